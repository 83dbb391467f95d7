// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Operation.h"
#include "ui/Notice.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace tutti {

class LibrarySession;

/// Submits what one window's user does, and tells her how it ended: what cannot be seen anyway,
/// what was not saved and why, with her values still at hand.
class OperationDesk : public QObject
{
    Q_OBJECT

public:
    explicit OperationDesk(LibrarySession &session, QObject *parent = nullptr);

    /// \a seen is the library as the user saw it when she began; empty: as it is shown now.
    void submit(const Operation::Body &body, const Cursor &seen = {});

    /// Operations of this window that are neither answered nor durably kept until they can be.
    [[nodiscard]] int unanswered() const { return int(m_underWay.size() - m_kept.size()); }

    /// Tells what was typed but not submitted, with a way to get at it.
    void tellRefused(const Error &error);
    void tellConflicts(const QList<Conflict> &conflicts);

    /// Settles \a conflicts, which the user sees as they are told here; all by one step. \a value
    /// with Take::Value.
    void resolve(const QList<Conflict> &conflicts, ConflictChoice::Take take,
                 const QVariant &value = {});

signals:
    void told(const tutti::Notice &notice);
    void progressed(const QString &topic, double share); ///< of the notice of a long operation
    void ended(const QString &topic); ///< that notice has become void
    void added(qint64 songId); ///< a song that this window's user has added is stored
    void found(qint64 songId); ///< the user wants to see it
    void removed(); ///< songs that this window's user has removed are gone

private:
    void name(Operation &operation) const;
    void followKept(const QString &operationId);
    void tellWaiting();
    [[nodiscard]] QString unsavedText() const;
    void tellProgress(const QString &operationId, double share);
    void tellTwin(qint64 songId);
    void follow(const OperationResult &result);
    void tellViews(const ChangeViews &wanted, const OperationResult &result);
    void tellFailure(const Operation &operation, const Error &error);
    void send(const Operation &operation);

    LibrarySession &m_session;
    QHash<QString, Operation> m_underWay; ///< by id
    QSet<QString> m_kept; ///< of these, those that are queued
    bool m_hasToldQueued = false;
    bool m_hasToldUnsaved = false;
    QString m_shownId; ///< of the operation whose progress has been told
    QString m_cancelledId; ///< of the one that the user wants no more
};

} // namespace tutti
