// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/SongModel.h"
#include "core/SongTraits.h"

#include <QObject>

#include <unordered_map>
#include <vector>

namespace tutti {

/// The traits of all songs of a model, from which any number of LibraryCharts count: of a song that
/// changes the columns have only the new values, and what was counted is to be taken off again.
/// Lives on the GUI thread.
class CountedSongs : public QObject
{
    Q_OBJECT

public:
    struct Change
    {
        SongTraits before; ///< not there: a new song
        SongTraits after; ///< not there: it is gone
    };

    /// \a songs outlives this.
    explicit CountedSongs(const SongModel &songs, QObject *parent = nullptr);

    /// By slot; not all of them are there.
    [[nodiscard]] const std::vector<SongTraits> &traits() const { return m_traits; }

    // What numbers in the traits stand for.
    struct Album
    {
        QString title;
        QString albumArtist;
    };
    [[nodiscard]] QString genre(quint32 number) const;
    [[nodiscard]] QString artist(quint32 number) const;
    [[nodiscard]] Album album(quint32 number) const;

signals:
    /// Nothing of it when nothing changed that is counted.
    void changed(const std::vector<tutti::CountedSongs::Change> &changes);

private:
    using Slot = SongModel::Slot;

    void follow(const SongModel::Change &change);
    [[nodiscard]] SongTraits read(Slot slot);
    [[nodiscard]] quint32 albumNumber(quint32 title, quint32 albumArtist);

    const SongColumns &m_columns;
    LocalDays m_days;
    std::vector<SongTraits> m_traits;
    std::unordered_map<quint64, quint32> m_albumNumbers; ///< by the numbers of title and artist
    std::vector<quint64> m_albums; ///< the reverse; kept for good, as texts in pools are
};

} // namespace tutti
