// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/CsvSongReader.h"

#include "core/TextDecoding.h"

#include <QRegularExpression>

#include <algorithm>

namespace tutti {

namespace {

ImportNote remark(ImportNote::Reason reason)
{
    ImportNote note;
    note.severity = ImportNote::Severity::Remark;
    note.reason = reason;
    return note;
}

/// A number, a date or a duration.
bool isFigure(std::string_view cell)
{
    static const QRegularExpression pattern(QStringLiteral("^\\s*[0-9][0-9.,:/-]*\\s*$"));
    return pattern.match(QString::fromLatin1(cell.data(), qsizetype(cell.size()))).hasMatch();
}

} // namespace

Expected<std::unique_ptr<SongReader>> CsvSongReader::create(const QByteArray &content,
                                                            Header header)
{
    // Spreadsheets may name the delimiter in a line of its own.
    const bool named = content.startsWith("sep=") && content.size() > 5;
    const char delimiter = named ? content[4] : CsvReader::likelyDelimiter(content);
    std::unique_ptr<CsvSongReader> reader(new CsvSongReader(content, delimiter));
    if (named)
        static_cast<void>(reader->m_reader.next());
    if (Expected<void> done = reader->readHeader(header); !done)
        return tl::unexpected(done.error());
    return reader;
}

CsvSongReader::CsvSongReader(const QByteArray &content, char delimiter)
    : m_content(content)
    , m_delimiter(delimiter)
    , m_reader(content, delimiter)
{}

Expected<void> CsvSongReader::readHeader(Header header)
{
    const CsvReader beforeHeader = m_reader;
    const CsvRecord *const first = m_reader.next();
    if (!first)
        return failure(Error::Kind::NothingToImport);
    QStringList names;
    for (const std::string_view cell : first->cells)
        names += decoded(cell);
    m_columns = ImportColumns::named(names);
    if (!m_columns.hasTitleAndArtist()) {
        if (header == Header::Needed || names.size() < 2 || m_columns.areSurelyNamed()
            || isHeader(*first))
            return failure(Error::Kind::NotUnderstood,
                           QStringLiteral("no columns for title and artist among: ")
                               + names.join(QStringLiteral(", ")).left(300));
        m_columns = ImportColumns::unnamed();
        m_hasHeader = false;
        m_reader = beforeHeader;
    }
    m_wasWindows1252 = false;
    findRatingScale();
    return {};
}

/// Whether \a first names the columns of the records that follow: it has words only, and one of
/// them where all the others have numbers.
bool CsvSongReader::isHeader(const CsvRecord &first) const
{
    constexpr int RowsToLookAt = 20;
    constexpr int FewestRows = 3;
    if (std::ranges::any_of(first.cells, isFigure))
        return false;
    CsvReader ahead = m_reader;
    QList<bool> isNumeric(qsizetype(first.cells.size()), true);
    int rows = 0;
    for (; rows < RowsToLookAt; ++rows) {
        const CsvRecord *const record = ahead.next();
        if (!record)
            break;
        for (qsizetype i = 0; i < isNumeric.size(); ++i)
            isNumeric[i] = isNumeric[i] && i < qsizetype(record->cells.size())
                        && isFigure(record->cells[std::size_t(i)]);
    }
    return rows >= FewestRows && isNumeric.contains(true);
}

void CsvSongReader::findRatingScale()
{
    constexpr int RowsToLookAt = 1'000;
    constexpr double MostStars = 5;
    const int column = m_columns.ratingColumn();
    if (m_columns.isOwn() || column < 0)
        return;
    CsvReader ahead = m_reader;
    double largest = 0;
    for (int i = 0; i < RowsToLookAt; ++i) {
        const CsvRecord *const record = ahead.next();
        if (!record)
            break;
        if (column >= int(record->cells.size()))
            continue;
        const std::string_view cell = record->cells[std::size_t(column)];
        const QByteArray rating(cell.data(), qsizetype(cell.size()));
        largest = std::max(largest, rating.trimmed().toDouble());
    }
    if (largest <= MostStars)
        m_columns.setRatingsAreStars();
}

QString CsvSongReader::decoded(std::string_view cell)
{
    return TextDecoding::text(QByteArray::fromRawData(cell.data(), qsizetype(cell.size())),
                              m_wasWindows1252);
}

std::optional<ImportRow> CsvSongReader::next()
{
    constexpr qsizetype MostOfALine = 200;
    const CsvRecord *const record = m_reader.next();
    if (!record)
        return std::nullopt;
    m_texts.clear();
    if (!record->quoteNotClosed)
        return m_columns.row(record->cells, record->line, m_texts, m_wasWindows1252);
    ImportRow row;
    row.position = record->line;
    row.isRefused = true;
    ImportNote note;
    note.position = record->line;
    note.severity = ImportNote::Severity::Refused;
    note.reason = ImportNote::Reason::QuoteNotClosed;
    QByteArray line;
    for (const std::string_view cell : record->cells)
        line.append(cell.data(), qsizetype(cell.size())).append(m_delimiter);
    line.chop(1);
    note.value = TextDecoding::text(line, m_wasWindows1252).left(MostOfALine);
    row.notes = {note};
    return row;
}

double CsvSongReader::progress() const
{
    return m_content.isEmpty() ? 1 : double(m_reader.position()) / double(m_content.size());
}

QList<ImportNote> CsvSongReader::remarks() const
{
    QList<ImportNote> remarks;
    if (m_wasWindows1252)
        remarks += remark(ImportNote::Reason::ReadAsWindows1252);
    if (!m_hasHeader)
        remarks += remark(ImportNote::Reason::NoHeader);
    return remarks;
}

} // namespace tutti
