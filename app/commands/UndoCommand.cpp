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
        return {
            "undo", "[OPERATION]",
            "Takes back your latest step on this machine, whichever program made it.",
            "tutti undo 17",
            "OPERATION is any operation of anybody, by its number or id in tutti history; of an "
            "undo,\nwhat it took back is done again.\n"};
    }

    ExitStatus run(const QCommandLineParser &parser) override
    {
        const QStringList words = parser.positionalArguments();
        if (words.size() > (m_isRedo ? 0 : 1))
            return wrongUsage(m_isRedo ? QStringLiteral("it takes no words")
                                       : QStringLiteral("it takes one operation"));
        const std::unique_ptr<SongStore> store = openLibrary();
        if (!store)
            return ExitStatus::Failed;
        UndoOperation undo;
        if (!words.isEmpty()) {
            const Expected<QString> id = idOf(*store, words.first());
            if (!id)
                return fail(id.error());
            undo.operationId = *id;
        }
        const auto result = m_isRedo ? apply(*store, RedoOperation {}) : apply(*store, undo);
        if (!result)
            return result.error();
        out << OperationText::done(*result) << '\n';
        return ExitStatus::Done;
    }

private:
    /// \a word is a number, or an id already.
    static Expected<QString> idOf(SongStore &store, const QString &word)
    {
        bool isNumber = false;
        const qint64 number = word.toLongLong(&isNumber);
        const Expected<QString> id = isNumber ? store.operationId(number) : Expected<QString>(word);
        if (id && id->isEmpty())
            return failure(Error::Kind::NoSuchOperation, word);
        return id;
    }

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
