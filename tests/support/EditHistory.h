// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Operation.h"

#include <QList>
#include <QString>

namespace tutti::test {

/// One operation that an author set out to do, and what the store said of it.
struct Attempt
{
    enum class What {
        Edit, ///< `field` of `songId` from `base` to `value`
        Play, ///< adds `value` to the play count of `songId`
        Add, ///< a song called `value`
        Remove, ///< `songId`
    };
    enum class Outcome { InDoubt, Stored, Conflict, Refused };

    QString operationId;
    What what = What::Edit;
    qint64 songId = 0;
    SongField field = SongField::Title;
    QVariant base; ///< what the author saw
    QVariant value;
    qint64 beganNs = 0; ///< CLOCK_MONOTONIC, before the store was asked
    qint64 endedNs = 0; ///< after it had answered
    Outcome outcome = Outcome::InDoubt;
    bool wasQueued = false; ///< kept outside the store for a while

    [[nodiscard]] Operation operation() const;
};

/// The diary of one author: a line of JSON before each operation and one after, handed to the
/// kernel at once, so that it outlives the process. For one thread.
class EditHistory
{
public:
    /// Appends to \a file.
    explicit EditHistory(const QString &file);
    ~EditHistory();
    Q_DISABLE_COPY_MOVE(EditHistory)

    void begin(const Attempt &attempt);
    void queued(const QString &operationId);
    void end(const QString &operationId, Attempt::Outcome outcome);

    /// What \a file tells of its last \a most bytes, in the order in which the attempts began. A
    /// line that a killed author left half written is passed over.
    [[nodiscard]] static QList<Attempt> read(const QString &file,
                                             qint64 most = std::numeric_limits<qint64>::max());

    [[nodiscard]] static qint64 nowNs();

private:
    void write(QJsonObject line);

    int m_descriptor;
};

} // namespace tutti::test
