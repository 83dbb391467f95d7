// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/PageLog.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace tutti {

namespace {

// The file format of SQLite, section 4, and of its "WAL-index".
constexpr std::size_t HeaderSize = 32;
constexpr std::size_t FrameHeaderSize = 24;
constexpr quint32 Magic = 0x377f0682; // the last bit says that checksums are big-endian
constexpr std::size_t IndexHeaderSize = 48;
constexpr std::size_t BackfilledAt = 96;
constexpr quint32 IndexVersion = 3007000;

struct Checksum
{
    quint32 first = 0;
    quint32 second = 0;

    bool operator==(const Checksum &) const = default;

    [[nodiscard]] static Checksum stored(const uchar *at)
    {
        return {bigEndian32(at), bigEndian32(at + 4)};
    }
};

quint32 word(const uchar *at, bool isBigEndian)
{
    const quint32 big = bigEndian32(at);
    return isBigEndian ? big : __builtin_bswap32(big);
}

Checksum continued(Checksum sum, PageBytes bytes, bool isBigEndian)
{
    for (std::size_t at = 0; at + 8 <= bytes.size(); at += 8) {
        sum.first += word(bytes.data() + at, isBigEndian) + sum.second;
        sum.second += word(bytes.data() + at + 4, isBigEndian) + sum.first;
    }
    return sum;
}

quint32 native32(const uchar *at)
{
    quint32 value = 0;
    std::memcpy(&value, at, sizeof value);
    return value;
}

bool isPageSize(quint32 size)
{
    return size >= 512 && size <= 65536 && std::has_single_bit(size);
}

/// What the shared memory says of the log.
struct LogIndex
{
    bool isThere = false;
    quint32 frames = 0; ///< up to the last commit
    quint32 backfilled = 0; ///< of these, already in the database
    uchar salt[8] = {};

    /// Whether the database alone is older than the last commit.
    [[nodiscard]] bool mayLack() const { return isThere && frames > backfilled; }

    explicit LogIndex(PageBytes index)
    {
        if (index.size() < BackfilledAt + 4 || native32(index.data()) != IndexVersion
            || std::memcmp(index.data(), index.data() + IndexHeaderSize, IndexHeaderSize) != 0)
            return;
        isThere = true;
        frames = native32(index.data() + 16);
        backfilled = native32(index.data() + BackfilledAt);
        std::memcpy(salt, index.data() + 32, sizeof salt);
    }
};

class LogReader
{
public:
    LogReader(PageBytes log, const LogIndex &index, PageLog &result)
        : m_log(log)
        , m_index(index)
        , m_result(result)
    {}

    void readHeader(quint32 pageSize)
    {
        const uchar *const header = m_log.data();
        const quint32 magic = bigEndian32(header);
        const quint32 stated = bigEndian32(header + 8);
        m_isBigEndian = magic == (Magic | 1);
        m_last = Checksum::stored(header + 24);
        const bool isWhole = (magic & ~1U) == Magic && isPageSize(stated)
                          && continued({}, m_log.first(24), m_isBigEndian) == m_last;
        m_isHeaderLost = !isWhole;
        m_result.pageSize = isWhole ? stated : pageSize;
        // Without a header, the salt of the first frame is as good.
        std::memcpy(m_salt, header + (isWhole ? 16 : HeaderSize + 8), sizeof m_salt);
    }

    void readFrames()
    {
        const bool isIndexed
            = m_index.isThere && std::memcmp(m_index.salt, m_salt, sizeof m_salt) == 0;
        m_indexed = isIndexed ? m_index.frames : 0xffffffff;
        const std::size_t frameSize = FrameHeaderSize + m_result.pageSize;
        std::size_t at = HeaderSize;
        for (quint32 number = 1; at + frameSize <= m_log.size(); at += frameSize, ++number)
            readFrame(at, number);
        m_result.isShort = isIndexed
                             ? m_lastCommit < m_index.frames
                             : !m_pending.empty() || !m_pendingDamaged.empty() || m_endsBadly
                                   || m_isHeaderLost || at < m_log.size() || m_index.mayLack();
        m_result.lacksEnd = m_result.isShort && !(isIndexed && !m_index.mayLack());
    }

private:
    void readFrame(std::size_t at, quint32 number)
    {
        const uchar *const header = m_log.data() + at;
        const Checksum stored = Checksum::stored(header + 16);
        Checksum sum = continued(m_last, {header, 8}, m_isBigEndian);
        sum = continued(sum, {header + FrameHeaderSize, m_result.pageSize}, m_isBigEndian);
        const bool hasSalt = std::memcmp(header + 8, m_salt, sizeof m_salt) == 0;
        // The first has nothing before it to go on from when the header is lost.
        const bool isValid = sum == stored || (m_isHeaderLost && number == 1);
        const bool isCurrent = hasSalt || (isValid && m_wasCurrent);
        m_last = stored;
        m_wasCurrent = isCurrent;
        if (!isCurrent)
            return;
        const quint32 page = bigEndian32(header);
        const quint32 pagesAfter = bigEndian32(header + 4);
        const std::size_t content = at + FrameHeaderSize;
        m_endsBadly = !isValid;
        const bool isBeyond = number > m_indexed;
        m_isCutOff = m_isCutOff || (isBeyond && !isValid);
        if (isValid)
            m_pending[page] = content;
        else
            m_pendingDamaged[page] = content;
        // Beyond what was committed as far as the shared memory knows, something may be half
        // written; but a whole commit behind that is one that somebody has cut off.
        if (pagesAfter != 0 && (isValid || !isBeyond))
            commit(number, pagesAfter, isValid);
    }

    void commit(quint32 number, quint32 pagesAfter, bool isValid)
    {
        for (const auto &[page, content] : m_pending) {
            (m_isCutOff ? m_result.damaged : m_result.newest)[page] = content;
            if (!m_isCutOff)
                m_result.damaged.erase(page);
        }
        for (const auto &[page, content] : m_pendingDamaged)
            m_result.damaged[page] = content;
        m_pending.clear();
        m_pendingDamaged.clear();
        m_lastCommit = number;
        const bool isChecked = isValid && !(m_isHeaderLost && number == 1);
        if (isChecked && !m_isCutOff)
            m_result.databasePages = pagesAfter;
    }

    const PageBytes m_log;
    const LogIndex &m_index;
    PageLog &m_result;
    PageLog::Frames m_pending; ///< of a transaction that is not known to have been committed
    PageLog::Frames m_pendingDamaged;
    Checksum m_last;
    uchar m_salt[8] = {};
    quint32 m_lastCommit = 0;
    quint32 m_indexed = 0; ///< frames that the shared memory knows; or any number
    bool m_isCutOff = false; ///< what follows is unknown to the shared memory
    bool m_isBigEndian = false;
    bool m_isHeaderLost = false;
    bool m_wasCurrent = true;
    bool m_endsBadly = false;
};

} // namespace

PageLog PageLog::read(PageBytes log, PageBytes index, quint32 pageSize)
{
    PageLog result;
    const LogIndex said(index);
    if (log.size() < HeaderSize + FrameHeaderSize) {
        result.isShort = result.lacksEnd = said.mayLack();
        return result;
    }
    LogReader reader(log, said, result);
    reader.readHeader(pageSize);
    if (!isPageSize(result.pageSize)) {
        result.pageSize = 0;
        result.isShort = result.lacksEnd = true;
        return result;
    }
    reader.readFrames();
    return result;
}

} // namespace tutti
