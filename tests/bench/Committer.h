// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/SongField.h"

#include <QString>
#include <QVariant>

#include <memory>

namespace tutti::bench {

/// Commits edits of one field of one song each: as Tutti does, or the same by bare SQL.
class Committer
{
public:
    enum class Way { Store, Raw };

    [[nodiscard]] static std::unique_ptr<Committer> open(Way way, const QString &file);
    virtual ~Committer() = default;

    /// Waits for other writers as long as it takes.
    virtual void commit(qint64 id, SongField field, const QVariant &value) = 0;
    /// When the latest COMMIT had returned (CLOCK_MONOTONIC, ns), which readers are told after that.
    [[nodiscard]] virtual qint64 committedNs() = 0;
    [[nodiscard]] virtual QVariant stored(qint64 id, SongField field) = 0;

protected:
    Committer() = default;
    Q_DISABLE_COPY_MOVE(Committer)
};

} // namespace tutti::bench
