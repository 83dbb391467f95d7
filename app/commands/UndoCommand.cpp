// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/Commands.h"
#include "ui/OperationText.h"

namespace tutti {

namespace {

class UndoCommand : public Command
{
public:
    explicit UndoCommand(bool isRedo)
        : m_isRedo(isRedo)
    {}

    Help help() const override
    {
        if (m_isRedo)
            return {"redo", "", "Does again what your latest undo took back.", "tutti redo"};
        return {"undo", "",
                "Takes back your latest step on this machine, whichever program made it.",
                "tutti undo"};
    }

    ExitStatus run(const QCommandLineParser &parser) override
    {
        if (!parser.positionalArguments().isEmpty())
            return wrongUsage(QStringLiteral("it takes no words"));
        const std::unique_ptr<SongStore> store = openLibrary();
        if (!store)
            return ExitStatus::Failed;
        const auto result
            = m_isRedo ? apply(*store, RedoOperation {}) : apply(*store, UndoOperation {});
        if (!result)
            return result.error();
        out << OperationText::done(*result) << '\n';
        return ExitStatus::Done;
    }

private:
    const bool m_isRedo;
};

} // namespace

std::unique_ptr<Command> Commands::undo()
{
    return std::make_unique<UndoCommand>(false);
}

std::unique_ptr<Command> Commands::redo()
{
    return std::make_unique<UndoCommand>(true);
}

} // namespace tutti
