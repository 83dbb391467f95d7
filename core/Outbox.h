// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Cursor.h"
#include "core/Database.h"
#include "core/Operation.h"

namespace tutti {

/// This process's operations on one library, in a file of its own in the user's state folder: those
/// that are not in the library yet, durably, and for a week those that are, so that a library that
/// comes back older than it was is noticed. The file is locked while its process lives; what a dead
/// one left is adopted. For the thread of the store.
class Outbox
{
public:
    explicit Outbox(const QString &libraryId);

    /// Without an error the operation survives the end of the process and of the machine.
    [[nodiscard]] Expected<void> keep(const Operation &operation);

    /// The operation is in the library, at \a cursor; it waits no longer. Not flushed to the disk.
    void acknowledge(const Operation &operation, const Cursor &cursor);

    /// The same for a process that ends at once, as commands do: one file serves many of them.
    static void acknowledgeCommand(const QString &libraryId, const Operation &operation,
                                   const Cursor &cursor);

    /// The operation was refused or cancelled, and its author knows.
    void forget(const QString &operationId);

    [[nodiscard]] const QString &libraryId() const { return m_libraryId; }

    /// Takes over what processes that live no longer have left. True if something is waiting.
    [[nodiscard]] Expected<bool> adopt();

    /// How far programs of this user that live no longer have seen a library's journal come; 0: not
    /// known.
    [[nodiscard]] static qint64 lastSeqOf(const QString &libraryId);

    /// What is not in the library, in its order.
    [[nodiscard]] Expected<QList<Operation>> waiting();

    /// An operation that the library has acknowledged.
    struct Acknowledged
    {
        QString operationId;
        Cursor cursor;
        QByteArray body; ///< as OperationCodec has it; empty if it was too large to be kept
    };
    [[nodiscard]] Expected<QList<Acknowledged>> acknowledged();

    /// Forgets what the library has acknowledged, but for what it did in \a epoch.
    void forgetAcknowledged(const QString &epoch = {});

private:
    [[nodiscard]] Expected<void> makeFolder() const;
    [[nodiscard]] Expected<void> open();
    [[nodiscard]] Expected<void> openForCommands();
    [[nodiscard]] Expected<void> put(const Operation &operation, const QByteArray &body,
                                     const std::optional<Cursor> &cursor);
    [[nodiscard]] Expected<void> adopt(const QString &file);

    const QString m_libraryId;
    const QString m_folder;
    QString m_file;
    Database m_database;
    bool m_isOpen = false;
};

} // namespace tutti
