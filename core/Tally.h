// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <vector>

namespace tutti {

/// How many songs have each of the values of a trait, which are numbers; 0 is the lack of one.
class Tally
{
public:
    struct Entry
    {
        quint32 value;
        qint64 songs;

        bool operator==(const Entry &) const = default;
    };

    void count(quint32 value, int songs);

    [[nodiscard]] qint64 songs(quint32 value) const
    {
        return value < m_songs.size() ? m_songs[value] : 0;
    }
    [[nodiscard]] qint64 missing() const { return songs(0); }
    /// How many values some song has; of which so many songs have one at all.
    [[nodiscard]] qint64 used() const { return m_used; }
    [[nodiscard]] qint64 present() const { return m_present; }

    /// The values that most songs have, at most \a most, beginning with the first of them. Looks at
    /// each value once: half a millisecond for a million.
    [[nodiscard]] std::vector<Entry> top(std::size_t most) const;
    /// All values that some song has, ascending.
    [[nodiscard]] std::vector<Entry> all() const;

private:
    std::vector<quint32> m_songs; ///< by value
    qint64 m_used = 0;
    qint64 m_present = 0;
};

} // namespace tutti
