// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/LibraryOptions.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace tutti {

/// What was asked for on the command line, before and besides a command.
struct CommandLine
{
    enum class Panel { Both, Dashboard, Library };

    LibraryOptions options;
    Panel panel = Panel::Both;
    bool wantsNewWindow = false; ///< and not those of the last time
    bool saysWhich = false; ///< which window is wanted: a library, a panel, or how to open it
    bool isVerbose = false;
    bool wantsHelp = false;
    bool wantsVersion = false;
    QString command; ///< empty: a window
    QStringList arguments; ///< those behind the command
    QString usageError; ///< what is wrong with it; empty: nothing

    /// \a arguments as main() got them, the program's name first. Needs no application object.
    [[nodiscard]] static CommandLine parse(const QStringList &arguments);

    /// The options that stand before a command or, of a command, anywhere.
    [[nodiscard]] static QString globalHelp();
};

} // namespace tutti
