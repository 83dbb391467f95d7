// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/SongColumns.h"

namespace tutti {

namespace {

using Type = SongFieldInfo::Type;

constexpr std::size_t BytesOfATitle = 24; ///< on the average, with what of it is folded

template<typename Column, typename Value>
void put(Column &column, std::size_t slot, const Value &value)
{
    if (slot == column.size())
        column.append(value);
    else
        column.set(slot, value);
}

} // namespace

void SongColumns::reserve(std::size_t songs)
{
    m_ids.reserve(songs);
    m_revisions.reserve(songs);
    m_uids.reserve(songs);
    m_titles.reserve(songs, songs * BytesOfATitle);
    m_paths.reserve(songs);
    for (NumberColumn &numbers : m_numbers)
        numbers.reserve(songs);
}

SongColumns::Slot SongColumns::append(const SongView &song)
{
    const auto slot = Slot(size());
    write(slot, song);
    m_isUsed.push_back(true);
    count(slot, 1);
    return slot;
}

void SongColumns::assign(Slot slot, const SongView &song)
{
    if (m_isUsed[slot])
        count(slot, -1);
    write(slot, song);
    m_isUsed[slot] = true;
    count(slot, 1);
}

void SongColumns::release(Slot slot)
{
    count(slot, -1);
    m_isUsed[slot] = false;
    m_uids.clear(slot);
}

void SongColumns::write(Slot slot, const SongView &song)
{
    put(m_ids, slot, song.id);
    put(m_revisions, slot, song.revision);
    put(m_uids, slot, song.uid);
    for (const SongFieldInfo &field : songFields()) {
        const auto number = std::size_t(field.field);
        if (isPooled(field.field))
            put(m_numbers[number], slot,
                qint64(m_pools[poolOf(field.field)].numberFor(song.texts[number])));
        else if (field.type != Type::Text)
            put(m_numbers[number], slot, song.numbers[number]);
    }
    const std::string_view title = song.text(SongField::Title);
    put(m_titles, slot, title);
    const std::string_view path = song.text(SongField::Path);
    if (slot == m_paths.size())
        m_paths.append(path, title);
    else
        m_paths.set(slot, path, title);
}

void SongColumns::count(Slot slot, int times)
{
    const auto numberIn
        = [&](SongField field) { return TextPool::Number(numbers(field).at(slot)); };
    for (const SongFieldInfo &field : songFields()) {
        if (isPooled(field.field))
            m_pools[poolOf(field.field)].count(numberIn(field.field), times);
    }
    m_songs += times;
    m_durationMs += std::max<qint64>(numbers(SongField::Duration).at(slot), 0) * times;
    if (numberIn(SongField::Album) == TextPool::Empty)
        return;
    const quint64 album
        = quint64(numberIn(SongField::Album)) << 32 | numberIn(SongField::AlbumArtist);
    const auto counted = m_albums.try_emplace(album, 0).first;
    counted->second += quint32(times);
    if (counted->second == 0)
        m_albums.erase(counted);
}

std::string_view SongColumns::text(Slot slot, SongField field, std::string &memory) const
{
    if (field == SongField::Title)
        return m_titles.at(slot);
    if (isPooled(field))
        return pool(field).at(TextPool::Number(numbers(field).at(slot)));
    return m_paths.at(slot, m_titles.at(slot), memory);
}

SongView SongColumns::view(Slot slot, Memory &memory) const
{
    SongView view;
    view.id = id(slot);
    view.revision = revision(slot);
    memory.uid = m_uids.at(slot);
    view.uid = memory.uid;
    for (const SongFieldInfo &field : songFields()) {
        if (field.type == Type::Text)
            view.text(field.field) = text(slot, field.field, memory.path);
        else
            view.number(field.field) = numbers(field.field).at(slot);
    }
    return view;
}

Song SongColumns::song(Slot slot) const
{
    Memory memory;
    return view(slot, memory).song();
}

QVariant SongColumns::value(Slot slot, SongField field) const
{
    std::string memory;
    SongView view;
    if (info(field).type == Type::Text)
        view.text(field) = text(slot, field, memory);
    else
        view.number(field) = numbers(field).at(slot);
    return view.value(field);
}

bool SongColumns::isMissing(Slot slot, SongField field) const
{
    const SongFieldInfo &of = info(field);
    if (isPooled(field))
        return numbers(field).at(slot) == TextPool::Empty;
    if (of.type == Type::Text)
        return field == SongField::Path ? m_paths.isEmpty(slot) : m_titles.at(slot).empty();
    const qint64 number = numbers(field).at(slot);
    const bool zeroIsMissing = of.type == Type::Duration || of.type == Type::Rating;
    return number == NumberColumn::None || (zeroIsMissing && number == 0);
}

SongColumns::Differences SongColumns::differences(Slot slot, const SongView &song) const
{
    Differences found;
    std::string memory;
    for (const SongFieldInfo &field : songFields()) {
        const bool differs = field.type == Type::Text
                               ? text(slot, field.field, memory) != song.text(field.field)
                               : numbers(field.field).at(slot) != song.number(field.field);
        found.fields.set(std::size_t(field.field), differs);
    }
    found.identity = revision(slot) != song.revision || !m_uids.is(slot, song.uid);
    return found;
}

} // namespace tutti
