// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/TextColumn.h"

#include <limits>

namespace tutti {

namespace {

constexpr std::size_t FewMoved = 1'024;
constexpr std::size_t ShareMoved = 8; ///< one in so many

} // namespace

void TextColumn::reserve(std::size_t texts, std::size_t bytes)
{
    m_offsets.reserve(texts);
    m_bytes.reserve(bytes);
}

quint32 TextColumn::store(std::string_view text)
{
    const std::string_view whole = text.substr(0, text.find('\0'));
    const std::size_t offset = m_bytes.size();
    if (offset + whole.size() >= std::numeric_limits<quint32>::max())
        qFatal("more than 4 GiB of texts");
    m_bytes.insert(m_bytes.end(), whole.begin(), whole.end());
    m_bytes.push_back('\0');
    return quint32(offset);
}

void TextColumn::append(std::string_view text)
{
    const quint32 offset = store(text);
    if (m_moved.empty())
        m_inOrder = m_bytes.size();
    else
        m_moved.push_back({offset, quint32(m_offsets.size())});
    m_offsets.push_back(offset);
}

void TextColumn::set(std::size_t slot, std::string_view text)
{
    const std::string_view before = at(slot);
    if (before == text)
        return;
    const auto old = m_bytes.begin() + std::ptrdiff_t(m_offsets[slot]);
    std::fill(old, old + std::ptrdiff_t(before.size()), '\0'); // nothing is found there any more
    m_offsets[slot] = store(text);
    m_moved.push_back({m_offsets[slot], quint32(slot)});
    if (m_moved.size() > FewMoved + m_offsets.size() / ShareMoved)
        putInOrder();
}

void TextColumn::putInOrder()
{
    TextColumn inOrder;
    inOrder.reserve(m_offsets.size(), m_bytes.size());
    for (std::size_t slot = 0; slot < size(); ++slot)
        inOrder.append(at(slot));
    *this = std::move(inOrder);
}

} // namespace tutti
