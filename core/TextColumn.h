// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ByteScan.h"

#include <QtGlobal>

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tutti {

/// A text, in UTF-8 and without NUL, for each slot, all in one stretch of memory of up to 4 GiB, so
/// that all can be searched in one go. Folded, a text of ASCII is itself in small letters; behind
/// any other lies what folding makes of it. Texts lie in the order of their slots; those that were
/// set anew lie behind them, until there are so many that all are put in order again.
class TextColumn
{
public:
    [[nodiscard]] std::size_t size() const { return m_offsets.size(); }
    void reserve(std::size_t texts, std::size_t bytes);

    /// Valid until the next change.
    [[nodiscard]] std::string_view at(std::size_t slot) const
    {
        return {m_bytes.data() + m_offsets[slot]};
    }
    /// The same as a search sees it; what has to be made lies in \a memory.
    [[nodiscard]] std::string_view folded(std::size_t slot, std::string &memory) const;
    void append(std::string_view text);
    void set(std::size_t slot, std::string_view text);

    /// Calls \a found with each slot whose text, folded, contains \a needle, which is folded and not
    /// empty; once.
    template<typename Found>
    void search(std::string_view needle, const Found &found) const;

private:
    struct Moved
    {
        quint32 offset;
        quint32 slot;
    };

    /// Of a slot that has it.
    [[nodiscard]] std::string_view foldedBehind(std::size_t slot) const
    {
        const std::string_view text = at(slot);
        return {text.data() + text.size() + 1};
    }
    [[nodiscard]] std::string_view stored(std::size_t slot) const; ///< with all that lies behind
    [[nodiscard]] quint32 store(std::string_view text, bool withFolded);
    void addBytes(std::string_view text);
    void addOffset(quint32 offset);
    void putInOrder();
    [[nodiscard]] std::size_t slotInOrder(std::size_t &next, std::size_t place) const;
    [[nodiscard]] std::size_t slotMoved(std::size_t &next, std::size_t place) const;

    std::vector<char> m_bytes; ///< each text, and each that is folded, ends with NUL
    std::vector<quint32> m_offsets; ///< by slot
    std::vector<bool> m_hasFolded; ///< by slot: whether the folded text lies behind it
    std::size_t m_inOrder = 0; ///< bytes before the texts that were set anew
    std::vector<Moved> m_moved; ///< in the order of their offsets; a later one of a slot counts
};

template<typename Found>
void TextColumn::search(std::string_view needle, const Found &found) const
{
    if (needle.find('\0') != needle.npos)
        return; // no text holds it
    const std::string_view hay(m_bytes.data(), m_bytes.size());
    std::size_t next = 0;
    std::size_t nextMoved = 0;
    std::size_t latest = size(); // no slot
    ByteScan::Places hits;
    while (hits.next < hay.size()) {
        ByteScan::find(hay, needle, hits);
        for (std::size_t i = 0; i < hits.count; ++i) {
            const std::size_t slot = hits.places[i] < m_inOrder
                                       ? slotInOrder(next, hits.places[i])
                                       : slotMoved(nextMoved, hits.places[i]);
            if (slot == std::exchange(latest, slot))
                continue;
            if (!m_hasFolded[slot] || foldedBehind(slot).find(needle) != needle.npos)
                found(quint32(slot));
        }
    }
}

/// The slot whose text begins last at or before \a place, going on from \a next.
inline std::size_t TextColumn::slotInOrder(std::size_t &next, std::size_t place) const
{
    std::size_t slot = next;
    for (; next < m_offsets.size(); ++next) {
        if (m_offsets[next] >= m_inOrder)
            continue; // moved
        if (m_offsets[next] > place)
            break;
        slot = next;
    }
    next = slot;
    return slot;
}

inline std::size_t TextColumn::slotMoved(std::size_t &next, std::size_t place) const
{
    while (next + 1 < m_moved.size() && m_moved[next + 1].offset <= place)
        ++next;
    return m_moved[next].slot;
}

} // namespace tutti
