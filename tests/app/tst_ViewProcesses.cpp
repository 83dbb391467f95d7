// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/LibraryFixture.h"
#include "tests/support/Probe.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace tutti;
using namespace Qt::StringLiterals;
using namespace tutti::test;

namespace {

struct Fixture
{
    TestFolder folder;
    Probe first {folder.library()};
    Probe second {folder.library()};

    bool areReady()
    {
        return first.dump().value(u"upToDate").toBool()
            && second.dump().value(u"upToDate").toBool();
    }
};

QString shown(Probe &window)
{
    return window.dump().value(u"view").toString();
}

/// "All|By album|…"
QString names(Probe &window)
{
    QStringList names;
    for (const QJsonValue &view : window.dump().value(u"views").toArray())
        names += view.toArray().first().toString();
    return names.join(u'|');
}

/// How many songs it lists.
qsizetype listed(Probe &window)
{
    return window.dump().value(u"listed").toArray().size();
}

void obey(Probe &window, const QByteArray &order)
{
    QCOMPARE(window.ask(order), "ok");
}

} // namespace

class tst_ViewProcesses : public QObject
{
    Q_OBJECT

private slots:
    void whatOneDoesToViewsTheOtherShows();
    void whatTwoDoAtOnceIsKept();
};

void tst_ViewProcesses::whatOneDoesToViewsTheOtherShows()
{
    Fixture f;
    QTRY_VERIFY(f.areReady());
    const QString all = u"All|By album|Recently added|Unrated|Duplicates"_s;
    QTRY_COMPARE(names(f.second), all);
    obey(f.first, "search queen");
    obey(f.first, "trigger saveViewAs");
    obey(f.first, "name Of Queen");
    QTRY_COMPARE(names(f.second), all + u"|Of Queen"_s);
    QTRY_COMPARE(shown(f.first), u"View: Of Queen");
    const QString uid
        = shell(f.folder.library(), u"SELECT uid FROM views WHERE name = 'Of Queen'"_s);
    obey(f.second, "trigger view_" + uid.toUtf8());
    QTRY_COMPARE(shown(f.second), u"View: Of Queen");
    QCOMPARE(listed(f.second), 1);
    obey(f.first, "search eagles OR queen");
    obey(f.first, "trigger saveView");
    QTRY_COMPARE(listed(f.second), 2);
    obey(f.second, "trigger renameView");
    obey(f.second, "name Two bands");
    QTRY_COMPARE(shown(f.first), u"View: Two bands");
    obey(f.second, "trigger removeView");
    QTRY_COMPARE(names(f.first), all);
    obey(f.first, "trigger undo");
    QTRY_COMPARE(names(f.second), all + u"|Two bands"_s);
}

void tst_ViewProcesses::whatTwoDoAtOnceIsKept()
{
    Fixture f;
    QTRY_VERIFY(f.areReady());
    QStringList made;
    for (int round = 0; round < 5; ++round) {
        for (Probe *const window : {&f.first, &f.second}) {
            const QString name = u"%1 of %2"_s.arg(round).arg(window == &f.first ? u"one" : u"two");
            made += name;
            obey(*window, "trigger saveViewAs");
            obey(*window, "name " + name.toUtf8());
            // Both change the first view without waiting for what the other one did to it.
            obey(*window, "trigger view_all");
            obey(*window, "search " + name.toUtf8());
            obey(*window, "trigger saveView");
        }
    }
    const auto stored = [&] {
        return f.first.dump().value(u"stored").toInt() + f.second.dump().value(u"stored").toInt();
    };
    QTRY_COMPARE(stored(), 20);
    const QString library = f.folder.library();
    for (const QString &name : std::as_const(made)) {
        QCOMPARE(shellNumber(library, u"SELECT count(*) FROM views WHERE name = '%1'"_s.arg(name)),
                 1);
        // It is stored, or was before its own author or one who had seen it chose another.
        QVERIFY2(shellNumber(library, u"SELECT count(*) FROM views WHERE definition ="
                                      " '{\"query\":\"%1\"}'"_s.arg(name))
                         > 0
                     || shellNumber(library, u"SELECT count(*) FROM change_field WHERE old ="
                                             " '{\"query\":\"%1\"}'"_s.arg(name))
                            > 0,
                 qPrintable(name));
    }
    QTRY_COMPARE(f.first.dump().value(u"views"), f.second.dump().value(u"views"));
    QCOMPARE(names(f.first),
             shell(library, u"SELECT group_concat(name, '|') FROM (SELECT name FROM views"
                            " ORDER BY position, name, uid)"_s));
}

QTEST_GUILESS_MAIN(tst_ViewProcesses)
#include "tst_ViewProcesses.moc"
