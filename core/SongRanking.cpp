// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/SongRanking.h"

#include <algorithm>

namespace tutti {

SongRanking::SongRanking(const SongColumns &songs, const std::vector<Slot> &byId)
    : m_songs(songs)
    , m_byId(byId)
{}

bool SongRanking::prepare(SongFieldSet fields)
{
    bool areKnown = true;
    for (const SongFieldInfo &field : songFields()) {
        const bool isText = field.type == SongFieldInfo::Type::Text;
        if (!isText || !fields.test(std::size_t(field.field)) || m_ranks.isKnown(field.field))
            continue;
        if (!m_isMadeElsewhere || m_ranks.isQuicklyMade(field.field)) {
            m_ranks.make(field.field);
            continue;
        }
        areKnown = false;
        if (!m_wanted.test(std::size_t(field.field))) {
            m_wanted.set(std::size_t(field.field));
            emit wanted(m_ranks.texts(field.field));
        }
    }
    return areKnown;
}

void SongRanking::take(const RankedTexts &texts)
{
    m_wanted.reset(std::size_t(texts.field));
    m_ranks.take(texts);
    emit ranked();
}

void SongRanking::forget()
{
    m_ranks.forget();
    m_hasBase = false;
    m_outOfPlace.clear();
}

void SongRanking::follow(const std::vector<Slot> &touched, const std::vector<Slot> &removed,
                         SongFieldSet fields)
{
    for (const SongFieldInfo &field : songFields()) {
        if (field.type != SongFieldInfo::Type::Text)
            continue;
        const bool isTouched = fields.test(std::size_t(field.field));
        if (isTouched || SongColumns::isPooled(field.field))
            m_ranks.follow(field.field, touched);
    }
    if (!m_hasBase)
        return;
    m_outOfPlace.insert(m_outOfPlace.end(), removed.begin(), removed.end());
    if ((fields & SongOrder {}.fields()).any())
        m_outOfPlace.insert(m_outOfPlace.end(), touched.begin(), touched.end());
}

const std::vector<SongRanking::Slot> &SongRanking::inBaseOrder()
{
    if (!m_hasBase || m_outOfPlace.size() > m_songs.size() / 2) {
        m_base = m_byId;
        SongOrder::sortAnew(m_songs, m_ranks, m_base);
        m_hasBase = true;
        m_outOfPlace.clear();
    } else if (!m_outOfPlace.empty()) {
        std::vector<bool> isOut(m_songs.size());
        for (const Slot slot : m_outOfPlace)
            isOut[slot] = true;
        std::erase_if(m_base, [&](Slot slot) { return isOut[slot]; });
        std::vector<Slot> added;
        for (const Slot slot : m_outOfPlace) {
            if (m_songs.isUsed(slot) && isOut[slot])
                added.push_back(slot);
            isOut[slot] = false; // it may be named twice
        }
        SongOrder {}.mergeIn(m_songs, m_ranks, std::move(added), m_base);
        m_outOfPlace.clear();
    }
    return m_base;
}

} // namespace tutti
