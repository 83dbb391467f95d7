// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/PageRecord.h"

#include <algorithm>
#include <bit>
#include <optional>

namespace tutti {

namespace {

// The file format of SQLite, sections 1.6 and 2.1.
constexpr std::size_t LongestRow = 1 << 20; // no row of a library is as long
constexpr std::size_t MostColumns = 64;
constexpr int LongestVarint = 9;

/// Takes a variable-length integer from the front of \a bytes.
std::optional<quint64> takeVarint(PageBytes &bytes)
{
    quint64 value = 0;
    for (int i = 0; i < LongestVarint; ++i) {
        if (std::size_t(i) >= bytes.size())
            return std::nullopt;
        const uchar byte = bytes[std::size_t(i)];
        const bool isLast = i == LongestVarint - 1;
        value = isLast ? value << 8 | byte : value << 7 | (byte & 0x7f);
        if (isLast || !(byte & 0x80)) {
            bytes = bytes.subspan(std::size_t(i) + 1);
            return value;
        }
    }
    return std::nullopt;
}

/// How many bytes a value of a serial type takes; nothing for a type that there is not.
std::optional<std::size_t> sizeOf(quint64 type)
{
    constexpr std::size_t Sizes[] = {0, 1, 2, 3, 4, 6, 8, 8, 0, 0};
    if (type < std::size(Sizes))
        return Sizes[type];
    if (type < 12 || (type - 12) / 2 > LongestRow)
        return std::nullopt;
    return std::size_t((type - 12) / 2);
}

PageValue valueOf(quint64 type, PageBytes bytes)
{
    PageValue value;
    if (type == 0)
        return value;
    if (type >= 12) {
        value.type = type & 1 ? PageValue::Type::Text : PageValue::Type::Blob;
        value.bytes = {reinterpret_cast<const char *>(bytes.data()), bytes.size()};
        return value;
    }
    value.type = PageValue::Type::Integer;
    if (type >= 8) {
        value.integer = qint64(type) - 8;
        return value;
    }
    quint64 bits = bytes[0] & 0x80 ? ~quint64(0) : 0;
    for (const uchar byte : bytes)
        bits = bits << 8 | byte;
    if (type == 7) {
        value.type = PageValue::Type::Real;
        value.real = std::bit_cast<double>(bits);
    } else {
        value.integer = qint64(bits);
    }
    return value;
}

} // namespace

PageRecord::PageRecord(const PageImage &image)
    : m_image(image)
{}

bool PageRecord::read(const uchar *page, std::size_t offset, Kind kind)
{
    const std::size_t usable = m_image.usableSize();
    const std::size_t child = kind == Kind::IndexInterior ? 4 : 0;
    if (offset + child >= usable)
        return false;
    PageBytes rest(page + offset + child, usable - offset - child);
    const std::optional<quint64> length = takeVarint(rest);
    if (!length || *length < 2 || *length > LongestRow)
        return false;
    if (kind == Kind::Table) {
        const std::optional<quint64> rowId = takeVarint(rest);
        if (!rowId)
            return false;
        m_rowId = qint64(*rowId);
    }
    return collect(rest, std::size_t(*length), kind) && decode();
}

/// Puts the parts of the row together: what is too long for its page goes on in others.
bool PageRecord::collect(PageBytes rest, std::size_t length, Kind kind)
{
    const std::size_t usable = m_image.usableSize();
    const std::size_t mostHere = kind == Kind::Table ? usable - 35 : (usable - 12) * 64 / 255 - 23;
    const std::size_t leastHere = (usable - 12) * 32 / 255 - 23;
    std::size_t here = length;
    if (length > mostHere) {
        const std::size_t fitting = leastHere + (length - leastHere) % (usable - 4);
        here = fitting <= mostHere ? fitting : leastHere;
    }
    const std::size_t link = here < length ? 4 : 0;
    if (here + link > rest.size())
        return false;
    m_payload.assign(reinterpret_cast<const char *>(rest.data()), here);
    quint32 next = link ? bigEndian32(rest.data() + here) : 0;
    while (m_payload.size() < length) {
        const uchar *const page = next > 1 ? m_image.page(next) : nullptr;
        if (!page)
            return false;
        const std::size_t taken = std::min(length - m_payload.size(), usable - 4);
        m_payload.append(reinterpret_cast<const char *>(page + 4), taken);
        next = bigEndian32(page);
    }
    return true;
}

bool PageRecord::decode()
{
    m_values.clear();
    const PageBytes payload(reinterpret_cast<const uchar *>(m_payload.data()), m_payload.size());
    PageBytes types = payload;
    const std::optional<quint64> headerSize = takeVarint(types);
    if (!headerSize || *headerSize > payload.size() || *headerSize < payload.size() - types.size())
        return false;
    types = types.first(std::size_t(*headerSize) - (payload.size() - types.size()));
    PageBytes content = payload.subspan(std::size_t(*headerSize));
    while (!types.empty()) {
        const std::optional<quint64> type = takeVarint(types);
        const std::optional<std::size_t> size = type ? sizeOf(*type) : std::nullopt;
        if (!size || *size > content.size() || m_values.size() == MostColumns)
            return false;
        m_values.push_back(valueOf(*type, content.first(*size)));
        content = content.subspan(*size);
    }
    return content.empty();
}

} // namespace tutti
