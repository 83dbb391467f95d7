// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Song.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QSet>

namespace tutti {

/// Which rows of an import are songs that are already there. The same song is: equal uid; else
/// equal path, if it has one; else equal folded title, artist and album, and equal duration, track
/// and disc. One row is at most one song, and one song at most one row.
class ImportMatcher
{
public:
    /// Remembers \a song as row \a row; false if it is the same as an earlier row. Rows with uids
    /// of their own are as many songs, however alike.
    [[nodiscard]] bool addRow(qint64 row, const Song &song);

    /// Finds the rows that the stored song \a song may be.
    void matchStored(const Song &song);
    void forgetStored(const QSet<qint64> &songIds);
    void forgetAllStored() { m_hits.clear(); }

    /// By row, the id of the stored song that it is: the strongest sameness first, then the oldest
    /// song and the earliest row.
    [[nodiscard]] QHash<qint64, qint64> songOfRow() const;

private:
    enum Sameness { Uid, Path, Texts, SamenessCount };
    struct Hit
    {
        Sameness sameness;
        qint64 row;
    };

    [[nodiscard]] static QByteArray textsOf(const Song &song);
    void addHits(QList<Hit> &hits, Sameness sameness, const QByteArray &key) const;

    QHash<QByteArray, QList<qint64>> m_rows[SamenessCount]; ///< by key
    QHash<qint64, QList<Hit>> m_hits; ///< by the id of a stored song
};

} // namespace tutti
