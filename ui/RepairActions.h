// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAction>
#include <QObject>
#include <QPointer>

namespace tutti {

class LibrarySession;
class RepairDialog;

/// Offers the repair of a window's library while it is damaged.
class RepairActions : public QObject
{
    Q_OBJECT

public:
    /// Both outlive this.
    RepairActions(LibrarySession &session, QWidget *window);

    QAction *const repair; ///< disabled, with the reason, while there is nothing to repair

signals:
    void left(); ///< its dialog was closed

private:
    void update();
    [[nodiscard]] QString whyNot() const;
    void ask();

    LibrarySession &m_session;
    QWidget *const m_window;
    QPointer<RepairDialog> m_dialog;
};

} // namespace tutti
