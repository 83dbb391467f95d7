// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Error.h"

namespace tutti {

/// Puts the content of one library into the place of another, whatever is there.
namespace LibraryInstallation {

/// Gives \a library the content of \a source: in the same file, under SQLite's own locks and as
/// one transaction, so that whoever opens it finds the old, nothing, or the new. It must be closed
/// everywhere; fails with Busy if it is not. Side files of the old content are gone already.
[[nodiscard]] Expected<void> install(const QString &source, const QString &library,
                                     int busyTimeoutMs);

} // namespace LibraryInstallation

} // namespace tutti
