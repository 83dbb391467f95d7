// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Conflict.h"
#include "core/Error.h"

#include <QDialog>
#include <QLabel>
#include <QPlainTextEdit>

class QFormLayout;

namespace tutti {

class FieldEdit;
class StarEdit;

/// Asks for the value that settles a conflict, with those at hand that are in question.
class ConflictDialog : public QDialog
{
    Q_OBJECT

public:
    /// \a conflict is of an edit that canAskFor() a value.
    ConflictDialog(const Conflict &conflict, QWidget *parent);

    /// Whether there is a third value beside the two.
    [[nodiscard]] static bool canAskFor(const Conflict &conflict);

signals:
    void chosen(const tutti::Conflict &conflict, const QVariant &value);

private:
    void addValue(QFormLayout &form, const QString &label, const QString &name,
                  const QString &value);
    [[nodiscard]] QWidget *makeEditor();
    [[nodiscard]] Expected<QVariant> value() const;
    void save();

    const Conflict m_conflict;
    FieldEdit *m_line = nullptr; ///< one of these three
    StarEdit *m_stars = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QLabel m_message;
};

} // namespace tutti
