// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/SongModel.h"

#include <QFile>
#include <QObject>
#include <QTimer>

namespace tutti {

/// Writes what a model has of a library that was found damaged to a LiveCopy, in slices that a
/// window does not feel; without the edits that are on their way. Lives on the GUI thread. The file
/// outlives this, unless it is discarded.
class LiveCopyWriter : public QObject
{
    Q_OBJECT

public:
    /// \a songs outlives this.
    explicit LiveCopyWriter(const SongModel &songs, QObject *parent = nullptr);

    /// Nothing if the songs are not all there, or if they have been written as they are.
    void start(const QString &library);
    /// The library is whole again.
    void discard();

    [[nodiscard]] bool isWriting() const { return m_step.isActive(); }

signals:
    void finished(); ///< or given up

private:
    void step();
    void give(bool isComplete);

    const SongModel &m_songs;
    QFile m_file;
    QString m_complete; ///< the name of what has been written
    Cursor m_cursor; ///< of what is, or has been, written
    std::vector<SongModel::Slot> m_slots;
    std::size_t m_next = 0;
    QTimer m_step;
};

} // namespace tutti
