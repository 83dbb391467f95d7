// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <array>
#include <cstddef>
#include <string_view>

namespace tutti {

/// Finds a short text in a long one, whose letters of ASCII may be capitals, as fast as the
/// processor can: with AVX2 or SSE2 where it has them.
namespace ByteScan {

/// Places where a needle begins, as many as there is room for.
struct Places
{
    static constexpr std::size_t Most = 4'096;

    std::array<quint32, Most> places {};
    std::size_t count = 0;
    std::size_t next = 0; ///< where to go on looking; at the end of the hay if all is done
};

/// Puts into \a found the places at or after its `next` where \a needle, which is not empty and has
/// no capitals of ASCII, begins in \a hay of at most 4 GiB.
void find(std::string_view hay, std::string_view needle, Places &found);

/// find() in portable code, for machines without, and to compare with.
void findPortably(std::string_view hay, std::string_view needle, Places &found);

} // namespace ByteScan

} // namespace tutti
