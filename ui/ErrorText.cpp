// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ErrorText.h"

#include "core/SongText.h"

#include <QLocale>

namespace tutti {

namespace {

using Kind = Error::Kind;
using Refusal = Error::Refusal;

QString range(const SongFieldInfo &field, const QLocale &locale)
{
    QLocale plain = locale;
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    return field.type == SongFieldInfo::Type::Rating
             ? QStringLiteral("0 – 100")
             : plain.toString(field.minimum) + QStringLiteral(" – ")
                   + plain.toString(field.maximum);
}

/// A value as it stands in a sentence.
QString quoted(SongField field, const QVariant &value)
{
    const bool isNone = value.toString().isEmpty();
    const QString shown = isNone ? QString() : SongText::shown(field, value, QLocale());
    return shown.isEmpty() ? ErrorText::tr("nothing") : ErrorText::tr("“%1”").arg(shown.left(100));
}

} // namespace

QString ErrorText::what(const Error &error)
{
    switch (error.kind) {
    case Kind::Busy:
        return error.value.isEmpty()
                 ? tr("The library is busy: another program is writing to it.")
                 : tr("The library is busy: another program, %1, is writing to it.")
                       .arg(SongText::visible(error.value));
    case Kind::Full:
        return error.value.isEmpty()
                 ? tr("There is no room left on the disk.")
                 : tr("There is too little room on the disk: %1 are needed.")
                       .arg(QLocale().formattedDataSize(error.value.toLongLong()));
    case Kind::Io:
        return tr("The library's file could not be read or written.");
    case Kind::Corrupt:
        return tr("The library's file is damaged.");
    case Kind::BeingRepaired:
        return tr("The library is being repaired.");
    case Kind::ReadOnly:
        return tr("The library can only be read.");
    case Kind::Gone:
        return tr("The library's file is no longer there.");
    case Kind::Invalid:
        return invalid(error);
    case Kind::Replaced:
        return tr("Another library, or another state of it, has taken its place.");
    case Kind::Conflict:
        return error.field ? tr("%1 is %2 by now.")
                                 .arg(info(*error.field).title(), quoted(*error.field, error.value))
                           : tr("Somebody else has changed it meanwhile.");
    case Kind::NoSuchSong:
        return tr("There is no song %1.").arg(error.value);
    case Kind::NoSuchConflict:
        return tr("There is no such conflict, or somebody has settled it already.");
    case Kind::NothingToUndo:
        return tr("There is nothing to undo.");
    case Kind::NothingToRedo:
        return tr("There is nothing to redo.");
    case Kind::NoSuchOperation:
        return tr("There is no such operation: %1.").arg(error.detail);
    case Kind::Pruned:
        return tr("The history does not reach back that far: what is older has been cleared away.");
    case Kind::Cancelled:
        return tr("Cancelled.");
    case Kind::Other:
        return tr("Something unexpected went wrong: %1").arg(error.detail);
    default:
        return aboutFile(error);
    }
}

QString ErrorText::aboutFile(const Error &error)
{
    const QString file = error.value.isEmpty() ? tr("The file") : tr("“%1”").arg(error.value);
    switch (error.kind) {
    case Kind::Missing:
        return tr("There is no library at this place.");
    case Kind::MissingKnown:
        return tr("Your library is not where it was.");
    case Kind::EmptyFile:
        return tr("The library's file is empty (0 bytes).");
    case Kind::NoFolder:
        return tr("The folder for the library does not exist.");
    case Kind::IsFolder:
        return tr("%1 is a folder.").arg(file);
    case Kind::NoPermission:
        return tr("You are not allowed to open this file or to make one in this folder.");
    case Kind::NotADatabase:
        return tr("%1 is not a Tutti library.").arg(file);
    case Kind::ForeignDatabase:
        return tr("%1 is a database of another program.").arg(file);
    case Kind::NewerLibrary:
        return tr("The library was made by a newer version of Tutti.");
    case Kind::CannotRead:
        return tr("%1 cannot be read: %2.").arg(file, error.detail);
    case Kind::CannotWrite:
        return tr("%1 cannot be written: %2.").arg(file, error.detail);
    case Kind::NotUnderstood:
        return tr("%1 is not understood (%2).").arg(file, error.detail);
    case Kind::TooLarge:
        return tr("%1 is larger than 1 GB.").arg(file);
    case Kind::NothingToImport:
        return tr("%1 holds no songs.").arg(file);
    default:
        return error.detail;
    }
}

QString ErrorText::advice(const Error &error)
{
    switch (error.kind) {
    case Kind::Busy:
        return tr("Nothing was changed. Try again when it has finished.");
    case Kind::Full:
        return tr("Nothing was changed. Make room, then try again.");
    case Kind::Io:
        return tr("Nothing was changed. Check the disk or the connection to it.");
    case Kind::Corrupt:
        return tr("Nothing was changed. It can be repaired, with File → Repair… or “tutti check "
                  "--repair”: what can be saved is saved, and the damaged files are kept.");
    case Kind::ReadOnly:
    case Kind::Pruned:
        return tr("Nothing was changed.");
    case Kind::Gone:
        return tr("Nothing was changed. Tutti goes on as soon as it is back.");
    case Kind::Replaced:
        return tr("Nothing was changed. Look at what is there now before you do it again.");
    case Kind::Missing:
    case Kind::NoFolder:
        return tr("Nothing was created. Check the path, and whether the drive is connected.");
    case Kind::MissingKnown:
        return tr("If it lies on a drive that is not connected, connect it. Tutti makes a new "
                  "library here only if you say so.");
    case Kind::EmptyFile:
        return tr("A library is never empty, so it was probably emptied by accident: look for a "
                  "copy of it. Tutti makes a new one of it only if you say so.");
    case Kind::NotADatabase:
    case Kind::ForeignDatabase:
    case Kind::IsFolder:
    case Kind::NoPermission:
        return tr("It was left as it is. Choose another file.");
    case Kind::NewerLibrary:
        return tr("It was left as it is. Update Tutti to open it.");
    case Kind::CannotRead:
    case Kind::NotUnderstood:
    case Kind::TooLarge:
    case Kind::NothingToImport:
        return tr("The library was not changed.");
    default:
        return {};
    }
}

QString ErrorText::whole(const Error &error)
{
    const QString advice = ErrorText::advice(error);
    return advice.isEmpty() ? what(error) : what(error) + u' ' + advice;
}

QString ErrorText::helpTopic(const Error &error)
{
    switch (error.kind) {
    case Kind::Corrupt:
    case Kind::BeingRepaired:
    case Kind::EmptyFile:
        return QStringLiteral("repair");
    case Kind::CannotRead:
    case Kind::CannotWrite:
    case Kind::NotUnderstood:
    case Kind::TooLarge:
    case Kind::NothingToImport:
        return QStringLiteral("import");
    case Kind::Conflict:
    case Kind::NoSuchConflict:
        return QStringLiteral("conflicts");
    case Kind::Pruned:
    case Kind::NoSuchOperation:
        return QStringLiteral("undo");
    case Kind::Invalid:
        return QStringLiteral("edit");
    default:
        return QStringLiteral("trouble");
    }
}

QString ErrorText::invalid(const Error &error)
{
    if (!error.field)
        return tr("The library refuses a value: %1").arg(error.detail);
    return tr("%1 %2.").arg(info(*error.field).title(), refusal(*error.field, error.refusal));
}

QString ErrorText::refusal(SongField field, Refusal refusal)
{
    const SongFieldInfo &of = info(field);
    switch (refusal) {
    case Refusal::Blank:
        return tr("must not be blank");
    case Refusal::TooLong:
        return tr("must not be longer than %Ln characters", nullptr, int(of.maximum));
    case Refusal::NotANumber:
        return tr("must be a number");
    case Refusal::NotWhole:
        return tr("must be a whole number");
    case Refusal::OutOfRange:
        return tr("must be in the range %1").arg(range(of, QLocale()));
    case Refusal::NotADuration:
        return tr("must be a duration like 3:45 or 1:02:03");
    case Refusal::NotATime:
        return tr("must be a date and time like 2024-12-31T23:59");
    case Refusal::NotYesOrNo:
        return tr("must be yes or no");
    case Refusal::NotOneValue:
        return tr("must be a single value");
    case Refusal::NotEditable:
        return tr("cannot be edited");
    case Refusal::None:
        break;
    }
    return {};
}

QString ErrorText::conflict(const Conflict &conflict)
{
    const QString heading = info(conflict.field).title();
    const QString mine = quoted(conflict.field, conflict.mine);
    if (conflict.kind == Conflict::Kind::Removal)
        return tr("“%1” was not removed: somebody has changed its %2 to %3 meanwhile.")
            .arg(conflict.songTitle, heading, quoted(conflict.field, conflict.theirs));
    if (conflict.songIsGone)
        return tr("“%1” was removed meanwhile. Your %2, %3, is kept as a conflict.")
            .arg(conflict.songTitle, heading, mine);
    const QString knownAs
        = conflict.field == SongField::Title ? conflict.base.toString() : conflict.songTitle;
    return tr("%2 of “%1” was changed to %3 meanwhile, and stays so. Yours, %4, is kept as a "
              "conflict.")
        .arg(knownAs, heading, quoted(conflict.field, conflict.theirs), mine);
}

} // namespace tutti
