// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/Commands.h"
#include "core/SongText.h"
#include "ui/OperationText.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

namespace tutti {

namespace {

QString text(SongField field, const QVariant &value)
{
    return SongText::visible(SongText::written(field, value, SongText::Form::Human));
}

QString told(const Conflict &conflict)
{
    const QString field = info(conflict.field).column();
    const QString head
        = QStringLiteral("%1\t%2\t%3\t%4")
              .arg(QString::number(conflict.id),
                   QDateTime::fromMSecsSinceEpoch(conflict.atMs)
                       .toString(QStringLiteral("yyyy-MM-dd HH:mm")),
                   QString::number(conflict.songId), SongText::visible(conflict.songTitle));
    const QString theirs
        = conflict.songIsGone ? QStringLiteral("(removed)") : text(conflict.field, conflict.theirs);
    const QString mine = conflict.kind == Conflict::Kind::Removal
                           ? QStringLiteral("(remove)")
                           : text(conflict.field, conflict.mine);
    return head
         + QStringLiteral("\t%1\ttheirs: %2 (%3)\tmine: %4 (%5)")
               .arg(field, theirs, SongText::visible(conflict.theirsBy), mine,
                    SongText::visible(conflict.mineBy));
}

QJsonObject object(const Conflict &conflict)
{
    QJsonObject all {
        {QStringLiteral("id"), conflict.id},
        {QStringLiteral("at"), conflict.atMs},
        {QStringLiteral("song"), conflict.songId},
        {QStringLiteral("uid"), conflict.songUid},
        {QStringLiteral("title"), conflict.songTitle},
        {QStringLiteral("removed"), conflict.songIsGone},
        {QStringLiteral("field"), info(conflict.field).column()},
        {QStringLiteral("base"), QJsonValue::fromVariant(conflict.base)},
        {QStringLiteral("theirs"), QJsonValue::fromVariant(conflict.theirs)},
        {QStringLiteral("theirs_by"), conflict.theirsBy},
        {QStringLiteral("mine_by"), conflict.mineBy},
    };
    if (conflict.kind == Conflict::Kind::Edit)
        all.insert(QStringLiteral("mine"), QJsonValue::fromVariant(conflict.mine));
    else
        all.insert(QStringLiteral("mine_removes"), true);
    return all;
}

class ConflictsCommand : public Command
{
public:
    Help help() const override
    {
        return {"conflicts", "[list | keep-theirs ID… | use-mine ID…]",
                "Lists edits that met others' and wait for a choice, or makes the choice.",
                "tutti conflicts use-mine 3"};
    }

    void addOptions(QCommandLineParser &parser) const override
    {
        parser.addOption({QStringLiteral("json"), QStringLiteral("List an object a line.")});
    }

    ExitStatus run(const QCommandLineParser &parser) override
    {
        QStringList words = parser.positionalArguments();
        const QString what = words.isEmpty() ? QStringLiteral("list") : words.takeFirst();
        if (what == u"list" && words.isEmpty())
            return list(parser.isSet(QStringLiteral("json")));
        if (what == u"keep-theirs")
            return choose(words, ConflictChoice::Take::Theirs);
        if (what == u"use-mine")
            return choose(words, ConflictChoice::Take::Mine);
        return wrongUsage(QStringLiteral("it lists, or is told keep-theirs or use-mine"));
    }

private:
    ExitStatus list(bool asJson)
    {
        const std::unique_ptr<SongStore> store = openLibrary();
        if (!store)
            return ExitStatus::Failed;
        const Expected<ConflictList> conflicts = store->conflicts();
        if (!conflicts)
            return fail(conflicts.error());
        for (const Conflict &conflict : conflicts->latest) {
            if (asJson)
                out << QJsonDocument(object(conflict)).toJson(QJsonDocument::Compact) << '\n';
            else
                out << told(conflict) << '\n';
        }
        return ExitStatus::Done;
    }

    ExitStatus choose(const QStringList &words, ConflictChoice::Take take)
    {
        ResolveConflicts resolve;
        for (const QString &word : words) {
            bool isNumber = false;
            resolve.choices += {.conflictId = word.toLongLong(&isNumber), .take = take};
            if (!isNumber)
                return wrongUsage(QStringLiteral("\"%1\" is no number of a conflict").arg(word));
        }
        if (words.isEmpty())
            return wrongUsage(QStringLiteral("it needs numbers of conflicts"));
        const std::unique_ptr<SongStore> store = openLibrary();
        if (!store)
            return ExitStatus::Failed;
        const auto result = apply(*store, resolve);
        if (!result)
            return result.error();
        out << OperationText::done(*result) << '\n';
        return ExitStatus::Done;
    }
};

} // namespace

std::unique_ptr<Command> Commands::conflicts()
{
    return std::make_unique<ConflictsCommand>();
}

} // namespace tutti
