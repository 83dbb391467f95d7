// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/Notice.h"
#include "ui/SheetJob.h"

#include <QAction>
#include <QObject>

#include <memory>

class QPrinter;

namespace tutti {

class LibraryPanel;
class LibrarySession;

/// Prints what a window's table lists: from the choice of a printer to the account of how it went.
/// A child of the window.
class PrintActions : public QObject
{
    Q_OBJECT

public:
    /// All outlive this.
    PrintActions(LibrarySession &session, LibraryPanel &library, QWidget *window);
    ~PrintActions() override;

    QAction *const print;

signals:
    void told(const tutti::Notice &notice);
    void progressed(const QString &topic, double share);

private:
    void update();
    void choosePrinter();
    void start();
    void cancel();
    void finish();

    LibrarySession &m_session;
    LibraryPanel &m_library;
    QWidget *const m_window;
    std::unique_ptr<QPrinter> m_printer; ///< the latest, with what was chosen for it
    std::unique_ptr<SheetJob> m_job; ///< while it prints
    int m_songs = 0; ///< that are being printed
};

} // namespace tutti
