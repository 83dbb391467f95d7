// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/DraggedSongs.h"

namespace tutti {

DraggedSongs::DraggedSongs(const SongModel &songs, const QList<qint64> &ids,
                           const QList<SongField> &columns)
    : m_clip(songs, ids, columns)
{}

QVariant DraggedSongs::retrieveData(const QString &format, QMetaType) const
{
    if (!formats().contains(format))
        return {};
    m_clip.write(QDeadlineTimer(QDeadlineTimer::Forever));
    return m_clip.data(format);
}

} // namespace tutti
