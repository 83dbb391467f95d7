// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/SongGrouping.h"

#include "core/SongModel.h"
#include "core/SongText.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace tutti {

namespace {

using Slot = SongColumns::Slot;
using By = SongGrouping::By;

struct Names
{
    By by;
    const char *name;
    const char *title;
    const char *unknown;
    SongField field;
};

// clang-format off
constexpr std::array All {
    Names {By::Nothing, "none", QT_TRANSLATE_NOOP("SongGrouping", "Nothing"), "", SongField::Title},
    Names {By::Album, "album", QT_TRANSLATE_NOOP("SongGrouping", "Album"),
        QT_TRANSLATE_NOOP("SongGrouping", "Unknown Album"), SongField::Album},
    Names {By::AlbumArtist, "album_artist", QT_TRANSLATE_NOOP("SongGrouping", "Album Artist"),
        QT_TRANSLATE_NOOP("SongGrouping", "Unknown Album Artist"), SongField::AlbumArtist},
    Names {By::Artist, "artist", QT_TRANSLATE_NOOP("SongGrouping", "Artist"),
        QT_TRANSLATE_NOOP("SongGrouping", "Unknown Artist"), SongField::Artist},
    Names {By::Genre, "genre", QT_TRANSLATE_NOOP("SongGrouping", "Genre"),
        QT_TRANSLATE_NOOP("SongGrouping", "Unknown Genre"), SongField::Genre},
    Names {By::Year, "year", QT_TRANSLATE_NOOP("SongGrouping", "Year"),
        QT_TRANSLATE_NOOP("SongGrouping", "Unknown Year"), SongField::Year},
    Names {By::Decade, "decade", QT_TRANSLATE_NOOP("SongGrouping", "Decade"),
        QT_TRANSLATE_NOOP("SongGrouping", "Unknown Decade"), SongField::Year},
    Names {By::Duplicates, "duplicates", QT_TRANSLATE_NOOP("SongGrouping", "Duplicates"), "",
        SongField::Title},
};
// clang-format on

constexpr int Decade = 10;

const Names &names(By by)
{
    return *std::ranges::find(All, by, &Names::by);
}

QString translated(const char *text)
{
    return QCoreApplication::translate("SongGrouping", text);
}

/// Marks where the value of \a key differs from that of the song in front, but for songs of which
/// \a isSame says that nothing makes them differ.
template<typename IsSame>
void markChanges(const SongColumns &columns, const SongOrder::Key &key,
                 const std::vector<Slot> &songs, std::vector<bool> &begins, const IsSame &isSame)
{
    columns.numbers(key.field).visit([&](const auto &numbers) {
        const auto value = [&](Slot slot) {
            const qint64 number = NumberColumn::widened(numbers[slot]);
            return key.step == 1 || number == NumberColumn::None ? number : number / key.step;
        };
        qint64 last = songs.empty() ? 0 : value(songs.front());
        for (std::size_t place = 1; place < songs.size(); ++place) {
            const qint64 next = value(songs[place]);
            if (next != last && !isSame(songs[place]))
                begins[place] = true;
            last = next;
        }
    });
}

} // namespace

std::span<const SongGrouping> SongGrouping::all()
{
    static const auto groupings = [] {
        std::array<SongGrouping, All.size()> result;
        std::ranges::transform(All, result.begin(),
                               [](const Names &of) { return SongGrouping {of.by}; });
        return result;
    }();
    return groupings;
}

std::optional<SongGrouping> SongGrouping::named(const QString &name)
{
    const auto of = std::ranges::find_if(
        All, [&](const Names &names) { return name == QLatin1String(names.name); });
    return of == All.end() ? std::nullopt : std::optional(SongGrouping {of->by});
}

QString SongGrouping::name() const
{
    return QString::fromLatin1(names(by).name);
}

QString SongGrouping::title() const
{
    return translated(names(by).title);
}

SongField SongGrouping::field() const
{
    return names(by).field;
}

SongFieldSet SongGrouping::fields() const
{
    SongFieldSet fields;
    for (const SongOrder::Key &key : keys())
        fields.set(std::size_t(key.field));
    if (isOfDuplicates()) {
        for (const SongField field : {SongField::Title, SongField::Artist, SongField::Duration})
            fields.set(std::size_t(field));
    }
    return fields;
}

QList<SongOrder::Key> SongGrouping::keys() const
{
    if (isNothing() || isOfDuplicates())
        return {};
    QList<SongOrder::Key> keys {{field(), Qt::AscendingOrder, by == By::Decade ? Decade : 1}};
    if (by == By::Album)
        keys += {SongField::AlbumArtist};
    return keys;
}

SongOrder SongGrouping::arranged(const SongOrder &order) const
{
    SongOrder result {keys()};
    if (!result.keys.isEmpty() && order.keys.first().field == field())
        result.keys.first().direction = order.keys.first().direction;
    for (const SongOrder::Key &key : order.keys) {
        const bool isDecided = std::ranges::any_of(result.keys, [&](const SongOrder::Key &earlier) {
            return earlier.field == key.field && earlier.step == key.step;
        });
        if (!isDecided)
            result.keys += key;
    }
    return result;
}

std::vector<bool> SongGrouping::beginnings(const SongModel &model,
                                           const std::vector<Slot> &songs) const
{
    const SongColumns &columns = model.columns();
    std::vector<bool> begins(songs.size());
    if (!songs.empty())
        begins.front() = true;
    if (isOfDuplicates()) {
        for (std::size_t place = 1; place < songs.size(); ++place)
            begins[place] = key(model, songs[place]) != key(model, songs[place - 1]);
        return begins;
    }
    markChanges(columns, keys().first(), songs, begins, [](Slot) { return false; });
    if (by == By::Album)
        markChanges(columns, keys().last(), songs, begins,
                    [&](Slot slot) { return columns.isMissing(slot, SongField::Album); });
    return begins;
}

SongGrouping::Key SongGrouping::key(const SongModel &model, Slot slot) const
{
    constexpr int HalfBits = 32;
    const SongColumns &columns = model.columns();
    if (isOfDuplicates())
        return model.duplicates().key(slot);
    if (columns.isMissing(slot, field()))
        return 0;
    const auto number = Key(columns.numbers(field()).at(slot));
    if (by == By::Decade)
        return number / Decade;
    return by != By::Album
             ? number
             : number << HalfBits | Key(columns.numbers(SongField::AlbumArtist).at(slot));
}

QString SongGrouping::groupName(const SongColumns &columns, Slot slot) const
{
    if (columns.isMissing(slot, field()))
        return translated(names(by).unknown);
    const QVariant value = columns.value(slot, field());
    if (by == By::Decade)
        return QCoreApplication::translate("SongGrouping", "%1s")
            .arg(value.toLongLong() / Decade * Decade);
    return by == By::Year ? QString::number(value.toLongLong())
                          : SongText::visible(value.toString());
}

} // namespace tutti
