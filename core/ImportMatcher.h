// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Song.h"

#include <QByteArray>
#include <QHash>
#include <QSet>
#include <QString>

#include <optional>

namespace tutti {

/// Which rows of an import are songs that are already there. The same song is: equal uid; else
/// equal path, if it has one; else equal folded title, artist and album, and equal duration, track
/// and disc.
class ImportMatcher
{
public:
    /// Remembers \a song as row \a row; false if it is the same as an earlier row.
    [[nodiscard]] bool addRow(qint64 row, const Song &song);

    /// Finds the row that the stored song \a song is, if any.
    void matchStored(const Song &song);
    void forgetStored(const QSet<qint64> &songIds);
    void forgetAllStored() { m_songOfRow.clear(); }

    [[nodiscard]] const QHash<qint64, qint64> &songOfRow() const { return m_songOfRow; }

private:
    [[nodiscard]] static QByteArray key(const Song &song);
    void mark(const QHash<QByteArray, qint64> &rows, const QByteArray &sameness, qint64 songId);

    QHash<QByteArray, qint64> m_rowOfUid;
    QHash<QByteArray, qint64> m_rowOfPath;
    QHash<QByteArray, qint64> m_rowOfKey;
    QHash<qint64, qint64> m_songOfRow;
};

} // namespace tutti
