// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace tutti {

/// Makes SQLite hold its locks on open file descriptions instead of on the process. POSIX locks
/// are dropped when any code of the process closes any descriptor of the file: a file dialog that
/// looks at icons is enough to lose a commit. Both kinds conflict with each other as they should,
/// so that other programs are kept out and kept waiting as always.
/// Needs that a process has at most one connection to a file.
namespace OfdLocks {

/// For the whole process, once; any thread.
void install();

} // namespace OfdLocks

} // namespace tutti
