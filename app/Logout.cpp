// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/Logout.h"

#include <QEvent>

namespace tutti {

Logout::Logout(QGuiApplication &application)
{
    application.installEventFilter(this);
    connect(&application, &QGuiApplication::commitDataRequest, this, &Logout::prepare,
            Qt::DirectConnection);
    connect(&application, &QGuiApplication::saveStateRequest, this, &Logout::prepare,
            Qt::DirectConnection);
}

void Logout::prepare(QSessionManager &manager)
{
    QStringList command = QCoreApplication::arguments();
    command.removeAll(QStringLiteral("--new-window")); // these windows are to come back
    manager.setRestartCommand(command);
    emit announced();
}

/// Qt would close one window after the other, ask questions, and leave without the libraries.
bool Logout::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Quit)
        return QObject::eventFilter(watched, event);
    emit begun();
    return true;
}

} // namespace tutti
