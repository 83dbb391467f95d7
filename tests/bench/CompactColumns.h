// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace tutti::bench {

/// All songs of a library in compact columns, read through the C API in one go: the floor of
/// loading. Texts lie in byte arenas, what many songs share is told by numbers.
class CompactColumns
{
public:
    explicit CompactColumns(const QString &file);

    [[nodiscard]] std::size_t size() const { return m_ids.size(); }

private:
    /// Texts that differ from song to song.
    struct Texts
    {
        std::string bytes;
        std::vector<quint32> ends;

        void add(QByteArrayView text);
    };
    /// Texts that many songs share.
    struct Shared
    {
        struct Hash
        {
            using is_transparent = void;
            std::size_t operator()(std::string_view text) const
            {
                return std::hash<std::string_view> {}(text);
            }
        };
        std::unordered_map<std::string, quint32, Hash, std::equal_to<>> known;
        std::vector<quint32> numbers;
        std::string latest;

        void add(QByteArrayView text);
    };

    std::vector<qint64> m_ids;
    Texts m_uids, m_titles, m_comments, m_fileNames;
    Shared m_artists, m_albums, m_albumArtists, m_genres, m_folders;
    std::vector<qint32> m_revisions, m_years, m_tracks, m_discs;
    std::vector<quint8> m_ratings, m_favorites;
    std::vector<qint64> m_durations, m_playCounts, m_lastPlayed, m_added, m_modified;
};

} // namespace tutti::bench
