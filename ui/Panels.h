// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace tutti {

/// Which panels a window begins with.
enum class Panels { Both, Dashboard, Library };

} // namespace tutti
