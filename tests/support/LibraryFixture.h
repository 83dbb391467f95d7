// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Library.h"
#include "core/SongModel.h"
#include "tests/support/StoreFixture.h"

#include <QAbstractItemModelTester>
#include <QProcess>

namespace tutti::test {

/// A library as a window has it: opened on its own thread, followed by a model.
struct LibraryFixture
{
    Library library;
    SongModel model;
    QAbstractItemModelTester tester {&model};
    LibraryInfo info;
    SyncState state;
    SongStore::History history;
    QList<OperationResult> results;

    explicit LibraryFixture(const QString &file, int busyPatienceMs = 60'000);

    [[nodiscard]] bool isUpToDate() const { return state.phase == SyncState::Phase::UpToDate; }
    [[nodiscard]] Song song(qint64 id) const { return model.song(model.rowOf(id)); }

    /// Returns the operation's id.
    QString submit(const Operation::Body &body);
    [[nodiscard]] std::optional<OperationResult> result(const QString &operationId) const;
};

/// A shell that holds the write lock of a library until it is destroyed.
class WriteLock
{
public:
    explicit WriteLock(const QString &file);
    ~WriteLock();
    Q_DISABLE_COPY_MOVE(WriteLock)

private:
    QProcess m_shell;
};

} // namespace tutti::test
