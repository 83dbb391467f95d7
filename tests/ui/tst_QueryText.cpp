// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/QueryText.h"

#include "core/SongQuery.h"

#include <QRegularExpression>
#include <QTest>
#include <QTextDocumentFragment>

using namespace tutti;
using namespace Qt::StringLiterals;

namespace {

bool isQuery(const QString &text)
{
    return SongQuery::parsed(text, 0).has_value();
}

} // namespace

class tst_QueryText : public QObject
{
    Q_OBJECT

private slots:
    void eachErrorIsExplainedInTwoSentences_data();
    void eachErrorIsExplainedInTwoSentences();
    void hostileWordsStayOnALine();
    void whatIsAdvisedIsRight();
    void theExamplesOfTheHelpAreQueries();
};

void tst_QueryText::eachErrorIsExplainedInTwoSentences_data()
{
    QTest::addColumn<QString>("says"); // of what is wrong
    for (const auto &[text, says] :
         std::initializer_list<std::pair<const char *, QString>> {{"\"a b", u"“\"a b”"_s},
                                                                  {"(a", u"not closed"_s},
                                                                  {"a)", u"not opened"_s},
                                                                  {"a OR", u"“OR”"_s},
                                                                  {"artist:", u"“artist:”"_s},
                                                                  {"is:", u"“is:”"_s},
                                                                  {"year:abc", u"“abc”"_s},
                                                                  {"rating:101", u"0 to 100"_s},
                                                                  {"stars:6", u"0 to 5"_s},
                                                                  {"duration:x", u"“x”"_s},
                                                                  {"added:soon", u"“soon”"_s},
                                                                  {"favorite:maybe", u"“maybe”"_s},
                                                                  {"plays:9..1", u"“9..1”"_s},
                                                                  {"is:purple", u"“purple”"_s},
                                                                  {"has:colour", u"“colour”"_s}})
        QTest::newRow(text) << says;
}

void tst_QueryText::eachErrorIsExplainedInTwoSentences()
{
    QFETCH(QString, says);
    const auto query = SongQuery::parsed(QString::fromUtf8(QTest::currentDataTag()), 0);
    QVERIFY(!query.has_value());
    const QString what = QueryText::what(query.error());
    const QString advice = QueryText::advice(query.error());
    QVERIFY2(what.contains(says), qPrintable(what));
    QVERIFY(what.endsWith(u'.') && advice.endsWith(u'.'));
    QVERIFY(!what.contains(u'%') && !advice.contains(u'%'));
    QCOMPARE(QueryText::whole(query.error()), what + u' ' + advice);
}

void tst_QueryText::hostileWordsStayOnALine()
{
    const QString word = u"<b>\u202E\u0007"_s + QString(5'000, u'x');
    const QString words = QueryText::whole(SongQuery::parsed(u"year:"_s + word, 0).error());
    QVERIFY(words.size() < 300);
    QVERIFY(!words.contains(u'\u202E') && !words.contains(u'\u0007'));
}

/// Each "name:value" in an advice is a query itself.
void tst_QueryText::whatIsAdvisedIsRight()
{
    for (const char *const wrong :
         {"year:", "plays:", "track:", "stars:", "duration:", "added:", "modified:", "played:",
          "favorite:", "is:", "artist:", "is:x", "has:x", "year:2..1"}) {
        const auto query = SongQuery::parsed(QString::fromUtf8(wrong), 0);
        QVERIFY2(!query.has_value(), wrong);
        static const QRegularExpression example(u"[a-z_]+:(\"[^\"]*\"|[^ ,]*[^ ,.])"_s);
        auto examples = example.globalMatch(QueryText::advice(query.error()));
        QVERIFY2(examples.hasNext() || QLatin1StringView(wrong) == QLatin1StringView("year:2..1"),
                 wrong);
        while (examples.hasNext()) {
            const QString text = examples.next().captured();
            QVERIFY2(isQuery(text), qPrintable(text));
        }
    }
}

void tst_QueryText::theExamplesOfTheHelpAreQueries()
{
    static const QRegularExpression example(u"<tt>(.*?)</tt>"_s);
    auto examples = example.globalMatch(QueryText::help());
    int count = 0;
    for (; examples.hasNext(); ++count) {
        const QString text
            = QTextDocumentFragment::fromHtml(examples.next().captured(1)).toPlainText();
        QVERIFY2(isQuery(text), qPrintable(text));
    }
    QCOMPARE_GE(count, 10);
}

QTEST_MAIN(tst_QueryText)
#include "tst_QueryText.moc"
