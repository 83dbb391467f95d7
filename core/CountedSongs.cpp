// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/CountedSongs.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace tutti {

namespace {

constexpr int RatingPerStar = 20;
constexpr qint64 LatestYear = 9'999;

const SongFieldSet &countedFields()
{
    static const SongFieldSet fields = [] {
        SongFieldSet set;
        for (const SongField field :
             {SongField::Genre, SongField::Artist, SongField::Album, SongField::AlbumArtist,
              SongField::Year, SongField::Duration, SongField::Rating, SongField::Added})
            set.set(std::size_t(field));
        return set;
    }();
    return fields;
}

/// A song that is rated has a star at least.
int starsOf(qint64 rating)
{
    if (rating <= 0)
        return 0;
    return int(
        std::clamp<qint64>((rating + RatingPerStar / 2) / RatingPerStar, 1, SongTraits::MostStars));
}

} // namespace

CountedSongs::CountedSongs(const SongModel &songs, QObject *parent)
    : QObject(parent)
    , m_columns(songs.columns())
    , m_albums(1)
{
    follow({songs.slotsById(), {}, {}});
    connect(&songs, &SongModel::applied, this, &CountedSongs::follow);
}

void CountedSongs::follow(const SongModel::Change &change)
{
    m_traits.resize(m_columns.size());
    std::vector<Change> changes;
    const auto take = [&](Slot slot, const SongTraits &after) {
        if (m_traits[slot] != after)
            changes.push_back({std::exchange(m_traits[slot], after), after});
    };
    for (const Slot slot : change.removed)
        take(slot, {});
    for (const Slot slot : change.inserted)
        take(slot, read(slot));
    for (const auto &[slot, fields] : change.updated) {
        if ((fields & countedFields()).any())
            take(slot, read(slot));
    }
    if (!changes.empty())
        emit changed(changes);
}

SongTraits CountedSongs::read(Slot slot)
{
    const auto number = [&](SongField field) { return m_columns.numbers(field).at(slot); };
    SongTraits traits;
    traits.genre = quint32(number(SongField::Genre));
    traits.artist = quint32(number(SongField::Artist));
    traits.album
        = albumNumber(quint32(number(SongField::Album)), quint32(number(SongField::AlbumArtist)));
    traits.durationMs = quint32(
        std::clamp<qint64>(number(SongField::Duration), 0, std::numeric_limits<quint32>::max()));
    traits.day = m_days.dayAt(number(SongField::Added));
    if (const qint64 year = number(SongField::Year); year != NumberColumn::None)
        traits.decade = quint16(std::clamp<qint64>(year, 0, LatestYear) / 10 + 1) & 0x3ff;
    traits.stars = quint16(starsOf(number(SongField::Rating))) & 0x7;
    traits.isThere = 1;
    return traits;
}

quint32 CountedSongs::albumNumber(quint32 title, quint32 albumArtist)
{
    if (title == TextPool::Empty)
        return 0;
    const quint64 album = quint64(title) << 32 | albumArtist;
    const auto [known, isNew] = m_albumNumbers.try_emplace(album, quint32(m_albums.size()));
    if (isNew)
        m_albums.push_back(album);
    return known->second;
}

QString CountedSongs::genre(quint32 number) const
{
    return QString::fromUtf8(m_columns.pool(SongField::Genre).at(number));
}

QString CountedSongs::artist(quint32 number) const
{
    return QString::fromUtf8(m_columns.pool(SongField::Artist).at(number));
}

CountedSongs::Album CountedSongs::album(quint32 number) const
{
    const quint64 album = m_albums[number];
    return {QString::fromUtf8(m_columns.pool(SongField::Album).at(quint32(album >> 32))),
            QString::fromUtf8(m_columns.pool(SongField::AlbumArtist).at(quint32(album)))};
}

} // namespace tutti
