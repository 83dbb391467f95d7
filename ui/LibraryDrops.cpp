// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/LibraryDrops.h"

#include "ui/MainWindow.h"

#include <QDropEvent>
#include <QLineEdit>

namespace tutti {

LibraryDrops::LibraryDrops(MainWindow &window)
    : QObject(&window)
    , m_window(window)
{
    QList<QWidget *> targets {&window};
    for (QDockWidget *const dock : window.findChildren<QDockWidget *>())
        targets += dock;
    for (QLineEdit *const edit : window.findChildren<QLineEdit *>())
        targets += edit; // would take the path for text
    for (QWidget *const target : targets) {
        target->setAcceptDrops(true);
        target->installEventFilter(this);
    }
}

bool LibraryDrops::eventFilter(QObject *watched, QEvent *event)
{
    const bool isDrag = event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove;
    if (!isDrag && event->type() != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto *const drop = static_cast<QDropEvent *>(event); // which those of a drag are, too
    const QString file = libraryIn(*drop->mimeData());
    if (file.isEmpty())
        return QObject::eventFilter(watched, event);
    drop->setDropAction(Qt::LinkAction); // whatever the other program proposes, the file stays
    drop->accept();
    if (!isDrag)
        emit m_window.libraryRequested(file);
    return true;
}

/// By its name alone: to look into it is no work for here.
QString LibraryDrops::libraryIn(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    if (urls.size() != 1 || !urls.first().isLocalFile())
        return {};
    const QString file = urls.first().toLocalFile();
    return file.endsWith(QStringLiteral(".db"), Qt::CaseInsensitive) ? file : QString();
}

} // namespace tutti
