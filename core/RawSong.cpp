// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/RawSong.h"

namespace tutti {

namespace {

QString toString(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

} // namespace

std::optional<qint64> RawSong::number(SongField field) const
{
    const std::optional<qint64> &number = numbers[std::size_t(field)];
    return number || info(field).optional ? number : std::optional<qint64>(0);
}

void RawSong::setValue(SongField field, const QVariant &value, TextKeeper &pool)
{
    if (info(field).type == SongFieldInfo::Type::Text)
        text(field) = pool.keep(value.toString().toStdString());
    else
        number(field) = value.isNull() ? std::nullopt : std::optional(value.toLongLong());
}

RawSong RawSong::of(const Song &song, TextKeeper &pool)
{
    RawSong raw;
    raw.uid = pool.keep(song.uid.toStdString());
    for (const SongFieldInfo &field : songFields())
        raw.setValue(field.field, field.value(song), pool);
    return raw;
}

Song RawSong::song() const
{
    Song song;
    song.uid = toString(uid);
    for (const SongFieldInfo &field : songFields()) {
        if (field.type == SongFieldInfo::Type::Text)
            field.setValue(song, toString(text(field.field)));
        else if (const auto value = number(field.field))
            field.setValue(song, *value);
    }
    return song;
}

} // namespace tutti
