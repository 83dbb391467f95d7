// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/SongListModel.h"
#include "core/SongQuery.h"
#include "core/SongStore.h"

#include <QCommandLineParser>

namespace tutti {

/// Which songs a command is about, and in what order: the same query and order as in a window.
class SongSelection
{
public:
    /// --sort and --limit
    static void addOptions(QCommandLineParser &parser);

    /// What the words of a query may be, for the help of a command.
    static const char *const QueryHelp;

    /// From the options and the words of the query; on failure says what is wrong with them.
    [[nodiscard]] static tl::expected<SongSelection, QString> from(const QCommandLineParser &parser,
                                                                   const QStringList &words);
    [[nodiscard]] static tl::expected<SongSelection, QString> from(const QCommandLineParser &parser)
    {
        return from(parser, parser.positionalArguments());
    }

    [[nodiscard]] Expected<QList<Song>> songs(SongStore &store) const;
    [[nodiscard]] Expected<QList<qint64>> ids(SongStore &store) const;

private:
    [[nodiscard]] Expected<void> list(
        SongStore &store, const std::function<void(const SongListModel &, int row)> &visit) const;

    SongQuery m_query;
    std::optional<SongOrder> m_order;
    qint64 m_limit = -1; ///< negative: none
};

} // namespace tutti
