// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/DiskFaults.h"
#include "tests/support/FileFaults.h"
#include "tests/support/OwnMounts.h"
#include "tests/support/ProcessFaults.h"
#include "tests/support/TextFaults.h"

#include <QLoggingCategory>
#include <QTest>

#include <csignal>

using namespace tutti::test;

namespace {

/// What may befall a library, and what becomes of it then.
struct Fault
{
    const char *name;
    Outcome expected;
    Outcome (*meet)(FaultScene &);
};

constexpr Fault Faults[] = {
    {"SIGKILL in a commit loop", Outcome::Saved, &ProcessFaults::killed},
    {"power loss", Outcome::Saved, &DiskFaults::powerCut},
    {"ENOSPC", Outcome::Queued, &DiskFaults::noRoom},
    {"RLIMIT_FSIZE", Outcome::Queued, &DiskFaults::fileSizeLimit},
    {"EIO on n-th write/sync/read", Outcome::Queued, &DiskFaults::ioErrors},
    {"open or shm mapping fails", Outcome::Queued, &DiskFaults::cannotBeOpened},
    {"SIGSTOPped writer", Outcome::Queued, &ProcessFaults::stoppedWriter},
    {"SIGSTOPped reader", Outcome::Saved, &ProcessFaults::stoppedReader},
    {"stopped EXCLUSIVE holder, DELETE mode", Outcome::Queued, &ProcessFaults::stoppedWithoutLog},
    {"header damaged / text file", Outcome::Repaired, &FileFaults::header},
    {"schema page, truncated file", Outcome::Repaired, &FileFaults::schemaPage},
    {"root page zeroed", Outcome::Repaired, &FileFaults::rootPage},
    {"leaf page randomised", Outcome::Repaired, &FileFaults::leafPage},
    {"one byte in a text cell", Outcome::Restored, &FileFaults::oneByte},
    {"zero-length", Outcome::Refused, &FileFaults::emptied},
    {"truncated or overwritten while open", Outcome::Repaired, &FileFaults::overwrittenWhileOpen},
    {"WAL flipped, cut, deleted, garbage", Outcome::Replayed, &FileFaults::log},
    {"newer schema version", Outcome::ReadOnly, &FileFaults::newerSchema},
    {"file format version 3", Outcome::Refused, &FileFaults::newerFormat},
    {"foreign application_id", Outcome::Refused, &FileFaults::foreignApplication},
    {"read-only file / directory", Outcome::ReadOnly, &DiskFaults::mayNotBeWritten},
    {"replaced / deleted / moved", Outcome::Queued, &FileFaults::moved},
    {"-shm deleted live", Outcome::Queued, &FileFaults::indexRemoved},
    {"-wal deleted live", Outcome::Queued, &FileFaults::logRemoved},
    {"hard link, second name", Outcome::ReadOnly, &FileFaults::secondName},
    {"first-run race", Outcome::Saved, &ProcessFaults::firstStartOfMany},
    {"WAL switch race", Outcome::Saved, &ProcessFaults::manyWantTheLogBack},
    {"clock backwards", Outcome::Saved, &DiskFaults::clockGoesBack},
    {"NUL in text", Outcome::Cleaned, &TextFaults::nul},
    {"lone surrogate", Outcome::Cleaned, &TextFaults::loneSurrogate},
    {"leading U+FFFE / U+FEFF", Outcome::Cleaned, &TextFaults::byteOrderMarks},
    {"invalid UTF-8 from outside", Outcome::Saved, &TextFaults::invalidUtf8},
    {"RTL override, ESC, newline", Outcome::Saved, &TextFaults::controlCharacters},
    {"NaN / quint64 max", Outcome::Refused, &TextFaults::strangeNumbers},
    {"10 MB title", Outcome::Refused, &TextFaults::tooLong},
    {"hostile import file", Outcome::Saved, &TextFaults::hostileList},
};

const char *nameOf(Outcome outcome)
{
    constexpr const char *Names[] = {"saved",    "queued",   "read-only", "refused",  "repaired",
                                     "replayed", "restored", "cleaned",   "untested", "wrong"};
    return Names[int(outcome)];
}

} // namespace

class tst_FaultTour : public QObject
{
    Q_OBJECT

private slots:
    void whateverHappensEndsAsItShall_data();
    void whateverHappensEndsAsItShall();
};

void tst_FaultTour::whateverHappensEndsAsItShall_data()
{
    QTest::addColumn<int>("fault");
    for (int i = 0; i < int(std::size(Faults)); ++i)
        QTest::newRow(Faults[i].name) << i;
}

void tst_FaultTour::whateverHappensEndsAsItShall()
{
    QFETCH(int, fault);
    FaultScene scene;
    const Outcome outcome = Faults[fault].meet(scene);
    if (outcome == Outcome::Untested)
        QSKIP("=== no user namespaces here, so this is NOT tested");
    QVERIFY2(scene.complaints().isEmpty(), qPrintable(scene.complaints().join(u'\n')));
    QCOMPARE(QLatin1String(nameOf(outcome)), QLatin1String(nameOf(Faults[fault].expected)));
}

int main(int argc, char **argv)
{
    OwnMounts::enter(argc, argv);
    std::signal(SIGXFSZ, SIG_IGN); // as the program does
    QLoggingCategory::setFilterRules(QStringLiteral("tutti.*=false"));
    QCoreApplication application(argc, argv);
    tst_FaultTour test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_FaultTour.moc"
