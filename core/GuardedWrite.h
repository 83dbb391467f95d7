// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Bell.h"
#include "core/Database.h"
#include "core/Operation.h"
#include "core/OperationLog.h"

#include <functional>

namespace tutti {

/// Does one operation as one transaction, under what every write is bound to: the file is the one
/// at its path before and after the commit, its version is one that this program may write, and an
/// operation that is in the log already is not done again. Rings the bell once it is committed.
/// Returns without an error only when the operation is durably stored.
[[nodiscard]] Expected<OperationResult> guardedWrite(
    Database &database, OperationLog &log, Bell &bell, const QString &operationId,
    const std::function<Expected<OperationResult>()> &body);

} // namespace tutti
