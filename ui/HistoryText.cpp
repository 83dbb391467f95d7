// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/HistoryText.h"

#include "core/SongStore.h"
#include "core/SongText.h"
#include "ui/OperationText.h"

namespace tutti {

QString HistoryText::what(const HistoryEntry &entry)
{
    const QString step = OperationText::name(entry.summary);
    if (entry.kind == OperationKind::Undo)
        return tr("Undone: %1").arg(step);
    if (entry.kind == OperationKind::Redo)
        return tr("Done Again: %1").arg(step);
    return step;
}

QString HistoryText::who(const HistoryEntry &entry)
{
    static const QString self = SongStore::systemAuthor();
    if (entry.isExternal())
        return tr("Another program");
    return entry.author == self ? tr("You") : SongText::visible(entry.author);
}

QString HistoryText::when(const QDateTime &moment, const QDateTime &now, const QLocale &locale)
{
    const QString time = locale.toString(moment.time(), QLocale::ShortFormat);
    const qint64 days = moment.date().daysTo(now.date());
    if (days == 0)
        return tr("Today %1").arg(time);
    if (days == 1)
        return tr("Yesterday %1").arg(time);
    constexpr qint64 Week = 7;
    if (days > 1 && days < Week)
        return tr("%1 %2", "weekday and time")
            .arg(locale.standaloneDayName(moment.date().dayOfWeek()), time);
    return tr("%1 %2", "date and time")
        .arg(locale.toString(moment.date(), QLocale::ShortFormat), time);
}

QString HistoryText::moment(qint64 ms, const QLocale &locale)
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(ms);
    return tr("%1 %2", "date and time")
        .arg(locale.toString(moment.date(), QLocale::LongFormat),
             moment.time().toString(QStringLiteral("HH:mm:ss")));
}

QString HistoryText::song(const HistorySong &song)
{
    const QString title = SongText::visible(song.title);
    switch (song.change.kind) {
    case JournalEntry::Kind::Insert:
    case JournalEntry::Kind::Import:
        return tr("%1 (added)").arg(title);
    case JournalEntry::Kind::Delete:
        return tr("%1 (removed)").arg(title);
    case JournalEntry::Kind::Update:
        break;
    }
    return title;
}

QStringList HistoryText::changes(const JournalEntry &entry, const QLocale &locale)
{
    QStringList lines;
    for (const JournalEntry::FieldChange &change : entry.fields) {
        const auto shown = [&](const QVariant &value) {
            return info(change.field).isMissing(value)
                     ? QString()
                     : SongText::shown(change.field, value, locale);
        };
        const auto named
            = [](const QString &text) { return text.isEmpty() ? tr("nothing") : text; };
        const QString heading = info(change.field).title();
        if (entry.kind == JournalEntry::Kind::Update) {
            lines += tr("%1: %2 → %3", "field, old and new value")
                         .arg(heading, named(shown(change.before)), named(shown(change.after)));
            continue;
        }
        const QVariant &had = change.before.isNull() ? change.after : change.before;
        if (had != QVariant(false) && had != QVariant(qint64(0)))
            lines += tr("%1: %2", "field and value").arg(heading, named(shown(had)));
    }
    return lines;
}

} // namespace tutti
