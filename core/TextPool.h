// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/TextColumn.h"

#include <string>
#include <string_view>
#include <vector>

namespace tutti {

/// The distinct texts of a field, each once, with how many songs have it. A text keeps its number
/// for good, even when no song has it any more.
class TextPool
{
public:
    using Number = quint32;
    static constexpr Number Empty = 0; ///< of the empty text

    TextPool();

    /// The number of \a text, which is new or not.
    [[nodiscard]] Number numberFor(std::string_view text);

    /// So many \a songs more, or less, have it.
    void count(Number number, int songs);

    [[nodiscard]] std::string_view at(Number number) const { return m_texts.at(number); }
    /// As a search sees it; what has to be made lies in \a memory.
    [[nodiscard]] std::string_view folded(Number number, std::string &memory) const
    {
        return m_texts.folded(number, memory);
    }
    [[nodiscard]] std::size_t size() const { return m_texts.size(); }

    [[nodiscard]] quint32 songCount(Number number) const { return m_songs[number]; }

    /// How many texts, the empty one aside, some song has.
    [[nodiscard]] qint64 used() const { return m_used; }

    /// Calls \a found with the number of each text that, folded, contains \a needle, which is folded
    /// and not empty.
    template<typename Found>
    void search(std::string_view needle, const Found &found) const
    {
        m_texts.search(needle, found);
    }

private:
    [[nodiscard]] std::size_t placeOf(std::string_view text) const;
    [[nodiscard]] Number look(std::string_view text);
    void grow();

    TextColumn m_texts;
    std::vector<quint32> m_songs; ///< by number
    std::vector<Number> m_table; ///< where a hash leads: number + 1, or 0
    Number m_latest = Empty; ///< songs that follow each other are often alike
    qint64 m_used = 0;
};

} // namespace tutti
