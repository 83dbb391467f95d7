// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ByteScan.h"

#include <bit>
#include <cstring>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace tutti {

void ByteScan::findPortably(std::string_view hay, std::string_view needle, Places &found)
{
    found.count = 0;
    while (found.count < Places::Most && found.next < hay.size()) {
        const std::size_t place = hay.find(needle, found.next);
        if (place == std::string_view::npos) {
            found.next = hay.size();
            return;
        }
        found.places[found.count++] = quint32(place);
        found.next = place + 1;
    }
}

#if defined(__x86_64__)

namespace {

using Mask = unsigned;

/// Takes the candidates of \a mask from \a place on that are the needle. There is room for them.
void take(Mask mask, std::size_t place, std::string_view hay, std::string_view needle,
          ByteScan::Places &found)
{
    for (; mask != 0; mask &= mask - 1) {
        const std::size_t at = place + std::size_t(std::countr_zero(mask));
        const bool isNeedle
            = needle.size() <= 2
           || std::memcmp(hay.data() + at + 1, needle.data() + 1, needle.size() - 2) == 0;
        found.places[found.count] = quint32(at);
        found.count += isNeedle ? 1 : 0;
    }
}

/// The end of the hay, which is too short for many places at once.
void findInRest(std::string_view hay, std::string_view needle, ByteScan::Places &found)
{
    for (std::size_t at = found.next; at + needle.size() <= hay.size(); ++at) {
        if (hay.compare(at, needle.size(), needle) == 0)
            found.places[found.count++] = quint32(at);
    }
    found.next = hay.size();
}

// Both look for the first and the last letter of the needle at their distance, many places at once.

__attribute__((target("avx2"))) void findWithAvx2(std::string_view hay, std::string_view needle,
                                                  ByteScan::Places &found)
{
    constexpr std::size_t Width = 32;
    const std::size_t reach = needle.size() - 1;
    const __m256i first = _mm256_set1_epi8(needle.front());
    const __m256i last = _mm256_set1_epi8(needle.back());
    const char *const start = hay.data();
    found.count = 0;
    for (; found.next + reach + Width <= hay.size(); found.next += Width) {
        if (found.count + 2 * Width > ByteScan::Places::Most)
            return;
        const auto *const head = reinterpret_cast<const __m256i *>(start + found.next);
        const auto *const tail = reinterpret_cast<const __m256i *>(start + found.next + reach);
        const __m256i isHead = _mm256_cmpeq_epi8(first, _mm256_loadu_si256(head));
        const __m256i isTail = _mm256_cmpeq_epi8(last, _mm256_loadu_si256(tail));
        const auto mask = Mask(_mm256_movemask_epi8(_mm256_and_si256(isHead, isTail)));
        if (mask != 0)
            take(mask, found.next, hay, needle, found);
    }
    findInRest(hay, needle, found);
}

void findWithSse2(std::string_view hay, std::string_view needle, ByteScan::Places &found)
{
    constexpr std::size_t Width = 16;
    const std::size_t reach = needle.size() - 1;
    const __m128i first = _mm_set1_epi8(needle.front());
    const __m128i last = _mm_set1_epi8(needle.back());
    const char *const start = hay.data();
    found.count = 0;
    for (; found.next + reach + Width <= hay.size(); found.next += Width) {
        if (found.count + 2 * Width > ByteScan::Places::Most)
            return;
        const auto *const head = reinterpret_cast<const __m128i *>(start + found.next);
        const auto *const tail = reinterpret_cast<const __m128i *>(start + found.next + reach);
        const __m128i isHead = _mm_cmpeq_epi8(first, _mm_loadu_si128(head));
        const __m128i isTail = _mm_cmpeq_epi8(last, _mm_loadu_si128(tail));
        const auto mask = Mask(_mm_movemask_epi8(_mm_and_si128(isHead, isTail)));
        if (mask != 0)
            take(mask, found.next, hay, needle, found);
    }
    findInRest(hay, needle, found);
}

} // namespace

void ByteScan::find(std::string_view hay, std::string_view needle, Places &found)
{
    static const auto fastest = __builtin_cpu_supports("avx2") ? findWithAvx2 : findWithSse2;
    fastest(hay, needle, found);
}

#else

void ByteScan::find(std::string_view hay, std::string_view needle, Places &found)
{
    findPortably(hay, needle, found);
}

#endif

} // namespace tutti
