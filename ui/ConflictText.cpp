// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ConflictText.h"

#include "core/SongStore.h"
#include "core/SongText.h"
#include "ui/HistoryText.h"

namespace tutti {

QString ConflictText::value(SongField field, const QVariant &value, const QLocale &locale)
{
    if (info(field).type == SongFieldInfo::Type::Flag)
        return value.toBool() ? tr("yes") : tr("no");
    const QString spoken = SongText::spoken(field, value, locale);
    return spoken.isEmpty() ? tr("nothing") : spoken;
}

QString ConflictText::theirs(const Conflict &conflict, const QLocale &locale)
{
    return conflict.songIsGone ? tr("removed") : value(conflict.field, conflict.theirs, locale);
}

QString ConflictText::mine(const Conflict &conflict, const QLocale &locale)
{
    if (conflict.kind == Conflict::Kind::Edit)
        return value(conflict.field, conflict.mine, locale);
    return who(conflict.mineBy) == tr("You") ? tr("you wanted to remove it")
                                             : tr("to remove the song");
}

QString ConflictText::who(const QString &author)
{
    static const QString self = SongStore::systemAuthor();
    if (author == u"external")
        return tr("Another program");
    const QString person = author.section(u'/', 0, 0);
    return person == self ? tr("You") : SongText::visible(person);
}

QString ConflictText::whoAndWhen(const QString &author, std::optional<qint64> atMs,
                                 const QDateTime &now, const QLocale &locale)
{
    const QString name = who(author);
    if (!atMs)
        return name;
    const QString when = HistoryText::when(QDateTime::fromMSecsSinceEpoch(*atMs), now, locale);
    return name.isEmpty() ? when : tr("%1, %2", "who and when").arg(name, when);
}

QString ConflictText::count(qint64 conflicts)
{
    return tr("%Ln conflicts", nullptr, int(conflicts));
}

} // namespace tutti
