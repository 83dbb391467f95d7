// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/FaultScene.h"

namespace tutti::test {

/// What the machine and its file systems do to a library. The process ignores SIGXFSZ, as the
/// program does.
namespace DiskFaults {

[[nodiscard]] Outcome powerCut(FaultScene &scene);
[[nodiscard]] Outcome noRoom(FaultScene &scene); ///< needs OwnMounts
[[nodiscard]] Outcome fileSizeLimit(FaultScene &scene);
[[nodiscard]] Outcome ioErrors(FaultScene &scene);
[[nodiscard]] Outcome cannotBeOpened(FaultScene &scene);
[[nodiscard]] Outcome mayNotBeWritten(FaultScene &scene);
[[nodiscard]] Outcome clockGoesBack(FaultScene &scene);

} // namespace DiskFaults

} // namespace tutti::test
