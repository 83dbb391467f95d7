// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/SongImport.h"

#include "core/Logging.h"
#include "core/Transaction.h"

#include <QDeadlineTimer>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <limits>

namespace tutti {

namespace {

constexpr qint64 SliceMs = 20;
constexpr qint64 BytesAtOnce = 4'194'304;
constexpr int SongsAtOnce = 500;
constexpr int RowsBetweenLooksAtTheClock = 32;

/// Shares of the whole in the progress that people see.
constexpr double ReadingShare = 0.3;
constexpr double MatchingShare = 0.1;

} // namespace

SongImport::SongImport(Database &database, OperationLog &log, Bell *bell,
                       const ImportRequest &request)
    : m_database(database)
    , m_log(log)
    , m_bell(bell)
    , m_request(request)
    , m_journal(database)
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
        readRows();
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
    constexpr double WritingShare = 1 - ReadingShare - MatchingShare;
    if (m_phase == Phase::Writing)
        return ReadingShare + MatchingShare + WritingShare * (m_writer ? m_writer->progress() : 0);
    if (m_phase == Phase::Done)
        return 1;
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
    error.value = isText() ? m_request.textName : m_file.fileName();
    return tl::unexpected(error);
}

Expected<void> SongImport::openFile()
{
    if (isText()) {
        m_report.files += {m_request.textName, {}};
        return beginReading(m_request.text);
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
    m_content.reserve(m_file.size());
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
    return beginReading(m_content);
}

Expected<void> SongImport::beginReading(const QByteArray &content)
{
    auto reader = SongReader::create(content, isText() ? SongReader::Header::Needed
                                                       : SongReader::Header::Optional);
    if (!reader)
        return failedFile(reader.error());
    m_reader = std::move(*reader);
    m_phase = Phase::Reading;
    return {};
}

void SongImport::readRows()
{
    const QDeadlineTimer end(SliceMs);
    while (!end.hasExpired()) {
        for (int i = 0; i < RowsBetweenLooksAtTheClock; ++i) {
            const std::optional<ImportRow> row = m_reader->next();
            if (!row)
                return finishFile();
            take(*row);
        }
    }
}

void SongImport::take(const ImportRow &row)
{
    if (areCopies()) {
        if (!row.isRefused && std::ranges::binary_search(m_request.copiesOf, row.position))
            takeCopy(row);
        return;
    }
    for (const ImportNote &each : row.notes)
        m_report.add(each);
    if (row.isRefused) {
        ++current().counts.refused;
        return;
    }
    if (!m_matcher.addRow(m_rows.size(), row.song)) {
        ++current().counts.alreadyThere;
        if (isText())
            m_report.presentLines += row.position;
        return;
    }
    keep(row);
}

void SongImport::takeCopy(ImportRow row)
{
    m_matcher.addNewRow();
    row.song.uid = {};
    for (const SongField time : {SongField::Added, SongField::Modified})
        row.song.number(time) = 0; // now
    keep(row);
}

void SongImport::keep(const ImportRow &row)
{
    m_fileOfRow.push_back(int(m_report.files.size() - 1));
    if (isText())
        m_lineOfRow.push_back(row.position);
    m_rows.add(row);
}

void SongImport::finishFile()
{
    for (const ImportNote &remark : m_reader->remarks())
        m_report.add(remark);
    m_reader.reset();
    m_content.clear();
    const bool isLast = isText() || m_report.files.size() == m_request.files.size();
    m_phase = isLast ? Phase::Matching : Phase::Opening;
}

Expected<void> SongImport::matchSlice()
{
    const QDeadlineTimer end(SliceMs);
    if (m_matchedAt.libraryId.isEmpty()) {
        const Expected<Cursor> now = m_journal.head();
        const auto largest = m_database.value(QStringLiteral("SELECT max(id) FROM songs"));
        if (!now || !largest)
            return tl::unexpected(now ? largest.error() : now.error());
        m_matchedAt = *now;
        m_largestId = largest->toLongLong();
        m_lastMatchedId = ImportMatcher::NoSong;
    }
    Expected<bool> isDone = false;
    while (isDone && !*isDone && !end.hasExpired())
        isDone = matchStored(SongsAtOnce);
    if (isDone && *isDone) {
        m_songOfRow = m_matcher.songOfRow();
        m_phase = Phase::Writing;
    }
    return isDone.map([](bool) {});
}

Expected<bool> SongImport::matchStored(int most)
{
    constexpr int FirstField = 2;
    constexpr std::array Fields {SongField::Title, SongField::Artist,   SongField::Album,
                                 SongField::Path,  SongField::Duration, SongField::Track,
                                 SongField::Disc};
    if (!m_storedSongs) {
        QStringList columns {QStringLiteral("id"), QStringLiteral("uid")};
        for (const SongField field : Fields)
            columns += info(field).column();
        Expected<Statement> statement = Statement::prepare(
            m_database, QStringLiteral("SELECT %1 FROM songs WHERE id > ? ORDER BY id")
                            .arg(columns.join(QStringLiteral(", "))));
        if (!statement)
            return tl::unexpected(statement.error());
        m_storedSongs.emplace(std::move(*statement));
    }
    m_storedSongs->bindInteger(0, m_lastMatchedId);
    for (int i = 0; i < most; ++i) {
        const Expected<bool> isRow = m_storedSongs->step();
        if (!isRow || !*isRow)
            return isRow.map([](bool) { return true; });
        SongView song;
        song.uid = m_storedSongs->text(1);
        for (std::size_t field = 0; field < Fields.size(); ++field) {
            const int column = FirstField + int(field);
            if (info(Fields[field]).type == SongFieldInfo::Type::Text)
                song.text(Fields[field]) = m_storedSongs->text(column);
            else
                song.number(Fields[field]) = m_storedSongs->integer(column);
        }
        m_lastMatchedId = m_storedSongs->integer(0);
        m_matcher.matchStored(m_lastMatchedId, song);
    }
    m_storedSongs->reset();
    return false;
}

Expected<void> SongImport::write()
{
    if (!m_writer)
        return beginWriting();
    const Expected<bool> isDone = m_writer->step();
    if (isDone && !*isDone)
        return {};
    const Expected<void> done = isDone ? commit() : tl::unexpected(isDone.error());
    if (done)
        finish();
    m_writer.reset(); // after an error nothing is written, and all is if it is called again
    m_write.reset();
    m_cache.reset();
    return done;
}

Expected<void> SongImport::beginWriting()
{
    using Mode = ImportWriter::Mode;
    if (m_request.replace && m_rows.size() == 0)
        return failure(Error::Kind::NothingToImport);
    if (m_request.dryRun) {
        if (m_request.replace)
            m_writer.emplace(m_database, m_rows, m_songOfRow, Mode::Foresee);
        else
            finish();
        return {};
    }
    if (!m_bell)
        return failure(Error::Kind::ReadOnly);
    // What can be done before the lock is taken is, since everybody waits from then on.
    if (auto reading = Transaction::begin(m_database, Transaction::Kind::Read); !reading)
        return tl::unexpected(reading.error());
    else if (Expected<void> done = catchUp(); !done)
        return done;
    auto begun = GuardedWrite::begin(m_database, m_log, *m_bell, m_request.operationId);
    if (!begun)
        return tl::unexpected(begun.error());
    if (begun->isDone()) {
        finish();
        return {};
    }
    const Expected<qint64> before = m_log.lastSeq();
    const Expected<void> done = before ? catchUp() : tl::unexpected(before.error());
    if (!done)
        return done;
    m_firstSeq = *before + 1;
    m_cache.emplace(m_database);
    m_write.emplace(std::move(*begun));
    m_writer.emplace(m_database, m_rows, m_songOfRow,
                     m_request.replace ? Mode::Replace : Mode::Add);
    return {};
}

/// Takes in what happened to the library since it was compared.
Expected<void> SongImport::catchUp()
{
    const Expected<std::optional<ChangeSet>> changes = m_journal.changesSince(m_matchedAt);
    if (!changes)
        return tl::unexpected(changes.error());
    if (!*changes) {
        const Expected<Cursor> now = m_journal.head();
        m_matcher.forgetAllStored();
        m_lastMatchedId = ImportMatcher::NoSong;
        const Expected<bool> done
            = now ? matchStored(std::numeric_limits<int>::max()) : tl::unexpected(now.error());
        if (!done)
            return tl::unexpected(done.error());
        m_matchedAt = *now;
        m_songOfRow = m_matcher.songOfRow();
        return {};
    }
    if ((*changes)->isEmpty())
        return {};
    QSet<qint64> touched((*changes)->removed.begin(), (*changes)->removed.end());
    const QList<Song> written = (*changes)->written.toList();
    for (const Song &song : written)
        touched.insert(song.id);
    m_matcher.forgetStored(touched);
    for (const Song &song : written)
        m_matcher.matchStored(song.id, SongBytes(song).view());
    m_matchedAt = (*changes)->cursor;
    m_songOfRow = m_matcher.songOfRow();
    return {};
}

Expected<void> SongImport::commit()
{
    if (!m_write)
        return {}; // a dry run
    const Expected<qint64> lastSeq = m_log.lastSeq();
    if (!lastSeq)
        return tl::unexpected(lastSeq.error());
    const ImportWriter::Counts &written = m_writer->counts();
    OperationLog::Entry entry {m_request.operationId, {}, m_firstSeq, *lastSeq};
    entry.summary.kind = m_request.replace ? OperationKind::Replace
                       : isText()          ? OperationKind::Add
                                           : OperationKind::Import;
    entry.summary.songCount = written.added + written.updated + written.removed;
    if (m_report.files.size() == 1 && !isText())
        entry.summary.subject = m_report.files.first().file;
    const Expected<void> recorded
        = entry.summary.songCount > 0 ? m_log.record(entry) : Expected<void>();
    return recorded.and_then([&] { return m_write->commit(*lastSeq); });
}

void SongImport::finish()
{
    if (m_writer) {
        m_report.counts.updated = m_writer->counts().updated;
        m_report.counts.removed = m_writer->counts().removed;
    }
    countMatches();
    m_phase = Phase::Done;
    qCInfo(importLog) << m_request.files << "added" << m_report.counts.added << "already there"
                      << m_report.counts.alreadyThere << "refused" << m_report.counts.refused
                      << "warnings" << m_report.counts.warnings;
}

void SongImport::countMatches()
{
    for (std::size_t row = 0; row < m_fileOfRow.size(); ++row) {
        ImportCounts &counts = m_report.files[m_fileOfRow[row]].counts;
        const bool isThere = m_songOfRow[row] != ImportMatcher::NoSong;
        ++(isThere ? counts.alreadyThere : counts.added);
        if (isThere && isText())
            m_report.presentLines += m_lineOfRow[row];
    }
    std::ranges::sort(m_report.presentLines);
    for (const ImportReport::FileCounts &file : std::as_const(m_report.files))
        m_report.counts += file.counts;
}

} // namespace tutti
