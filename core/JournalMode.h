// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace tutti {

/// How a library keeps what a transaction may have to take back: in a log, or where that is not to
/// be relied on (FileSystem::isRemote()) in a rollback journal that is removed with each commit,
/// which is the commit.
namespace JournalMode {

/// The statement that asks for it. Fails with Busy where others have the library open in a log.
[[nodiscard]] QString statementFor(const QString &file);

} // namespace JournalMode

} // namespace tutti
