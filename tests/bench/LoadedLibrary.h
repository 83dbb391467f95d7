// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Library.h"
#include "core/SongModel.h"

namespace tutti::bench {

/// A library as a window has it: opened on its own thread, followed by a model.
class LoadedLibrary
{
public:
    /// Returns once it is complete and up to date.
    explicit LoadedLibrary(const QString &file);
    /// Returns once the file is closed.
    ~LoadedLibrary();
    Q_DISABLE_COPY_MOVE(LoadedLibrary)

    /// From the order to open it to all songs in the model.
    [[nodiscard]] double loadMs() const { return m_loadMs; }
    [[nodiscard]] const SongModel &songs() const { return m_songs; }
    [[nodiscard]] Library &library() { return m_library; }

private:
    Library m_library;
    SongModel m_songs;
    double m_loadMs = 0;
};

} // namespace tutti::bench
