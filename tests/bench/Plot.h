// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/bench/Figure.h"

#include <QByteArray>

namespace tutti::bench {

/// Cost against the size of the library, as a picture (SVG) with both scales logarithmic: what has
/// a FigureName as a line, its floor dashed.
[[nodiscard]] QByteArray costAgainstSize(const Figures &figures);

} // namespace tutti::bench
