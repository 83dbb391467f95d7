// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace tutti {

/// Which library files this user has had, kept outside of them in the state folder, so that a
/// library that has vanished (an unmounted drive, a file emptied by accident) is not mistaken for
/// a first start.
namespace KnownLibraries {

[[nodiscard]] bool contains(const QString &canonicalPath);
/// The id of the library at a path, also where its file cannot be read any more; empty: not known.
[[nodiscard]] QString idAt(const QString &canonicalPath);

/// Failing to remember is logged and otherwise ignored.
void remember(const QString &canonicalPath, const QString &libraryId);

} // namespace KnownLibraries

} // namespace tutti
