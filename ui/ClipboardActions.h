// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/Notice.h"
#include "ui/SongClip.h"

#include <QAction>
#include <QObject>
#include <QTimer>

#include <memory>

namespace tutti {

class FileActions;
class LibraryPanel;
class LibrarySession;
class SongActions;

/// Cut, copy and paste of songs in a window. Many songs are copied in slices, and are on the
/// clipboard once all are written. A child of the window.
class ClipboardActions : public QObject
{
    Q_OBJECT

public:
    /// What this works with; all outlives it.
    struct Parts
    {
        LibrarySession &session;
        LibraryPanel &library;
        SongActions &songs;
        FileActions &files;
    };

    ClipboardActions(const Parts &parts, QWidget *window);

    QAction *const cut;
    QAction *const copy;
    QAction *const paste;

signals:
    void told(const tutti::Notice &notice);
    void progressed(const QString &topic, double share);

private:
    void update();
    void begin(bool thenRemove);
    void writeSome();
    void finish();
    void pasteSongs();

    const Parts m_parts;
    std::unique_ptr<SongClip> m_clip; ///< while it is being written
    QTimer m_nextSlice;
    QList<qint64> m_toRemove; ///< songs that are cut once they are copied
    Cursor m_seen; ///< the library when they were cut
    bool m_hasTold = false; ///< that it takes its time
};

} // namespace tutti
