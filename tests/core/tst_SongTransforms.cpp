// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/EditPlanner.h"
#include "tests/support/ChangeSets.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace tutti;
using namespace Qt::StringLiterals;
using namespace tutti::test;
using namespace tutti::test::ChangeSets;
using SongTransforms::Case;

namespace {

/// What a transform makes of a title.
QString titleAfter(const SongTransforms::Transform &transform, const QString &title)
{
    return transform(song(1, title), 0).first().value.toString();
}

} // namespace

class tst_SongTransforms : public QObject
{
    Q_OBJECT

private slots:
    void textIsReplaced_data();
    void textIsReplaced();
    void caseIsChanged_data();
    void caseIsChanged();
    void spacesAreTrimmed();
    void tracksAreNumberedInTheOrderOfTheList();
    void fieldsAreSwapped();
    void onlyWhatChangesSomethingIsPlanned();
    void whatCannotBeStoredIsLeftOut();
    void aPlanOfManySongsLetsTheProgramGoOn();
};

void tst_SongTransforms::textIsReplaced_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("find");
    QTest::addColumn<QString>("by");
    QTest::addColumn<bool>("isPattern");
    QTest::addColumn<bool>("matchesCase");
    QTest::addColumn<QString>("expected");
    QTest::newRow("every place") << u"aba"_s << u"a"_s << u"c"_s << false << false << u"cbc"_s;
    QTest::newRow("any case") << u"Feat. X"_s << u"feat."_s << u"ft."_s << false << false
                              << u"ft. X"_s;
    QTest::newRow("this case") << u"Feat. feat."_s << u"feat."_s << u"ft."_s << false << true
                               << u"Feat. ft."_s;
    QTest::newRow("a point is a point")
        << u"a.b axb"_s << u"a.b"_s << u"-"_s << false << false << u"- axb"_s;
    QTest::newRow("a backslash is one")
        << u"AC/DC"_s << u"/"_s << u"\\1"_s << false << false << u"AC\\1DC"_s;
    QTest::newRow("groups") << u"Doe, Jane"_s << u"(\\w+), (\\w+)"_s << u"\\2 \\1"_s << true
                            << false << u"Jane Doe"_s;
    QTest::newRow("letters of any language")
        << u"Ärger 12"_s << u"\\w+"_s << u"x"_s << true << false << u"x x"_s;
}

void tst_SongTransforms::textIsReplaced()
{
    QFETCH(const QString, title);
    QFETCH(const QString, find);
    QFETCH(const QString, by);
    QFETCH(const bool, isPattern);
    QFETCH(const bool, matchesCase);
    const auto options = matchesCase ? QRegularExpression::NoPatternOption
                                     : QRegularExpression::CaseInsensitiveOption;
    const QRegularExpression pattern(find,
                                     options | QRegularExpression::UseUnicodePropertiesOption);
    const auto sensitivity = matchesCase ? Qt::CaseSensitive : Qt::CaseInsensitive;
    const auto transform = isPattern
                             ? SongTransforms::replacePattern(SongField::Title, pattern, by)
                             : SongTransforms::replaceText(SongField::Title, find, by, sensitivity);
    QTEST(titleAfter(transform, title), "expected");
}

void tst_SongTransforms::caseIsChanged_data()
{
    QTest::addColumn<Case>("to");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("expected");
    QTest::newRow("words") << Case::Words << u"THE dark-side of THE moon"_s
                           << u"The Dark-Side Of The Moon"_s;
    QTest::newRow("an apostrophe is within a word")
        << Case::Words << u"don't stop"_s << u"Don't Stop"_s;
    QTest::newRow("sentence") << Case::Sentence << u"(HELLO WORLD)"_s << u"(Hello world)"_s;
    QTest::newRow("upper") << Case::Upper << u"straße"_s << u"STRASSE"_s;
    QTest::newRow("lower") << Case::Lower << u"ÄÖ"_s << u"äö"_s;
    QTest::newRow("not of letters") << Case::Words << u"1999 🎵 ok"_s << u"1999 🎵 Ok"_s;
}

void tst_SongTransforms::caseIsChanged()
{
    QFETCH(const Case, to);
    QFETCH(const QString, title);
    QTEST(titleAfter(SongTransforms::changeCase(SongField::Title, to), title), "expected");
}

void tst_SongTransforms::spacesAreTrimmed()
{
    const auto edits = SongTransforms::trim({SongField::Title, SongField::Artist})(
        song(1, u"  a \t b "_s, u"x"_s), 0);
    QCOMPARE(edits.size(), 2);
    QCOMPARE(edits[0].value.toString(), u"a b"_s);
    QCOMPARE(edits[1].value.toString(), u"x"_s);
}

void tst_SongTransforms::tracksAreNumberedInTheOrderOfTheList()
{
    SongModel model;
    model.apply(written({song(1, u"a"_s), song(2, u"b"_s), song(3, u"c"_s)}));
    EditPlanner planner(model, {3, 99, 1, 2}); // one of them is gone
    planner.plan(SongTransforms::number(SongField::Track, 5));
    QTRY_VERIFY(!planner.isPlanning());
    QList<std::pair<qint64, qint64>> tracks;
    for (const Edit &edit : planner.edits())
        tracks += {edit.songId, edit.value.toLongLong()};
    QCOMPARE(tracks, (QList<std::pair<qint64, qint64>> {{3, 5}, {1, 6}, {2, 7}}));
}

void tst_SongTransforms::fieldsAreSwapped()
{
    const auto edits
        = SongTransforms::swap(SongField::Title, SongField::Artist)(song(1, u"t"_s, u"a"_s), 0);
    QCOMPARE(edits.size(), 2);
    QCOMPARE(edits[0], (Edit {1, SongField::Title, u"t"_s, u"a"_s}));
    QCOMPARE(edits[1], (Edit {1, SongField::Artist, u"a"_s, u"t"_s}));
}

void tst_SongTransforms::onlyWhatChangesSomethingIsPlanned()
{
    SongModel model;
    model.apply(written({song(1, u"a"_s, u"x"_s), song(2, u"b"_s, u"y"_s)}));
    EditPlanner planner(model, {1, 2});
    planner.plan(SongTransforms::set({{SongField::Artist, u"x"_s}}));
    QTRY_VERIFY(!planner.isPlanning());
    QCOMPARE(planner.edits(), (QList {Edit {2, SongField::Artist, u"y"_s, u"x"_s}}));
    QCOMPARE(planner.changedSongs(), 1);
}

void tst_SongTransforms::whatCannotBeStoredIsLeftOut()
{
    SongModel model;
    model.apply(written({song(1, u"abc"_s), song(2, u"ab"_s)}));
    EditPlanner planner(model, {1, 2});
    planner.plan(SongTransforms::replaceText(SongField::Title, u"ab"_s, {}, Qt::CaseInsensitive));
    QTRY_VERIFY(!planner.isPlanning());
    QCOMPARE(planner.edits(), (QList {Edit {1, SongField::Title, u"abc"_s, u"c"_s}}));
    QCOMPARE(planner.refusedCount(), 1); // a song has a title
    QCOMPARE(planner.firstRefusal()->refusal, Error::Refusal::Blank);
}

void tst_SongTransforms::aPlanOfManySongsLetsTheProgramGoOn()
{
    constexpr int Songs = 100'000;
    SongModel model;
    ChangeSet changes;
    QList<qint64> ids;
    for (int i = 1; i <= Songs; ++i) {
        changes.written += song(i, QString::number(i));
        ids += i;
    }
    model.apply(changes);
    EditPlanner planner(model, ids);
    const QSignalSpy progressed(&planner, &EditPlanner::progressed);
    QSignalSpy planned(&planner, &EditPlanner::planned);
    planner.plan(SongTransforms::number(SongField::Track, 1));
    QVERIFY(planned.isEmpty()); // nothing happens at once
    QVERIFY(planned.wait(60'000));
    QVERIFY(progressed.size() > 1);
    QCOMPARE(planner.edits().size() + planner.refusedCount(), Songs);
}

QTEST_GUILESS_MAIN(tst_SongTransforms)
#include "tst_SongTransforms.moc"
