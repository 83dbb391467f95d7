// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Bell.h"
#include "core/Database.h"
#include "core/ImportMatcher.h"
#include "core/ImportReport.h"
#include "core/ImportStage.h"
#include "core/Journal.h"
#include "core/OperationLog.h"
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
};

/// An import under way, done in slices so that edits go through in between: the files are read
/// into a stage, compared with the library, and written in one short transaction at the end.
/// Destroying it before it is done cancels it and leaves nothing.
class SongImport
{
public:
    /// Without \a bell (a library that is open for reading) only a dry run can succeed.
    SongImport(Database &database, OperationLog &log, Bell *bell, const ImportRequest &request);
    ~SongImport();
    Q_DISABLE_COPY_MOVE(SongImport)

    /// Does a slice of some 20 ms; the last one, which writes, may take longer. True once all is
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
    [[nodiscard]] Expected<void> readRows();
    [[nodiscard]] Expected<void> take(const ImportRow &row);
    void finishFile();
    [[nodiscard]] Expected<void> matchSlice();
    [[nodiscard]] Expected<void> write();
    [[nodiscard]] Expected<OperationResult> writeSongs();
    [[nodiscard]] Expected<void> setMatches();
    [[nodiscard]] Expected<void> foresee();
    [[nodiscard]] Expected<void> catchUp();
    void countMatches();
    void note(ImportNote note);
    [[nodiscard]] tl::unexpected<Error> failedFile(Error error) const;
    [[nodiscard]] ImportReport::FileCounts &current() { return m_report.files.last(); }

    Database &m_database;
    OperationLog &m_log;
    Bell *const m_bell;
    const ImportRequest m_request;
    Journal m_journal;
    ImportStage m_stage;
    ImportMatcher m_matcher;
    ImportReport m_report;
    Phase m_phase = Phase::Opening;
    QFile m_file;
    QByteArray m_content;
    std::unique_ptr<SongReader> m_reader;
    std::vector<int> m_fileOfRow; ///< by row: index into m_report.files
    Cursor m_matchedAt; ///< the state of the library that the matches speak of
    QHash<qint64, qint64> m_songOfRow; ///< which rows are already there
    qint64 m_lastMatchedId = 0;
    qint64 m_largestId = 0;
};

} // namespace tutti
