// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ViewDefinition.h"

#include <QTest>

using namespace tutti;
using namespace Qt::StringLiterals;

class tst_ViewDefinition : public QObject
{
    Q_OBJECT

private slots:
    void everythingInItIsUnderstood();
    void whatIsNotUnderstoodCountsAsMissing_data();
    void whatIsNotUnderstoodCountsAsMissing();
    void whatBelongsToOthersIsKept();
    void onlyWhatDiffersIsWritten();
    void changesOfTwoAreMergedKeyByKey_data();
    void changesOfTwoAreMergedKeyByKey();
};

void tst_ViewDefinition::everythingInItIsUnderstood()
{
    const auto view = ViewDefinition::parsed(
        uR"({"columns":["year","title","duration"],"sort":"-year,artist","grouping":"decade","query":"jazz"})"_s);
    QCOMPARE(view.columns, (QList {SongField::Year, SongField::Title, SongField::Duration}));
    QCOMPARE(view.order.text(), u"-year,artist");
    QCOMPARE(view.grouping.by, SongGrouping::By::Decade);
    QCOMPARE(view.query, u"jazz");
    QCOMPARE(ViewDefinition::parsed(view.writtenOver(u"{}"_s)), view);
}

void tst_ViewDefinition::whatIsNotUnderstoodCountsAsMissing_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("like");
    QTest::newRow("nothing") << QString() << u"{}"_s;
    QTest::newRow("no JSON") << u"{\"columns\":["_s << u"{}"_s;
    QTest::newRow("no object") << u"[1, 2]"_s << u"{}"_s;
    QTest::newRow("other types")
        << uR"({"columns":"title","sort":7,"grouping":[],"query":{"a":1}})"_s << u"{}"_s;
    QTest::newRow("unknown names")
        << uR"({"columns":["mood","title",3,"title"],"sort":"mood,-year",)"
           R"("grouping":"mood"})"_s
        << uR"({"columns":["title"],"sort":"-year"})"_s;
    QTest::newRow("no column that is known") << uR"({"columns":["mood"]})"_s << u"{}"_s;
}

void tst_ViewDefinition::whatIsNotUnderstoodCountsAsMissing()
{
    QFETCH(QString, text);
    QFETCH(QString, like);
    QCOMPARE(ViewDefinition::parsed(text), ViewDefinition::parsed(like));
    QVERIFY(!ViewDefinition::parsed(text).columns.isEmpty());
}

void tst_ViewDefinition::whatBelongsToOthersIsKept()
{
    const QString text = uR"({"columns":["mood","title"],"glow":3,"query":"a"})"_s;
    ViewDefinition view = ViewDefinition::parsed(text);
    view.query = u"b"_s;
    QCOMPARE(view.writtenOver(text), uR"({"columns":["mood","title"],"glow":3,"query":"b"})");
}

void tst_ViewDefinition::onlyWhatDiffersIsWritten()
{
    QCOMPARE(ViewDefinition::parsed(u"{}"_s).writtenOver(u"{ }"_s), u"{ }");
    QCOMPARE(ViewDefinition::parsed(u"{}"_s).writtenOver(QString()), QString());
    ViewDefinition view = ViewDefinition::parsed(u"{}"_s);
    view.grouping.by = SongGrouping::By::Genre;
    QCOMPARE(view.writtenOver(u"{}"_s), uR"({"grouping":"genre"})");
}

void tst_ViewDefinition::changesOfTwoAreMergedKeyByKey_data()
{
    QTest::addColumn<QString>("mine");
    QTest::addColumn<QString>("theirs");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isWhole");
    const QString base = uR"({"query":"a","sort":"year"})"_s;
    QTest::newRow("only mine") << uR"({"query":"b"})"_s << base << uR"({"query":"b"})"_s << true;
    QTest::newRow("only theirs") << base << uR"({"query":"b"})"_s << uR"({"query":"b"})"_s << true;
    QTest::newRow("different keys")
        << uR"({"query":"b","sort":"year"})"_s << uR"({"query":"a","sort":"-year"})"_s
        << uR"({"query":"b","sort":"-year"})"_s << true;
    QTest::newRow("the same") << uR"({"query":"b","sort":"year"})"_s
                              << uR"({"query":"b","sort":"artist"})"_s
                              << uR"({"query":"b","sort":"artist"})"_s << true;
    QTest::newRow("one key") << uR"({"query":"b","sort":"year"})"_s
                             << uR"({"query":"c","sort":"year"})"_s
                             << uR"({"query":"c","sort":"year"})"_s << false;
    QTest::newRow("removed and changed")
        << uR"({"sort":"year"})"_s << uR"({"query":"a","sort":"title"})"_s
        << uR"({"sort":"title"})"_s << true;
    QTest::newRow("a key of a later version")
        << uR"({"query":"b","sort":"year"})"_s << uR"({"glow":1,"query":"a","sort":"year"})"_s
        << uR"({"glow":1,"query":"b","sort":"year"})"_s << true;
}

void tst_ViewDefinition::changesOfTwoAreMergedKeyByKey()
{
    QFETCH(QString, mine);
    QFETCH(QString, theirs);
    const auto merged = ViewDefinition::merged(uR"({"query":"a","sort":"year"})"_s, mine, theirs);
    QTEST(merged.text, "text");
    QTEST(merged.isWhole, "isWhole");
}

QTEST_GUILESS_MAIN(tst_ViewDefinition)
#include "tst_ViewDefinition.moc"
