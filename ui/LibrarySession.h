// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/CountedSongs.h"
#include "core/Library.h"
#include "core/LiveCopyWriter.h"
#include "core/NamedViews.h"
#include "core/SongModel.h"

#include <QObject>

namespace tutti {

/// One library as all windows of this process see it: the Library with the model and the figures
/// that they share, and the latest of what it said. Owned by Windows; lives on the GUI thread.
class LibrarySession : public QObject
{
    Q_OBJECT

public:
    explicit LibrarySession(const LibraryOptions &options, QObject *parent = nullptr);

    /// After the library was shut down, or while that is under way.
    void reopen();

    [[nodiscard]] Library &library() { return m_library; }
    [[nodiscard]] const SongModel &songs() const { return m_songs; }
    [[nodiscard]] const NamedViews &views() const { return m_views; }
    /// What the charts of all dashboards count.
    [[nodiscard]] const CountedSongs &countedSongs() const { return m_countedSongs; }
    [[nodiscard]] const LibraryOptions &options() const { return m_options; }
    [[nodiscard]] const LibraryInfo &info() const { return m_info; }
    [[nodiscard]] const SyncState &state() const { return m_state; }
    [[nodiscard]] const SyncFigures &syncFigures() const { return m_syncFigures; }
    [[nodiscard]] const Surroundings &surroundings() const { return m_surroundings; }
    [[nodiscard]] const SongStore::History &history() const { return m_history; }
    [[nodiscard]] const ConflictList &conflicts() const { return m_conflicts; }
    /// Writes the songs for a repair as soon as the library is found damaged.
    [[nodiscard]] const LiveCopyWriter &liveCopy() const { return m_liveCopy; }

    [[nodiscard]] bool canEdit() const { return whyNotEditable().isEmpty(); }
    /// For people: why nothing can be changed now; empty if it can, though it may have to wait until
    /// the library is back.
    [[nodiscard]] QString whyNotEditable() const;
    /// The same for what cannot wait: to import, clear, undo or restore.
    [[nodiscard]] QString whyNotNow() const;

    /// False until songs have been read: what would be counted is not nothing, but unknown.
    [[nodiscard]] bool isRead() const;

    [[nodiscard]] bool isImporting() const { return m_isImporting; }
    void startImport(const ImportRequest &request);

    [[nodiscard]] bool isExporting() const { return m_isExporting; }
    void startExport(const ExportRequest &request);

signals:
    void infoChanged();
    void stateChanged(); ///< also whether it can be edited
    void syncMeasured(); ///< the figures of the sync
    void surroundingsChanged();
    void historyChanged();
    void conflictsChanged();
    void jobsChanged(); ///< whether it is importing or exporting

private:
    void prepareSorting();
    void keepLiveCopy();

    const LibraryOptions m_options;
    Library m_library;
    SongModel m_songs;
    NamedViews m_views;
    LiveCopyWriter m_liveCopy {m_songs};
    CountedSongs m_countedSongs {m_songs};
    LibraryInfo m_info;
    SyncState m_state;
    SyncFigures m_syncFigures;
    Surroundings m_surroundings;
    SongStore::History m_history;
    ConflictList m_conflicts;
    bool m_isImporting = false;
    bool m_isExporting = false;
};

} // namespace tutti
