// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Song.h"

#include <QList>
#include <QRandomGenerator>

namespace tutti::test {

/// Queries at random, each of which can be parsed, about values that some songs have: words,
/// phrases and conditions of all kinds, joined to a depth of a few groups. The same seed and songs
/// give the same queries.
class RandomQueries
{
public:
    RandomQueries(quint32 seed, const QList<Song> &songs);

    [[nodiscard]] QString next();

private:
    [[nodiscard]] QString any(int depth);
    [[nodiscard]] QString one(int depth);
    [[nodiscard]] QString word();
    [[nodiscard]] QString textCondition();
    [[nodiscard]] QString numberCondition();
    [[nodiscard]] QString state();
    [[nodiscard]] QString number(const char *name, const Song &song);
    [[nodiscard]] const Song &song();
    [[nodiscard]] QString piece(const QString &text);
    [[nodiscard]] bool chance(int percent) { return m_random.bounded(100) < percent; }
    template<std::size_t N>
    [[nodiscard]] const char *oneOf(const char *const (&choices)[N])
    {
        return choices[m_random.bounded(int(N))];
    }

    QRandomGenerator m_random;
    const QList<Song> m_songs;
};

} // namespace tutti::test
