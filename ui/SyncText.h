// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/SyncState.h"

#include <QCoreApplication>
#include <QString>

namespace tutti {

/// The words for how the windows stand to their library.
class SyncText
{
    Q_DECLARE_TR_FUNCTIONS(SyncText)

public:
    /// "Up to date", "Waiting to save 2 changes"
    [[nodiscard]] static QString brief(const SyncState &state);

    /// A sentence or two behind it, for a tool tip.
    [[nodiscard]] static QString details(const SyncState &state);
};

} // namespace tutti
