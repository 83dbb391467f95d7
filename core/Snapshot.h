// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QtGlobal>

#include <optional>

namespace tutti {

/// A copy of a library as it was at one moment, kept in the user's data folder. What there is to
/// know of one stands in the name of its file, so that a list needs to open none.
struct Snapshot
{
    /// What it was taken for. The names of the values are stored.
    enum class Reason {
        Daily,
        BeforeMigration,
        BeforeRestore,
        BeforeRepair,
        BeforeClear,
        BeforeRemoval,
        Manual,
    };

    QString file; ///< its path
    qint64 atMs = 0; ///< UTC milliseconds since 1970
    Reason reason = Reason::Manual;
    qint64 songs = 0;
    qint64 bytes = 0;

    bool operator==(const Snapshot &) const = default;

    [[nodiscard]] QString fileName() const; ///< made of the time, the songs and the reason

    /// What the name of the file at \a path tells; nothing if it is not that of a snapshot.
    [[nodiscard]] static std::optional<Snapshot> fromPath(const QString &path);
};

[[nodiscard]] QString nameOf(Snapshot::Reason reason);
[[nodiscard]] std::optional<Snapshot::Reason> snapshotReasonNamed(const QString &name);

} // namespace tutti
