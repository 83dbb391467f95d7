// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/SongQuery.h"
#include "tests/support/RandomQueries.h"
#include "tests/support/SearchCase.h"

#include <QDateTime>
#include <QTest>

#include <limits>

using namespace tutti;
using namespace Qt::StringLiterals;
using namespace tutti::test;

namespace {

constexpr qint64 Lowest = std::numeric_limits<qint64>::min();
constexpr qint64 Highest = std::numeric_limits<qint64>::max();
const qint64 Now = QDateTime(QDate(2024, 3, 31), QTime(12, 0), Qt::UTC).toMSecsSinceEpoch();
constexpr qint64 Day = 86'400'000;

QString name(SongField field)
{
    return QLatin1StringView(info(field).name);
}

/// A tree as text: "(queen & !year[1970,1979])"; ∞ at open ends, * for the searched fields.
QString shown(const SongQuery::Node &node)
{
    using Kind = SongQuery::Node::Kind;
    const QueryTerm &term = node.term;
    if (node.kind == Kind::Not)
        return u'!' + shown(node.children.front());
    if (node.kind != Kind::Term) {
        QStringList parts;
        for (const SongQuery::Node &child : node.children)
            parts += shown(child);
        return u'(' + parts.join(node.kind == Kind::All ? u" & " : u" | ") + u')';
    }
    const QString field = term.fields.size() == 1 ? name(term.fields.first()) : u"*"_s;
    switch (term.kind) {
    case QueryTerm::Kind::Contains:
        return field + u'~' + QString::fromUtf8(term.text);
    case QueryTerm::Kind::Equals:
        return field + u'=' + QString::fromUtf8(term.text);
    case QueryTerm::Kind::Missing:
        return field + u'?';
    case QueryTerm::Kind::Range:
        break;
    }
    return field + u'[' + (term.first == Lowest ? u"∞"_s : QString::number(term.first)) + u','
         + (term.last == Highest ? u"∞"_s : QString::number(term.last)) + u']';
}

QString shown(const QString &text)
{
    const auto query = SongQuery::parsed(text, Now);
    return query ? shown(query->root()) : u"error %1"_s.arg(int(query.error().kind));
}

} // namespace

class tst_SongQuery : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void textBecomesATree_data();
    void textBecomesATree();
    void errorsSayWhatAndWhere_data();
    void errorsSayWhatAndWhere();
    void blankAsksForNothing();
    void equalTextsAreEqualQueries();
    void groupsMayBeDeepButNotEndless();
    void longTextIsParsed();
    void noTextHoldsControlCharacters();
    void anyTextIsAQueryOrAnError();
};

void tst_SongQuery::initTestCase()
{
    qputenv("TZ", "UTC");
}

void tst_SongQuery::textBecomesATree_data()
{
    QTest::addColumn<QString>("tree");
    const auto row = [](const char *text, const QString &tree) { QTest::newRow(text) << tree; };
    row("Queen", u"*~queen"_s);
    row("a b c", u"(*~a & *~b & *~c)"_s);
    row("a OR b c|d", u"(*~a | (*~b & *~c) | *~d)"_s);
    row("a AND b OR NOT c", u"((*~a & *~b) | !*~c)"_s);
    row("(a OR b) -(c d)", u"((*~a | *~b) & !(*~c & *~d))"_s);
    row("NOT -a", u"!!*~a"_s);
    row("\"A  B\"c", u"(*~a  b & *~c)"_s);
    row("a\"b c\"", u"(*~a\"b & *~c\")"_s);
    row("\"a\\\"b\\\\c\\d\"", u"*~a\"b\\c\\d"_s);
    row("„a b“ “c d”", u"(*~a b & *~c d)"_s);
    row("- -- a- a-b AC/DC", u"(*~- & *~-- & *~a- & *~a-b & *~ac/dc)"_s);
    row("http://x Re:Zero 12:34 :x", u"(*~http://x & *~re:zero & *~12:34 & *~:x)"_s);
    row("and or not Or", u"(*~and & *~or & *~not & *~or)"_s);
    row("ARTIST:Queen artist=Queen artist:=\"A B\"",
        u"(artist~queen & artist=queen & artist=a b)"_s);
    row("artist:\"a b\" -title:c", u"(artist~a b & !title~c)"_s);
    row("album_artist:a albumartist:b", u"(album_artist~a & album_artist~b)"_s);
    row("title:<3 title>3", u"(title~<3 & *~title>3)"_s);
    row("artist:(a OR \"b c\" -year:1970) d",
        u"((artist~a | (artist~b c & !year[1970,1970])) & *~d)"_s);
    row("year=(1970 1980)", u"(year[1970,1970] & year[1980,1980])"_s);
    row("year:1970..1979 year:..1979 year:1970..",
        u"(year[1970,1979] & year[∞,1979] & year[1970,∞])"_s);
    row("year:>1 year:>=1 year:<1 year:<=1 year>1 year<=1",
        u"(year[2,∞] & year[1,∞] & year[∞,0] & year[∞,1] & year[2,∞] & year[∞,1])"_s);
    row("track:1 disc:2 plays:3 playcount:4",
        u"(track[1,1] & disc[2,2] & play_count[3,3] & play_count[4,4])"_s);
    row("stars:4 stars:3.5 stars:>=4 stars:<3 rating:<80 rating:0 stars:<=0",
        u"(rating[80,80] & rating[70,70] & rating[80,∞] & rating[1,59] & rating[1,79] & "
        "rating[0,0] & rating[∞,0])"_s);
    row("duration:3:00 time:<1:02:03 length:>60 duration:1.5 duration_ms:5",
        u"(duration_ms[180000,180999] & duration_ms[1,3722999] & duration_ms[61000,∞] & "
        "duration_ms[1500,1500] & duration_ms[5,5])"_s);
    row("favorite:yes fav:0 is:favorite not:favourite",
        u"(favorite[1,1] & favorite[0,0] & favorite[1,1] & !favorite[1,1])"_s);
    row("is:rated is:played -is:rated", u"(!rating? & play_count[1,∞] & !!rating?)"_s);
    row("has:path missing:year has:stars missing:time missing:albumartist",
        u"(!path? & year? & !rating? & duration_ms? & album_artist?)"_s);
    row("added:<7d", u"added_at[%1,∞]"_s.arg(Now - 7 * Day + 1));
    row("added:<=24h added:1d added:..1d",
        u"(added_at[%1,∞] & added_at[%1,∞] & added_at[%1,∞])"_s.arg(Now - Day));
    row("played:>2w", u"last_played[∞,%1]"_s.arg(Now - 14 * Day - 1));
    row("modified:>=1m", u"modified_at[∞,%1]"_s.arg(Now - 31 * Day)); // the 29th of February
    row("lastplayed:1d..1y", u"last_played[%1,%2]"_s.arg(Now - 366 * Day).arg(Now - Day));
    row("added:1970", u"added_at[0,%1]"_s.arg(365 * Day - 1));
    row("added:1970-02 added:>1970-01-01 added:<1970-1-2",
        u"(added_at[%1,%2] & added_at[%3,∞] & added_at[∞,%4])"_s.arg(31 * Day)
            .arg(59 * Day - 1)
            .arg(Day)
            .arg(Day - 1));
    row("added:1970..1970-02", u"added_at[0,%1]"_s.arg(59 * Day - 1));
    row("\"\" OR a (\"\") ()", u"*~a"_s);
    row("artist=\"\"", u"artist="_s);
}

void tst_SongQuery::textBecomesATree()
{
    QTEST(shown(QString::fromUtf8(QTest::currentDataTag())), "tree");
}

void tst_SongQuery::errorsSayWhatAndWhere_data()
{
    QTest::addColumn<QueryError::Kind>("kind");
    QTest::addColumn<int>("position");
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("field"); // -1: none
    using Kind = QueryError::Kind;
    const auto row = [](const char *text, Kind kind, int position, const QString &word,
                        std::optional<SongField> field = {}) {
        QTest::newRow(text) << kind << position << word << (field ? int(*field) : -1);
    };
    row("a \"b c", Kind::UnclosedQuote, 2, u"\"b c"_s);
    row("artist:\"", Kind::UnclosedQuote, 7, u"\""_s);
    row("“b c\"", Kind::UnclosedQuote, 0, u"“b c\""_s);
    row("a (b (c)", Kind::UnclosedGroup, 2, u"("_s);
    row("(", Kind::UnclosedGroup, 0, u"("_s);
    row("artist:(a", Kind::UnclosedGroup, 7, u"("_s);
    row("a) b", Kind::UnopenedGroup, 1, u")"_s);
    row(")", Kind::UnopenedGroup, 0, u")"_s);
    row(":)", Kind::UnopenedGroup, 1, u")"_s);
    row("a OR", Kind::MissingOperand, 2, u"OR"_s);
    row("OR a", Kind::MissingOperand, 0, u"OR"_s);
    row("(| a)", Kind::MissingOperand, 1, u"|"_s);
    row("a OR OR b", Kind::MissingOperand, 2, u"OR"_s);
    row("a AND ) b", Kind::MissingOperand, 2, u"AND"_s);
    row("a NOT", Kind::MissingOperand, 2, u"NOT"_s);
    row("🎵 NOT", Kind::MissingOperand, 3, u"NOT"_s);
    row("x artist: y", Kind::MissingValue, 2, u"artist:"_s, SongField::Artist);
    row("artist:\" \"", Kind::MissingValue, 0, u"artist:\" \""_s, SongField::Artist);
    row("year:>=", Kind::MissingValue, 0, u"year:>="_s, SongField::Year);
    row("is:", Kind::MissingValue, 0, u"is:"_s);
    row("year:abc", Kind::NotANumber, 5, u"abc"_s, SongField::Year);
    row("a -year>=x", Kind::NotANumber, 9, u"x"_s, SongField::Year);
    row("year:1970-1979", Kind::NotANumber, 5, u"1970-1979"_s, SongField::Year);
    row("year:..", Kind::NotANumber, 5, u".."_s, SongField::Year);
    row("year:1..2..3", Kind::NotANumber, 5, u"1..2..3"_s, SongField::Year);
    row("plays:>9999999999999999999", Kind::NotANumber, 7, u"9999999999999999999"_s,
        SongField::PlayCount);
    row("year:(1970 x)", Kind::NotANumber, 11, u"x"_s, SongField::Year);
    row("rating:101", Kind::NotARating, 7, u"101"_s, SongField::Rating);
    row("stars:6", Kind::NotStars, 6, u"6"_s, SongField::Rating);
    row("stars:many", Kind::NotStars, 6, u"many"_s, SongField::Rating);
    row("duration:3:60", Kind::NotADuration, 9, u"3:60"_s, SongField::Duration);
    row("added:soon", Kind::NotATime, 6, u"soon"_s, SongField::Added);
    row("added:2023-02-29", Kind::NotATime, 6, u"2023-02-29"_s, SongField::Added);
    row("added:7d..2024", Kind::NotATime, 6, u"7d..2024"_s, SongField::Added);
    row("favorite:maybe", Kind::NotAFlag, 9, u"maybe"_s, SongField::Favorite);
    row("favorite>0", Kind::NotAFlag, 9, u"0"_s, SongField::Favorite);
    row("year:1980..1970", Kind::ReversedRange, 5, u"1980..1970"_s, SongField::Year);
    row("played:2024..2023", Kind::ReversedRange, 7, u"2024..2023"_s, SongField::LastPlayed);
    row("added:30d..7d", Kind::ReversedRange, 6, u"30d..7d"_s, SongField::Added);
    row("is:purple", Kind::UnknownState, 3, u"purple"_s);
    row("not:year", Kind::UnknownState, 4, u"year"_s);
    row("has:colour", Kind::UnknownField, 4, u"colour"_s);
    row("missing:is", Kind::UnknownField, 8, u"is"_s);
}

void tst_SongQuery::errorsSayWhatAndWhere()
{
    QFETCH(int, field);
    const auto query = SongQuery::parsed(QString::fromUtf8(QTest::currentDataTag()), Now);
    QVERIFY(!query.has_value());
    const QueryError &error = query.error();
    QTEST(error.kind, "kind");
    QTEST(int(error.position), "position");
    QTEST(error.word, "word");
    QCOMPARE(error.length, error.word.size());
    QCOMPARE(error.field ? int(*error.field) : -1, field);
}

void tst_SongQuery::blankAsksForNothing()
{
    for (const QString &text : {QString(), u" \t "_s, u"\"\""_s, u"()"_s, u"\u0301"_s, u"-\"\""_s})
        QVERIFY2(SongQuery::parsed(text, Now).value().isEmpty(), qPrintable(text));
    QVERIFY(SongQuery().isEmpty());
    QVERIFY(!SongQuery::parsed(u"a"_s, Now).value().isEmpty());
}

void tst_SongQuery::equalTextsAreEqualQueries()
{
    const auto query = [](const QString &text) { return SongQuery::parsed(text, Now).value(); };
    QCOMPARE(query(u"QUEEN  year:1970..1979"_s), query(u"queen year:\"1970..1979\""_s));
    QVERIFY(query(u"a b"_s) != query(u"a OR b"_s));
    QVERIFY(query(u"a"_s) != query(u"b"_s));
}

void tst_SongQuery::groupsMayBeDeepButNotEndless()
{
    const auto nested
        = [](qsizetype depth) { return u"("_s.repeated(depth) + u'a' + u")"_s.repeated(depth); };
    QCOMPARE(shown(nested(100)), u"*~a");
    const auto query = SongQuery::parsed(nested(100'000), Now);
    QVERIFY(!query.has_value());
    QCOMPARE(query.error().kind, QueryError::Kind::TooDeep);
    QCOMPARE(query.error().position, 100);
    QCOMPARE(SongQuery::parsed(u"NOT "_s.repeated(100'000) + u'a', Now).error().kind,
             QueryError::Kind::TooDeep);
    QCOMPARE(SongQuery::parsed(u"-("_s.repeated(100'000), Now).error().kind,
             QueryError::Kind::TooDeep);
    QVERIFY(SongQuery::parsed(u"(a) "_s.repeated(1'000), Now).has_value());
}

void tst_SongQuery::longTextIsParsed()
{
    QCOMPARE(SongQuery::parsed(u"word "_s.repeated(100'000), Now).value().root().children.size(),
             std::size_t(100'000));
    QCOMPARE(SongQuery::parsed(QString(1'000'000, u'x'), Now).value().root().term.text.size(),
             1'000'000);
}

void tst_SongQuery::noTextHoldsControlCharacters()
{
    QCOMPARE(shown(u"a"_s + QChar(0) + u"b"_s + QChar(0x1F) + u'c'), u"*~abc");
    QCOMPARE(shown(u"\"a\tb\nc\""_s), u"*~a b c");
    QCOMPARE(shown(u"artist=\"a\u0001b\""_s), u"artist=ab");
}

/// Whatever somebody types or pastes.
void tst_SongQuery::anyTextIsAQueryOrAnError()
{
    QRandomGenerator random(5);
    RandomQueries queries(6, songsToSearch(Now));
    const QString pieces
        = u"\"()|-:=<>. \\aO🎵\u0301“”„"_s + QChar(0xD800) + QChar(0xDC00) + QChar(0);
    int errors = 0;
    for (int i = 0; i < 20'000; ++i) {
        QString text = queries.next();
        for (int change = 0; change < 1 + i % 4; ++change) {
            const qsizetype at = random.bounded(text.size() + 1);
            text.insert(at, pieces[random.bounded(pieces.size())]);
            text.remove(random.bounded(text.size()), random.bounded(3));
        }
        const auto query = SongQuery::parsed(text, Now);
        if (query)
            continue;
        ++errors;
        const QueryError &error = query.error();
        QVERIFY2(error.position >= 0 && error.length > 0
                     && error.position + error.length <= text.size(),
                 qPrintable(text));
    }
    QCOMPARE_GE(errors, 1'000);
}

QTEST_GUILESS_MAIN(tst_SongQuery)
#include "tst_SongQuery.moc"
