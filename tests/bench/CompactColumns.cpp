// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/CompactColumns.h"

#include "core/SongRows.h"
#include "tests/bench/RawDatabase.h"

namespace tutti::bench {

namespace {

enum Column {
    Id,
    Uid,
    Revision,
    Title,
    Artist,
    Album,
    AlbumArtist,
    Year,
    Genre,
    Track,
    Disc,
    Duration,
    Rating,
    Favorite,
    PlayCount,
    LastPlayed,
    Comment,
    Path,
    Added,
    Modified,
};

std::string_view view(QByteArrayView text)
{
    return {text.data(), std::size_t(text.size())};
}

} // namespace

void CompactColumns::Texts::add(QByteArrayView text)
{
    bytes.append(view(text));
    ends.push_back(quint32(bytes.size()));
}

void CompactColumns::Shared::add(QByteArrayView text)
{
    if (!numbers.empty() && latest == view(text)) {
        numbers.push_back(numbers.back());
        return;
    }
    latest = view(text);
    auto found = known.find(view(text));
    if (found == known.end())
        found = known.emplace(latest, quint32(known.size())).first;
    numbers.push_back(found->second);
}

CompactColumns::CompactColumns(const QString &file)
{
    RawDatabase database(file);
    RawStatement row(
        database,
        QStringLiteral("SELECT %1 FROM songs ORDER BY id").arg(SongRows::columns()).toUtf8());
    while (row.step()) {
        m_ids.push_back(row.number(Id));
        m_uids.add(row.text(Uid));
        m_revisions.push_back(qint32(row.number(Revision)));
        m_titles.add(row.text(Title));
        m_artists.add(row.text(Artist));
        m_albums.add(row.text(Album));
        m_albumArtists.add(row.text(AlbumArtist));
        m_years.push_back(qint32(row.number(Year)));
        m_genres.add(row.text(Genre));
        m_tracks.push_back(qint32(row.number(Track)));
        m_discs.push_back(qint32(row.number(Disc)));
        m_durations.push_back(row.number(Duration));
        m_ratings.push_back(quint8(row.number(Rating)));
        m_favorites.push_back(quint8(row.number(Favorite)));
        m_playCounts.push_back(row.number(PlayCount));
        m_lastPlayed.push_back(row.number(LastPlayed));
        m_comments.add(row.text(Comment));
        const QByteArrayView path = row.text(Path);
        const qsizetype slash = path.lastIndexOf('/') + 1;
        m_folders.add(path.first(slash));
        m_fileNames.add(path.sliced(slash));
        m_added.push_back(row.number(Added));
        m_modified.push_back(row.number(Modified));
    }
}

} // namespace tutti::bench
