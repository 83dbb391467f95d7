// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/LoadedLibrary.h"

#include "tests/bench/Measurement.h"

namespace tutti::bench {

LoadedLibrary::LoadedLibrary(const QString &file)
    : m_library({{.file = file}})
{
    QObject::connect(&m_library, &Library::changed, &m_songs, &SongModel::apply);
    qint64 completeNs = 0;
    QObject::connect(&m_library, &Library::stateChanged, &m_songs, [&](const SyncState &state) {
        if (state.phase == SyncState::Phase::UpToDate && completeNs == 0)
            completeNs = nowNs();
        if (state.phase == SyncState::Phase::Failed)
            qFatal("cannot open %s: %s", qPrintable(file), qPrintable(state.error->detail));
    });
    const qint64 begin = nowNs();
    m_library.open();
    if (!runUntil([&] { return completeNs != 0; }))
        qFatal("%s is not loaded", qPrintable(file));
    m_loadMs = double(completeNs - begin) / 1e6;
    m_library.disconnect(&m_songs);
    QObject::connect(&m_library, &Library::changed, &m_songs, &SongModel::apply);
}

LoadedLibrary::~LoadedLibrary()
{
    bool isClosed = false;
    QObject::connect(&m_library, &Library::closed, &m_songs, [&] { isClosed = true; });
    m_library.shutDown();
    if (!runUntil([&] { return isClosed; }))
        qWarning("a library does not close");
}

} // namespace tutti::bench
