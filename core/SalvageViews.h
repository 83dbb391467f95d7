// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Database.h"

namespace tutti {

/// The views of a library that is being built of what was found in damaged files; on a database as
/// SalvageMerge has it.
namespace SalvageViews {

/// Of each view that is known the row that was found, else what the journal says of it, else the
/// witness's. Where none is known the new library keeps those that it begins with. Inside a
/// transaction of the caller's.
[[nodiscard]] Expected<void> keep(Database &database);

} // namespace SalvageViews

} // namespace tutti
