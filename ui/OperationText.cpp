// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/OperationText.h"

#include "core/SongText.h"

namespace tutti {

namespace {

/// A title may be long, or hold anything.
QString shortened(const QString &subject)
{
    constexpr qsizetype Most = 40;
    const QString visible = SongText::visible(subject);
    return visible.size() <= Most ? visible : visible.left(Most - 1) + u'…';
}

} // namespace

QString OperationText::underWay(const Operation::Body &body)
{
    if (std::holds_alternative<EditSongs>(body))
        return tr("Changing songs…");
    if (std::holds_alternative<RemoveSongs>(body))
        return tr("Removing songs…");
    if (std::holds_alternative<MergeSongs>(body))
        return tr("Merging songs…");
    if (std::holds_alternative<ClearLibrary>(body))
        return tr("Clearing the library…");
    if (std::holds_alternative<UndoOperation>(body))
        return tr("Undoing…");
    if (std::holds_alternative<RedoOperation>(body))
        return tr("Redoing…");
    if (std::holds_alternative<RestoreSongs>(body))
        return tr("Restoring songs…");
    if (std::holds_alternative<ChangeViews>(body))
        return tr("Changing views…");
    return tr("Adding songs…");
}

QString OperationText::name(const OperationSummary &summary)
{
    const int songs = int(summary.songCount);
    const QString subject = shortened(summary.subject);
    const bool isNamed = !subject.isEmpty();
    switch (summary.kind) {
    case OperationKind::Add:
        return isNamed ? tr("Adding “%1”").arg(subject) : tr("Adding %Ln Songs", nullptr, songs);
    case OperationKind::Edit:
        return isNamed ? tr("Edit of “%1”").arg(subject) : tr("Edit of %Ln Songs", nullptr, songs);
    case OperationKind::Remove:
        return isNamed ? tr("Removal of “%1”").arg(subject)
                       : tr("Removal of %Ln Songs", nullptr, songs);
    case OperationKind::Merge:
        return isNamed ? tr("Merge into “%1”").arg(subject)
                       : tr("Merge of %Ln Songs", nullptr, songs);
    case OperationKind::Clear:
        return tr("Clearing the Library of %Ln Songs", nullptr, songs);
    case OperationKind::Import:
        return isNamed ? tr("Import of %Ln Songs from %1", nullptr, songs).arg(subject)
                       : tr("Import of %Ln Songs", nullptr, songs);
    case OperationKind::Replace:
        return isNamed ? tr("Replacing the Library by %1").arg(subject)
                       : tr("Replacing the Library");
    case OperationKind::Resolve:
        return isNamed ? tr("Choice for “%1”").arg(subject)
                       : tr("Choice in %Ln Conflicts", nullptr, songs);
    case OperationKind::Prune:
        return tr("Clearing Away %Ln Old Lines of History", nullptr, songs);
    case OperationKind::Restore:
        return isNamed ? tr("Restoring “%1”").arg(subject)
                       : tr("Restoring %Ln Songs", nullptr, songs);
    case OperationKind::AddView:
        return tr("Adding View “%1”").arg(subject);
    case OperationKind::EditView:
        return tr("Edit of View “%1”").arg(subject);
    case OperationKind::RemoveView:
        return tr("Removal of View “%1”").arg(subject);
    case OperationKind::Undo:
        return tr("Undo");
    case OperationKind::Redo:
        return tr("Redo");
    }
    return {};
}

QString OperationText::done(const OperationResult &result)
{
    const int songs = int(result.summary.songCount);
    QString text;
    if (result.isUndo)
        text = tr("Undone: %1.").arg(name(result.summary));
    else if (result.isRedo)
        text = tr("Done again: %1.").arg(name(result.summary));
    else if (result.summary.kind == OperationKind::RemoveView)
        text = tr("Removed the view “%1”.").arg(shortened(result.summary.subject));
    else if (result.summary.kind == OperationKind::Remove)
        text = result.summary.subject.isEmpty()
                 ? tr("Removed %Ln songs.", nullptr, songs)
                 : tr("Removed “%1”.").arg(shortened(result.summary.subject));
    else if (result.summary.kind == OperationKind::Merge)
        text = result.summary.subject.isEmpty() ? tr("Merged %Ln songs.", nullptr, songs)
                                                : tr("Merged %Ln songs into “%1”.", nullptr, songs)
                                                      .arg(shortened(result.summary.subject));
    else if (result.summary.kind == OperationKind::Clear)
        text = tr("Removed all %Ln songs.", nullptr, songs);
    else if (result.summary.kind == OperationKind::Add)
        text = result.summary.subject.isEmpty()
                 ? tr("Added %Ln songs.", nullptr, songs)
                 : tr("Added “%1”.").arg(shortened(result.summary.subject));
    else if (result.summary.kind == OperationKind::Resolve)
        text = tr("Settled %Ln conflicts.", nullptr, songs);
    else if (result.summary.kind == OperationKind::Restore)
        text = result.summary.subject.isEmpty()
                 ? tr("Restored %Ln songs.", nullptr, songs)
                 : tr("Restored “%1”.").arg(shortened(result.summary.subject));
    else
        text = tr("Changed %Ln songs.", nullptr, songs);
    if (result.leftAlone > 0 && isOfViews(result.summary.kind))
        text += u' ' + tr("What somebody has changed since was left as it is.");
    else if (result.leftAlone > 0)
        text += u' '
              + tr("%Ln songs were changed by somebody since and were left as they are.", nullptr,
                   int(result.leftAlone));
    return text;
}

QString OperationText::present(const OperationResult &result)
{
    const bool isChanged = result.summary.songCount > result.addedIds.size();
    const QString what = result.summary.subject.isEmpty()
                           ? tr("%Ln songs are in the library already, with the same files.",
                                nullptr, int(result.presentIds.size()))
                           : tr("“%1” is in the library already, with the same file.")
                                 .arg(shortened(result.summary.subject));
    return what + u' '
         + (isChanged ? tr("What was missing there has been filled in.")
                      : tr("Nothing was changed."));
}

} // namespace tutti
