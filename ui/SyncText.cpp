// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/SyncText.h"

#include "core/LibraryDoctor.h"
#include "ui/ErrorText.h"
#include "ui/HistoryText.h"
#include "ui/RepairText.h"

#include <QLocale>

namespace tutti {

namespace {

QString moment(qint64 ms)
{
    return HistoryText::when(QDateTime::fromMSecsSinceEpoch(ms), QDateTime::currentDateTime(),
                             QLocale());
}

} // namespace

QString SyncText::brief(const SyncState &state)
{
    if (state.unsaved > 0)
        return tr("%Ln changes not saved", nullptr, state.unsaved);
    if (state.queued > 0)
        return tr("%Ln changes queued", nullptr, state.queued);
    switch (state.phase) {
    case SyncState::Phase::Opening:
        return tr("Opening");
    case SyncState::Phase::Loading:
        return tr("Loading");
    case SyncState::Phase::UpToDate:
        return state.isDegraded ? tr("Up to date (polling)") : tr("Up to date");
    case SyncState::Phase::Waiting:
        return tr("Waiting to save %Ln changes", nullptr, state.waiting);
    case SyncState::Phase::Lost:
        if (state.error && LibraryDoctor::meansDamage(*state.error))
            return tr("Library damaged");
        if (state.error && state.error->kind == Error::Kind::BeingRepaired)
            return tr("Library being repaired");
        return state.waiting > 0
                 ? tr("Library out of reach, %Ln changes wait", nullptr, state.waiting)
                 : tr("Library out of reach");
    case SyncState::Phase::Failed:
        return tr("Not open");
    }
    Q_UNREACHABLE();
}

QString SyncText::waiting(const SyncState &state)
{
    const QString reason = state.error ? ErrorText::what(*state.error) : QString();
    if (state.unsaved > 0)
        return tr("%Ln changes are not saved: neither the library nor the place where they would "
                  "wait for it can be written. Keep this window open, and copy what matters. %1",
                  nullptr, state.unsaved)
            .arg(reason)
            .trimmed();
    if (state.queued > 0)
        return tr("%1 %Ln changes are queued: they are kept on this computer, and saved as soon as "
                  "the library can be written again.",
                  nullptr, state.queued)
            .arg(reason)
            .trimmed();
    return {};
}

QString SyncText::queued(const SyncState &state)
{
    const QString reason = state.error ? ErrorText::what(*state.error) : QString();
    return tr("%1 Your changes are queued: they are kept on this computer, and saved as soon as "
              "the library can be written again.")
        .arg(reason)
        .trimmed();
}

QString SyncText::outOfReach(const SyncState &state)
{
    const Error error = state.error.value_or(Error {Error::Kind::Gone});
    if (LibraryDoctor::meansDamage(error))
        return tr("%1 What you see was read last. It can be repaired. What you change meanwhile "
                  "is queued, and saved then.")
            .arg(RepairText::damage(error));
    return tr("%1 What you see was read last. Tutti goes on as soon as it is back. What "
              "you change meanwhile is queued, and saved then.")
        .arg(ErrorText::what(error));
}

QString SyncText::details(const SyncState &state)
{
    if (state.unsaved > 0 || state.queued > 0)
        return waiting(state);
    if (state.phase == SyncState::Phase::Waiting)
        return tr("Another program is writing to the library. Your changes are kept here and are "
                  "saved as soon as it has finished.");
    if (state.phase == SyncState::Phase::Opening && state.error)
        return tr("%1 Tutti goes on as soon as it can.").arg(ErrorText::what(*state.error));
    if (state.phase == SyncState::Phase::Lost)
        return outOfReach(state);
    if (state.error && state.error->kind == Error::Kind::Corrupt)
        return tr("%1 It can be repaired; the damaged files are kept.")
            .arg(RepairText::damage(*state.error));
    if (state.error)
        return ErrorText::whole(*state.error);
    QStringList sentences;
    if (state.phase == SyncState::Phase::UpToDate && state.waiting > 0)
        sentences += tr("%Ln changes are being saved.", nullptr, state.waiting);
    else if (state.phase == SyncState::Phase::UpToDate)
        sentences += tr("Everything is saved, and changes by others are shown as they happen.");
    if (state.isDegraded)
        sentences += tr("The system does not let Tutti watch the file, so that others' changes may "
                        "take a second.");
    if (state.lastChange.isValid())
        sentences += tr("Others' changes came last at %1.")
                         .arg(QLocale().toString(state.lastChange.toLocalTime().time(),
                                                 QLocale::ShortFormat));
    return sentences.join(u' ');
}

QString SyncText::speed(const SyncFigures &figures)
{
    if (figures.changes == 0)
        return {};
    return tr("Shown in %1 (99 %: %2)").arg(span(figures.medianNs), span(figures.p99Ns));
}

QString SyncText::details(const SyncFigures &figures)
{
    QStringList sentences;
    if (figures.changes > 0) {
        sentences += tr("The time of %Ln changes by others was taken. Half were shown within %1 of "
                        "being saved, 95 of 100 within %2, 99 within %3. The slowest took %4, the "
                        "last %5.",
                        nullptr, int(figures.changes))
                         .arg(span(figures.medianNs), span(figures.p95Ns), span(figures.p99Ns),
                              span(figures.longestNs), span(figures.lastNs));
    }
    if (figures.missed > 0)
        sentences += tr("%Ln changes came without notice and were found by polling.", nullptr,
                        int(figures.missed));
    if (figures.retries > 0)
        sentences += tr("Reading was tried again %Ln times.", nullptr, int(figures.retries));
    if (figures.lockWaits > 0)
        sentences += tr("Saving waited %Ln times for other programs, at most %1.", nullptr,
                        int(figures.lockWaits))
                         .arg(span(figures.longestLockWaitNs));
    if (figures.reloads > 0)
        sentences += tr("Everything was read anew %Ln times.", nullptr, int(figures.reloads));
    return sentences.join(u' ');
}

QString SyncText::programs(const Surroundings &around)
{
    if (around.programs.isEmpty())
        return {};
    int windows = 0;
    for (const Presence::Program &program : around.programs)
        windows += program.windows;
    return tr("%1, %2", "2 programs, 3 windows")
        .arg(tr("%Ln programs", nullptr, int(around.programs.size())),
             tr("%Ln windows", nullptr, windows));
}

QString SyncText::eachProgram(const Surroundings &around)
{
    QStringList lines;
    for (const Presence::Program &program : around.programs) {
        const QString since = moment(program.sinceMs);
        if (program.processId == QCoreApplication::applicationPid())
            lines
                += tr("This program: %Ln windows. Since: %1", nullptr, program.windows).arg(since);
        else if (program.windows > 0)
            lines += tr("Program %2: %Ln windows. Since: %1", nullptr, program.windows)
                         .arg(since, QString::number(program.processId));
        else
            lines += tr("Program %2: a command that follows. Since: %1")
                         .arg(since, QString::number(program.processId));
    }
    return lines.join(u'\n');
}

QString SyncText::snapshot(const Surroundings &around)
{
    if (around.lastSnapshotMs == 0)
        return {};
    return tr("Last snapshot: %1").arg(moment(around.lastSnapshotMs));
}

QString SyncText::span(qint64 ns)
{
    constexpr double NsInMs = 1e6;
    constexpr double MsInSecond = 1e3;
    const double ms = double(ns) / NsInMs;
    const bool isLong = ms >= MsInSecond;
    const double number = isLong ? ms / MsInSecond : ms;
    const int decimals = number < 1 ? 2 : number < 10 ? 1 : 0;
    const QString text = QLocale().toString(number, 'f', decimals);
    const QString whole = isLong ? tr("%1 s").arg(text) : tr("%1 ms").arg(text);
    return QString(whole).replace(u' ', QChar(QChar::Nbsp)); // a narrow tile would part them
}

} // namespace tutti
