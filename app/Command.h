// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/CommandLine.h"
#include "core/Error.h"
#include "core/SongStore.h"

#include <QCommandLineParser>
#include <QTextStream>

#include <memory>
#include <optional>
#include <vector>

namespace tutti {

/// What a program that was started returns.
enum class ExitStatus { Done = 0, Failed = 1, WrongUsage = 2, Conflict = 3 };

/// One command of the command line: `tutti list`, `tutti edit`. Needs no display.
class Command
{
public:
    struct Help
    {
        const char *name;
        const char *arguments; ///< "ID… FIELD=VALUE…"
        const char *summary;
        const char *example;
        const char *more = ""; ///< lines about its arguments
    };

    virtual ~Command() = default;

    [[nodiscard]] virtual Help help() const = 0;
    virtual void addOptions(QCommandLineParser &) const {}
    [[nodiscard]] virtual ExitStatus run(const QCommandLineParser &parser) = 0;

    /// Runs the command that \a line names, or shows the help that it asks for.
    [[nodiscard]] static ExitStatus run(const CommandLine &line);

    /// The help of the whole program.
    [[nodiscard]] static QString overview();

protected:
    Command();

    /// Opens the library; on failure has said why.
    [[nodiscard]] std::unique_ptr<SongStore> openLibrary() const;
    [[nodiscard]] std::unique_ptr<SongStore> openLibrary(const StoreOptions &options) const;

    /// Does \a operation; on failure says why.
    [[nodiscard]] tl::expected<OperationResult, ExitStatus> apply(SongStore &store,
                                                                  const Operation::Body &body);

    /// Takes a snapshot for \a reason, if there is one. That it cannot is told and no reason to
    /// stop: what follows can be undone without it.
    void takeSnapshot(SongStore &store, const std::optional<Snapshot::Reason> &reason) const;

    static void sayError(const QString &what); ///< on standard error, whatever its characters
    [[nodiscard]] ExitStatus fail(const Error &error) const;
    [[nodiscard]] ExitStatus wrongUsage(const QString &what) const;

    [[nodiscard]] const CommandLine &line() const { return m_line; }
    QTextStream out; ///< standard output

private:
    [[nodiscard]] static std::vector<std::unique_ptr<Command>> all();
    static void remember(SongStore &store, const Operation &operation,
                         const OperationResult &result);
    [[nodiscard]] QString helpText() const;
    [[nodiscard]] ExitStatus parseAndRun(const CommandLine &line);

    CommandLine m_line;
};

} // namespace tutti
