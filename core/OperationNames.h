// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Operation.h"

#include <functional>

namespace tutti {

namespace OperationNames {

/// Gives \a operation the uids of the songs that it names by id, and of those that it adds, by
/// which it is known in another state of the library. \a uidOf an id; empty: there is no such song.
void give(Operation &operation, const std::function<QString(qint64 id)> &uidOf);

} // namespace OperationNames

} // namespace tutti
