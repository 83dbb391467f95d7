// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/PackedSongs.h"

namespace tutti {

namespace {

constexpr std::size_t ChunkBytes = 1'048'576;
constexpr int BitsInAByte = 7; // the eighth says that more follow
constexpr quint64 More = 1U << BitsInAByte;

void append(std::string &to, quint64 number)
{
    for (; number >= More; number >>= BitsInAByte)
        to += char(number | More);
    to += char(number);
}

void append(std::string &to, std::string_view text)
{
    append(to, quint64(text.size()));
    to += text;
}

/// Numbers near 0, of either sign, become small ones.
quint64 unsignedOf(qint64 number)
{
    return (quint64(number) << 1) ^ (number < 0 ? ~quint64(0) : 0);
}

qint64 signedOf(quint64 number)
{
    return qint64(number >> 1) ^ -qint64(number & 1);
}

bool isText(const SongFieldInfo &field)
{
    return field.type == SongFieldInfo::Type::Text;
}

} // namespace

void PackedSongs::add(const ImportRow &row)
{
    if (m_chunks.empty() || m_chunks.back().size() >= ChunkBytes) {
        m_chunks.emplace_back();
        m_chunks.back().reserve(ChunkBytes + ChunkBytes / 64); // and most of a last row
    }
    std::string &to = m_chunks.back();
    quint64 isSet = 0;
    for (std::size_t field = 0; field < SongFieldCount; ++field)
        isSet |= quint64(row.song.numbers[field] != SongView::blank().numbers[field]) << field;
    append(to, quint64(row.given.to_ullong()));
    append(to, isSet);
    append(to, row.song.uid);
    for (const SongFieldInfo &field : songFields()) {
        if (isText(field))
            append(to, row.song.text(field.field));
        else if (isSet >> std::size_t(field.field) & 1)
            append(to, unsignedOf(row.song.number(field.field)));
    }
    ++m_size;
}

PackedSongs::Cursor::Cursor(const PackedSongs &songs)
    : m_songs(&songs)
{}

quint64 PackedSongs::Cursor::number()
{
    const std::string &chunk = m_songs->m_chunks[m_chunk];
    quint64 number = 0;
    int shift = 0;
    quint64 byte = More;
    for (; byte & More; shift += BitsInAByte) {
        byte = quint64(static_cast<unsigned char>(chunk[m_position++]));
        number |= (byte & (More - 1)) << shift;
    }
    return number;
}

std::string_view PackedSongs::Cursor::text()
{
    const std::size_t size = number();
    const std::string_view text(m_songs->m_chunks[m_chunk].data() + m_position, size);
    m_position += size;
    return text;
}

SongView PackedSongs::Cursor::next()
{
    if (m_position == m_songs->m_chunks[m_chunk].size()) {
        ++m_chunk;
        m_position = 0;
    }
    SongView song = SongView::blank();
    m_given = quint32(number());
    const quint64 isSet = number();
    song.uid = text();
    for (const SongFieldInfo &field : songFields()) {
        if (isText(field))
            song.text(field.field) = text();
        else if (isSet >> std::size_t(field.field) & 1)
            song.number(field.field) = signedOf(number());
    }
    return song;
}

} // namespace tutti
