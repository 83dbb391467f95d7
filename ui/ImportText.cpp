// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ImportText.h"

#include "core/SongText.h"
#include "ui/ErrorText.h"

namespace tutti {

QString ImportText::summary(const ImportReport &report)
{
    const ImportCounts &counts = report.counts;
    QStringList parts {report.dryRun ? tr("Would add %Ln songs", nullptr, int(counts.added))
                                     : tr("Added %Ln songs", nullptr, int(counts.added))};
    if (report.replaced) {
        parts += tr("changed %Ln", nullptr, int(counts.updated));
        parts += tr("removed %Ln", nullptr, int(counts.removed));
    }
    parts += tr("%Ln were already there", nullptr, int(counts.alreadyThere));
    if (counts.refused > 0)
        parts += tr("%Ln rows refused", nullptr, int(counts.refused));
    if (counts.warnings > 0)
        parts += tr("%Ln values to look at", nullptr, int(counts.warnings));
    return parts.join(QStringLiteral(", ")) + u'.';
}

QString ImportText::leftOut(const ImportReport &report)
{
    return tr("%Ln more remarks are not listed; “tutti import” lists them all.", nullptr,
              int(report.notesLeftOut));
}

QString ImportText::place(const ImportNote &note)
{
    if (note.position == 0)
        return SongText::visible(note.file);
    return (note.isElement ? tr("%1, element %2") : tr("%1, line %2"))
        .arg(SongText::visible(note.file), QString::number(note.position));
}

QString ImportText::note(const ImportNote &note)
{
    using Reason = ImportNote::Reason;
    constexpr qsizetype MostOfAValue = 80;
    const QString value = SongText::visible(note.value).left(MostOfAValue);
    switch (note.reason) {
    case Reason::UnlikelyYear:
        return tr("Year “%1”: unlikely, but kept").arg(value);
    case Reason::QuoteNotClosed:
        return tr("A quotation mark is not closed: %1").arg(value);
    case Reason::TooManyCells:
        return tr("More cells than the header has; passed over: %1").arg(value);
    case Reason::NotASong:
        return value.isEmpty() ? tr("This is not a song") : tr("“%1” is not a song").arg(value);
    case Reason::ReadAsWindows1252:
        return tr("Some text is not UTF-8 and was read as Windows-1252");
    case Reason::NoHeader:
        return tr("There is no header line; the columns were taken for title, artist, album, year, "
                  "genre and duration");
    case Reason::BadValue:
        break;
    }
    const QString heading = note.field ? info(*note.field).title() : QString();
    const QString reason = note.field ? ErrorText::refusal(*note.field, note.refusal) : QString();
    if (note.severity == ImportNote::Severity::Refused)
        return value.isEmpty() ? tr("%1 %2").arg(heading, reason)
                               : tr("%1 “%2” %3").arg(heading, value, reason);
    return tr("%1 “%2” %3; left empty").arg(heading, value, reason);
}

} // namespace tutti
