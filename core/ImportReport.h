// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Error.h"
#include "core/Operation.h"

#include <QList>
#include <QString>

#include <optional>

namespace tutti {

/// Something an import has to tell about one place of a file.
struct ImportNote
{
    enum class Severity {
        Refused, ///< the row was not taken
        Warning, ///< the row was taken, but look at it
        Remark, ///< about the file as a whole
    };
    enum class Reason {
        BadValue, ///< `refusal` says why; of a song that was taken, the field is left empty
        UnlikelyYear, ///< kept
        QuoteNotClosed,
        TooManyCells, ///< more than the header names; they were passed over
        NotASong, ///< a JSON element that is no object
        ReadAsWindows1252,
        NoHeader,
    };

    QString file; ///< its name, without the folder
    qint64 position = 0; ///< line or element, from 1; 0: the whole file
    bool isElement = false; ///< of JSON; else a line
    Severity severity = Severity::Warning;
    Reason reason = Reason::BadValue;
    Error::Refusal refusal = Error::Refusal::None;
    std::optional<SongField> field {};
    QString value {};

    bool operator==(const ImportNote &) const = default;
};

struct ImportCounts
{
    qint64 added = 0;
    qint64 alreadyThere = 0;
    qint64 refused = 0;
    qint64 warnings = 0;
    qint64 updated = 0; ///< songs already there that a replacing import changed
    qint64 removed = 0; ///< songs that a replacing import took out

    bool operator==(const ImportCounts &) const = default;
    ImportCounts &operator+=(const ImportCounts &other)
    {
        added += other.added;
        alreadyThere += other.alreadyThere;
        refused += other.refused;
        warnings += other.warnings;
        updated += other.updated;
        removed += other.removed;
        return *this;
    }
};

/// How an import ended. With an error (Cancelled among them) the library is as it was before.
struct ImportReport
{
    static constexpr qsizetype MostNotes = 10'000; ///< more at a time are only counted

    struct FileCounts
    {
        QString file;
        ImportCounts counts;
    };

    QString operationId;
    bool dryRun = false;
    bool replaced = false;
    std::optional<Error> error; ///< `value` names the file that could not be read
    ImportCounts counts;
    QList<FileCounts> files;
    QList<ImportNote> notes;
    qint64 notesLeftOut = 0;
    QList<qint64> presentLines {}; ///< of a text: lines of songs that are already there, ascending

    /// About the latest of the files.
    void add(ImportNote note)
    {
        note.file = files.last().file;
        files.last().counts.warnings += note.severity == ImportNote::Severity::Warning ? 1 : 0;
        if (notes.size() < MostNotes)
            notes += note;
        else
            ++notesLeftOut;
    }
};

} // namespace tutti
