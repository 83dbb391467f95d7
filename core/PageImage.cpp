// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/PageImage.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <limits>

namespace tutti {

namespace {

// The file format of SQLite, sections 1.3, 1.5 and 1.6.
constexpr std::size_t FileHeaderSize = 100;
constexpr std::size_t PageSizeAt = 16;
constexpr std::size_t ReservedAt = 20;
constexpr std::size_t FirstFreeAt = 32;
constexpr std::size_t FreeCountAt = 36;
constexpr uchar InteriorOfTable = 5;
constexpr uchar MostReserved = 32;
constexpr quint64 MostPages = 1 << 24; // 64 GB of 4 KB

quint32 bigEndian16(const uchar *bytes)
{
    return quint32(bytes[0]) << 8 | bytes[1];
}

bool hasHeader(PageBytes page)
{
    return page.size() >= FileHeaderSize && std::memcmp(page.data(), "SQLite format 3", 16) == 0;
}

quint32 sizeIn(PageBytes page)
{
    if (!hasHeader(page))
        return 0;
    const quint32 size = bigEndian16(page.data() + PageSizeAt);
    if (size == 1)
        return 65536;
    return size >= 512 && std::has_single_bit(size) ? size : 0;
}

} // namespace

std::vector<quint32> PageImage::pageSizes(const Files &files)
{
    const quint32 logSize = PageLog::read(files.log, {}, 0).pageSize;
    if (logSize != 0)
        return {logSize};
    if (const quint32 size = sizeIn(files.database))
        return {size};
    return {4096, 1024, 8192, 2048, 16384, 512, 32768, 65536};
}

PageImage::PageImage(const Files &files, quint32 pageSize)
    : m_files(files)
    , m_pageSize(pageSize ? pageSize : pageSizes(files).front())
    , m_usableSize(m_pageSize)
{
    m_log = PageLog::read(files.log, files.index, m_pageSize);
    if (m_log.pageSize != m_pageSize) {
        m_log.newest.clear();
        m_log.damaged.clear();
    }
    // A number that is damaged is not believed far beyond what there are bytes for.
    const quint64 most
        = std::max<quint64>((quint64(files.database.size()) + files.log.size()) / m_pageSize * 16,
                            std::min<quint64>(m_log.databasePages, MostPages));
    const quint32 stored = quint32(
        std::min<quint64>(files.database.size() / m_pageSize, std::numeric_limits<qint32>::max()));
    for (quint32 number = 1; number <= stored; ++number)
        m_pages.push_back(number);
    for (const PageLog::Frames *frames : {&m_log.newest, &m_log.damaged}) {
        for (const auto &[number, content] : *frames) {
            if (number > stored && number <= most)
                m_pages.push_back(number);
        }
    }
    std::ranges::sort(m_pages);
    m_pages.erase(std::unique(m_pages.begin(), m_pages.end()), m_pages.end());
    m_pageCount = m_pages.empty() ? 0 : m_pages.back();
    const uchar *const first = page(1);
    if (first && hasHeader({first, FileHeaderSize}) && first[ReservedAt] <= MostReserved)
        m_usableSize = m_pageSize - first[ReservedAt];
    m_free.resize(std::size_t(m_pageCount) + 1);
    m_named.resize(std::size_t(m_pageCount) + 1);
    readFreeList();
    findNamed();
}

const uchar *PageImage::page(quint32 number) const
{
    if (number < 1 || number > m_pageCount)
        return nullptr;
    const auto logged = m_log.newest.find(number);
    if (logged != m_log.newest.end())
        return m_files.log.data() + logged->second;
    return stored(number);
}

const uchar *PageImage::stored(quint32 number) const
{
    const std::size_t end = std::size_t(number) * m_pageSize;
    return end <= m_files.database.size() ? m_files.database.data() + end - m_pageSize : nullptr;
}

std::array<const uchar *, 2> PageImage::otherStates(quint32 number) const
{
    const auto damaged = m_log.damaged.find(number);
    const bool isDamaged = damaged != m_log.damaged.end();
    const bool isLogged = m_log.newest.find(number) != m_log.newest.end();
    return {isDamaged ? m_files.log.data() + damaged->second : nullptr,
            isLogged && (isDamaged || m_log.isShort) ? stored(number) : nullptr};
}

bool PageImage::isFree(quint32 number) const
{
    return number <= m_pageCount && m_free[number] && !m_named[number];
}

bool PageImage::isDoubtful(quint32 number) const
{
    // Where the log is damaged, so may be the numbers of the pages in it.
    return !m_log.damaged.empty() || otherStates(number)[1]
        || (m_log.databasePages != 0 && number > m_log.databasePages)
        || (m_isFreeListLost && number <= m_pageCount && !m_named[number]);
}

void PageImage::readFreeList()
{
    const uchar *const first = page(1);
    // A later page 1 may be lost, and with it a later list.
    if (!first || !hasHeader({first, FileHeaderSize}) || m_log.isDamaged()) {
        m_isFreeListLost = true;
        return;
    }
    const quint32 stated = bigEndian32(first + FreeCountAt);
    std::vector<quint32> found;
    quint32 trunk = bigEndian32(first + FirstFreeAt);
    std::vector<bool> seen(std::size_t(m_pageCount) + 1);
    while (trunk != 0 && trunk <= m_pageCount && !seen[trunk]) {
        seen[trunk] = true;
        const uchar *const bytes = page(trunk);
        if (!bytes)
            break;
        found.push_back(trunk);
        const quint32 leaves = bigEndian32(bytes + 4);
        if (leaves > m_usableSize / 4 - 2)
            break;
        for (quint32 leaf = 0; leaf < leaves; ++leaf)
            found.push_back(bigEndian32(bytes + 8 + std::size_t(leaf) * 4));
        trunk = bigEndian32(bytes);
    }
    // A list that is not as long as it says may name pages that are in use.
    m_isFreeListLost = trunk != 0 || found.size() != stated;
    for (const quint32 number : found) {
        if (!m_isFreeListLost && number <= m_pageCount)
            m_free[number] = true;
    }
}

void PageImage::findNamed()
{
    for (const quint32 number : m_pages) {
        const uchar *const bytes = page(number);
        const std::size_t start = number == 1 ? FileHeaderSize : 0;
        if (!bytes || bytes[start] != InteriorOfTable)
            continue;
        const auto name = [&](quint32 child) {
            if (child <= m_pageCount)
                m_named[child] = true;
        };
        name(bigEndian32(bytes + start + 8));
        const std::size_t cells = bigEndian16(bytes + start + 3);
        for (std::size_t cell = 0; cell < cells; ++cell) {
            const std::size_t pointer = start + 12 + cell * 2;
            if (pointer + 2 > m_usableSize)
                break;
            const std::size_t at = bigEndian16(bytes + pointer);
            if (at + 4 <= m_usableSize)
                name(bigEndian32(bytes + at));
        }
    }
}

} // namespace tutti
