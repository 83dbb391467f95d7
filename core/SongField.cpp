// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/SongField.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace tutti {

namespace {

QVariant toVariant(const QString &value)
{
    return value.isNull() ? QStringLiteral("") : value;
}
QVariant toVariant(bool value)
{
    return value;
}
QVariant toVariant(qint64 value)
{
    return value;
}
template<typename T>
QVariant toVariant(const std::optional<T> &value)
{
    return value ? QVariant(qint64(*value)) : QVariant();
}

void assign(QString &member, const QVariant &value)
{
    member = value.toString();
}
void assign(bool &member, const QVariant &value)
{
    member = value.toBool();
}
void assign(int &member, const QVariant &value)
{
    member = value.toInt();
}
void assign(qint64 &member, const QVariant &value)
{
    member = value.toLongLong();
}
template<typename T>
void assign(std::optional<T> &member, const QVariant &value)
{
    member = value.isNull() ? std::nullopt : std::optional<T>(T(value.toLongLong()));
}

template<auto Member>
QVariant read(const Song &song)
{
    if constexpr (std::is_same_v<decltype(Member), int Song::*>)
        return toVariant(qint64(song.*Member));
    else
        return toVariant(song.*Member);
}

template<auto Member>
void write(Song &song, const QVariant &value)
{
    assign(song.*Member, value);
}

constexpr qint64 LongText = 100'000;
constexpr qint64 PathText = 4'096;
constexpr qint64 ShortText = 1'000;
constexpr qint64 GenreText = 200;
constexpr qint64 LargestInt = 2'147'483'647;
constexpr qint64 LargestTime = 8'640'000'000'000'000; // what QDateTime and ECMAScript agree on

using enum SongFieldInfo::Type;
using enum SongFieldInfo::Merge;

#define TUTTI_FIELD(member) &read<&Song::member>, &write<&Song::member>

constexpr bool Optional = true, Required = false;
constexpr bool Searched = true, Unsearched = false;
constexpr bool Shown = true, Hidden = false;
constexpr bool Editable = true, Kept = false;

// clang-format off
constexpr std::array Fields {
    SongFieldInfo {SongField::Title, "title", QT_TRANSLATE_NOOP("SongField", "Title"),
        Text, 1, ShortText, Required, Searched, Shown, Editable, Choose, TUTTI_FIELD(title)},
    SongFieldInfo {SongField::Artist, "artist", QT_TRANSLATE_NOOP("SongField", "Artist"),
        Text, 1, ShortText, Required, Searched, Shown, Editable, Choose, TUTTI_FIELD(artist)},
    SongFieldInfo {SongField::Album, "album", QT_TRANSLATE_NOOP("SongField", "Album"),
        Text, 0, ShortText, Optional, Searched, Shown, Editable, Choose, TUTTI_FIELD(album)},
    SongFieldInfo {SongField::AlbumArtist, "album_artist", QT_TRANSLATE_NOOP("SongField", "Album Artist"),
        Text, 0, ShortText, Optional, Searched, Hidden, Editable, Choose, TUTTI_FIELD(albumArtist)},
    SongFieldInfo {SongField::Year, "year", QT_TRANSLATE_NOOP("SongField", "Year"),
        Number, 1000, 9999, Optional, Unsearched, Shown, Editable, Choose, TUTTI_FIELD(year)},
    SongFieldInfo {SongField::Genre, "genre", QT_TRANSLATE_NOOP("SongField", "Genre"),
        Text, 0, GenreText, Optional, Searched, Shown, Editable, Choose, TUTTI_FIELD(genre)},
    SongFieldInfo {SongField::Track, "track", QT_TRANSLATE_NOOP("SongField", "Track"),
        Number, 1, LargestInt, Optional, Unsearched, Hidden, Editable, Choose, TUTTI_FIELD(track)},
    SongFieldInfo {SongField::Disc, "disc", QT_TRANSLATE_NOOP("SongField", "Disc"),
        Number, 1, LargestInt, Optional, Unsearched, Hidden, Editable, Choose, TUTTI_FIELD(disc)},
    SongFieldInfo {SongField::Duration, "duration_ms", QT_TRANSLATE_NOOP("SongField", "Duration"),
        Duration, 0, LargestTime, Required, Unsearched, Shown, Editable, Choose, TUTTI_FIELD(durationMs)},
    SongFieldInfo {SongField::Rating, "rating", QT_TRANSLATE_NOOP("SongField", "Rating"),
        Rating, 0, 100, Required, Unsearched, Shown, Editable, Choose, TUTTI_FIELD(rating)},
    SongFieldInfo {SongField::Favorite, "favorite", QT_TRANSLATE_NOOP("SongField", "Favorite"),
        Flag, 0, 1, Required, Unsearched, Hidden, Editable, Choose, TUTTI_FIELD(favorite)},
    SongFieldInfo {SongField::PlayCount, "play_count", QT_TRANSLATE_NOOP("SongField", "Play Count"),
        Number, 0, LargestTime, Required, Unsearched, Hidden, Editable, Add, TUTTI_FIELD(playCount)},
    SongFieldInfo {SongField::LastPlayed, "last_played", QT_TRANSLATE_NOOP("SongField", "Last Played"),
        Time, -LargestTime, LargestTime, Optional, Unsearched, Hidden, Editable, Latest, TUTTI_FIELD(lastPlayedMs)},
    SongFieldInfo {SongField::Comment, "comment", QT_TRANSLATE_NOOP("SongField", "Comment"),
        Text, 0, LongText, Optional, Unsearched, Hidden, Editable, Regions, TUTTI_FIELD(comment)},
    SongFieldInfo {SongField::Path, "path", QT_TRANSLATE_NOOP("SongField", "File Path"),
        Text, 0, PathText, Optional, Unsearched, Hidden, Editable, Choose, TUTTI_FIELD(path)},
    SongFieldInfo {SongField::Added, "added_at", QT_TRANSLATE_NOOP("SongField", "Date Added"),
        Time, -LargestTime, LargestTime, Required, Unsearched, Hidden, Editable, Choose, TUTTI_FIELD(addedMs)},
    SongFieldInfo {SongField::Modified, "modified_at", QT_TRANSLATE_NOOP("SongField", "Date Modified"),
        Time, -LargestTime, LargestTime, Required, Unsearched, Hidden, Kept, Choose, TUTTI_FIELD(modifiedMs)},
};
// clang-format on

} // namespace

bool SongFieldInfo::isMissing(const QVariant &fieldValue) const
{
    if (type == Type::Text)
        return fieldValue.toString().isEmpty();
    if (type == Type::Duration || type == Type::Rating)
        return fieldValue.toLongLong() == 0;
    return fieldValue.isNull();
}

QString SongFieldInfo::title() const
{
    return QCoreApplication::translate("SongField", heading);
}

std::span<const SongFieldInfo> songFields()
{
    return Fields;
}

const SongFieldInfo &info(SongField field)
{
    return Fields[std::size_t(field)];
}

std::optional<SongField> songFieldNamed(QStringView name)
{
    const auto found = std::ranges::find_if(
        Fields, [name](const SongFieldInfo &f) { return name == QLatin1String(f.name); });
    return found == Fields.end() ? std::nullopt : std::optional(found->field);
}

} // namespace tutti
