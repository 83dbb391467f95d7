// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/Shortcuts.h"

#include <QDialog>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

class QVBoxLayout;

namespace tutti {

/// All commands of a window with their keys, to be searched and changed. Keys that are taken are
/// told, and can be taken over.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    /// \a shortcuts outlive it.
    ShortcutsDialog(Shortcuts &shortcuts, QWidget *window);

private:
    void build();
    void buildKeys(QVBoxLayout &layout);
    void fill();
    void filter();
    void showCurrent();
    void take(const QKeySequence &keys);
    void takeOver();
    void tell(const std::optional<Shortcuts::Refusal> &refusal);
    [[nodiscard]] std::optional<Shortcuts::Command> current() const;

    Shortcuts &m_shortcuts;
    QLineEdit m_search;
    QTreeWidget m_list;
    QKeySequenceEdit m_keys;
    QPushButton m_none;
    QPushButton m_usual;
    QLabel m_message;
    QPushButton m_takeOver;
    std::optional<Shortcuts::Refusal> m_refusal;
};

} // namespace tutti
