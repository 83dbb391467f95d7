// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/Diagnostics.h"

#include "core/LogFile.h"
#include "core/Paths.h"
#include "core/SongStore.h"
#include "ui/LibrarySession.h"

#include <QGuiApplication>
#include <QLocale>
#include <QSysInfo>

namespace tutti::Diagnostics {

namespace {

constexpr int LogLines = 40;

QString phaseName(SyncState::Phase phase)
{
    switch (phase) {
    case SyncState::Phase::Opening:
        return QStringLiteral("opening");
    case SyncState::Phase::Loading:
        return QStringLiteral("loading");
    case SyncState::Phase::UpToDate:
        return QStringLiteral("up to date");
    case SyncState::Phase::Waiting:
        return QStringLiteral("waiting");
    case SyncState::Phase::Lost:
        return QStringLiteral("lost");
    case SyncState::Phase::Failed:
        return QStringLiteral("failed");
    }
    Q_UNREACHABLE();
}

} // namespace

QString text(const LibrarySession &session)
{
    const SyncState &state = session.state();
    QStringList lines {
        QStringLiteral("Tutti %1").arg(QStringLiteral(TUTTI_VERSION)),
        QStringLiteral("Qt %1, store: %2").arg(QLatin1String(qVersion()), SongStore::engine()),
        QStringLiteral("%1, %2, locale %3")
            .arg(QSysInfo::prettyProductName(), QGuiApplication::platformName(), QLocale().name()),
        QStringLiteral("library: %1 (%2)").arg(session.info().file, session.info().libraryId),
        QStringLiteral("asked for: %1").arg(session.options().store.file),
        QStringLiteral("settings: %1").arg(Paths::settingsFile()),
        QStringLiteral("log: %1").arg(LogFile::path()),
        QStringLiteral("songs: %1, read-only: %2, frozen: %3")
            .arg(session.songs().rowCount())
            .arg(int(session.info().readOnly))
            .arg(session.info().isFrozen),
        QStringLiteral("sync: %1, waiting %2, seq %3, change sets %4, reloads %5, polling only: %6")
            .arg(phaseName(state.phase))
            .arg(state.waiting)
            .arg(state.seq)
            .arg(state.changesReceived)
            .arg(state.reloads)
            .arg(state.isDegraded),
    };
    if (SongStore::mayLoseCommits())
        lines += QStringLiteral("note: %1 can lose a commit when it empties its log beside other "
                                "writers; Tutti does that under the write lock, but other programs "
                                "may not. 3.51.3 and later cannot.")
                     .arg(SongStore::engine());
    if (state.error)
        lines
            += QStringLiteral("error: %1 %2").arg(int(state.error->kind)).arg(state.error->detail);
    lines += QString();
    lines += LogFile::lastLines(LogLines);
    return lines.join(u'\n') + u'\n';
}

} // namespace tutti::Diagnostics
