// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/UidColumn.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <unordered_set>

namespace tutti {

namespace {

constexpr std::size_t HalfDigits = 16;
constexpr std::size_t Remainders = 65'536;

} // namespace

UidColumn::Uid UidColumn::packed(std::string_view uid)
{
    const bool isPlain = uid.size() == 2 * HalfDigits && std::ranges::all_of(uid, [](char c) {
                             return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
                         });
    Uid result;
    if (!isPlain)
        return result;
    std::from_chars(uid.data(), uid.data() + HalfDigits, result.high, 16);
    std::from_chars(uid.data() + HalfDigits, uid.data() + 2 * HalfDigits, result.low, 16);
    return result;
}

std::string UidColumn::at(std::size_t slot) const
{
    const Uid uid = m_uids[slot];
    if (uid == Uid {}) {
        const auto other = m_others.find(quint32(slot));
        return other == m_others.end() ? std::string() : other->second;
    }
    constexpr std::array Digits {'0', '1', '2', '3', '4', '5', '6', '7',
                                 '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'};
    std::string text(2 * HalfDigits, '0');
    for (std::size_t i = 0; i < HalfDigits; ++i) {
        const std::size_t shift = 4 * (HalfDigits - 1 - i);
        text[i] = Digits[(uid.high >> shift) & 0xf];
        text[HalfDigits + i] = Digits[(uid.low >> shift) & 0xf];
    }
    return text;
}

bool UidColumn::is(std::size_t slot, std::string_view uid) const
{
    const Uid known = packed(uid);
    return known == Uid {} ? m_uids[slot] == Uid {} && at(slot) == uid : m_uids[slot] == known;
}

void UidColumn::append(std::string_view uid)
{
    m_uids.push_back({});
    set(m_uids.size() - 1, uid);
}

void UidColumn::set(std::size_t slot, std::string_view uid)
{
    clear(slot);
    m_uids[slot] = packed(uid);
    if (m_uids[slot] == Uid {} && !uid.empty())
        m_others[quint32(slot)] = uid;
}

void UidColumn::clear(std::size_t slot)
{
    if (m_uids[slot] == Uid {} && !m_others.empty())
        m_others.erase(quint32(slot));
    m_uids[slot] = {};
}

std::vector<quint32> UidColumn::find(const std::vector<std::string> &uids) const
{
    const auto hash = [](const Uid &uid) { return std::size_t(uid.high ^ uid.low); };
    std::unordered_set<Uid, decltype(hash)> wanted;
    std::vector<quint8> mayBe(Remainders, 0); // so that few of those that are not are looked up
    std::unordered_set<std::string_view> others;
    for (const std::string &uid : uids) {
        if (const Uid known = packed(uid); known != Uid {}) {
            wanted.insert(known);
            mayBe[known.low % Remainders] = 1;
        } else {
            others.insert(uid);
        }
    }
    std::vector<quint32> found;
    const Uid only = wanted.size() == 1 ? *wanted.begin() : Uid {};
    for (std::size_t slot = 0; slot < m_uids.size(); ++slot) {
        const Uid &uid = m_uids[slot];
        const bool isFound = only == Uid {}
                               ? mayBe[uid.low % Remainders] != 0 && wanted.contains(uid)
                               : uid == only;
        if (isFound)
            found.push_back(quint32(slot));
    }
    for (const auto &[slot, uid] : m_others) {
        if (others.contains(uid))
            found.push_back(slot);
    }
    return found;
}

} // namespace tutti
