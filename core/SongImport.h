// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Bell.h"
#include "core/Database.h"
#include "core/GuardedWrite.h"
#include "core/ImportMatcher.h"
#include "core/ImportReport.h"
#include "core/ImportWriter.h"
#include "core/Journal.h"
#include "core/LargeCache.h"
#include "core/OperationLog.h"
#include "core/PackedSongs.h"
#include "core/SongReader.h"

#include <QFile>

#include <memory>
#include <utility>
#include <vector>

namespace tutti {

/// What to import. The files are read as one list of songs.
struct ImportRequest
{
    QString operationId;
    QStringList files;
    bool replace = false; ///< the library is to become what the files say
    bool dryRun = false; ///< only report what would happen
    QByteArray text {}; ///< a list with a header, in place of files
    QString textName {}; ///< what the report calls it
    /// Lines of the text, ascending: only they are taken, as new songs though they are there.
    QList<qint64> copiesOf {};
};

/// An import under way, done in slices so that edits go through in between: the files are read
/// into memory, compared with the library, and written in one transaction at the end. While that
/// is open, between slices, too, whatever else wants a transaction on the database finds it busy.
/// Destroying it before it is done cancels it and leaves nothing.
class SongImport
{
public:
    /// Without \a bell (a library that is open for reading) only a dry run can succeed.
    SongImport(Database &database, OperationLog &log, Bell *bell, const ImportRequest &request);
    ~SongImport();
    Q_DISABLE_COPY_MOVE(SongImport)

    /// Does a slice of some 20 ms; the last one, which commits, may take longer. True once all is
    /// done. After Error::Kind::Busy it may be called again; any other error ends the import.
    [[nodiscard]] Expected<bool> step();

    /// 0 to 1.
    [[nodiscard]] double progress() const;

    [[nodiscard]] const ImportReport &report() const { return m_report; }

    /// The notes so far, which are then no longer in the report.
    [[nodiscard]] QList<ImportNote> takeNotes() { return std::exchange(m_report.notes, {}); }

private:
    enum class Phase { Opening, Loading, Reading, Matching, Writing, Done };

    [[nodiscard]] Expected<void> openFile();
    [[nodiscard]] Expected<void> loadFile();
    [[nodiscard]] Expected<void> beginReading(const QByteArray &content);
    void readRows();
    void take(const ImportRow &row);
    void takeCopy(ImportRow row);
    void keep(const ImportRow &row);
    void finishFile();
    [[nodiscard]] Expected<void> matchSlice();
    /// At most \a most of the stored songs that have not been compared; true when those were all.
    [[nodiscard]] Expected<bool> matchStored(int most);
    [[nodiscard]] Expected<void> write();
    [[nodiscard]] Expected<void> beginWriting();
    [[nodiscard]] Expected<void> commit();
    [[nodiscard]] Expected<void> catchUp();
    void finish();
    void countMatches();
    [[nodiscard]] bool isText() const { return !m_request.text.isEmpty(); }
    [[nodiscard]] bool areCopies() const { return !m_request.copiesOf.isEmpty(); }
    [[nodiscard]] tl::unexpected<Error> failedFile(Error error) const;
    [[nodiscard]] ImportReport::FileCounts &current() { return m_report.files.last(); }

    Database &m_database;
    OperationLog &m_log;
    Bell *const m_bell;
    const ImportRequest m_request;
    Journal m_journal;
    PackedSongs m_rows;
    ImportMatcher m_matcher;
    ImportReport m_report;
    Phase m_phase = Phase::Opening;
    QFile m_file;
    QByteArray m_content;
    std::unique_ptr<SongReader> m_reader;
    std::vector<int> m_fileOfRow; ///< by row: index into m_report.files
    std::vector<qint64> m_lineOfRow; ///< of a text, by row
    Cursor m_matchedAt; ///< the state of the library that the matches speak of
    std::vector<qint64> m_songOfRow; ///< which rows are already there, see ImportMatcher
    std::optional<Statement> m_storedSongs;
    qint64 m_lastMatchedId = 0;
    qint64 m_largestId = 0;
    qint64 m_firstSeq = 0; ///< of what is written
    std::optional<LargeCache> m_cache; ///< while it writes
    std::optional<GuardedWrite> m_write; ///< from the first slice that writes to the last
    std::optional<ImportWriter> m_writer;
};

} // namespace tutti
