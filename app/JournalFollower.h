// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/LibraryWatcher.h"
#include "core/SongStore.h"
#include "core/SyncMeter.h"

#include <QObject>
#include <QTextStream>
#include <QTimer>

#include <memory>
#include <optional>

namespace tutti {

/// Prints a line of JSON for each row of a library's journal, as soon as it can be seen. When the
/// journal cannot tell what happened (another file is at the path, or rows were pruned) it prints
/// {"event":"reload"}, and {"event":"lost"} while there is no library.
class JournalFollower : public QObject
{
    Q_OBJECT

public:
    /// \a options open the library again after it was lost; \a out outlives this.
    JournalFollower(std::unique_ptr<SongStore> store, const StoreOptions &options,
                    QTextStream &out);

    /// Prints {"event":"ready"} and begins to follow.
    [[nodiscard]] std::optional<Error> begin();

    /// Also prints {"event":"stats"} about every second, when there was something to measure.
    void tellStats();

    /// Prints what is still to be told.
    void finish();

private:
    void watch();
    void follow();
    void lose();
    void reopen();
    [[nodiscard]] bool canFollow(const Cursor &now) const;
    void print(const QJsonObject &object);
    void printEvent(const QString &event, const std::optional<qint64> &seq);
    void print(const JournalEntry &entry);

    std::unique_ptr<SongStore> m_store;
    const StoreOptions m_options;
    QTextStream &m_out;
    LibraryWatcher *m_watcher = nullptr; ///< a child of this
    QTimer m_retry;
    SyncMeter m_meter; ///< until a line is printed
    Cursor m_cursor;
};

} // namespace tutti
