// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/PageLog.h"

#include <array>
#include <vector>

namespace tutti {

/// The pages of a database file with those of its log laid over, found in their bytes without
/// SQLite, so that much may be damaged. The bytes may be any, and stay where they are.
class PageImage
{
public:
    struct Files
    {
        PageBytes database;
        PageBytes log; ///< -wal
        PageBytes index; ///< -shm
    };

    /// \a pageSize is for a database that does not say it itself, see pageSizes().
    explicit PageImage(const Files &files, quint32 pageSize = 0);

    /// What the page size may be: one if it is written anywhere.
    [[nodiscard]] static std::vector<quint32> pageSizes(const Files &files);

    /// The numbers of the pages that are there, counted from 1, in their order.
    [[nodiscard]] const std::vector<quint32> &pages() const { return m_pages; }
    [[nodiscard]] quint32 pageSize() const { return m_pageSize; }
    [[nodiscard]] quint32 usableSize() const { return m_usableSize; }

    /// A page as it was committed last, counted from 1; null if it is not there as a whole.
    [[nodiscard]] const uchar *page(quint32 number) const;

    /// Other states of it that may be later, since something is wrong with the log; null: none.
    [[nodiscard]] std::array<const uchar *, 2> otherStates(quint32 number) const;

    /// Whether a page holds nothing that counts any more.
    [[nodiscard]] bool isFree(quint32 number) const;

    /// Whether what stands on a page may have been changed or removed since.
    [[nodiscard]] bool isDoubtful(quint32 number) const;

    /// Whether the latest commits may be missing.
    [[nodiscard]] bool lacksEnd() const { return m_log.lacksEnd; }

private:
    [[nodiscard]] const uchar *stored(quint32 number) const;
    void readFreeList();
    void findNamed();

    const Files m_files;
    PageLog m_log;
    quint32 m_pageSize = 0;
    quint32 m_usableSize = 0;
    quint32 m_pageCount = 0; ///< the highest number
    std::vector<quint32> m_pages;
    bool m_isFreeListLost = false;
    std::vector<bool> m_free; ///< by page
    std::vector<bool> m_named; ///< by page: another page of a table names it
};

} // namespace tutti
