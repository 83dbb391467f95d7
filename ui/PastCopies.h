// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace tutti {

/// The files of copies that show a library as it was: in the cache folder, for their owner alone,
/// each for as long as a window shows it.
namespace PastCopies {

/// A path for a new one; empty if the folder cannot be made.
[[nodiscard]] QString newFile();

void remove(const QString &file);

/// Removes those that programs which are gone have left behind.
void removeStale();

} // namespace PastCopies

} // namespace tutti
