// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/SongGate.h"
#include "core/SongText.h"
#include "core/TextFold.h"

#include <QTest>

using namespace tutti;
using namespace Qt::StringLiterals;

using Form = SongText::Form;
using Refusal = Error::Refusal;

class tst_SongText : public QObject
{
    Q_OBJECT

private slots:
    void texts_data();
    void texts();
    void refusals_data();
    void refusals();
    void whatIsWrittenIsReadBack_data();
    void whatIsWrittenIsReadBack();
    void shownForPeople();
    void symbolsAreSpokenInWords();
    void controlCharactersAreMadeVisible();
    void textThatNoStoreKeepsIsCleaned_data();
    void textThatNoStoreKeepsIsCleaned();
    void likelyYears();
    void folding_data();
    void folding();
    void everyFieldHasItsPlaceInTheTable();
};

void tst_SongText::texts_data()
{
    QTest::addColumn<SongField>("field");
    QTest::addColumn<Form>("form");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QVariant>("expected");
    const auto row = [](const char *name, SongField field, Form form, const char *text,
                        const QVariant &expected) {
        QTest::newRow(name) << field << form << QString::fromUtf8(text) << expected;
    };
    row("m:ss", SongField::Duration, Form::Human, "5:55", 355'000LL);
    row("mm:ss", SongField::Duration, Form::Human, "88:06", 5'286'000LL);
    row("h:mm:ss", SongField::Duration, Form::Human, "1:02:03", 3'723'000LL);
    row("seconds", SongField::Duration, Form::Human, "10", 10'000LL);
    row("with milliseconds", SongField::Duration, Form::Human, "0:01.5", 1'500LL);
    row("with a comma", SongField::Duration, Form::Human, "0:01,25", 1'250LL);
    row("milliseconds", SongField::Duration, Form::Plain, "355000", 355'000LL);
    row("no duration", SongField::Duration, Form::Human, " ", 0LL);
    row("stars", SongField::Rating, Form::Human, "4", 80LL);
    row("half a star", SongField::Rating, Form::Human, "0.5", 10LL);
    row("half a star, in German", SongField::Rating, Form::Human, "3,5", 70LL);
    row("percent", SongField::Rating, Form::Plain, "73", 73LL);
    row("year", SongField::Year, Form::Plain, " 1971 ", 1971LL);
    row("no year", SongField::Year, Form::Plain, "", QVariant());
    row("yes", SongField::Favorite, Form::Plain, "Yes", true);
    row("0", SongField::Favorite, Form::Plain, "0", false);
    row("UTC", SongField::LastPlayed, Form::Plain, "1970-01-01T00:00:01Z", 1'000LL);
    row("no zone", SongField::LastPlayed, Form::Plain, "1970-01-01T00:00:01", 1'000LL);
    row("a date", SongField::LastPlayed, Form::Plain, "1970-01-02", 86'400'000LL);
    row("another zone", SongField::LastPlayed, Form::Plain, "1970-01-01T01:00:01+01:00", 1'000LL);
    row("text stays", SongField::Album, Form::Plain, " a  b ", QStringLiteral(" a  b "));
}

void tst_SongText::texts()
{
    QFETCH(SongField, field);
    QFETCH(Form, form);
    QFETCH(QString, text);
    const Expected<QVariant> value = SongText::parsed(field, text, form);
    QVERIFY(value.has_value());
    QTEST(*value, "expected");
}

void tst_SongText::refusals_data()
{
    QTest::addColumn<SongField>("field");
    QTest::addColumn<Form>("form");
    QTest::addColumn<QString>("text");
    QTest::addColumn<Refusal>("expected");
    const auto row
        = [](const char *name, SongField field, Form form, const QString &text, Refusal expected) {
              QTest::newRow(name) << field << form << text << expected;
          };
    row("blank", SongField::Title, Form::Plain, u" \t"_s, Refusal::Blank);
    row("ideographic blank", SongField::Artist, Form::Plain, QString(QChar(0x3000)),
        Refusal::Blank);
    row("no-break blank", SongField::Artist, Form::Plain, QString(QChar(0xA0)), Refusal::Blank);
    row("invisible", SongField::Title, Form::Plain, QString(QChar(0x200B)), Refusal::Blank);
    row("only a mark", SongField::Title, Form::Plain, QString(QChar(0xFEFF)), Refusal::Blank);
    row("long", SongField::Genre, Form::Plain, QString(201, u'x'), Refusal::TooLong);
    row("early", SongField::Year, Form::Plain, u"999"_s, Refusal::OutOfRange);
    row("late", SongField::Year, Form::Plain, u"10000"_s, Refusal::OutOfRange);
    row("half a year", SongField::Year, Form::Plain, u"1990.5"_s, Refusal::NotWhole);
    row("no number", SongField::Track, Form::Plain, u"two"_s, Refusal::NotANumber);
    row("infinite", SongField::Track, Form::Plain, u"inf"_s, Refusal::NotANumber);
    row("not a number", SongField::Track, Form::Plain, u"nan"_s, Refusal::NotANumber);
    row("zero", SongField::Disc, Form::Plain, u"0"_s, Refusal::OutOfRange);
    row("huge", SongField::Disc, Form::Plain, u"18446744073709551615"_s, Refusal::OutOfRange);
    row("negative", SongField::Duration, Form::Plain, u"-1"_s, Refusal::OutOfRange);
    row("minus", SongField::Duration, Form::Human, u"-1:00"_s, Refusal::NotADuration);
    row("61 seconds", SongField::Duration, Form::Human, u"1:61"_s, Refusal::NotADuration);
    row("61 minutes", SongField::Duration, Form::Human, u"1:61:00"_s, Refusal::NotADuration);
    row("six stars", SongField::Rating, Form::Human, u"6"_s, Refusal::OutOfRange);
    row("101", SongField::Rating, Form::Plain, u"101"_s, Refusal::OutOfRange);
    row("perhaps", SongField::Favorite, Form::Plain, u"perhaps"_s, Refusal::NotYesOrNo);
    row("soon", SongField::Added, Form::Plain, u"soon"_s, Refusal::NotATime);
}

void tst_SongText::refusals()
{
    QFETCH(SongField, field);
    QFETCH(Form, form);
    QFETCH(QString, text);
    const Expected<QVariant> value = SongText::parsed(field, text, form);
    QVERIFY(!value);
    QCOMPARE(value.error().kind, Error::Kind::Invalid);
    QCOMPARE(value.error().field, field);
    QCOMPARE(value.error().value, text);
    QTEST(value.error().refusal, "expected");
}

void tst_SongText::whatIsWrittenIsReadBack_data()
{
    QTest::addColumn<SongField>("field");
    QTest::addColumn<QVariant>("value");
    QTest::newRow("duration") << SongField::Duration << QVariant(3'723'045LL);
    QTest::newRow("rating") << SongField::Rating << QVariant(70LL);
    QTest::newRow("year") << SongField::Year << QVariant(1971LL);
    QTest::newRow("no year") << SongField::Year << QVariant();
    QTest::newRow("flag") << SongField::Favorite << QVariant(true);
    QTest::newRow("time") << SongField::LastPlayed << QVariant(1'600'000'000'000LL);
    QTest::newRow("text") << SongField::Album << QVariant(u" \"x\" "_s);
}

void tst_SongText::whatIsWrittenIsReadBack()
{
    QFETCH(SongField, field);
    QFETCH(QVariant, value);
    for (const Form form : {Form::Plain, Form::Human}) {
        const auto read = SongText::parsed(field, SongText::written(field, value, form), form);
        QVERIFY(read.has_value());
        QCOMPARE(*read, value);
    }
}

void tst_SongText::shownForPeople()
{
    const QLocale german(QLocale::German, QLocale::Germany);
    const auto shown = [&](SongField field, const QVariant &value) {
        return SongText::shown(field, value, german);
    };
    QCOMPARE(shown(SongField::Duration, 59'999), u"0:59"_s);
    QCOMPARE(shown(SongField::Duration, 3'600'000), u"1:00:00"_s);
    QCOMPARE(shown(SongField::Duration, 0), u""_s);
    QCOMPARE(shown(SongField::Rating, 70), u"★★★½"_s);
    QCOMPARE(shown(SongField::Rating, 0), u""_s);
    QCOMPARE(shown(SongField::Year, 1971), u"1971"_s);
    QCOMPARE(shown(SongField::PlayCount, 12'345), u"12.345"_s);
    QCOMPARE(SongText::totalTime(59 * 60'000, german), u"59 min"_s);
    QCOMPARE(SongText::totalTime(4'320'000, german), u"1 h 12 min"_s);
    QCOMPARE(SongText::totalTime(400LL * 86'400'000, german), u"400 d 0 h"_s);
}

void tst_SongText::symbolsAreSpokenInWords()
{
    const QLocale locale(QLocale::English);
    QCOMPARE(SongText::spoken(SongField::Rating, 70, locale), u"3.5 of 5 stars");
    QCOMPARE(SongText::spoken(SongField::Rating, 0, locale), u"");
    QCOMPARE(SongText::spoken(SongField::Favorite, true, locale), u"Favorite");
    QCOMPARE(SongText::spoken(SongField::Favorite, false, locale), u"");
    QCOMPARE(SongText::spoken(SongField::Year, 1975, locale), u"1975");
}

void tst_SongText::controlCharactersAreMadeVisible()
{
    QCOMPARE(SongText::visible(u"a\nb\x1b[31m"_s), u"a␊b␛[31m"_s);
    QCOMPARE(SongText::visible(QString(u"x"_s) + QChar(0x202E) + u"y"_s), u"x\\u202ey"_s);
    QCOMPARE(SongText::visible(u"日本 🎵 é"_s), u"日本 🎵 é"_s);
}

void tst_SongText::textThatNoStoreKeepsIsCleaned_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const QString high(QChar(0xD83C));
    const QString low(QChar(0xDFB5));
    QTest::newRow("NUL") << QString(u"a"_s) + QChar(0) + u'b' << u"ab"_s;
    QTest::newRow("byte order mark") << QString(QChar(0xFEFF)) + u"a"_s << u"a"_s;
    QTest::newRow("swapped mark") << QString(QChar(0xFFFE)) + QChar(0xFEFF) + u"a"_s << u"a"_s;
    QTest::newRow("mark inside") << u"a"_s + QChar(0xFEFF) + u"b"_s
                                 << u"a"_s + QChar(0xFEFF) + u"b"_s;
    QTest::newRow("pair") << high + low << high + low;
    QTest::newRow("high alone") << high + u"x"_s << u"�x"_s;
    QTest::newRow("low alone") << u"x"_s + low << u"x�"_s;
    QTest::newRow("reversed") << low + high << u"��"_s;
}

void tst_SongText::textThatNoStoreKeepsIsCleaned()
{
    QFETCH(QString, text);
    const Expected<QVariant> value = SongGate::checked(SongField::Title, text);
    QVERIFY(value.has_value());
    QTEST(value->toString(), "expected");
}

void tst_SongText::likelyYears()
{
    const int now = QDate::currentDate().year();
    QVERIFY(SongGate::isLikelyYear(1860));
    QVERIFY(!SongGate::isLikelyYear(1859));
    QVERIFY(SongGate::isLikelyYear(now + 1));
    QVERIFY(!SongGate::isLikelyYear(now + 2));
}

void tst_SongText::folding_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("ascii") << u"ABBA"_s << u"abba"_s;
    QTest::newRow("accents") << u"Beyoncé MOTÖRHEAD"_s << u"beyonce motorhead"_s;
    QTest::newRow("letters") << u"Sigur Rós, Mø, Łódź, Œuvre"_s << u"sigur ros, mo, lodz, oeuvre"_s;
    QTest::newRow("quotes") << u"Don’t “stop” – now"_s << u"don't \"stop\" - now"_s;
    QTest::newRow("sharp s") << u"Straße"_s << folded(u"STRASSE"_s);
    QTest::newRow("width") << u"ＡＢＣ"_s << u"abc"_s;
    QTest::newRow("Greek") << u"ΆΝΝΑ"_s << u"αννα"_s;
    QTest::newRow("Turkish") << u"İstanbul"_s << u"istanbul"_s;
    QTest::newRow("Arabic points") << u"مُحَمَّد"_s << u"محمد"_s;
}

void tst_SongText::folding()
{
    QFETCH(QString, text);
    QTEST(folded(text), "expected");
    QVERIFY(folded(u"か"_s) != folded(u"が"_s)); // which are different letters
}

void tst_SongText::everyFieldHasItsPlaceInTheTable()
{
    int number = 0;
    for (const SongFieldInfo &field : songFields()) {
        QCOMPARE(int(field.field), number++);
        QCOMPARE(songFieldNamed(field.column()), field.field);
        Song song;
        const bool isText = field.type == SongFieldInfo::Type::Text;
        const QVariant value = isText                                  ? QVariant(u"x"_s)
                             : field.type == SongFieldInfo::Type::Flag ? QVariant(true)
                                                                       : QVariant(1'000LL);
        field.setValue(song, value);
        QCOMPARE(field.value(song), value);
        QVERIFY(song != Song {});
    }
}

QTEST_GUILESS_MAIN(tst_SongText)
#include "tst_SongText.moc"
