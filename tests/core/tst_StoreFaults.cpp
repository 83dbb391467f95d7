// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/FaultVfs.h"
#include "tests/support/Running.h"
#include "tests/support/StoreFixture.h"
#include "tests/support/StoreScript.h"

#include <QFile>
#include <QLoggingCategory>
#include <QTest>

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <memory>

using namespace tutti;
using namespace Qt::StringLiterals;
using namespace tutti::test;

namespace {

using Call = FaultVfs::Call;

/// At how many of all the calls that could fail one does, evenly among them;
/// TUTTI_FAULT_POINTS says how many, or 0 for all.
qint64 pointsOf(qint64 calls)
{
    constexpr qint64 Usual = 5;
    const QByteArray asked = qgetenv("TUTTI_FAULT_POINTS");
    const qint64 most = asked.isEmpty() ? Usual : asked.toLongLong();
    return most > 0 ? std::min(most, calls) : calls;
}

/// A library as it lies there, closed, and what the script makes of it.
class Template
{
public:
    Template()
        : m_list(folder.file(u"list.csv"_s, listedSongs()))
    {
        openStore(folder.library()).reset();
        QFile file(folder.library());
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read the template");
        m_bytes = file.readAll();
        const auto script = begin();
        m_states += StoreScript::contentOf(*openStore(folder.library()));
        script->run([this](const StoreScript &now) {
            const QByteArray content = now.content();
            m_states += content.isEmpty() ? m_states.last() : content;
        });
        FaultVfs::install().heal();
        begin()->run(); // as it is without these looks
        for (int call = 0; call < FaultVfs::Calls; ++call)
            m_calls[std::size_t(call)] = FaultVfs::install().count(Call(call));
        if (!script->isComplete() || !script->misread().isEmpty() || !script->errors().isEmpty())
            qFatal("the script does not work: %s", qPrintable(script->troubles().join(u'\n')));
    }

    /// The library as it was, and the script from its beginning. Nobody has it open.
    std::unique_ptr<StoreScript> begin()
    {
        for (const char *suffix : {"-wal", "-shm", "-journal"})
            QFile::remove(folder.library() + QLatin1String(suffix));
        return std::make_unique<StoreScript>(folder.file(u"library.db"_s, m_bytes), m_list);
    }

    [[nodiscard]] const QString &list() const { return m_list; }
    /// By the number of steps done.
    [[nodiscard]] const QList<QByteArray> &states() const { return m_states; }

    /// How many calls of a kind it takes.
    [[nodiscard]] qint64 calls(Call call) const { return m_calls[std::size_t(call)]; }

    TestFolder folder;

private:
    static QByteArray listedSongs()
    {
        QByteArray rows = "title,artist,comment\n";
        for (int i = 0; i < 40; ++i)
            rows += "Listed " + QByteArray::number(i) + ",x," + QByteArray(500, 'c') + '\n';
        return rows;
    }

    QByteArray m_bytes;
    QString m_list;
    QList<QByteArray> m_states;
    std::array<qint64, std::size_t(FaultVfs::Calls)> m_calls {};
};

/// What the library must not be after so many steps of a script are \a done, and perhaps the next
/// one.
QString wrongAfter(const Template &library, qsizetype done)
{
    const auto store = openStore(library.folder.library());
    const QByteArray content = StoreScript::contentOf(*store);
    const QList<QByteArray> &states = library.states();
    const bool isNext = done + 1 < states.size() && content == states[done + 1];
    if (content != states[done] && !isNext)
        return u"it holds something else than was acknowledged"_s;
    const QString integrity = shell(library.folder.library(), u"PRAGMA integrity_check"_s);
    return integrity == u"ok" ? QString() : integrity;
}

} // namespace

class tst_StoreFaults : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { m_library.reset(); }
    void nothingAcknowledgedIsLost_data();
    void nothingAcknowledgedIsLost();
    void aPowerCutTakesNothingAcknowledged_data();
    void aPowerCutTakesNothingAcknowledged();

private:
    std::unique_ptr<Template> m_library;
};

void tst_StoreFaults::initTestCase()
{
    FaultVfs::install();
    QLoggingCategory::setFilterRules(u"tutti.*=false"_s);
    m_library = std::make_unique<Template>();
}

void tst_StoreFaults::nothingAcknowledgedIsLost_data()
{
    QTest::addColumn<Call>("call");
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("forGood");
    const auto add = [](const char *name, Call call, bool forGood, int code = 0) {
        QTest::newRow(name) << call << (code ? code : FaultVfs::usualCode(call)) << forGood;
    };
    add("a read fails", Call::Read, false);
    add("reads fail from now on", Call::Read, true);
    add("a write fails", Call::Write, false);
    add("writes fail from now on", Call::Write, true);
    add("the disk is full for a moment", Call::Write, false, SQLITE_FULL);
    add("the disk is full", Call::Write, true, SQLITE_FULL);
    add("a flush fails", Call::Sync, false);
    add("flushes fail from now on", Call::Sync, true);
    add("a truncation fails", Call::Truncate, false);
    add("a size is not told", Call::FileSize, false);
    add("a lock fails", Call::Lock, false);
    add("somebody holds a lock", Call::Lock, false, SQLITE_BUSY);
    add("an unlock fails", Call::Unlock, false);
    add("a file cannot be opened", Call::Open, false);
    add("no file can be opened", Call::Open, true);
    add("a file cannot be removed", Call::Delete, false);
    add("a file cannot be looked for", Call::Access, false);
    add("shared memory cannot be mapped", Call::MapSharedMemory, false);
    add("no shared memory can be mapped", Call::MapSharedMemory, true);
    add("a lock of the log fails", Call::LockSharedMemory, false);
    add("somebody holds a lock of the log", Call::LockSharedMemory, false, SQLITE_BUSY);
}

void tst_StoreFaults::nothingAcknowledgedIsLost()
{
    QFETCH(Call, call);
    QFETCH(int, code);
    QFETCH(bool, forGood);
    FaultVfs &vfs = FaultVfs::install();
    Template &library = *m_library;
    const qint64 calls = library.calls(call);
    const qint64 points = pointsOf(calls);
    for (qint64 point = 0; point < points; ++point) {
        const qint64 n = (point * calls + calls / 2) / points;
        const std::unique_ptr<StoreScript> script = library.begin();
        vfs.fail(call, n, code, forGood);
        script->run();
        QVERIFY(vfs.hasFailed());
        vfs.heal();
        const QString place
            = QStringLiteral(" at call %1; %2").arg(n).arg(script->troubles().join(u'\n'));
        const QString wrong = wrongAfter(library, script->stepsDone());
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong + place));
        QVERIFY2(script->misread().isEmpty(), qPrintable(u"misread"_s + place));
        QVERIFY2(forGood || script->isComplete(), qPrintable(u"did not recover"_s + place));
        const bool isUnderstood = std::ranges::all_of(script->errors(), [](const Error &error) {
            using Kind = Error::Kind;
            return error.kind == Kind::Io || error.kind == Kind::Full || error.kind == Kind::Busy;
        });
        QVERIFY2(isUnderstood, qPrintable(u"called something else"_s + place));
    }
    qInfo("%lld of %lld calls failed", qlonglong(points), qlonglong(calls));
}

void tst_StoreFaults::aPowerCutTakesNothingAcknowledged_data()
{
    QTest::addColumn<int>("loss");
    QTest::newRow("all that is not flushed") << int(FaultVfs::Loss::All);
    QTest::newRow("the latest of it") << int(FaultVfs::Loss::Latest);
    QTest::newRow("some of it") << int(FaultVfs::Loss::Some);
}

void tst_StoreFaults::aPowerCutTakesNothingAcknowledged()
{
    QFETCH(int, loss);
    Template &library = *m_library;
    const qint64 calls = library.calls(Call::Write) + library.calls(Call::Sync);
    const qint64 points = pointsOf(calls);
    for (qint64 point = 0; point < points; ++point) {
        // A third on for each kind of loss, so that they are cut in other places.
        const qint64 n = (point * calls + calls * (1 + 2 * loss) / 6) / points;
        (void)library.begin(); // its library; the script is the other program's
        Running program(QStringLiteral(TUTTI_TEST_PROGRAMS "/power_cut"),
                        {library.folder.library(), library.list(), QString::number(n),
                         QString::number(loss), QString::number(n)});
        QVERIFY(program.process().waitForFinished());
        QCOMPARE(program.process().exitCode(), 9);
        const QString wrong = wrongAfter(library, program.lines().size() - 1);
        QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("%1 at call %2").arg(wrong).arg(n)));
    }
    qInfo("cut at %lld of %lld writes and flushes", qlonglong(points), qlonglong(calls));
}

QTEST_GUILESS_MAIN(tst_StoreFaults)
#include "tst_StoreFaults.moc"
