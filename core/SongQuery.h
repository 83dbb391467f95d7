// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Song.h"

#include <QByteArray>
#include <QList>

namespace tutti {

/// What a person typed into a search: words, each of which must occur somewhere in the searched
/// fields of a song, compared as folded() does.
class SongQuery
{
public:
    SongQuery() = default;
    explicit SongQuery(const QString &text);

    /// The text that matches() looks into, folded once for each version of a song.
    [[nodiscard]] static QByteArray haystack(const Song &song);

    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }
    [[nodiscard]] bool matches(const QByteArray &haystack) const;

    bool operator==(const SongQuery &) const = default;

private:
    QList<QByteArray> m_words;
};

} // namespace tutti
