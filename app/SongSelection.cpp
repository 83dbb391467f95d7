// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/SongSelection.h"

#include "core/SongListModel.h"
#include "ui/QueryText.h"

#include <QDateTime>

#include <utility>

namespace tutti {

const char *const SongSelection::QueryHelp
    = R"(Each word of QUERY must occur in the title, artist, album, album artist or genre, without
regard to case and accents. Put a query into single quotes, so that the shell leaves it alone:
  '"love me do"'                        these words in a row
  'artist:queen title:"my life"'        in one field;  artist=queen: the whole field
  'year:1975'  'year:1970..1979'  'year:>1990'  'plays:>10'  'track:1'
  'stars:>=4'  'rating:>=80'  'duration:<3:00'
  'added:<7d'  'added:>1y'              younger, older (h, d, w, m for months, y)
  'played:2024-05'  'modified:2024..'   dates
  is:favorite  is:rated  is:played  has:path  missing:year
  '(queen OR abba) rock'  'NOT live'    also AND, and - for NOT: behind --, which ends the options
)";

namespace {

/// The rest need not be sorted, nor kept.
void keepMatching(ChangeSet &part, const SongQuery &query)
{
    const SongBatch all = std::exchange(part.written, {});
    const SearchIndex::Hits hits = SearchIndex(all.columns()).hits(query);
    SongColumns::Memory memory;
    for (SongBatch::Slot slot = 0; slot < all.size(); ++slot) {
        if (hits[slot])
            part.written.append(all.columns().view(slot, memory));
    }
    part.expected = 0;
}

} // namespace

void SongSelection::addOptions(QCommandLineParser &parser)
{
    parser.addOption(
        {QStringLiteral("sort"),
         QStringLiteral("By FIELD, or several with commas, downwards with - before it: title, "
                        "artist,-year."),
         QStringLiteral("FIELD")});
    parser.addOption(
        {QStringLiteral("limit"), QStringLiteral("At most N songs."), QStringLiteral("N")});
}

tl::expected<SongSelection, QString> SongSelection::from(const QCommandLineParser &parser,
                                                         const QStringList &words)
{
    SongSelection selection;
    const auto query = SongQuery::parsed(words.join(u' '), QDateTime::currentMSecsSinceEpoch());
    if (!query)
        return tl::unexpected(QueryText::whole(query.error()));
    selection.m_query = *query;
    if (parser.isSet(QStringLiteral("sort"))) {
        const auto order = SongOrder::parsed(parser.value(QStringLiteral("sort")));
        if (!order)
            return tl::unexpected(
                QStringLiteral("there is no field \"%1\" to sort by").arg(order.error()));
        selection.m_order = *order;
    }
    if (parser.isSet(QStringLiteral("limit"))) {
        bool isNumber = false;
        selection.m_limit = parser.value(QStringLiteral("limit")).toLongLong(&isNumber);
        if (!isNumber || selection.m_limit < 0)
            return tl::unexpected(QStringLiteral("--limit needs a number, 0 or more"));
    }
    return selection;
}

Expected<void> SongSelection::list(
    SongStore &store, const std::function<void(const SongListModel &, int)> &visit) const
{
    SongModel model;
    const Expected<std::unique_ptr<SongLoader>> loader = store.beginLoad();
    if (!loader)
        return tl::unexpected(loader.error());
    while (!(*loader)->atEnd()) {
        Expected<ChangeSet> part = (*loader)->next();
        if (!part)
            return tl::unexpected(part.error());
        if (!m_query.isEmpty())
            keepMatching(*part, m_query);
        model.apply(*part);
    }
    SongListModel list(model);
    list.setOrder(m_order.value_or(SongOrder {}));
    const int count
        = m_limit < 0 ? list.rowCount() : int(std::min<qint64>(m_limit, list.rowCount()));
    for (int row = 0; row < count; ++row)
        visit(list, row);
    return {};
}

/// By artist unless told otherwise.
Expected<QList<Song>> SongSelection::songs(SongStore &store) const
{
    QList<Song> songs;
    return list(store, [&](const SongListModel &list, int row) { songs += list.song(row); })
        .map([&] { return songs; });
}

/// All songs come in the order in which they were added, unless told otherwise.
Expected<QList<qint64>> SongSelection::ids(SongStore &store) const
{
    if (!m_order && m_query.isEmpty() && m_limit < 0)
        return store.ids();
    QList<qint64> ids;
    return list(store, [&](const SongListModel &list, int row) { ids += list.id(row); }).map([&] {
        return ids;
    });
}

} // namespace tutti
