// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/Command.h"

namespace tutti {

/// The commands, in the order in which the help lists them.
namespace Commands {

[[nodiscard]] std::unique_ptr<Command> list();
[[nodiscard]] std::unique_ptr<Command> show();
[[nodiscard]] std::unique_ptr<Command> add();
[[nodiscard]] std::unique_ptr<Command> edit();
[[nodiscard]] std::unique_ptr<Command> remove();
[[nodiscard]] std::unique_ptr<Command> clear();
[[nodiscard]] std::unique_ptr<Command> undo();
[[nodiscard]] std::unique_ptr<Command> redo();
[[nodiscard]] std::unique_ptr<Command> stats();
[[nodiscard]] std::unique_ptr<Command> importSongs();
[[nodiscard]] std::unique_ptr<Command> exportSongs();
[[nodiscard]] std::unique_ptr<Command> watch();
[[nodiscard]] std::unique_ptr<Command> check();

} // namespace Commands

} // namespace tutti
