// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace tutti {

/// Where the program's messages go: a file in the state folder, shared by all programs of the
/// user, which is put aside when it has grown large; the terminal only on demand, and for what is
/// fatal.
namespace LogFile {

/// Begins to log; for the life of the process.
void install(bool alsoToTerminal);

[[nodiscard]] QString path();

/// The last lines of the file, oldest first.
[[nodiscard]] QStringList lastLines(int most);

} // namespace LogFile

} // namespace tutti
