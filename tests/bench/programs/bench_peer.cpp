// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Another process on a library, for the benches:
//   bench_peer edit store|raw LIBRARY FIELD COUNT PAUSE_MS
//     edits songs one by one with pauses; at the end a line "ID VALUE NS" for each, NS being when
//     its COMMIT had returned
//   bench_peer race store|raw LIBRARY FIRST_ID PLAYS MS
//     says "ready", waits for a line, commits edits for so long, the first of them so many plays;
//     at the end a line for each with the nanoseconds that it took
//   bench_peer follow LIBRARY COUNT
//     says "ready" and follows the journal, woken by the bell; at the end a line "ID VALUE NS" for
//     each change of a rating, NS being when the song was read

#include "core/Bell.h"
#include "core/SongRows.h"
#include "tests/bench/Committer.h"
#include "tests/bench/Measurement.h"
#include "tests/bench/RawDatabase.h"

#include <QCoreApplication>
#include <QFile>
#include <QTextStream>
#include <QTimer>

#include <array>
#include <poll.h>
#include <sys/inotify.h>
#include <unistd.h>

using namespace tutti;
using namespace tutti::bench;

namespace {

std::unique_ptr<Committer> open(const QStringList &words)
{
    const auto way = words.value(1) == u"raw" ? Committer::Way::Raw : Committer::Way::Store;
    return Committer::open(way, words.value(2));
}

qint64 songCount(const QString &library)
{
    return RawDatabase(library).number("SELECT max(id) FROM songs");
}

/// Another value than the song has; of a text one that moves it far in an order.
QVariant nextValue(SongField field, const QVariant &stored, int step)
{
    if (info(field).type != SongFieldInfo::Type::Text)
        return (stored.toLongLong() + 1) % 101;
    return QStringLiteral("%1%2").arg(step % 2 == 0 ? u'A' : u'Z').arg(step, 6, 10, QChar(u'0'));
}

int edit(const QStringList &words)
{
    const qint64 songs = songCount(words.value(2));
    const auto committer = open(words);
    const SongField field = songFieldNamed(words.value(3)).value_or(SongField::Rating);
    const int count = words.value(4).toInt();
    QByteArray told;
    int step = 0;
    QTimer pace;
    pace.setTimerType(Qt::PreciseTimer);
    QObject::connect(&pace, &QTimer::timeout, &pace, [&] {
        const qint64 id = 1 + qint64(step) * 7'919 % songs;
        const QVariant value = nextValue(field, committer->stored(id, field), step);
        committer->commit(id, field, value);
        told += QByteArray::number(id) + ' ' + value.toString().toUtf8() + ' '
              + QByteArray::number(committer->committedNs()) + '\n';
        if (++step == count) {
            pace.stop();
            QCoreApplication::quit();
        }
    });
    pace.start(words.value(5).toInt());
    QCoreApplication::exec();
    QTextStream(stdout) << told;
    return 0;
}

int race(const QStringList &words)
{
    const qint64 songs = songCount(words.value(2));
    const auto committer = open(words);
    const qint64 first = words.value(3).toLongLong();
    const qint64 plays = words.value(4).toLongLong();
    QTextStream out(stdout);
    out << "ready" << Qt::endl;
    static_cast<void>(QTextStream(stdin).readLine());
    const qint64 end = nowNs() + words.value(5).toLongLong() * 1'000'000;
    QList<qint64> taken;
    for (qint64 begin = nowNs(); begin < end; begin = nowNs()) {
        const qint64 step = taken.size();
        committer->commit(1 + (first + step * 8) % songs, SongField::PlayCount, plays + step);
        taken += nowNs() - begin;
    }
    for (const qint64 ns : taken)
        out << ns << '\n';
    return 0;
}

int follow(const QStringList &words)
{
    const QString library = words.value(1);
    RawDatabase database(library);
    qint64 seq = database.number("SELECT seq FROM sqlite_sequence WHERE name = 'change'");
    RawStatement changes(database, "SELECT seq, song_id FROM change WHERE seq > ? ORDER BY seq");
    RawStatement song(
        database,
        QStringLiteral("SELECT %1 FROM songs WHERE id = ?").arg(SongRows::columns()).toUtf8());
    constexpr int RatingColumn = 3 + int(SongField::Rating);
    const int inotify = ::inotify_init1(IN_CLOEXEC | IN_NONBLOCK);
    ::inotify_add_watch(inotify, QFile::encodeName(Bell::pathFor(library)).constData(), IN_MODIFY);
    QTextStream out(stdout);
    out << "ready" << Qt::endl;
    QByteArray told;
    constexpr int PatienceMs = 5'000;
    struct pollfd waiting = {inotify, POLLIN, 0};
    for (int left = words.value(2).toInt(); left > 0 && ::poll(&waiting, 1, PatienceMs) > 0;) {
        std::array<char, 4'096> events {};
        while (::read(inotify, events.data(), events.size()) > 0) {}
        changes.bind(1, seq);
        while (changes.step()) {
            seq = changes.number(0);
            song.bind(1, changes.number(1));
            while (song.step())
                told += QByteArray::number(song.number(0)) + ' '
                      + QByteArray::number(song.number(RatingColumn)) + ' '
                      + QByteArray::number(nowNs()) + '\n';
            --left;
        }
    }
    out << told;
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments().mid(1);
    if (words.value(0) == u"edit")
        return edit(words);
    if (words.value(0) == u"race")
        return race(words);
    if (words.value(0) == u"follow")
        return follow(words);
    return 2;
}
