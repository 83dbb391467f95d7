// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/TextColumn.h"

#include "core/TextFold.h"

#include <limits>

namespace tutti {

namespace {

constexpr std::size_t FewMoved = 1'024;
constexpr std::size_t ShareMoved = 8; ///< one in so many

std::string_view upToNul(std::string_view text)
{
    return text.substr(0, text.find('\0'));
}

} // namespace

void TextColumn::reserve(std::size_t texts, std::size_t bytes)
{
    m_offsets.reserve(texts);
    m_hasFolded.reserve(texts);
    m_bytes.reserve(bytes);
}

std::string_view TextColumn::folded(std::size_t slot, std::string &memory) const
{
    if (m_hasFolded[slot])
        return foldedBehind(slot);
    return foldedUtf8(at(slot), memory);
}

std::string_view TextColumn::stored(std::size_t slot) const
{
    const std::string_view text = at(slot);
    const std::size_t behind = m_hasFolded[slot] ? foldedBehind(slot).size() + 1 : 0;
    return {text.data(), text.size() + behind};
}

void TextColumn::addBytes(std::string_view text)
{
    m_bytes.insert(m_bytes.end(), text.begin(), text.end());
    m_bytes.push_back('\0');
    if (m_bytes.size() > std::numeric_limits<quint32>::max())
        qFatal("more than 4 GiB of texts");
}

quint32 TextColumn::store(std::string_view text, bool withFolded)
{
    const auto offset = quint32(m_bytes.size());
    addBytes(text);
    if (withFolded)
        addBytes(foldedUtf8(text));
    return offset;
}

void TextColumn::append(std::string_view text)
{
    const std::string_view whole = upToNul(text);
    const bool hasFolded = !isAscii(whole);
    addOffset(store(whole, hasFolded));
    m_hasFolded.push_back(hasFolded);
}

void TextColumn::addOffset(quint32 offset)
{
    if (m_moved.empty())
        m_inOrder = m_bytes.size();
    else
        m_moved.push_back({offset, quint32(m_offsets.size())});
    m_offsets.push_back(offset);
}

void TextColumn::set(std::size_t slot, std::string_view text)
{
    const std::string_view whole = upToNul(text);
    if (at(slot) == whole)
        return;
    const std::string_view before = stored(slot);
    const auto old = m_bytes.begin() + std::ptrdiff_t(m_offsets[slot]);
    std::fill(old, old + std::ptrdiff_t(before.size()), '\0'); // nothing is found there any more
    m_hasFolded[slot] = !isAscii(whole);
    m_offsets[slot] = store(whole, m_hasFolded[slot]);
    m_moved.push_back({m_offsets[slot], quint32(slot)});
    if (m_moved.size() > FewMoved + m_offsets.size() / ShareMoved)
        putInOrder();
}

void TextColumn::putInOrder()
{
    TextColumn inOrder;
    inOrder.reserve(m_offsets.size(), m_bytes.size());
    for (std::size_t slot = 0; slot < size(); ++slot) {
        const auto offset = quint32(inOrder.m_bytes.size());
        inOrder.addBytes(stored(slot));
        inOrder.addOffset(offset);
    }
    inOrder.m_hasFolded = std::move(m_hasFolded);
    *this = std::move(inOrder);
}

} // namespace tutti
