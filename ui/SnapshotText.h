// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Snapshot.h"

#include <QCoreApplication>

namespace tutti {

/// The words for snapshots, for people.
class SnapshotText
{
    Q_DECLARE_TR_FUNCTIONS(SnapshotText)

public:
    /// Why it was taken: "Before clearing the library".
    [[nodiscard]] static QString reason(Snapshot::Reason reason);

    /// "Today 14:03", "3 May 2026 14:03".
    [[nodiscard]] static QString time(qint64 atMs);
};

} // namespace tutti
