// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace tutti::test {

/// Mounts that nobody outside of the test's processes sees.
namespace OwnMounts {

/// Starts the program anew where it may mount things as it likes, if the system lets it. The first
/// call of a main().
void enter(int argc, char **argv);

/// Whether that has been done.
[[nodiscard]] bool areAllowed();

/// As mount(8) takes it. Must succeed.
void mount(const QStringList &arguments);
/// Also while files of it are open.
void takeAway(const QString &mountPoint);

/// A file that takes all the room there is in \a folder, a small file system of its own.
void fill(const QString &folder);
void makeRoom(const QString &folder);

} // namespace OwnMounts

} // namespace tutti::test
