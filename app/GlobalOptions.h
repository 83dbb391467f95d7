// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/CommandLine.h"

#include <QCommandLineParser>

namespace tutti {

/// The options that every command and the window understand.
namespace GlobalOptions {

void addTo(QCommandLineParser &parser);

/// Takes what \a parser found into \a line; returns what is wrong with it, or an empty text.
[[nodiscard]] QString read(const QCommandLineParser &parser, CommandLine &line);

} // namespace GlobalOptions

} // namespace tutti
