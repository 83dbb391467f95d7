// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/EditMerge.h"

#include "core/Merge.h"
#include "core/SongGate.h"
#include "core/SongView.h"

namespace tutti::EditMerge {

namespace {

tl::unexpected<Error> refuseEdit(const Edit &edit)
{
    Error error {Error::Kind::Invalid, info(edit.field).column(), edit.field};
    error.refusal = Error::Refusal::NotEditable;
    return tl::unexpected(error);
}

} // namespace

tl::unexpected<Error> mismatch(const Edit &edit, const QVariant &stored)
{
    Error error {Error::Kind::Conflict, QStringLiteral("song %1: %2 is %3")
                                            .arg(QString::number(edit.songId),
                                                 info(edit.field).column(), stored.toString())};
    error.field = edit.field;
    error.value = stored.toString();
    return tl::unexpected(error);
}

Expected<std::optional<QVariant>> merged(const Edit &edit, const QVariant &stored)
{
    if (edit.kind == Edit::Kind::Expect) {
        if (stored != edit.base.value_or(QVariant()))
            return mismatch(edit, stored);
        return stored;
    }
    if (!info(edit.field).editable)
        return refuseEdit(edit);
    const QVariant wanted = edit.kind == Edit::Kind::Add
                              ? QVariant(stored.toLongLong() + edit.value.toLongLong())
                              : edit.value;
    const Expected<QVariant> value = SongGate::checked(edit.field, wanted);
    if (!value)
        return tl::unexpected(value.error());
    if (edit.kind == Edit::Kind::Add || !edit.base)
        return *value;
    const std::optional<QVariant> both = Merge::values(edit.field, *edit.base, *value, stored);
    const bool isAllowed = both && (*both == stored || SongGate::checked(edit.field, *both));
    return isAllowed ? both : std::nullopt;
}

Conflict conflictOf(const Edit &edit, const Song &song, bool isGone)
{
    Conflict conflict;
    conflict.songId = edit.songId;
    conflict.songUid = song.uid;
    conflict.songTitle = song.title;
    conflict.songIsGone = isGone;
    conflict.field = edit.field;
    conflict.base = edit.base.value_or(QVariant());
    conflict.mine = edit.value;
    if (!isGone)
        conflict.theirs = info(edit.field).value(song);
    return conflict;
}

QList<std::pair<SongField, QVariant>> difference(const Song &before, const Song &after,
                                                 const QList<Edit> &edits)
{
    SongFieldSet edited;
    for (const Edit &edit : edits)
        edited.set(std::size_t(edit.field));
    QList<std::pair<SongField, QVariant>> values;
    for (const SongFieldInfo &field : songFields()) {
        if (!edited.test(std::size_t(field.field)))
            continue;
        QVariant value = field.value(after);
        if (value != field.value(before))
            values.emplaceBack(field.field, std::move(value));
    }
    return values;
}

QList<std::pair<SongField, QVariant>> missing(const Song &stored, const Song &added)
{
    QList<std::pair<SongField, QVariant>> values;
    for (const SongFieldInfo &field : songFields()) {
        const QVariant nothing = field.value(Song {});
        if (field.editable && field.value(stored) == nothing && field.value(added) != nothing)
            values.emplaceBack(field.field, field.value(added));
    }
    return values;
}

} // namespace tutti::EditMerge
