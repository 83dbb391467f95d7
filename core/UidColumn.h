// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace tutti {

/// The uid of the song in each slot; 16 bytes for one of 32 hexadecimal digits, as Tutti makes
/// them, and more for what others have thought of.
class UidColumn
{
public:
    [[nodiscard]] std::size_t size() const { return m_uids.size(); }
    void reserve(std::size_t size) { m_uids.reserve(size); }

    [[nodiscard]] std::string at(std::size_t slot) const;
    [[nodiscard]] bool is(std::size_t slot, std::string_view uid) const;
    void append(std::string_view uid);
    void set(std::size_t slot, std::string_view uid);
    void clear(std::size_t slot); ///< an empty one

    /// The slots that have one of \a uids. Looks at all of them.
    [[nodiscard]] std::vector<quint32> find(const std::vector<std::string> &uids) const;

private:
    struct Uid
    {
        quint64 high = 0;
        quint64 low = 0; ///< both 0: it is among the others, or there is none

        bool operator==(const Uid &) const = default;
    };

    [[nodiscard]] static Uid packed(std::string_view uid);

    std::vector<Uid> m_uids;
    std::unordered_map<quint32, std::string> m_others;
};

} // namespace tutti
