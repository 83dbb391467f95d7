// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/FoldedArena.h"

#include "core/SongField.h"
#include "core/TextFold.h"

#include <cstring>
#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace tutti::bench {

namespace {

const char *findPlain(const char *from, const char *end, const QByteArray &word)
{
    return static_cast<const char *>(
        ::memmem(from, std::size_t(end - from), word.constData(), std::size_t(word.size())));
}

#if defined(__x86_64__)
/// Looks for the first and the last byte of 32 places at a time.
__attribute__((target("avx2"))) const char *findWide(const char *from, const char *end,
                                                     const QByteArray &word)
{
    const auto length = std::size_t(word.size());
    const char *const text = word.constData();
    if (length == 1)
        return static_cast<const char *>(std::memchr(from, text[0], std::size_t(end - from)));
    const __m256i first = _mm256_set1_epi8(text[0]);
    const __m256i last = _mm256_set1_epi8(text[length - 1]);
    for (; from + length - 1 + sizeof(__m256i) <= end; from += sizeof(__m256i)) {
        const auto *const begins = reinterpret_cast<const __m256i *>(from);
        const auto *const ends = reinterpret_cast<const __m256i *>(from + length - 1);
        const __m256i both = _mm256_and_si256(_mm256_cmpeq_epi8(first, _mm256_loadu_si256(begins)),
                                              _mm256_cmpeq_epi8(last, _mm256_loadu_si256(ends)));
        for (auto mask = unsigned(_mm256_movemask_epi8(both)); mask != 0; mask &= mask - 1) {
            const char *const place = from + __builtin_ctz(mask);
            if (length == 2 || std::memcmp(place + 1, text + 1, length - 2) == 0)
                return place;
        }
    }
    return findPlain(from, end, word);
}
#endif

} // namespace

FoldedArena::FoldedArena(const SongModel &songs)
{
    m_ends.reserve(std::size_t(songs.rowCount()));
    for (int row = 0; row < songs.rowCount(); ++row) {
        const Song song = songs.song(row);
        QString text;
        for (const SongFieldInfo &field : songFields()) {
            if (field.searched)
                text += field.value(song).toString() + u'\x1f';
        }
        m_bytes += folded(text).toUtf8().toStdString() + '\n';
        m_ends.push_back(quint32(m_bytes.size()));
    }
}

template<typename Find>
std::vector<quint32> FoldedArena::scan(const QList<QByteArray> &words, Find find) const
{
    std::vector<quint32> rows;
    const char *const begin = m_bytes.data();
    const char *const end = begin + m_bytes.size();
    quint32 row = 0;
    const char *from = begin;
    while ((from = find(from, end, words.first()))) {
        const auto place = quint32(from - begin);
        while (m_ends[row] <= place)
            ++row;
        const char *const rowBegin = begin + (row == 0 ? 0 : m_ends[row - 1]);
        const char *const rowEnd = begin + m_ends[row];
        bool hasAll = true;
        for (qsizetype other = 1; hasAll && other < words.size(); ++other)
            hasAll = find(rowBegin, rowEnd, words[other]) != nullptr;
        if (hasAll)
            rows.push_back(row);
        from = rowEnd;
        if (from == end)
            break;
    }
    return rows;
}

std::vector<quint32> FoldedArena::hits(const QList<QByteArray> &words) const
{
    if (words.isEmpty() || m_bytes.empty()) {
        std::vector<quint32> all(m_ends.size());
        for (quint32 row = 0; row < all.size(); ++row)
            all[row] = row;
        return all;
    }
#if defined(__x86_64__)
    if (__builtin_cpu_supports("avx2"))
        return scan(words, findWide);
#endif
    return scan(words, findPlain);
}

} // namespace tutti::bench
