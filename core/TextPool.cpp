// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/TextPool.h"

#include <functional>

namespace tutti {

namespace {

constexpr std::size_t FirstTable = 64; ///< a power of two

} // namespace

TextPool::TextPool()
    : m_table(FirstTable)
{
    m_texts.append({});
    m_songs.push_back(0);
    m_table[placeOf({})] = Empty + 1;
}

TextPool::Number TextPool::numberFor(std::string_view text)
{
    if (text != at(m_latest))
        m_latest = look(text.substr(0, text.find('\0')));
    return m_latest;
}

void TextPool::count(Number number, int songs)
{
    const bool wasUsed = m_songs[number] > 0;
    m_songs[number] += quint32(songs);
    if (number != Empty)
        m_used += int(m_songs[number] > 0) - int(wasUsed);
}

std::size_t TextPool::placeOf(std::string_view text) const
{
    const std::size_t mask = m_table.size() - 1;
    std::size_t place = std::hash<std::string_view> {}(text)&mask;
    while (m_table[place] != 0 && at(m_table[place] - 1) != text)
        place = (place + 1) & mask;
    return place;
}

TextPool::Number TextPool::look(std::string_view text)
{
    const std::size_t place = placeOf(text);
    if (m_table[place] != 0)
        return m_table[place] - 1;
    const auto number = Number(m_texts.size());
    m_texts.append(text);
    m_songs.push_back(0);
    m_table[place] = number + 1;
    if (m_texts.size() * 2 > m_table.size())
        grow();
    return number;
}

void TextPool::grow()
{
    m_table.assign(m_table.size() * 2, 0);
    for (std::size_t number = 0; number < m_texts.size(); ++number)
        m_table[placeOf(at(Number(number)))] = Number(number) + 1;
}

} // namespace tutti
