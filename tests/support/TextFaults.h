// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/FaultScene.h"

namespace tutti::test {

/// What people and files bring that a library must not take as it stands.
namespace TextFaults {

[[nodiscard]] Outcome nul(FaultScene &scene);
[[nodiscard]] Outcome loneSurrogate(FaultScene &scene);
[[nodiscard]] Outcome byteOrderMarks(FaultScene &scene);
[[nodiscard]] Outcome invalidUtf8(FaultScene &scene);
[[nodiscard]] Outcome controlCharacters(FaultScene &scene);
[[nodiscard]] Outcome strangeNumbers(FaultScene &scene);
[[nodiscard]] Outcome tooLong(FaultScene &scene);
[[nodiscard]] Outcome hostileList(FaultScene &scene);

} // namespace TextFaults

} // namespace tutti::test
