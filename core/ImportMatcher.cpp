// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ImportMatcher.h"

#include "core/TextFold.h"

#include <QRandomGenerator>

#include <algorithm>
#include <xxhash.h>

namespace tutti {

ImportMatcher::ImportMatcher()
    : m_seed(QRandomGenerator::system()->generate64())
    , m_rows(std::size_t(SamenessCount) * Shards)
{}

ImportMatcher::Rows &ImportMatcher::rows(Sameness sameness, Key key)
{
    return m_rows[std::size_t(sameness) * Shards + key.high % Shards];
}

bool ImportMatcher::hasRow(Sameness sameness, Key key)
{
    return rows(sameness, key).contains(key);
}

ImportMatcher::Key ImportMatcher::keyOf(std::string_view bytes) const
{
    const XXH128_hash_t hash = XXH3_128bits_withSeed(bytes.data(), bytes.size(), m_seed);
    return {hash.low64, hash.high64};
}

ImportMatcher::Key ImportMatcher::textsOf(const SongView &song)
{
    constexpr char Between = '\x1f';
    m_scratch.clear();
    for (const SongField field : {SongField::Title, SongField::Artist, SongField::Album}) {
        appendFolded(m_scratch, song.text(field));
        m_scratch += Between;
    }
    for (const SongField field : {SongField::Duration, SongField::Track, SongField::Disc}) {
        const qint64 stored = song.number(field);
        const qint64 number = stored == NumberColumn::None ? 0 : stored;
        m_scratch.append(reinterpret_cast<const char *>(&number), sizeof number);
    }
    return keyOf(m_scratch);
}

void ImportMatcher::insert(Sameness sameness, Key key, qint64 row)
{
    Rows &known = rows(sameness, key);
    const qsizetype before = known.size();
    qint64 &first = known[key];
    if (known.size() > before)
        first = row;
    else
        m_moreRows[sameness][key] += row;
}

bool ImportMatcher::addRow(qint64 row, const SongView &song)
{
    const Key uid = keyOf(song.uid);
    const std::string_view pathText = song.text(SongField::Path);
    const Key path = keyOf(pathText);
    const Key texts = textsOf(song);
    const bool isThere = song.uid.empty()
                           ? (!pathText.empty() && hasRow(Path, path)) || hasRow(Texts, texts)
                           : hasRow(Uid, uid);
    if (isThere)
        return false;
    if (!song.uid.empty())
        insert(Uid, uid, row);
    if (!pathText.empty())
        insert(Path, path, row);
    insert(Texts, texts, row);
    m_rowCount = row + 1;
    return true;
}

void ImportMatcher::matchStored(qint64 id, const SongView &song)
{
    if (addHits(Uid, keyOf(song.uid), id))
        return; // nothing is stronger
    if (!song.text(SongField::Path).empty())
        static_cast<void>(addHits(Path, keyOf(song.text(SongField::Path)), id));
    static_cast<void>(addHits(Texts, textsOf(song), id));
}

bool ImportMatcher::addHits(Sameness sameness, Key key, qint64 song)
{
    const Rows &known = rows(sameness, key);
    const auto first = known.constFind(key);
    if (first == known.constEnd())
        return false;
    m_hits[sameness].push_back({song, *first});
    for (const qint64 row : m_moreRows[sameness].value(key))
        m_hits[sameness].push_back({song, row});
    return true;
}

void ImportMatcher::forgetStored(const QSet<qint64> &songIds)
{
    for (std::vector<Hit> &hits : m_hits)
        std::erase_if(hits, [&](const Hit &hit) { return songIds.contains(hit.song); });
}

void ImportMatcher::forgetAllStored()
{
    for (std::vector<Hit> &hits : m_hits)
        hits.clear();
}

std::vector<qint64> ImportMatcher::songOfRow()
{
    std::vector<qint64> songOfRow(std::size_t(m_rowCount), NoSong);
    std::vector<qint64> taken; // sorted, as the hits are
    for (std::vector<Hit> &hits : m_hits) {
        if (!std::ranges::is_sorted(hits)) // those that were caught up with are at the end
            std::ranges::sort(hits);
        const std::size_t before = taken.size();
        std::size_t next = 0;
        for (const Hit &hit : hits) {
            while (next < before && taken[next] < hit.song)
                ++next;
            const bool isTaken = (next < before && taken[next] == hit.song)
                              || (taken.size() > before && taken.back() == hit.song);
            qint64 &song = songOfRow[std::size_t(hit.row)];
            if (isTaken || song != NoSong)
                continue;
            song = hit.song;
            taken.push_back(hit.song);
        }
        std::ranges::inplace_merge(taken, taken.begin() + qsizetype(before));
    }
    return songOfRow;
}

} // namespace tutti
