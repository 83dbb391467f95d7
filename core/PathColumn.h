// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/NumberColumn.h"
#include "core/TextPool.h"

#include <string>
#include <string_view>

namespace tutti {

/// The path of the song in each slot. The songs of an album share a folder, and most files are
/// called "07 - Title.mp3": with the title left out there are few different names.
class PathColumn
{
public:
    [[nodiscard]] std::size_t size() const { return m_names.size(); }
    void reserve(std::size_t size);

    /// \a title is that of the same song, with which the path was appended or set. What the path is
    /// put together in lies in \a memory.
    [[nodiscard]] std::string_view at(std::size_t slot, std::string_view title,
                                      std::string &memory) const;
    /// As a search compares it; \a title is folded, too.
    [[nodiscard]] std::string_view folded(std::size_t slot, std::string_view title,
                                          std::string &memory) const;
    /// The same without the folder.
    [[nodiscard]] std::string_view foldedName(std::size_t slot, std::string_view title,
                                              std::string &memory) const;

    /// The number of a song's folder in folders(), whose texts end with a slash.
    [[nodiscard]] TextPool::Number folder(std::size_t slot) const
    {
        return TextPool::Number(m_folders.at(slot));
    }
    [[nodiscard]] const TextPool &folders() const { return m_folderPool; }

    void append(std::string_view path, std::string_view title);
    void set(std::size_t slot, std::string_view path, std::string_view title);

    [[nodiscard]] bool isEmpty(std::size_t slot) const
    {
        return m_folders.at(slot) == TextPool::Empty && m_names.at(slot) == TextPool::Empty;
    }

private:
    NumberColumn m_folders; ///< numbers in the pools
    NumberColumn m_names;
    TextPool m_folderPool;
    TextPool m_namePool;
};

} // namespace tutti
