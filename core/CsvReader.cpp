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

std::string_view CsvReader::bytes(qsizetype from, qsizetype to) const
{
    return {m_content.constData() + from, std::size_t(to - from)};
}

void CsvReader::skipLineEnd()
{
    if (atEnd())
        return;
    if (at(m_position) == '\r' && m_position + 1 < m_content.size() && at(m_position + 1) == '\n')
        ++m_position;
    ++m_position;
    ++m_line;
}

const CsvRecord *CsvReader::next()
{
    while (!atEnd() && atLineEnd())
        skipLineEnd();
    if (atEnd())
        return nullptr;
    m_recordStart = m_position;
    m_record.line = m_line;
    m_record.quoteNotClosed = false;
    m_quotesAreText = false;
    readCells();
    if (m_record.quoteNotClosed) {
        m_position = m_recordStart;
        m_line = m_record.line;
        m_quotesAreText = true;
        readCells();
    }
    skipLineEnd();
    return &m_record;
}

void CsvReader::readCells()
{
    m_record.cells.clear();
    m_unquoted.clear();
    while (readCell()) {}
}

/// Appends one cell; true when another follows on the record.
bool CsvReader::readCell()
{
    const bool quoted = !m_quotesAreText && !atEnd() && at(m_position) == '"';
    if (!quoted || !readPlainQuoted()) {
        std::string unquoted;
        if (quoted && !readQuoted(unquoted)) {
            m_record.quoteNotClosed = true;
            return false;
        }
        const qsizetype start = m_position;
        while (!atLineEnd() && at(m_position) != m_delimiter)
            ++m_position;
        const std::string_view rest = bytes(start, m_position);
        m_record.cells.push_back(quoted ? m_unquoted.keep(unquoted.append(rest)) : rest);
    }
    if (atLineEnd())
        return false;
    ++m_position;
    return true;
}

/// A cell between two quotes that holds no others and no line break; false, and nothing read, when
/// it is more than that.
bool CsvReader::readPlainQuoted()
{
    const qsizetype start = m_position + 1;
    const qsizetype most = std::min(m_content.size(), m_recordStart + MostBytes);
    qsizetype end = start;
    while (end < most && at(end) != '"' && !isLineEnd(at(end)))
        ++end;
    if (end >= most || at(end) != '"')
        return false;
    const qsizetype behind = end + 1;
    if (behind < m_content.size() && at(behind) != m_delimiter && !isLineEnd(at(behind)))
        return false;
    m_record.cells.push_back(bytes(start, end));
    m_position = behind;
    return true;
}

/// Reads up to behind the closing quote; false when none comes within the bounds of a record.
bool CsvReader::readQuoted(std::string &cell)
{
    ++m_position;
    while (!atEnd()) {
        const char c = at(m_position);
        if (m_position - m_recordStart > MostBytes || m_line - m_record.line >= MostLines)
            return false;
        if (c == '"' && m_position + 1 < m_content.size() && at(m_position + 1) == '"') {
            cell += '"';
            m_position += 2;
        } else if (c == '"') {
            ++m_position;
            // Where a stray quote has run into the next cell in quotes, that one only begins here.
            return m_line == m_record.line || atLineEnd() || at(m_position) == m_delimiter;
        } else if (atLineEnd()) {
            const qsizetype start = m_position;
            skipLineEnd();
            cell += bytes(start, m_position);
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
        CsvReader reader(content, candidate);
        const CsvRecord *const first = reader.next();
        return first ? first->cells.size() : 0;
    });
}

} // namespace tutti
