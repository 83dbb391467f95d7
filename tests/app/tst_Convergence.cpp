// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/Running.h"
#include "tests/support/StoreFixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace tutti;
using namespace Qt::StringLiterals;
using namespace tutti::test;

namespace {

constexpr int Editors = 5;
constexpr int MsPerSecond = 1'000;

/// TUTTI_SECONDS and TUTTI_SEED say otherwise.
int asked(const char *variable, int usual)
{
    const int value = qEnvironmentVariableIntValue(variable);
    return value > 0 ? value : usual;
}

/// A process that does things at random until it is told to stop.
class Editor : public Running
{
public:
    Editor(const QString &library, const QString &list, int seed)
        : Running(QStringLiteral(TUTTI_TEST_PROGRAMS "/restless_editor"),
                  {library, list, QString::number(seed)})
    {}

    /// As JSON; nothing while something is under way.
    QByteArray songs() { return ask("dump"); }
};

/// What whoever opens the library now gets to see.
QJsonArray freshlyLoaded(const QString &library)
{
    QJsonArray all;
    for (const Song &song : succeeded(openStore(library)->everything()).written.toList()) {
        QJsonObject object {{u"id"_s, song.id}, {u"uid"_s, song.uid}, {u"rev"_s, song.revision}};
        for (const SongFieldInfo &field : songFields())
            object.insert(field.column(), QJsonValue::fromVariant(field.value(song)));
        all += object;
    }
    return QJsonDocument::fromJson(QJsonDocument(all).toJson()).array();
}

/// The first song in which they differ.
QByteArray difference(const QByteArray &dump, const QJsonArray &stored)
{
    const QJsonArray seen = QJsonDocument::fromJson(dump).array();
    for (int i = 0; i < std::max(seen.size(), stored.size()); ++i) {
        const QJsonObject one = seen.at(i).toObject();
        const QJsonObject other = stored.at(i).toObject();
        if (one != other)
            return "seen " + QJsonDocument(one).toJson() + "stored "
                 + QJsonDocument(other).toJson();
    }
    return {};
}

} // namespace

class tst_Convergence : public QObject
{
    Q_OBJECT

private slots:
    void whateverManyDoAllSeeTheSameInTheEnd();
};

void tst_Convergence::whateverManyDoAllSeeTheSameInTheEnd()
{
    TestFolder folder;
    const int seed = asked("TUTTI_SEED", 1);
    QByteArray list = "title,artist,path\n";
    for (int i = 0; i < 60; ++i)
        list += "Listed " + QByteArray::number(i) + ",x,/m/" + QByteArray::number(i) + '\n';
    const QString file = folder.file(u"list.csv"_s, list);
    openStore(folder.library()).reset();
    std::vector<std::unique_ptr<Editor>> editors;
    editors.reserve(Editors);
    for (int i = 0; i < Editors; ++i)
        editors.push_back(std::make_unique<Editor>(folder.library(), file, seed * Editors + i));
    QTimer time;
    QSignalSpy isOver(&time, &QTimer::timeout);
    time.start(asked("TUTTI_SECONDS", 5) * MsPerSecond);
    QVERIFY(isOver.wait(2 * time.interval()));
    for (const auto &editor : editors)
        QCOMPARE(editor->ask("stop"), QByteArray("ok"));

    QJsonArray stored;
    QByteArray seen;
    const auto agrees = [&](Editor &editor) {
        stored = freshlyLoaded(folder.library());
        seen = editor.songs();
        return !seen.isEmpty() && QJsonDocument::fromJson(seen).array() == stored;
    };
    for (int round = 0; round < 2; ++round) { // after the first nobody has anything under way
        for (const auto &editor : editors) {
            if (!QTest::qWaitFor([&] { return agrees(*editor); }, 20 * MsPerSecond))
                QFAIL(difference(seen, stored).constData());
        }
    }
    const qint64 steps = shellNumber(folder.library(), u"SELECT count(*) FROM ops"_s);
    qInfo("seed %d: %lld steps, %lld songs", seed, qlonglong(steps), qlonglong(stored.size()));
    QVERIFY(steps > Editors);
    QCOMPARE(shell(folder.library(), u"PRAGMA integrity_check"_s), u"ok");
}

QTEST_GUILESS_MAIN(tst_Convergence)
#include "tst_Convergence.moc"
