// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/SongRanking.h"

#include <algorithm>
#include <utility>

namespace tutti {

namespace {

constexpr std::size_t QuicklySorted = 100'000;
constexpr std::size_t FewOutOfPlace = 16;
constexpr std::size_t ShareOutOfPlace = 512; ///< one in so many

} // namespace

SongRanking::SongRanking(const SongColumns &songs, const std::vector<Slot> &byId)
    : m_songs(songs)
    , m_byId(byId)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &SongRanking::step);
}

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
    m_making.reset();
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
    if (!m_hasBase && !m_making)
        return;
    m_outOfPlace.insert(m_outOfPlace.end(), removed.begin(), removed.end());
    if ((fields & SongOrder {}.fields()).any())
        m_outOfPlace.insert(m_outOfPlace.end(), touched.begin(), touched.end());
}

/// So that to begin anew is faster than to merge in.
bool SongRanking::isBaseFarOff() const
{
    return !m_hasBase || m_outOfPlace.size() > FewOutOfPlace + m_songs.size() / ShareOutOfPlace;
}

bool SongRanking::prepareBase()
{
    if (!m_isMadeElsewhere || m_songs.size() <= QuicklySorted || !isBaseFarOff())
        return true;
    if (!m_making) {
        begin();
        m_next.start(0);
    }
    return false;
}

const SlotList &SongRanking::inBaseOrder()
{
    if (isBaseFarOff()) {
        begin();
        while (m_making)
            advance();
    }
    if (!m_outOfPlace.empty())
        mergeIn();
    return m_base;
}

void SongRanking::begin()
{
    m_hasBase = false;
    m_outOfPlace.clear();
    m_making.emplace(SongOrder::sortingAnew(m_songs, m_ranks, m_byId));
}

void SongRanking::advance()
{
    if (!m_making->step())
        return;
    m_base = std::move(m_making->songs());
    m_making.reset();
    m_hasBase = true;
}

/// What changes meanwhile may be passed over in any way, since it is out of place.
void SongRanking::step()
{
    if (!m_making) {
        emit ranked();
        return;
    }
    if (prepare(SongOrder {}.fields())) {
        advance();
        m_next.start(0);
    } else {
        m_making.reset(); // too much has changed
    }
}

void SongRanking::mergeIn()
{
    std::vector<bool> isOut(m_songs.size());
    for (const Slot slot : m_outOfPlace)
        isOut[slot] = true;
    std::vector<Slot> &base = m_base.own();
    std::erase_if(base, [&](Slot slot) { return isOut[slot]; });
    std::vector<Slot> added;
    for (const Slot slot : m_outOfPlace) {
        if (m_songs.isUsed(slot) && isOut[slot])
            added.push_back(slot);
        isOut[slot] = false; // it may be named twice
    }
    SongOrder {}.mergeIn(m_songs, m_ranks, std::move(added), base);
    m_outOfPlace.clear();
}

} // namespace tutti
