// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/Collation.h"
#include "tests/bench/Groups.h"
#include "tests/bench/Interfaces.h"
#include "tests/bench/LoadedLibrary.h"
#include "tests/bench/Measurement.h"
#include "tests/bench/RadixSort.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace tutti::bench {

namespace {

constexpr std::array Fields {SongField::Title, SongField::Album, SongField::Year,
                             SongField::Artist};

std::vector<quint32> ranksOf(const SongModel &songs, SongField field)
{
    QHash<QString, quint32> rankOf;
    for (int row = 0; row < songs.rowCount(); ++row)
        rankOf.insert(info(field).value(songs.song(row)).toString(), 0);
    std::vector<std::pair<QCollatorSortKey, QString>> texts;
    texts.reserve(std::size_t(rankOf.size()));
    for (const QString &text : rankOf.keys())
        texts.emplace_back(Collation::sortKey(text), text);
    std::ranges::sort(texts, [](const auto &left, const auto &right) {
        return left.first.compare(right.first) < 0;
    });
    for (std::size_t rank = 0; rank < texts.size(); ++rank)
        rankOf[texts[rank].second] = quint32(rank);
    std::vector<quint32> ranks;
    ranks.reserve(std::size_t(songs.rowCount()));
    for (int row = 0; row < songs.rowCount(); ++row)
        ranks.push_back(rankOf.value(info(field).value(songs.song(row)).toString()));
    return ranks;
}

} // namespace

Figures sortFigures(const Setting &setting)
{
    const QString unit = QStringLiteral("ms");
    const LoadedLibrary library(setting.library());
    SongListModel list(library.songs());
    Figures figures;
    figures += Figure::alone(
        QStringLiteral("first sort click after loading"), setting.size,
        msOf([&] { list.setOrder(orderBy(SongField::Title, Qt::DescendingOrder)); }), {}, unit);
    std::vector<RadixSort> floors;
    for (const SongField field : Fields) {
        list.setOrder(orderBy(field));
        floors.emplace_back(ranksOf(library.songs(), field));
    }
    std::array<Pair, Fields.size()> pairs;
    for (int round = 0; round < setting.rounds; ++round) {
        for (std::size_t i = 0; i < Fields.size(); ++i) {
            pairs[i].values += msOf([&] { list.setOrder(orderBy(Fields[i])); });
            pairs[i].floors += msOf([&] { static_cast<void>(floors[i].sorted()); });
        }
    }
    const auto limit = setting.isLargest ? std::optional(2.0) : std::nullopt;
    const auto worst = std::ranges::max_element(
        pairs, [](const Pair &left, const Pair &right) { return left.value() < right.value(); });
    for (std::size_t i = 0; setting.isLargest && i < Fields.size(); ++i)
        figures += Figure::beside(QStringLiteral("sort click: ") + info(Fields[i]).column(),
                                  setting.size, pairs[i].value(), pairs[i].floor(), limit, unit);
    figures += Figure::beside(FigureName::Sort, setting.size, worst->value(), worst->floor(), limit,
                              unit);
    return figures;
}

} // namespace tutti::bench
