// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/bench/Chance.h"

#include <QString>
#include <QStringList>

namespace tutti::bench {

/// The words, artists and genres that made-up songs are made of.
class Vocabulary
{
public:
    explicit Vocabulary(Chance &chance);

    /// A word, often a common one, with a capital.
    [[nodiscard]] QString word(Chance &chance) const;
    /// Some words with blanks between them.
    [[nodiscard]] QString words(Chance &chance, int count) const;
    [[nodiscard]] const QString &artist(Chance &chance) const;
    [[nodiscard]] const QString &genre(Chance &chance) const;

private:
    void makeWords(Chance &chance);
    void makeArtists(Chance &chance);
    void makeGenres(Chance &chance);
    [[nodiscard]] const QString &rareWord(Chance &chance) const;

    QStringList m_words;
    qsizetype m_commonWords = 0;
    QStringList m_artists;
    QStringList m_genres;
    Popularity m_wordPopularity;
    Popularity m_artistPopularity;
    Popularity m_genrePopularity;
};

} // namespace tutti::bench
