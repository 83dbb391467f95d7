// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/JournalMode.h"

#include "core/FileSystem.h"

namespace tutti::JournalMode {

QString statementFor(const QString &file)
{
    return FileSystem::isRemote(file) ? QStringLiteral("PRAGMA journal_mode = DELETE")
                                      : QStringLiteral("PRAGMA journal_mode = WAL");
}

} // namespace tutti::JournalMode
