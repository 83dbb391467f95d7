// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/NewestSongs.h"

#include <algorithm>
#include <utility>

namespace tutti {

namespace {

constexpr std::size_t MostKept = 64;

SongFieldSet decidingWith(SongField time)
{
    SongFieldSet fields;
    for (const SongField field : {time, SongField::Genre, SongField::Added})
        fields.set(std::size_t(field));
    return fields;
}

} // namespace

NewestSongs::NewestSongs(const SongModel &songs, SongField field, IsMeant isMeant)
    : m_model(songs)
    , m_columns(songs.columns())
    , m_field(field)
    , m_isMeant(std::move(isMeant))
    , m_deciding(decidingWith(field))
{
    lookAnew();
}

QList<Song> NewestSongs::songs() const
{
    QList<Song> songs;
    for (std::size_t i = 0; i < std::min(m_kept.size(), Most); ++i)
        songs += m_columns.song(m_kept[i]);
    return songs;
}

void NewestSongs::follow(const SongModel::Change &change)
{
    std::vector<Slot> misplaced;
    for (const auto &[slot, fields] : change.updated) {
        if ((fields & m_deciding).any())
            misplaced.push_back(slot);
    }
    std::ranges::sort(misplaced);
    std::erase_if(m_kept, [&](Slot slot) {
        return !m_columns.isUsed(slot) || std::ranges::binary_search(misplaced, slot);
    });
    for (const Slot slot : misplaced)
        takeIn(slot);
    for (const Slot slot : change.inserted)
        takeIn(slot);
    // Whatever is not kept is older than what is; but which of it is the newest?
    if (!m_isWhole && m_kept.size() < Most)
        lookAnew();
}

void NewestSongs::lookAnew()
{
    m_kept.clear();
    m_isWhole = true;
    for (const Slot slot : m_model.slotsById())
        takeIn(slot);
}

void NewestSongs::takeIn(Slot slot)
{
    if (m_columns.numbers(m_field).at(slot) == NumberColumn::None || !m_isMeant(slot))
        return;
    const bool isOlder = m_kept.empty() || !isNewer(slot, m_kept.back());
    if (isOlder && !m_isWhole)
        return;
    if (isOlder && m_kept.size() == MostKept) {
        m_isWhole = false;
        return;
    }
    const auto place
        = std::ranges::find_if(m_kept, [&](Slot other) { return isNewer(slot, other); });
    m_kept.insert(place, slot);
    if (m_kept.size() > MostKept) {
        m_kept.pop_back();
        m_isWhole = false;
    }
}

bool NewestSongs::isNewer(Slot left, Slot right) const
{
    const NumberColumn &times = m_columns.numbers(m_field);
    const qint64 leftMs = times.at(left);
    const qint64 rightMs = times.at(right);
    return leftMs != rightMs ? leftMs > rightMs : m_columns.id(left) > m_columns.id(right);
}

} // namespace tutti
