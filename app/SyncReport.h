// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/SyncFigures.h"

#include <QJsonObject>
#include <QString>

namespace tutti {

/// The figures of the sync for the command line.
namespace SyncReport {

/// Spans in milliseconds, as their names say.
[[nodiscard]] QJsonObject json(const SyncFigures &figures);

/// Lines for people.
[[nodiscard]] QString table(const SyncFigures &figures, int processes);

} // namespace SyncReport

} // namespace tutti
