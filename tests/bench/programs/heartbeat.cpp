// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whether a window pauses while much goes on: heartbeat [SONGS [IMPORTED]]
// Makes a library of so many songs (a million), opens the real window on it, and has somebody work
// in it for as long as another process imports songs (10,000) and a third edits one a second.
// Prints a histogram of the gaps of the event loop; exits with 0 if all that was done has worked.

#include "tests/bench/Heartbeat.h"
#include "core/SongWriter.h"
#include "tests/bench/Groups.h"
#include "tests/bench/Measurement.h"
#include "tests/bench/Person.h"
#include "tests/bench/SongGenerator.h"
#include "ui/Translations.h"
#include "ui/Windows.h"

#include <QApplication>
#include <QProcess>
#include <QTextStream>

using namespace tutti;
using namespace tutti::bench;

namespace {

QString writeOthers(const LibraryFiles &files, qint64 songs)
{
    constexpr quint64 OtherSeed = 2;
    QFile file(files.path(QStringLiteral("others.csv")));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(file.fileName()));
    SongGenerator generator(songs + 15, OtherSeed);
    static_cast<void>(generator.next(15)); // every library has them
    SongWriter writer(file, SongWriter::Format::Csv);
    Expected<void> done = writer.begin();
    while (done && !generator.atEnd())
        done = writer.write(generator.next());
    if (!done || !writer.end())
        qFatal("cannot write %s", qPrintable(file.fileName()));
    return file.fileName();
}

/// A process that is ended with this one.
class Companion : public QProcess
{
public:
    Companion(const QString &program, const QStringList &arguments)
    {
        setProcessChannelMode(ForwardedErrorChannel);
        setStandardOutputFile(nullDevice());
        start(program, arguments);
    }
    ~Companion() override
    {
        terminate();
        waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Companion)
};

QStringList complaintsOf(MainWindow &window, const QString &library, const QString &csv,
                         qint64 imported, Heartbeat &heartbeat)
{
    const SongModel &songs = window.session().songs();
    const qint64 expected = songs.rowCount() + imported;
    Person person(window);
    bool isWorking = true;
    QObject::connect(&person, &Person::doing, &heartbeat, &Heartbeat::setDoing);
    const Companion editor(benchProgram(QStringLiteral("bench_peer")),
                           {QStringLiteral("edit"), QStringLiteral("store"), library,
                            QStringLiteral("rating"), QStringLiteral("1000000"),
                            QStringLiteral("1000")});
    const Companion importer(QStringLiteral(TUTTI_PROGRAM),
                             {QStringLiteral("--library"), library, QStringLiteral("import"), csv});
    const auto isOver
        = [&] { return importer.state() == QProcess::NotRunning && songs.rowCount() == expected; };
    QObject::connect(&person, &Person::done, &person, [&] {
        isWorking = !isOver() && importer.exitCode() == 0;
        if (isWorking)
            person.work();
    });
    person.work();
    QStringList complaints;
    if (!runUntil([&] { return !isWorking; }))
        complaints += QStringLiteral("the imported songs did not arrive");
    if (!runUntil([&] { return person.areEditsStored(); }, 60'000))
        complaints += QStringLiteral("the edits were not stored");
    if (importer.exitCode() != 0)
        complaints += QStringLiteral("the import failed");
    if (editor.state() != QProcess::Running)
        complaints += QStringLiteral("the other editor has ended");
    return complaints + person.complaints();
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM") && qEnvironmentVariableIsEmpty("DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    Translations::install(application);
    QTextStream out(stdout);
    const QStringList words = QApplication::arguments();
    const LibraryFiles files;
    const qint64 imported = words.value(2, QStringLiteral("10000")).toLongLong();
    const QString library = files.library(words.value(1, QStringLiteral("1000000")).toLongLong());
    const QString csv = writeOthers(files, imported);
    Windows windows;
    LibraryOptions options;
    options.store.file = library;
    Heartbeat loading;
    loading.setDoing(QStringLiteral("opening the window"));
    MainWindow &window = *windows.open(options);
    QCoreApplication::processEvents(); // paints it
    loading.setDoing(QStringLiteral("loading"));
    if (!runUntil([&] { return window.session().state().phase == SyncState::Phase::UpToDate; }))
        qFatal("the library is not loaded");
    out << "while loading, " << loading.report() << Qt::endl;
    Heartbeat heartbeat;
    const QStringList complaints = complaintsOf(window, library, csv, imported, heartbeat);
    out << "while working, " << heartbeat.report();
    for (const QString &complaint : complaints)
        out << complaint << '\n';
    bool isClosed = false;
    QObject::connect(&windows, &Windows::allClosed, &application, [&] { isClosed = true; });
    windows.closeAll();
    static_cast<void>(runUntil([&] { return isClosed; }, 30'000));
    return complaints.isEmpty() ? 0 : 1;
}
