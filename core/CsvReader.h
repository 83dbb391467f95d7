// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/TextKeeper.h"

#include <QByteArray>

#include <string_view>
#include <vector>

namespace tutti {

/// One record of a CSV file, in the bytes of the file.
struct CsvRecord
{
    qint64 line = 0; ///< the physical line it begins on, from 1
    std::vector<std::string_view> cells;
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

    /// The next record, which stays until the one after it is read; null at the end.
    [[nodiscard]] const CsvRecord *next();

    [[nodiscard]] qsizetype position() const { return m_position; } ///< in bytes

    /// The delimiter (comma, semicolon, tab or bar) that splits the first line into most cells.
    [[nodiscard]] static char likelyDelimiter(const QByteArray &content);

private:
    [[nodiscard]] bool atEnd() const { return m_position >= m_content.size(); }
    [[nodiscard]] bool atLineEnd() const { return atEnd() || isLineEnd(at(m_position)); }
    [[nodiscard]] static bool isLineEnd(char c) { return c == '\n' || c == '\r'; }
    [[nodiscard]] char at(qsizetype position) const { return m_content.constData()[position]; }
    [[nodiscard]] std::string_view bytes(qsizetype from, qsizetype to) const;
    void skipLineEnd();
    void readCells();
    [[nodiscard]] bool readCell();
    [[nodiscard]] bool readPlainQuoted();
    [[nodiscard]] bool readQuoted(std::string &cell);

    QByteArray m_content;
    char m_delimiter;
    qsizetype m_position = 0;
    qint64 m_line = 1;
    qsizetype m_recordStart = 0;
    bool m_quotesAreText = false; ///< while a line with an unclosed quote is read again
    CsvRecord m_record;
    TextKeeper m_unquoted; ///< cells of the record that the file holds in other bytes
};

} // namespace tutti
