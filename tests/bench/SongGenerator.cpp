// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/SongGenerator.h"

#include "core/DefaultSongs.h"

#include <algorithm>

namespace tutti::bench {

namespace {

constexpr qint64 FirstAddedMs = 1'230'768'000'000; ///< 2009
constexpr qint64 BetweenAddedMs = 400'000;

QString asFileName(QString text)
{
    return text.replace(u'/', u'_');
}

} // namespace

SongGenerator::SongGenerator(qint64 songs, quint64 seed)
    : m_songs(songs)
    , m_chance(seed)
    , m_vocabulary(m_chance)
    , m_defaultSongs(defaultSongs())
{}

SongGenerator::Album SongGenerator::makeAlbum()
{
    Album album;
    album.isCompilation = m_chance.happens(4);
    album.tracks = m_chance.between(4, 16);
    album.discs = m_chance.happens(5) ? 2 : 1;
    album.extension = m_chance.happens(70) ? QStringLiteral("flac") : QStringLiteral("mp3");
    Song &common = album.common;
    common.artist = m_vocabulary.artist(m_chance);
    common.album = m_vocabulary.words(m_chance, m_chance.between(1, 4));
    if (album.isCompilation)
        common.albumArtist = QStringLiteral("Various Artists");
    else if (m_chance.happens(50))
        common.albumArtist = common.artist;
    common.genre = m_vocabulary.genre(m_chance);
    if (!m_chance.happens(3))
        common.year = m_chance.between(1955, 2024);
    return album;
}

Song SongGenerator::next()
{
    Song song;
    if (m_made < m_defaultSongs.size()) {
        song = m_defaultSongs[m_made];
    } else {
        if (m_album.track == m_album.tracks)
            m_album = makeAlbum();
        song = m_album.common;
        const int onADisc = (m_album.tracks + m_album.discs - 1) / m_album.discs;
        if (m_album.discs > 1)
            song.disc = m_album.track / onADisc + 1;
        song.track = m_album.track % onADisc + 1;
        ++m_album.track;
        song.title = m_vocabulary.words(m_chance, m_chance.between(1, 5));
        if (m_album.isCompilation)
            song.artist = m_vocabulary.artist(m_chance);
        song.uid = uid();
        song.durationMs = m_chance.between(90'000, 390'000);
        song.path = pathOf(song);
        addHistory(song);
    }
    song.revision = 1;
    song.addedMs = FirstAddedMs + m_made * BetweenAddedMs
                 + qint64(m_chance.below(BetweenAddedMs)); // no two are equal
    song.modifiedMs = song.addedMs;
    if (m_chance.happens(40))
        song.modifiedMs += qint64(m_chance.below(40'000'000'000));
    ++m_made;
    return song;
}

QList<Song> SongGenerator::next(qint64 most)
{
    QList<Song> songs;
    songs.reserve(std::min(most, m_songs - m_made));
    while (!atEnd() && songs.size() < most)
        songs += next();
    return songs;
}

QString SongGenerator::uid()
{
    return QStringLiteral("%1%2")
        .arg(m_chance.next(), 16, 16, QLatin1Char('0'))
        .arg(m_chance.next(), 16, 16, QLatin1Char('0'));
}

/// What a listener leaves on a song.
void SongGenerator::addHistory(Song &song)
{
    if (m_chance.happens(30))
        song.rating = 20 * m_chance.between(1, 5);
    song.favorite = m_chance.happens(3);
    if (m_chance.happens(40)) {
        song.playCount = m_chance.between(1, m_chance.happens(10) ? 300 : 12);
        song.lastPlayedMs = FirstAddedMs + qint64(m_chance.below(500'000'000)) * 1'000;
    }
    if (m_chance.happens(2))
        song.comment = m_vocabulary.words(m_chance, m_chance.between(3, 12));
}

QString SongGenerator::pathOf(const Song &song) const
{
    const QString artist = song.albumArtist.isEmpty() ? song.artist : song.albumArtist;
    QString folder = song.album;
    if (song.year)
        folder += QStringLiteral(" (%1)").arg(*song.year);
    return QStringLiteral("/music/%1/%2/%3 - %4.%5")
        .arg(asFileName(artist), asFileName(folder))
        .arg(*song.track, 2, 10, QLatin1Char('0'))
        .arg(asFileName(song.title), m_album.extension);
}

} // namespace tutti::bench
