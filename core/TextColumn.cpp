// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/TextColumn.h"

#include "core/TextFold.h"

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

bool TextColumn::isAscii(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) { return static_cast<signed char>(c) >= 0; });
}

std::string_view TextColumn::folded(std::size_t slot, std::string &memory) const
{
    const std::string_view text = at(slot);
    if (isFoldedBehind(text))
        return foldedBehind(text);
    memory = foldedUtf8(text);
    return memory;
}

std::string_view TextColumn::stored(std::size_t slot) const
{
    const std::string_view text = at(slot);
    const std::size_t behind = isFoldedBehind(text) ? foldedBehind(text).size() + 1 : 0;
    return {text.data(), text.size() + behind};
}

void TextColumn::addBytes(std::string_view text)
{
    m_bytes.insert(m_bytes.end(), text.begin(), text.end());
    m_bytes.push_back('\0');
    if (m_bytes.size() > std::numeric_limits<quint32>::max())
        qFatal("more than 4 GiB of texts");
}

quint32 TextColumn::store(std::string_view text)
{
    const std::string_view whole = text.substr(0, text.find('\0'));
    const auto offset = quint32(m_bytes.size());
    addBytes(whole);
    if (isFoldedBehind(whole))
        addBytes(foldedUtf8(whole));
    return offset;
}

void TextColumn::append(std::string_view text)
{
    addOffset(store(text));
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
    if (at(slot) == text)
        return;
    const std::string_view before = stored(slot);
    const auto old = m_bytes.begin() + std::ptrdiff_t(m_offsets[slot]);
    std::fill(old, old + std::ptrdiff_t(before.size()), '\0'); // nothing is found there any more
    m_offsets[slot] = store(text);
    m_moved.push_back({m_offsets[slot], quint32(slot)});
    if (m_moved.size() > FewMoved + m_offsets.size() / ShareMoved)
        putInOrder();
}

void TextColumn::putInOrder()
{
    TextColumn inOrder(m_folding);
    inOrder.reserve(m_offsets.size(), m_bytes.size());
    for (std::size_t slot = 0; slot < size(); ++slot) {
        const auto offset = quint32(inOrder.m_bytes.size());
        inOrder.addBytes(stored(slot));
        inOrder.addOffset(offset);
    }
    *this = std::move(inOrder);
}

} // namespace tutti
