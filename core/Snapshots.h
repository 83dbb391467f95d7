// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ImportReport.h"
#include "core/Operation.h"
#include "core/Snapshot.h"

#include <QList>

#include <optional>

namespace tutti {

class Database;
struct ImportRequest;

/// The snapshots of a library: a folder of the user's for each library id. They are for this user
/// alone, whatever the library's own rights.
namespace Snapshots {

[[nodiscard]] QString folderOf(const QString &libraryId);

/// A folder beside them for what is needed on the way, for the user alone. Made if need be.
[[nodiscard]] Expected<QString> makeWorkFolder(const QString &libraryId);

/// The newest first. Opens none.
[[nodiscard]] QList<Snapshot> of(const QString &libraryId);

/// The one of \a snapshots (the newest first) that \a wanted names: "latest", or a day or a time
/// (yyyy-MM-dd, yyyy-MM-ddTHH:mm[:ss], local unless it ends with Z) for the last not later.
[[nodiscard]] std::optional<Snapshot> named(const QList<Snapshot> &snapshots,
                                            const QString &wanted);

/// Takes one of what \a source holds now, and lets older ones go that are not needed any more.
[[nodiscard]] Expected<Snapshot> take(Database &source, const QString &libraryId,
                                      Snapshot::Reason reason);

/// The same, unless another process is at it or one has been taken in the last \a seconds.
[[nodiscard]] Expected<std::optional<Snapshot>> takeIfOlderThan(qint64 seconds, Database &source,
                                                                const QString &libraryId,
                                                                Snapshot::Reason reason);

/// What for to take one before \a operation on a library of so many \a songs: it may remove more
/// than a tenth of them. \a reversed is what an undo or a redo would take up.
[[nodiscard]] std::optional<Snapshot::Reason> wantedBefore(
    const Operation::Body &operation, qint64 songs,
    const std::optional<OperationSummary> &reversed = std::nullopt);
[[nodiscard]] std::optional<Snapshot::Reason> wantedBefore(const ImportRequest &request,
                                                           qint64 songs);

/// How many bytes the snapshots of a library may take: `snapshots/megabytes` of the settings.
[[nodiscard]] qint64 mostBytes();

} // namespace Snapshots

} // namespace tutti
