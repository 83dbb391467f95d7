// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ListTop.h"

#include "core/CheckedFile.h"
#include "core/Logging.h"
#include "core/Paths.h"
#include "core/SongListModel.h"

#include <algorithm>

namespace tutti {

namespace {

constexpr const char *FileKind = "tutti-list-top 1";
constexpr qint64 KeptSeconds = qint64(90) * 86'400;

QString folder()
{
    return Paths::cacheFolder() + QStringLiteral("/list-tops");
}

QString pathFor(const QString &libraryId)
{
    return folder() + u'/' + CheckedFile::nameFor(libraryId);
}

} // namespace

ListTop ListTop::of(const SongListModel &list, const SongModel &songs)
{
    if (!list.isSorted())
        return {};
    ListTop top {songs.cursor(), {}};
    const std::vector<SongModel::Slot> &all = list.allInOrder();
    const std::size_t count = std::min(all.size(), std::size_t(MostSongs));
    for (std::size_t place = 0; place < count; ++place)
        top.ids += songs.columns().id(all[place]);
    return top;
}

/// The library's id, the epoch, then an id of a song a line.
ListTop ListTop::read(const QString &libraryId)
{
    const auto content = CheckedFile::read(pathFor(libraryId), FileKind);
    if (!content)
        return {};
    const QList<QByteArray> lines = content->split('\n');
    ListTop top {{QString::fromUtf8(lines.value(0)), QString::fromUtf8(lines.value(1)), 0}, {}};
    for (const QByteArray &line : lines.mid(2, MostSongs)) {
        bool isId = false;
        top.ids += line.toLongLong(&isId);
        if (!isId)
            return {};
    }
    return top.at.libraryId == libraryId ? top : ListTop {};
}

bool ListTop::write() const
{
    if (ids.isEmpty())
        return true;
    CheckedFile::removeOld(folder(), KeptSeconds);
    QByteArray lines = at.libraryId.toUtf8() + '\n' + at.epoch.toUtf8();
    for (const qint64 id : ids)
        lines += '\n' + QByteArray::number(id);
    const bool isKept = CheckedFile::replace(pathFor(at.libraryId), FileKind, lines);
    if (!isKept)
        qCWarning(storeLog) << "cannot keep the top of the list in" << folder();
    return isKept;
}

} // namespace tutti
