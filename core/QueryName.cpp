// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/QueryName.h"

#include <algorithm>
#include <array>

namespace tutti {

namespace {

using Kind = QueryName::Kind;
using Form = SongText::Form;

struct Entry
{
    QLatin1StringView name;
    QueryName meaning;
    bool isOffered = false; ///< one name of each field is enough to choose from
};

constexpr QueryName of(SongField field, Form form = Form::Plain)
{
    return {Kind::Field, {field, form}};
}

constexpr bool Offered = true;

constexpr std::array Entries {
    Entry {QLatin1StringView("title"), of(SongField::Title), Offered},
    Entry {QLatin1StringView("artist"), of(SongField::Artist), Offered},
    Entry {QLatin1StringView("album"), of(SongField::Album), Offered},
    Entry {QLatin1StringView("albumartist"), of(SongField::AlbumArtist), Offered},
    Entry {QLatin1StringView("year"), of(SongField::Year), Offered},
    Entry {QLatin1StringView("genre"), of(SongField::Genre), Offered},
    Entry {QLatin1StringView("track"), of(SongField::Track), Offered},
    Entry {QLatin1StringView("disc"), of(SongField::Disc), Offered},
    Entry {QLatin1StringView("duration"), of(SongField::Duration, Form::Human), Offered},
    Entry {QLatin1StringView("length"), of(SongField::Duration, Form::Human)},
    Entry {QLatin1StringView("time"), of(SongField::Duration, Form::Human)},
    Entry {QLatin1StringView("stars"), of(SongField::Rating, Form::Human), Offered},
    Entry {QLatin1StringView("rating"), of(SongField::Rating), Offered},
    Entry {QLatin1StringView("favourite"), of(SongField::Favorite)},
    Entry {QLatin1StringView("fav"), of(SongField::Favorite)},
    Entry {QLatin1StringView("plays"), of(SongField::PlayCount), Offered},
    Entry {QLatin1StringView("playcount"), of(SongField::PlayCount)},
    Entry {QLatin1StringView("played"), of(SongField::LastPlayed), Offered},
    Entry {QLatin1StringView("lastplayed"), of(SongField::LastPlayed)},
    Entry {QLatin1StringView("comment"), of(SongField::Comment), Offered},
    Entry {QLatin1StringView("path"), of(SongField::Path), Offered},
    Entry {QLatin1StringView("added"), of(SongField::Added), Offered},
    Entry {QLatin1StringView("modified"), of(SongField::Modified), Offered},
    Entry {QLatin1StringView("is"), {Kind::Is}},
    Entry {QLatin1StringView("not"), {Kind::IsNot}},
    Entry {QLatin1StringView("has"), {Kind::Has}, Offered},
    Entry {QLatin1StringView("missing"), {Kind::Missing}, Offered},
};

} // namespace

bool QueryName::isText() const
{
    return isField() && info(field.field).type == SongFieldInfo::Type::Text;
}

std::optional<QueryName> QueryName::named(QStringView name)
{
    const auto found = std::ranges::find_if(Entries, [name](const Entry &entry) {
        return name.compare(entry.name, Qt::CaseInsensitive) == 0;
    });
    if (found != Entries.end())
        return found->meaning;
    if (const auto field = songFieldNamed(name.toString().toLower()))
        return of(*field);
    return std::nullopt;
}

QStringList QueryName::offers()
{
    QStringList offers;
    for (const Entry &entry : Entries) {
        if (entry.isOffered)
            offers += entry.name + u':';
    }
    for (const char *const state :
         {"is:favorite", "is:rated", "is:played", "not:favorite", "not:rated", "not:played"})
        offers += QString::fromLatin1(state);
    for (const Entry &entry : Entries) {
        if (!entry.isOffered || !entry.meaning.isField())
            continue;
        const SongFieldInfo &field = info(entry.meaning.field.field);
        const bool mayBeMissing = field.optional || field.type == SongFieldInfo::Type::Duration
                               || entry.name == QLatin1StringView("rating");
        if (!mayBeMissing)
            continue;
        offers += QLatin1StringView("has:") + entry.name;
        offers += QLatin1StringView("missing:") + entry.name;
    }
    return offers;
}

} // namespace tutti
