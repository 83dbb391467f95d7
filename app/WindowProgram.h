// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/CommandLine.h"

namespace tutti {

/// The program with windows.
namespace WindowProgram {

/// Runs until the last window is closed; returns the exit status.
[[nodiscard]] int run(int &argc, char **argv, const CommandLine &line);

} // namespace WindowProgram

} // namespace tutti
