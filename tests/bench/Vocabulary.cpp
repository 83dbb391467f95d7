// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/Vocabulary.h"

#include <array>

namespace tutti::bench {

namespace {

constexpr int Words = 14'000;
constexpr int Artists = 88'000;
constexpr int Genres = 220;
constexpr int NamedFrom = 86; ///< how many artists are more popular than the first that is known

/// What titles of songs are full of, the commonest first.
const char *const CommonWords
    = "the love you of me to in a my night on i and it for your heart time baby day one all don't "
      "no "
      "be life man home good girl down up world little blue dream light way back song black old "
      "new "
      "sun away rain moon like go fire come dance dark city road people street soul with red from "
      "last never long blues lost so we sky river christmas out what just star again get high rock "
      "summer make live white boy god eyes wild right know morning big house alone let sweet water "
      "free war dead lonely gone this is beautiful will when that want tonight run stay take feel "
      "wait mind die only mad cold sea stars wind ocean winter angel heaven sunshine king devil "
      "queen train money line party radio hold magic break falling fly happy crazy goodbye sad "
      "hello "
      "beat beats before believe better between beyond bed bell best behind beginning beach bear "
      "beast become beneath berlin bird bitter body bones born boulevard bound bridge bright bring "
      "broken brother burn burning call can candle carry change child circle clear close clouds "
      "colour cry days deep delight desire diamond door earth easy echo edge electric empty end "
      "eternal ever every fade faith far fast father fear find first flame flower forever forget "
      "forgive friend future garden ghost give glass gold golden ground hand hard hear help here "
      "hide hill hope hot hour human hurricane ice inside island jazz journey joy jump kiss lady "
      "land late laugh leave letter lie look loud low lucky machine march mary memory midnight "
      "miles mirror miss mother mountain mouth move music name need north nothing number nobody "
      "over pain paper paradise past peace perfect picture place play please poor power promise "
      "rainbow real remember rise room rose round sail sand save say secret shadow shake shine "
      "ship "
      "show side silence silver simple sing sister skin sleep slow small smile smoke snow someone "
      "south spring stand state steel step still stone stop storm story strange stranger strong "
      "sugar sunday surrender swing tears tell thing think through thunder tomorrow touch town "
      "tree "
      "true trust truth turn two under universe valley velvet voice walk wall watch wave west "
      "whisper wings wish without woman wonder wood word work year yellow yesterday young";

constexpr std::array KnownArtists {
    u"Beat Happening",
    u"The Beat",
    u"Björk",
    u"Sigur Rós",
    u"Queen",
    u"Eagles",
    u"John Lennon",
    u"Michael Jackson",
    u"Nirvana",
    u"ABBA",
    u"The Beatles",
    u"Motörhead",
    u"AC/DC",
    u"Кино",
    u"坂本龍一",
    u"Beats International",
    u"Beyoncé",
    u"The Rolling Stones",
    u"Bob Dylan",
    u"Led Zeppelin",
    u"Édith Piaf",
    u"Mötley Crüe",
    u"Ólafur Arnalds",
    u"Antônio Carlos Jobim",
    u"Аквариум",
    u"Μίκης Θεοδωράκης",
    u"فيروز",
    u"서태지와 아이들",
    u"椎名林檎",
    u"Guns N’ Roses",
    u"Simon & Garfunkel",
    u"Earth, Wind & Fire",
    u"“Weird Al” Yankovic",
    u"Blue Öyster Cult",
    u"Röyksopp",
    u"Café Tacvba",
    u"Nação Zumbi",
};

constexpr std::array CommonGenres {
    u"Rock",  u"Pop",    u"Electronic", u"Jazz",    u"Classical",   u"Hip-Hop", u"Folk",
    u"Metal", u"Soul",   u"Blues",      u"Country", u"Reggae",      u"Ambient", u"Soundtrack",
    u"House", u"Techno", u"Punk",       u"Indie",   u"R&B",         u"Latin",   u"World",
    u"Disco", u"Funk",   u"Gospel",     u"Trance",  u"Drum & Bass",
};

constexpr std::array Beginnings {u"b", u"br", u"c", u"ch", u"d", u"f",  u"fl", u"g", u"gr", u"h",
                                 u"j", u"k",  u"l", u"m",  u"n", u"p",  u"pr", u"r", u"s",  u"sh",
                                 u"t", u"tr", u"v", u"w",  u"z", u"st", u"",   u"kr"};
constexpr std::array Vowels {u"a", u"e", u"i", u"o", u"u", u"ai", u"ea", u"ou"};
constexpr std::array AccentedVowels {u"é", u"ö", u"å", u"ü", u"ñu", u"ø", u"ı", u"č"};
constexpr std::array Endings {u"",  u"",  u"n", u"r",  u"s",  u"l",
                              u"t", u"m", u"x", u"nd", u"ck", u"th"};

template<typename List>
QString oneOf(const List &list, Chance &chance)
{
    return QString::fromUtf16(list[chance.below(list.size())]);
}

QString capitalised(QString word)
{
    word[0] = word[0].toUpper();
    return word;
}

} // namespace

Vocabulary::Vocabulary(Chance &chance)
    : m_wordPopularity(Words, Popularity::Fall::Steep, 3)
    , m_artistPopularity(Artists, Popularity::Fall::Gentle, 8)
    , m_genrePopularity(Genres, Popularity::Fall::Steep, 1)
{
    makeWords(chance);
    makeArtists(chance);
    makeGenres(chance);
}

void Vocabulary::makeWords(Chance &chance)
{
    for (const QString &word : QString::fromLatin1(CommonWords).split(u' '))
        m_words += capitalised(word);
    m_commonWords = m_words.size();
    while (m_words.size() < Words) {
        QString word;
        for (int syllables = chance.between(1, 3); syllables > 0; --syllables) {
            word += oneOf(Beginnings, chance);
            word
                += chance.below(1'000) < 36 ? oneOf(AccentedVowels, chance) : oneOf(Vowels, chance);
            word += oneOf(Endings, chance);
        }
        if (word.size() > 2)
            m_words += capitalised(word);
    }
}

void Vocabulary::makeArtists(Chance &chance)
{
    for (int made = 0; made < Artists; ++made) {
        const auto known = std::size_t(made - NamedFrom);
        if (made >= NamedFrom && known < KnownArtists.size()) {
            m_artists += QString::fromUtf16(KnownArtists[known]);
            continue;
        }
        const QString name = rareWord(chance);
        switch (chance.below(5)) {
        case 0:
            m_artists += QStringLiteral("The %1s").arg(name);
            break;
        case 1:
            m_artists += name + u' ' + rareWord(chance);
            break;
        case 2:
            m_artists += name + u' ' + word(chance);
            break;
        case 3:
            m_artists += QStringLiteral("%1 & The %2s").arg(name, word(chance));
            break;
        default:
            m_artists += name;
        }
    }
}

void Vocabulary::makeGenres(Chance &chance)
{
    for (const char16_t *genre : CommonGenres)
        m_genres += QString::fromUtf16(genre);
    while (m_genres.size() < Genres) {
        const QString &kind = rareWord(chance);
        m_genres += kind + u' ' + oneOf(CommonGenres, chance);
    }
}

const QString &Vocabulary::rareWord(Chance &chance) const
{
    const auto rare = quint64(m_words.size() - m_commonWords);
    return m_words[m_commonWords + qsizetype(chance.below(rare))];
}

QString Vocabulary::word(Chance &chance) const
{
    return m_words[qsizetype(m_wordPopularity.pick(chance))];
}

QString Vocabulary::words(Chance &chance, int count) const
{
    QString text = word(chance);
    for (int more = 1; more < count; ++more)
        text += u' ' + word(chance);
    return text;
}

const QString &Vocabulary::artist(Chance &chance) const
{
    return m_artists[qsizetype(m_artistPopularity.pick(chance))];
}

const QString &Vocabulary::genre(Chance &chance) const
{
    return m_genres[qsizetype(m_genrePopularity.pick(chance))];
}

} // namespace tutti::bench
