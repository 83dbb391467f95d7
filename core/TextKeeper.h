// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <deque>
#include <string>
#include <string_view>

namespace tutti {

/// Holds the few texts of a row that do not lie in the file as they are to be read.
class TextKeeper
{
public:
    /// \a text, in a place where it stays until clear().
    [[nodiscard]] std::string_view keep(std::string text)
    {
        return m_texts.emplace_back(std::move(text));
    }

    void clear() { m_texts.clear(); }

private:
    std::deque<std::string> m_texts; // never moves what it holds
};

} // namespace tutti
