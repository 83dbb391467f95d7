// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/SongModel.h"

#include <QPageLayout>
#include <QPointer>
#include <QStringList>

#include <vector>

namespace tutti {

class LibraryPanel;
class LibrarySession;

/// A list of songs as a table shows it, to be printed or written as a document: what stands where.
/// The songs' values are read when it is their turn; one that is gone by then leaves its place empty.
class SongSheet
{
public:
    struct Column
    {
        SongField field;
        QString heading;
        int width; ///< in pixels of the table
        bool isCounted; ///< its values stand at the end of the cell, and need their whole room
    };
    /// A song, or a head over those that follow.
    struct Line
    {
        qint64 songId = 0;
        int head = -1; ///< among heads(); -1: a song
    };

    SongSheet(const LibrarySession &session, LibraryPanel &library);

    [[nodiscard]] const QString &title() const { return m_title; }
    /// How many songs there are, and what was searched for.
    [[nodiscard]] const QString &subtitle() const { return m_subtitle; }
    [[nodiscard]] const QString &date() const { return m_date; }
    [[nodiscard]] Qt::LayoutDirection direction() const { return m_direction; }
    [[nodiscard]] const QList<Column> &columns() const { return m_columns; }
    [[nodiscard]] const std::vector<Line> &lines() const { return m_lines; }
    [[nodiscard]] const QString &head(const Line &line) const { return m_heads[line.head]; }
    [[nodiscard]] int songCount() const { return m_songCount; }

    /// By column; all empty if the song is gone.
    [[nodiscard]] QStringList cells(const Line &line) const;

    /// The paper of the user's country, upright unless the columns are too many.
    [[nodiscard]] QPageLayout pageLayout() const;

private:
    void addLines(LibraryPanel &library);

    QPointer<const SongModel> m_songs;
    QString m_title;
    QString m_subtitle;
    QString m_date;
    Qt::LayoutDirection m_direction;
    QList<Column> m_columns;
    double m_letters = 0; ///< how many the columns have room for
    QStringList m_heads;
    std::vector<Line> m_lines;
    int m_songCount = 0;
};

} // namespace tutti
