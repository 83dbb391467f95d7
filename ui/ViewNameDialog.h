// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>

namespace tutti {

class NamedViews;

/// Asks how a view is to be called: by a name that no other view has. Blocks its window only;
/// deletes itself.
class ViewNameDialog : public QDialog
{
    Q_OBJECT

public:
    /// \a uid of the view that is renamed; empty: it is new. \a views outlives this.
    ViewNameDialog(const NamedViews &views, const QString &uid, QWidget *window);

signals:
    void named(const QString &name);

private:
    void check();

    const NamedViews &m_views;
    const QString m_uid;
    QLineEdit m_name;
    QLabel m_refusal;
    QDialogButtonBox m_buttons;
};

} // namespace tutti
