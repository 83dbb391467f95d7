// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/SongSelection.h"

#include "core/SongListModel.h"
#include "core/SongText.h"

namespace tutti {

void SongSelection::addOptions(QCommandLineParser &parser)
{
    parser.addOption({QStringLiteral("sort"),
                      QStringLiteral("By FIELD, downwards with - before it: title, -year."),
                      QStringLiteral("FIELD")});
    parser.addOption(
        {QStringLiteral("limit"), QStringLiteral("At most N songs."), QStringLiteral("N")});
}

tl::expected<SongSelection, QString> SongSelection::from(const QCommandLineParser &parser,
                                                         const QStringList &words)
{
    SongSelection selection;
    selection.m_query = words.join(u' ');
    if (parser.isSet(QStringLiteral("sort"))) {
        QString name = parser.value(QStringLiteral("sort"));
        const bool isDownwards = name.startsWith(u'-');
        if (isDownwards)
            name.remove(0, 1);
        const auto field = SongText::named(name);
        if (!field)
            return tl::unexpected(QStringLiteral("there is no field \"%1\" to sort by").arg(name));
        selection.m_order = {field->field, isDownwards ? Qt::DescendingOrder : Qt::AscendingOrder};
    }
    if (parser.isSet(QStringLiteral("limit"))) {
        bool isNumber = false;
        selection.m_limit = parser.value(QStringLiteral("limit")).toLongLong(&isNumber);
        if (!isNumber || selection.m_limit < 0)
            return tl::unexpected(QStringLiteral("--limit needs a number, 0 or more"));
    }
    return selection;
}

Expected<QList<Song>> SongSelection::songs(SongStore &store) const
{
    const Expected<ChangeSet> everything = store.everything();
    if (!everything)
        return tl::unexpected(everything.error());
    SongModel model;
    model.apply(*everything);
    SongListModel list(model);
    list.setQuery(SongQuery(m_query));
    list.setOrder(m_order);
    const int count
        = m_limit < 0 ? list.rowCount() : int(std::min<qint64>(m_limit, list.rowCount()));
    QList<Song> songs;
    for (int row = 0; row < count; ++row)
        songs += list.song(row);
    return songs;
}

} // namespace tutti
