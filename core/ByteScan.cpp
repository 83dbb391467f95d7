// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ByteScan.h"

#include <bit>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace tutti {

namespace {

/// The bit that makes a capital the letter \a c; none if it is no letter.
constexpr char caseBit(char c)
{
    return c >= 'a' && c <= 'z' ? 'a' - 'A' : 0;
}

bool isAt(const char *place, std::string_view needle)
{
    for (const char c : needle) {
        if ((*place++ | caseBit(c)) != c)
            return false;
    }
    return true;
}

/// Goes on until there is no more room.
void findOneByOne(std::string_view hay, std::string_view needle, ByteScan::Places &found)
{
    const char first = needle.front();
    const char bit = caseBit(first);
    for (; found.next + needle.size() <= hay.size(); ++found.next) {
        if (found.count == ByteScan::Places::Most)
            return;
        const char *const place = hay.data() + found.next;
        if ((*place | bit) == first && isAt(place, needle))
            found.places[found.count++] = quint32(found.next);
    }
    found.next = hay.size();
}

} // namespace

void ByteScan::findPortably(std::string_view hay, std::string_view needle, Places &found)
{
    found.count = 0;
    findOneByOne(hay, needle, found);
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
            = needle.size() <= 2 || isAt(hay.data() + at + 1, needle.substr(1, needle.size() - 2));
        found.places[found.count] = quint32(at);
        found.count += isNeedle ? 1 : 0;
    }
}

// Both look for the first and the last letter of the needle at their distance, many places at once.

__attribute__((target("avx2"))) void findWithAvx2(std::string_view hay, std::string_view needle,
                                                  ByteScan::Places &found)
{
    constexpr std::size_t Width = 32;
    const std::size_t reach = needle.size() - 1;
    const __m256i first = _mm256_set1_epi8(needle.front());
    const __m256i last = _mm256_set1_epi8(needle.back());
    const __m256i firstBit = _mm256_set1_epi8(caseBit(needle.front()));
    const __m256i lastBit = _mm256_set1_epi8(caseBit(needle.back()));
    const char *const start = hay.data();
    found.count = 0;
    for (; found.next + reach + Width <= hay.size(); found.next += Width) {
        if (found.count + 2 * Width > ByteScan::Places::Most)
            return;
        const auto *const head = reinterpret_cast<const __m256i *>(start + found.next);
        const auto *const tail = reinterpret_cast<const __m256i *>(start + found.next + reach);
        const __m256i heads = _mm256_or_si256(firstBit, _mm256_loadu_si256(head));
        const __m256i tails = _mm256_or_si256(lastBit, _mm256_loadu_si256(tail));
        const __m256i isHead = _mm256_cmpeq_epi8(first, heads);
        const __m256i isTail = _mm256_cmpeq_epi8(last, tails);
        const auto mask = Mask(_mm256_movemask_epi8(_mm256_and_si256(isHead, isTail)));
        if (mask != 0)
            take(mask, found.next, hay, needle, found);
    }
    findOneByOne(hay, needle, found); // the end is too short for many places at once
}

void findWithSse2(std::string_view hay, std::string_view needle, ByteScan::Places &found)
{
    constexpr std::size_t Width = 16;
    const std::size_t reach = needle.size() - 1;
    const __m128i first = _mm_set1_epi8(needle.front());
    const __m128i last = _mm_set1_epi8(needle.back());
    const __m128i firstBit = _mm_set1_epi8(caseBit(needle.front()));
    const __m128i lastBit = _mm_set1_epi8(caseBit(needle.back()));
    const char *const start = hay.data();
    found.count = 0;
    for (; found.next + reach + Width <= hay.size(); found.next += Width) {
        if (found.count + 2 * Width > ByteScan::Places::Most)
            return;
        const auto *const head = reinterpret_cast<const __m128i *>(start + found.next);
        const auto *const tail = reinterpret_cast<const __m128i *>(start + found.next + reach);
        const __m128i heads = _mm_or_si128(firstBit, _mm_loadu_si128(head));
        const __m128i tails = _mm_or_si128(lastBit, _mm_loadu_si128(tail));
        const __m128i isHead = _mm_cmpeq_epi8(first, heads);
        const __m128i isTail = _mm_cmpeq_epi8(last, tails);
        const auto mask = Mask(_mm_movemask_epi8(_mm_and_si128(isHead, isTail)));
        if (mask != 0)
            take(mask, found.next, hay, needle, found);
    }
    findOneByOne(hay, needle, found); // the end is too short for many places at once
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
