// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

namespace tutti {

/// One record of a CSV file, in the bytes of the file.
struct CsvRecord
{
    qint64 line = 0; ///< the physical line it begins on, from 1
    QList<QByteArray> cells;
    bool quoteNotClosed = false; ///< the cells are then what its first line holds
};

/// Splits CSV into records, faithfully: blanks stay, a quote inside a cell is a quote, line breaks
/// in quotes belong to the cell, blank lines are passed over. A quote that is never closed costs
/// its own line only: reading goes on with the next.
class CsvReader
{
public:
    static constexpr int MostLines = 110'000; ///< of one record; a comment may have 100,000
    static constexpr qsizetype MostBytes = 1'048'576; ///< of one record

    CsvReader(const QByteArray &content, char delimiter);

    /// The next record; nothing at the end.
    [[nodiscard]] std::optional<CsvRecord> next();

    [[nodiscard]] qsizetype position() const { return m_position; } ///< in bytes

    /// The delimiter (comma, semicolon, tab or bar) that splits the first line into most cells.
    [[nodiscard]] static char likelyDelimiter(const QByteArray &content);

private:
    [[nodiscard]] bool atEnd() const { return m_position >= m_content.size(); }
    [[nodiscard]] bool atLineEnd() const;
    void skipLineEnd();
    [[nodiscard]] bool readCell(CsvRecord &record);
    [[nodiscard]] bool readQuoted(QByteArray &cell, qsizetype recordStart, qint64 firstLine);

    QByteArray m_content;
    char m_delimiter;
    qsizetype m_position = 0;
    qint64 m_line = 1;
    qsizetype m_recordStart = 0;
    bool m_quotesAreText = false; ///< while a line with an unclosed quote is read again
};

} // namespace tutti
