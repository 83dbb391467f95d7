// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/Merge.h"

#include <QRandomGenerator>
#include <QTest>

using namespace tutti;
using namespace Qt::StringLiterals;

namespace {

constexpr int Rounds = 60'000;

/// Few letters, so that texts often agree in part; one of them is a pair of surrogates.
QString randomText(QRandomGenerator &random)
{
    static const QStringList letters {u"a"_s, u"b"_s, u" "_s, u"\U0001F3B5"_s, u"\U0001F3B6"_s};
    QString text;
    for (int left = random.bounded(8); left > 0; --left)
        text += letters[random.bounded(int(letters.size()))];
    return text;
}

QVariant randomValue(SongField field, QRandomGenerator &random)
{
    const SongFieldInfo &of = info(field);
    if (of.type == SongFieldInfo::Type::Text)
        return randomText(random);
    if (of.type == SongFieldInfo::Type::Flag)
        return random.bounded(2) == 1;
    if (of.optional && random.bounded(5) == 0)
        return {};
    return qint64(random.bounded(5)) + std::max<qint64>(of.minimum, 0);
}

bool isWellFormed(const QString &text)
{
    return QString::fromUcs4(text.toStdU32String().c_str()) == text;
}

} // namespace

class tst_Merge : public QObject
{
    Q_OBJECT

private slots:
    void whoChangesNothingTakesTheOther();
    void sameValuesAreNoConflict();
    void itDoesNotMatterWhoComesFirst();
    void flagsNeverConflict();
    void playsAddUp();
    void theLaterPlayIsTheLast();
    void changesApartInANoteBothFit_data();
    void changesApartInANoteBothFit();
    void lettersAreNeverCutInTwo();
};

void tst_Merge::whoChangesNothingTakesTheOther()
{
    QRandomGenerator random(1);
    for (int i = 0; i < Rounds; ++i) {
        const auto field = SongField(random.bounded(int(songFields().size())));
        const QVariant base = randomValue(field, random);
        const QVariant other = randomValue(field, random);
        QCOMPARE(Merge::values(field, base, base, other), other);
        QCOMPARE(Merge::values(field, base, other, base), other);
    }
}

void tst_Merge::sameValuesAreNoConflict()
{
    QRandomGenerator random(2);
    for (int i = 0; i < Rounds; ++i) {
        const auto field = SongField(random.bounded(int(songFields().size())));
        const QVariant base = randomValue(field, random);
        const QVariant both = randomValue(field, random);
        QCOMPARE(Merge::values(field, base, both, both), both);
    }
}

void tst_Merge::itDoesNotMatterWhoComesFirst()
{
    QRandomGenerator random(3);
    for (int i = 0; i < Rounds; ++i) {
        const auto field = SongField(random.bounded(int(songFields().size())));
        const QVariant base = randomValue(field, random);
        const QVariant one = randomValue(field, random);
        const QVariant other = randomValue(field, random);
        QCOMPARE(Merge::values(field, base, one, other), Merge::values(field, base, other, one));
    }
}

void tst_Merge::flagsNeverConflict()
{
    for (const bool base : {false, true}) {
        for (const bool mine : {false, true}) {
            for (const bool theirs : {false, true})
                QVERIFY(Merge::values(SongField::Favorite, base, mine, theirs));
        }
    }
}

void tst_Merge::playsAddUp()
{
    QCOMPARE(Merge::values(SongField::PlayCount, 10, 12, 11), QVariant(13));
    QCOMPARE(Merge::values(SongField::PlayCount, 10, 0, 11), QVariant(1));
    QCOMPARE(Merge::values(SongField::PlayCount, 10, 0, 3), QVariant(0)); // never less than nothing
}

void tst_Merge::theLaterPlayIsTheLast()
{
    QCOMPARE(Merge::values(SongField::LastPlayed, 100, 300, 200), QVariant(300));
    QCOMPARE(Merge::values(SongField::LastPlayed, {}, 300, 400), QVariant(400));
    QCOMPARE(Merge::values(SongField::LastPlayed, 100, {}, 400), QVariant(400));
}

void tst_Merge::changesApartInANoteBothFit_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("mine");
    QTest::addColumn<QString>("theirs");
    QTest::addColumn<QString>("both"); // null: somebody has to choose
    QTest::newRow("both ends") << u"live in Rome"_s << u"LIVE in Rome"_s << u"live in Paris"_s
                               << u"LIVE in Paris"_s;
    QTest::newRow("lines") << u"a\nb\nc"_s << u"a1\nb\nc"_s << u"a\nb\nc2"_s << u"a1\nb\nc2"_s;
    QTest::newRow("taken away and added") << u"one two"_s << u"two"_s << u"one two!"_s << u"two!"_s;
    QTest::newRow("same place") << u"ab"_s << u"axb"_s << u"ayb"_s << QString();
    QTest::newRow("touching") << u"abcd"_s << u"xbcd"_s << u"aycd"_s << QString();
    QTest::newRow("from nothing") << u""_s << u"mine"_s << u"theirs"_s << QString();
}

void tst_Merge::changesApartInANoteBothFit()
{
    QFETCH(QString, base);
    QFETCH(QString, mine);
    QFETCH(QString, theirs);
    QFETCH(QString, both);
    const auto merged = Merge::values(SongField::Comment, base, mine, theirs);
    QCOMPARE(merged.has_value(), !both.isNull());
    if (merged)
        QCOMPARE(*merged, both);
    QVERIFY(!Merge::values(SongField::Title, base, mine, theirs));
}

void tst_Merge::lettersAreNeverCutInTwo()
{
    QRandomGenerator random(4);
    int merged = 0;
    for (int i = 0; i < Rounds; ++i) {
        const QString base = randomText(random);
        const auto both = Merge::regions(base, randomText(random), randomText(random));
        if (!both)
            continue;
        ++merged;
        QVERIFY2(isWellFormed(*both), qPrintable(*both));
    }
    QVERIFY(merged > 100);
}

QTEST_APPLESS_MAIN(tst_Merge)
#include "tst_Merge.moc"
