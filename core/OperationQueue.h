// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/CancelRequests.h"
#include "core/ChangeSet.h"
#include "core/Operation.h"
#include "core/Outbox.h"

#include <QElapsedTimer>
#include <QObject>
#include <QQueue>
#include <QSet>
#include <QTimer>

#include <functional>
#include <memory>

namespace tutti {

/// Operations on their way into the library, in their order. One that meets another writer waits
/// its turn; after a while, or when the library is out of reach, all that wait are kept in the
/// outbox, and are tried again until they are in. For the thread of the store.
class OperationQueue : public QObject
{
    Q_OBJECT

public:
    /// Tries to store one.
    using Attempt = std::function<Expected<OperationResult>(const Operation &)>;

    OperationQueue(Attempt attempt, int patienceMs, QObject *parent = nullptr);

    /// Whose operations they are: takes over what earlier processes have left.
    void setLibrary(const QString &libraryId);
    void adopt();
    /// The library, at \a cursor, has an operation that was stored().
    void acknowledge(const Operation &operation, const Cursor &cursor);
    void forget(const QString &operationId); ///< it was stored(), and changed nothing

    /// What the library has acknowledged in the last week, as far as it is kept.
    [[nodiscard]] QList<Operation> acknowledged();
    /// The ids of those of them that it has acknowledged in \a epoch.
    [[nodiscard]] QSet<QString> acknowledgedIn(const QString &epoch);
    void forgetMissing(); ///< and all else that was acknowledged
    void forgetOtherEpochs(const QString &epoch); ///< of what was acknowledged

    void add(const Operation &operation);
    /// Goes on until something has to wait. Nothing while the library is being read.
    void process();
    void setHeldBack(bool isHeldBack) { m_isHeldBack = isHeldBack; }

    /// Keeps what waits for the next start; what cannot wait is refused with \a error.
    void close(const Error &error);

    [[nodiscard]] CancelRequests &cancelRequests() { return m_cancelRequests; }

    [[nodiscard]] bool contains(const QString &operationId) const;
    [[nodiscard]] int size() const { return int(m_queue.size()); }
    /// How many are in the outbox, and how many nowhere but in memory although they should be.
    [[nodiscard]] int queued() const { return count(PendingEdit::State::Queued); }
    [[nodiscard]] int unsaved() const { return count(PendingEdit::State::NotSaved); }
    /// Why the first has to wait.
    [[nodiscard]] const std::optional<Error> &reason() const { return m_reason; }

signals:
    void stored(const tutti::Operation &operation, const tutti::OperationResult &result,
                qint64 waitedNs);
    void kept(const QString &operationId); ///< durably
    /// Nothing of it has been done, and nothing will be.
    void refused(const tutti::Operation &operation, const tutti::Error &error);
    /// Edits that are to be shown although they are not in the library, and in which state.
    void restated(const tutti::ChangeSet &pending);
    /// The connection can no longer be trusted.
    void lost(const tutti::Error &error);
    void changed(); ///< how many there are, in which state, or why

private:
    struct Waiting
    {
        Operation operation;
        QElapsedTimer since;
        PendingEdit::State state = PendingEdit::State::Saving;
    };

    [[nodiscard]] int count(PendingEdit::State state) const;
    [[nodiscard]] Expected<OperationResult> attempt(const Operation &operation);
    void finish(const Expected<OperationResult> &result);
    void wait(const Error &error);
    void refuseWhatCannotWait(const Error &error);
    void keep(const Error &error);

    const Attempt m_attempt;
    const int m_patienceMs;
    std::unique_ptr<Outbox> m_outbox;
    QQueue<Waiting> m_queue;
    CancelRequests m_cancelRequests;
    std::optional<Error> m_reason;
    QTimer m_retry;
    bool m_isHeldBack = false;
};

} // namespace tutti
