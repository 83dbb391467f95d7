// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/SongImport.h"

#include "core/GuardedWrite.h"
#include "core/Logging.h"
#include "core/SongRows.h"
#include "core/Transaction.h"

#include <QElapsedTimer>
#include <QFileInfo>

#include <limits>

namespace tutti {

namespace {

constexpr qint64 SliceMs = 20;
constexpr qint64 BytesAtOnce = 4'194'304;
constexpr int SongsAtOnce = 500;

/// Shares of the whole in the progress that people see.
constexpr double ReadingShare = 0.7;
constexpr double MatchingShare = 0.2;

void add(ImportCounts &to, const ImportCounts &counts)
{
    to.added += counts.added;
    to.alreadyThere += counts.alreadyThere;
    to.refused += counts.refused;
    to.warnings += counts.warnings;
}

} // namespace

SongImport::SongImport(Database &database, OperationLog &log, Bell *bell,
                       const ImportRequest &request)
    : m_database(database)
    , m_log(log)
    , m_bell(bell)
    , m_request(request)
    , m_journal(database)
    , m_stage(database)
{
    m_report.operationId = request.operationId;
    m_report.dryRun = request.dryRun;
    m_report.replaced = request.replace;
}

SongImport::~SongImport() = default;

Expected<bool> SongImport::step()
{
    Expected<void> done;
    switch (m_phase) {
    case Phase::Opening:
        done = openFile();
        break;
    case Phase::Loading:
        done = loadFile();
        break;
    case Phase::Reading:
        done = readRows();
        break;
    case Phase::Matching:
        done = matchSlice();
        break;
    case Phase::Writing:
        done = write();
        break;
    case Phase::Done:
        break;
    }
    return done.map([this] { return m_phase == Phase::Done; });
}

double SongImport::progress() const
{
    if (m_phase == Phase::Writing || m_phase == Phase::Done)
        return ReadingShare + MatchingShare;
    if (m_phase == Phase::Matching) {
        const double matched = m_largestId > 0 ? double(m_lastMatchedId) / double(m_largestId) : 1;
        return ReadingShare + MatchingShare * matched;
    }
    const double before = double(std::max<qsizetype>(m_report.files.size() - 1, 0));
    const double files = before + (m_reader ? m_reader->progress() : 0);
    return ReadingShare * files / double(std::max<qsizetype>(m_request.files.size(), 1));
}

tl::unexpected<Error> SongImport::failedFile(Error error) const
{
    error.value = m_file.fileName();
    return tl::unexpected(error);
}

Expected<void> SongImport::openFile()
{
    if (m_report.files.isEmpty()) {
        if (Expected<void> created = m_stage.create(); !created)
            return created;
    }
    const qsizetype next = m_report.files.size();
    m_file.setFileName(m_request.files.value(next));
    if (QFileInfo(m_file).isDir())
        return failedFile({Error::Kind::IsFolder});
    if (!m_file.open(QIODevice::ReadOnly))
        return failedFile({Error::Kind::CannotRead, m_file.errorString()});
    if (m_file.size() > SongReader::MostBytes)
        return failedFile({Error::Kind::TooLarge});
    m_report.files += {QFileInfo(m_file).fileName(), {}};
    m_content.clear();
    m_phase = Phase::Loading;
    return {};
}

Expected<void> SongImport::loadFile()
{
    const QByteArray part = m_file.read(BytesAtOnce);
    if (m_file.error() != QFileDevice::NoError)
        return failedFile({Error::Kind::CannotRead, m_file.errorString()});
    m_content += part;
    if (m_content.size() > SongReader::MostBytes)
        return failedFile({Error::Kind::TooLarge});
    if (!part.isEmpty())
        return {};
    m_file.close();
    auto reader = SongReader::create(m_content);
    if (!reader)
        return failedFile(reader.error());
    m_reader = std::move(*reader);
    m_phase = Phase::Reading;
    return {};
}

Expected<void> SongImport::readRows()
{
    QElapsedTimer elapsed;
    elapsed.start();
    // Only temporary tables are written, so this locks nothing.
    Expected<Transaction> staging = Transaction::begin(m_database, Transaction::Kind::Read);
    if (!staging)
        return tl::unexpected(staging.error());
    while (elapsed.elapsed() < SliceMs) {
        const std::optional<ImportRow> row = m_reader->next();
        if (!row) {
            finishFile();
            break;
        }
        if (Expected<void> taken = take(*row); !taken)
            return taken;
    }
    return staging->commit();
}

Expected<void> SongImport::take(const ImportRow &row)
{
    for (const ImportNote &each : row.notes)
        note(each);
    if (row.isRefused) {
        ++current().counts.refused;
        return {};
    }
    const qint64 number = qint64(m_fileOfRow.size());
    if (!m_matcher.addRow(number, row.song)) {
        ++current().counts.alreadyThere;
        return {};
    }
    m_fileOfRow.push_back(int(m_report.files.size() - 1));
    return m_stage.add(number, row);
}

void SongImport::note(ImportNote note)
{
    note.file = current().file;
    current().counts.warnings += note.severity == ImportNote::Severity::Warning ? 1 : 0;
    if (m_report.notes.size() < ImportReport::MostNotes)
        m_report.notes += note;
    else
        ++m_report.notesLeftOut;
}

void SongImport::finishFile()
{
    for (const ImportNote &remark : m_reader->remarks())
        note(remark);
    m_reader.reset();
    m_content.clear();
    const bool isLast = m_report.files.size() == m_request.files.size();
    m_phase = isLast ? Phase::Matching : Phase::Opening;
}

Expected<void> SongImport::matchSlice()
{
    QElapsedTimer elapsed;
    elapsed.start();
    if (m_matchedAt.libraryId.isEmpty()) {
        const Expected<Cursor> now = m_journal.head();
        const auto largest = m_database.value(QStringLiteral("SELECT max(id) FROM songs"));
        if (!now || !largest)
            return tl::unexpected(now ? largest.error() : now.error());
        m_matchedAt = *now;
        m_largestId = largest->toLongLong();
        m_lastMatchedId = std::numeric_limits<qint64>::min();
    }
    while (elapsed.elapsed() < SliceMs) {
        int found = 0;
        const Expected<void> done = m_database.each(
            QStringLiteral("SELECT %1 FROM songs WHERE id > ? ORDER BY id LIMIT ?")
                .arg(SongRows::columns()),
            {m_lastMatchedId, SongsAtOnce}, [&](const QSqlQuery &row) {
                const Song song = SongRows::song(row);
                m_matcher.matchStored(song);
                m_lastMatchedId = song.id;
                ++found;
            });
        if (!done)
            return done;
        if (found < SongsAtOnce) {
            m_phase = Phase::Writing;
            break;
        }
    }
    return {};
}

Expected<void> SongImport::write()
{
    if (m_request.replace && m_fileOfRow.empty())
        return failure(Error::Kind::NothingToImport);
    if (!m_request.dryRun) {
        if (!m_bell)
            return failure(Error::Kind::ReadOnly);
        const Expected<OperationResult> written = guardedWrite(
            m_database, m_log, *m_bell, m_request.operationId, [this] { return writeSongs(); });
        if (!written)
            return tl::unexpected(written.error());
    } else if (Expected<void> done = foresee(); !done) {
        return done;
    }
    countMatches();
    m_phase = Phase::Done;
    qCInfo(importLog) << m_request.files << "added" << m_report.counts.added << "already there"
                      << m_report.counts.alreadyThere << "refused" << m_report.counts.refused
                      << "warnings" << m_report.counts.warnings;
    return {};
}

/// Takes in what happened to the library since it was compared. Under the write lock.
Expected<void> SongImport::catchUp()
{
    const Expected<std::optional<ChangeSet>> changes = m_journal.changesSince(m_matchedAt);
    if (!changes)
        return tl::unexpected(changes.error());
    if (!*changes) {
        m_matcher.forgetAllStored();
        return m_database.each(
            QStringLiteral("SELECT %1 FROM songs").arg(SongRows::columns()), {},
            [this](const QSqlQuery &row) { m_matcher.matchStored(SongRows::song(row)); });
    }
    QSet<qint64> touched((*changes)->removed.begin(), (*changes)->removed.end());
    for (const Song &song : (*changes)->written)
        touched.insert(song.id);
    m_matcher.forgetStored(touched);
    for (const Song &song : (*changes)->written)
        m_matcher.matchStored(song);
    m_matchedAt = (*changes)->cursor;
    return {};
}

Expected<void> SongImport::setMatches()
{
    m_songOfRow = m_matcher.songOfRow();
    return m_stage.setMatches(m_songOfRow);
}

/// What would be done.
Expected<void> SongImport::foresee()
{
    Expected<void> done = setMatches();
    if (!done || !m_request.replace)
        return done;
    const Expected<qint64> removed = m_stage.countUnmatched();
    const Expected<qint64> updated = removed ? m_stage.countChanged() : removed;
    if (!updated)
        return tl::unexpected(updated.error());
    m_report.counts.removed = *removed;
    m_report.counts.updated = *updated;
    return {};
}

Expected<OperationResult> SongImport::writeSongs()
{
    const Expected<qint64> before = m_log.lastSeq();
    if (!before)
        return tl::unexpected(before.error());
    if (auto ready = catchUp().and_then([this] { return setMatches(); }); !ready)
        return tl::unexpected(ready.error());
    if (m_request.replace) {
        const Expected<qint64> removed = m_stage.removeUnmatched();
        const Expected<qint64> updated = removed ? m_stage.updateMatched() : removed;
        if (!updated)
            return tl::unexpected(updated.error());
        m_report.counts.removed = *removed;
        m_report.counts.updated = *updated;
    }
    const Expected<qint64> added = m_stage.insertNew();
    if (!added)
        return tl::unexpected(added.error());
    OperationResult result;
    result.operationId = m_request.operationId;
    result.summary.kind = m_request.replace ? OperationKind::Replace : OperationKind::Import;
    result.summary.songCount = *added + m_report.counts.updated + m_report.counts.removed;
    if (m_report.files.size() == 1)
        result.summary.subject = m_report.files.first().file;
    if (result.summary.songCount == 0)
        return result;
    return m_log.record({m_request.operationId, result.summary, *before + 1}).map([&] {
        return result;
    });
}

void SongImport::countMatches()
{
    for (qint64 row = 0; row < qint64(m_fileOfRow.size()); ++row) {
        ImportCounts &counts = m_report.files[m_fileOfRow[std::size_t(row)]].counts;
        ++(m_songOfRow.contains(row) ? counts.alreadyThere : counts.added);
    }
    for (const ImportReport::FileCounts &file : std::as_const(m_report.files))
        add(m_report.counts, file.counts);
}

} // namespace tutti
