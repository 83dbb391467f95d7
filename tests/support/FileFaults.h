// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/FaultScene.h"

namespace tutti::test {

/// What becomes of a library when its files are damaged, exchanged or made by somebody else.
namespace FileFaults {

[[nodiscard]] Outcome header(FaultScene &scene);
[[nodiscard]] Outcome schemaPage(FaultScene &scene);
[[nodiscard]] Outcome rootPage(FaultScene &scene);
[[nodiscard]] Outcome leafPage(FaultScene &scene);
[[nodiscard]] Outcome oneByte(FaultScene &scene);
[[nodiscard]] Outcome emptied(FaultScene &scene);
[[nodiscard]] Outcome overwrittenWhileOpen(FaultScene &scene);
[[nodiscard]] Outcome log(FaultScene &scene);
[[nodiscard]] Outcome newerSchema(FaultScene &scene);
[[nodiscard]] Outcome newerFormat(FaultScene &scene);
[[nodiscard]] Outcome foreignApplication(FaultScene &scene);
[[nodiscard]] Outcome moved(FaultScene &scene);
[[nodiscard]] Outcome indexRemoved(FaultScene &scene);
[[nodiscard]] Outcome logRemoved(FaultScene &scene);
[[nodiscard]] Outcome secondName(FaultScene &scene);

} // namespace FileFaults

} // namespace tutti::test
