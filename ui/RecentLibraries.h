// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace tutti {

/// The libraries that were opened lately, by any program of the user's.
namespace RecentLibraries {

constexpr int Kept = 10;

[[nodiscard]] QStringList files(); ///< the latest first; they may have gone
void remember(const QString &file);
void clear();

} // namespace RecentLibraries

} // namespace tutti
