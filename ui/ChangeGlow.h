// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/SongModel.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QTimer>

class QAbstractItemView;

namespace tutti {

/// The light on the rows of songs that another program has changed or added; it fades, or where
/// nothing shall be animated it stands and goes. Of very many at once none is lit.
class ChangeGlow : public QObject
{
    Q_OBJECT

public:
    static constexpr std::size_t MostSongs = 200;

    /// Both outlive this.
    ChangeGlow(const SongModel &songs, QAbstractItemView &table, QObject *parent);

    /// How bright a song is lit: from 1 to 0, as time goes on.
    [[nodiscard]] double strength(qint64 songId) const;

private:
    void follow(const SongModel::Change &change);
    void tick();
    [[nodiscard]] bool isAnimated() const;

    const SongModel &m_songs;
    QAbstractItemView &m_table;
    QHash<qint64, qint64> m_litAtMs; ///< by the id of the song
    QElapsedTimer m_clock;
    QTimer m_frames;
};

} // namespace tutti
