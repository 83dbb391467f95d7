// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/FaultScene.h"

namespace tutti::test {

/// What other processes do to a library, and how it ends.
namespace ProcessFaults {

[[nodiscard]] Outcome killed(FaultScene &scene);
[[nodiscard]] Outcome stoppedWriter(FaultScene &scene);
[[nodiscard]] Outcome stoppedReader(FaultScene &scene);
[[nodiscard]] Outcome stoppedWithoutLog(FaultScene &scene);
[[nodiscard]] Outcome firstStartOfMany(FaultScene &scene);
[[nodiscard]] Outcome manyWantTheLogBack(FaultScene &scene);

} // namespace ProcessFaults

} // namespace tutti::test
