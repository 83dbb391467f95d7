// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/SongMerger.h"

#include "core/SongGate.h"
#include "core/TextFold.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace tutti::SongMerger {

namespace {

/// In how many fields it says something.
int said(const Song &song)
{
    return int(std::ranges::count_if(songFields(), [&](const SongFieldInfo &field) {
        return field.editable && field.value(song) != field.value(Song {});
    }));
}

/// Letters with what is above and below them.
qsizetype marks(const QString &text)
{
    return text.normalized(QString::NormalizationForm_D).size();
}

/// \a other, if it is all of \a own and more: "Pop Rock" of "Rock", "Beyoncé" of "Beyonce".
QString fuller(const QString &own, const QString &other)
{
    const QString wanted = other.trimmed();
    const bool isFuller
        = folded(wanted).contains(folded(own.trimmed())) && marks(wanted) > marks(own.trimmed());
    return isFuller ? wanted : own;
}

QString together(const QString &own, const QString &other)
{
    if (own.contains(other))
        return own;
    if (other.contains(own))
        return other;
    const Expected<QVariant> both
        = SongGate::checked(SongField::Comment, QString(own + u'\n' + other));
    return both ? both->toString() : own;
}

bool isSameAlbum(const Song &left, const Song &right)
{
    return folded(left.album.trimmed()) == folded(right.album.trimmed());
}

/// What is missing in \a song, from another one.
template<typename Fields>
void fill(Song &song, const Song &other, const Fields &fields)
{
    for (const SongField field : fields) {
        const SongFieldInfo &of = info(field);
        if (of.isMissing(of.value(song)))
            of.setValue(song, of.value(other));
    }
}

void take(Song &song, const Song &other)
{
    using enum SongField;
    const bool isWithoutAlbum = song.album.trimmed().isEmpty();
    if (isWithoutAlbum && !other.album.trimmed().isEmpty()) { // they count on it
        song.track = other.track ? other.track : song.track;
        song.disc = other.disc ? other.disc : song.disc;
    }
    if (isWithoutAlbum || isSameAlbum(song, other)) {
        song.album = fuller(song.album, other.album);
        fill(song, other, std::array {AlbumArtist, Year, Track, Disc});
    }
    fill(song, other, std::array {Duration, Path});
    song.title = fuller(song.title, other.title);
    song.artist = fuller(song.artist, other.artist);
    song.genre = fuller(song.genre, other.genre);
    song.comment = together(song.comment, other.comment);
    song.rating = std::max(song.rating, other.rating);
    song.favorite = song.favorite || other.favorite;
    song.playCount = std::min(song.playCount + other.playCount, info(PlayCount).maximum);
    song.lastPlayedMs = std::max(song.lastPlayedMs, other.lastPlayedMs); // none is before any
    song.addedMs = std::min(song.addedMs, other.addedMs);
}

} // namespace

qsizetype best(const QList<Song> &songs)
{
    const auto worth = [](const Song &song) {
        return std::tuple(said(song), song.playCount, song.rating, -song.id);
    };
    return std::ranges::max_element(songs, {}, worth) - songs.begin();
}

Song merged(const QList<Song> &songs)
{
    const qsizetype stays = best(songs);
    Song result = songs[stays];
    for (qsizetype i = 0; i < songs.size(); ++i) {
        if (i != stays)
            take(result, songs[i]);
    }
    return result;
}

QList<std::pair<SongField, QVariant>> difference(const Song &before, const Song &after)
{
    QList<std::pair<SongField, QVariant>> values;
    for (const SongFieldInfo &field : songFields()) {
        if (field.editable && field.value(after) != field.value(before))
            values.emplaceBack(field.field, field.value(after));
    }
    return values;
}

} // namespace tutti::SongMerger
