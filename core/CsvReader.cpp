// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/CsvReader.h"

#include <algorithm>
#include <array>

namespace tutti {

CsvReader::CsvReader(const QByteArray &content, char delimiter)
    : m_content(content)
    , m_delimiter(delimiter)
{}

bool CsvReader::atLineEnd() const
{
    return atEnd() || m_content[m_position] == '\n' || m_content[m_position] == '\r';
}

void CsvReader::skipLineEnd()
{
    if (atEnd())
        return;
    if (m_content[m_position] == '\r' && m_position + 1 < m_content.size()
        && m_content[m_position + 1] == '\n')
        ++m_position;
    ++m_position;
    ++m_line;
}

std::optional<CsvRecord> CsvReader::next()
{
    while (!atEnd() && atLineEnd())
        skipLineEnd();
    if (atEnd())
        return std::nullopt;
    m_recordStart = m_position;
    CsvRecord record;
    record.line = m_line;
    m_quotesAreText = false;
    while (readCell(record)) {}
    if (record.quoteNotClosed) {
        m_position = m_recordStart;
        m_line = record.line;
        record.cells.clear();
        m_quotesAreText = true;
        while (readCell(record)) {}
    }
    skipLineEnd();
    return record;
}

/// Appends one cell; true when another follows on the record.
bool CsvReader::readCell(CsvRecord &record)
{
    QByteArray cell;
    const bool quoted = !m_quotesAreText && !atEnd() && m_content[m_position] == '"';
    if (quoted && !readQuoted(cell, m_recordStart, record.line)) {
        record.quoteNotClosed = true;
        return false;
    }
    const qsizetype start = m_position;
    while (!atLineEnd() && m_content[m_position] != m_delimiter)
        ++m_position;
    cell += m_content.sliced(start, m_position - start);
    record.cells += cell;
    if (atLineEnd())
        return false;
    ++m_position;
    return true;
}

/// Reads up to behind the closing quote; false when none comes within the bounds of a record.
bool CsvReader::readQuoted(QByteArray &cell, qsizetype recordStart, qint64 firstLine)
{
    ++m_position;
    while (!atEnd()) {
        const char c = m_content[m_position];
        if (m_position - recordStart > MostBytes || m_line - firstLine >= MostLines)
            return false;
        if (c == '"' && m_position + 1 < m_content.size() && m_content[m_position + 1] == '"') {
            cell += '"';
            m_position += 2;
        } else if (c == '"') {
            ++m_position;
            // Where a stray quote has run into the next cell in quotes, that one only begins here.
            return m_line == firstLine || atLineEnd() || m_content[m_position] == m_delimiter;
        } else if (atLineEnd()) {
            const qsizetype start = m_position;
            skipLineEnd();
            cell += m_content.sliced(start, m_position - start);
        } else {
            cell += c;
            ++m_position;
        }
    }
    return false;
}

char CsvReader::likelyDelimiter(const QByteArray &content)
{
    constexpr std::array Candidates {',', ';', '\t', '|'};
    return *std::ranges::max_element(Candidates, {}, [&](char candidate) {
        const std::optional<CsvRecord> first = CsvReader(content, candidate).next();
        return first ? first->cells.size() : 0;
    });
}

} // namespace tutti
