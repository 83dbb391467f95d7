// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace tutti {

class LibrarySession;

/// What somebody who helps wants to know.
namespace Diagnostics {

/// Versions, paths, the state of the sync, and the last lines of the log. Not translated.
[[nodiscard]] QString text(const LibrarySession &session);

} // namespace Diagnostics

} // namespace tutti
