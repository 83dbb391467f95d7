// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ChangeSet.h"
#include "core/ImportReport.h"
#include "core/LibraryInfo.h"
#include "core/LibraryOptions.h"
#include "core/ListTop.h"
#include "core/Operation.h"
#include "core/SongExport.h"
#include "core/SongImport.h"
#include "core/SongStore.h"
#include "core/Surroundings.h"
#include "core/SyncFigures.h"
#include "core/SyncState.h"
#include "core/TextRanks.h"

#include <QObject>
#include <QSet>
#include <QThread>
#include <QTimer>

namespace tutti {

class LibraryWorker;

/// One library file, for the windows of this process: operations go in, what happened comes out as
/// queued signals. Lives on the GUI thread and never waits; the store and its watcher live on a
/// thread of their own. One for each file and process.
class Library : public QObject
{
    Q_OBJECT

public:
    explicit Library(const LibraryOptions &options, QObject *parent = nullptr);
    /// Waits for the slice of work that is being done, and drops what has not been begun; call
    /// shutDown() first where anything may be under way.
    ~Library() override;

    /// Opens the file; answered by opened() or by a state of Failed. Again after Failed, perhaps
    /// with \a create, which makes a library where one is missing that should be there.
    void open(bool create = false);

    /// Closes the file and says closed(). What waits is kept for the next start, or dropped if it
    /// cannot be.
    void shutDown();

    /// Answered by finished() with the operation's id, once it is stored or has failed. Its edits
    /// and removals are shown at once, as a change set, unless there are very many.
    void submit(const Operation &operation);

    /// Does again what SyncState::missing counts, or lets it be.
    void settleMissing(bool doAgain);

    /// Ends an operation that is waiting or under way; it is answered all the same, with
    /// Error::Kind::Cancelled unless it was stored before.
    void cancelOperation(const QString &operationId);

    /// Operations submitted that are neither answered nor durably kept until they can be.
    [[nodiscard]] int unanswered() const { return int(m_unanswered.size()); }

    /// Puts texts in order, while all else goes on; answered by sorted().
    void sort(const RankTexts &texts);

    /// Answered by historyRead() with the query's ticket.
    void readHistory(const HistoryQuery &query);

    /// Keeps it for the next start; also when it is shut down right after.
    void keepTop(const ListTop &top);

    /// Looks for others' changes now.
    void checkNow();
    /// Whether a window of this process is active, so that somebody is looking.
    void setActive(bool active);
    /// How many of them show it.
    void setWindows(int windows);

    /// One at a time; answered by importFinished().
    void startImport(const ImportRequest &request);
    void cancelImport();
    /// One at a time; answered by exportFinished().
    void startExport(const ExportRequest &request);
    void cancelExport();

signals:
    void opened(const tutti::LibraryInfo &info);
    void changed(const tutti::ChangeSet &changes);
    void finished(const tutti::OperationResult &result);
    /// The library cannot be written now, and the operation is kept durably until it can; then it
    /// is answered, perhaps by a later process.
    void kept(const QString &operationId);
    /// How far one has got that takes long, 0 to 1.
    void operationProgressed(const QString &operationId, double share);
    void historyChanged(const tutti::SongStore::History &history);
    void conflictsChanged(const tutti::ConflictList &conflicts);
    void historyRead(const tutti::HistoryPage &page);
    void stateChanged(const tutti::SyncState &state);
    void sorted(const tutti::RankedTexts &texts);
    /// At most about once a second, when there are news of it.
    void syncMeasured(const tutti::SyncFigures &figures);
    /// Not of a past state.
    void surroundingsChanged(const tutti::Surroundings &surroundings);
    void importProgressed(double share);
    void importFinished(const tutti::ImportReport &report);
    void exportProgressed(double share);
    void exportFinished(const tutti::ExportReport &report);
    void closed();

private:
    QThread m_thread;
    LibraryWorker *m_worker; ///< deleted by its thread as that ends
    QSet<QString> m_unanswered; ///< ids
    /// Once other events have had their turn: keys and painting come between two change sets.
    QTimer m_acknowledge;
    qint64 m_tookNs = 0; ///< from the commit until the latest change set was taken in; or 0
};

} // namespace tutti
