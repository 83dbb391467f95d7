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

QString HistoryText::change(const JournalEntry::FieldChange &change, const QLocale &locale)
{
    const auto shown = [&](const QVariant &value) {
        const QString text = info(change.field).isMissing(value)
                               ? QString()
                               : SongText::shown(change.field, value, locale);
        return text.isEmpty() ? tr("nothing") : text;
    };
    const QString heading = info(change.field).title();
    if (change.before.isNull() && !change.after.isNull())
        return tr("%1: %2", "field and value").arg(heading, shown(change.after));
    return tr("%1: %2 → %3", "field, old and new value")
        .arg(heading, shown(change.before), shown(change.after));
}

} // namespace tutti
