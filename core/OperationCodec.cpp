// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/OperationCodec.h"

#include <QCborArray>
#include <QCborMap>

namespace tutti::OperationCodec {

using namespace Qt::StringLiterals;

namespace {

QCborMap withSong(const Song &song)
{
    QCborMap map {{"uid"_L1, song.uid}};
    for (const SongFieldInfo &field : songFields())
        map.insert(field.column(), QCborValue::fromVariant(field.value(song)));
    return map;
}

/// Values come back as they were: texts, whole numbers, flags, or null.
QVariant variant(const QCborValue &value)
{
    return value.isNull() || value.isUndefined() ? QVariant() : value.toVariant();
}

Song song(const QCborMap &map)
{
    Song song;
    song.uid = map.value("uid"_L1).toString();
    for (const SongFieldInfo &field : songFields())
        field.setValue(song, variant(map.value(field.column())));
    return song;
}

QCborMap withEdit(const Edit &edit)
{
    QCborMap map {{"song"_L1, edit.songId},
                  {"field"_L1, info(edit.field).column()},
                  {"value"_L1, QCborValue::fromVariant(edit.value)},
                  {"kind"_L1, int(edit.kind)}};
    if (edit.base)
        map.insert("base"_L1, QCborValue::fromVariant(*edit.base));
    return map;
}

std::optional<Edit> edit(const QCborMap &map)
{
    const auto field = songFieldNamed(map.value("field"_L1).toString());
    if (!field)
        return std::nullopt;
    Edit edit {.songId = map.value("song"_L1).toInteger(), .field = *field};
    edit.value = variant(map.value("value"_L1));
    edit.kind = Edit::Kind(map.value("kind"_L1).toInteger());
    if (map.contains("base"_L1))
        edit.base = variant(map.value("base"_L1));
    return edit;
}

QCborMap withChoice(const ConflictChoice &choice)
{
    QCborMap map {{"conflict"_L1, choice.conflictId},
                  {"take"_L1, int(choice.take)},
                  {"value"_L1, QCborValue::fromVariant(choice.value)}};
    if (choice.theirs)
        map.insert("theirs"_L1, QCborValue::fromVariant(*choice.theirs));
    return map;
}

ConflictChoice choice(const QCborMap &map)
{
    ConflictChoice choice {.conflictId = map.value("conflict"_L1).toInteger(),
                           .take = ConflictChoice::Take(map.value("take"_L1).toInteger()),
                           .value = variant(map.value("value"_L1))};
    if (map.contains("theirs"_L1))
        choice.theirs = variant(map.value("theirs"_L1));
    return choice;
}

QCborValue withView(const std::optional<NamedView> &view)
{
    if (!view)
        return {};
    return QCborMap {{"uid"_L1, view->uid},
                     {"name"_L1, view->name},
                     {"definition"_L1, view->definition},
                     {"position"_L1, view->position}};
}

std::optional<NamedView> view(const QCborValue &value)
{
    const QCborMap map = value.toMap();
    if (map.isEmpty())
        return std::nullopt;
    return NamedView {map.value("uid"_L1).toString(), map.value("name"_L1).toString(),
                      map.value("definition"_L1).toString(), map.value("position"_L1).toInteger()};
}

/// Puts the parts of a body into a map.
struct Encoder
{
    QCborMap &map;

    void operator()(const AddSongs &body) const
    {
        QCborArray songs;
        for (const Song &song : body.songs)
            songs += withSong(song);
        map.insert("add"_L1, songs);
    }
    void operator()(const EditSongs &body) const
    {
        QCborArray edits;
        for (const Edit &edit : body.edits)
            edits += withEdit(edit);
        map.insert("edit"_L1, edits);
        map.insert("whole"_L1, body.allOrNothing);
    }
    void operator()(const RemoveSongs &body) const
    {
        QCborArray ids;
        for (const qint64 id : body.ids)
            ids += id;
        map.insert("remove"_L1, ids);
        map.insert("whole"_L1, body.allOrNothing);
    }
    void operator()(const MergeSongs &body) const
    {
        QCborArray groups;
        for (const QList<qint64> &group : body.groups) {
            QCborArray ids;
            for (const qint64 id : group)
                ids += id;
            groups += ids;
        }
        map.insert("merge"_L1, groups);
    }
    void operator()(const ResolveConflicts &body) const
    {
        QCborArray choices;
        for (const ConflictChoice &choice : body.choices)
            choices += withChoice(choice);
        map.insert("resolve"_L1, choices);
    }
    void operator()(const ChangeViews &body) const
    {
        QCborArray changes;
        for (const auto &[before, after] : body.changes)
            changes += QCborArray {withView(before), withView(after)};
        map.insert("views"_L1, changes);
    }
    template<typename Other>
    void operator()(const Other &) const
    {}
};

std::optional<Operation::Body> body(const QCborMap &map)
{
    const bool isWhole = map.value("whole"_L1).toBool();
    if (map.contains("add"_L1)) {
        AddSongs add;
        for (const auto &one : map.value("add"_L1).toArray())
            add.songs += song(one.toMap());
        return add;
    }
    if (map.contains("edit"_L1)) {
        EditSongs all {{}, isWhole};
        for (const auto &one : map.value("edit"_L1).toArray()) {
            const std::optional<Edit> known = edit(one.toMap());
            if (!known)
                return std::nullopt;
            all.edits += *known;
        }
        return all;
    }
    if (map.contains("remove"_L1)) {
        RemoveSongs remove {{}, isWhole};
        for (const auto &id : map.value("remove"_L1).toArray())
            remove.ids += id.toInteger();
        return remove;
    }
    if (map.contains("merge"_L1)) {
        MergeSongs merge;
        for (const auto &group : map.value("merge"_L1).toArray()) {
            QList<qint64> ids;
            for (const auto &id : group.toArray())
                ids += id.toInteger();
            merge.groups += ids;
        }
        return merge;
    }
    if (map.contains("resolve"_L1)) {
        ResolveConflicts resolve;
        for (const auto &one : map.value("resolve"_L1).toArray())
            resolve.choices += choice(one.toMap());
        return resolve;
    }
    if (map.contains("views"_L1)) {
        ChangeViews views;
        for (const auto &one : map.value("views"_L1).toArray())
            views.changes += {view(one.toArray().at(0)), view(one.toArray().at(1))};
        return views;
    }
    return std::nullopt;
}

} // namespace

bool canWait(const Operation::Body &body)
{
    return std::holds_alternative<AddSongs>(body) || std::holds_alternative<EditSongs>(body)
        || std::holds_alternative<RemoveSongs>(body) || std::holds_alternative<MergeSongs>(body)
        || std::holds_alternative<ResolveConflicts>(body)
        || std::holds_alternative<ChangeViews>(body);
}

QByteArray encoded(const Operation &operation)
{
    QCborMap uids;
    for (const auto &[id, uid] : operation.uids.asKeyValueRange())
        uids.insert(id, uid);
    QCborMap map {{"id"_L1, operation.id},
                  {"library"_L1, operation.seen.libraryId},
                  {"epoch"_L1, operation.seen.epoch},
                  {"seq"_L1, operation.seen.seq},
                  {"uids"_L1, uids}};
    std::visit(Encoder {map}, operation.body);
    return map.toCborValue().toCbor();
}

std::optional<Operation> decoded(const QByteArray &bytes)
{
    const QCborMap map = QCborValue::fromCbor(bytes).toMap();
    const std::optional<Operation::Body> known = body(map);
    if (!known)
        return std::nullopt;
    Operation operation {map.value("id"_L1).toString(),
                         *known,
                         {map.value("library"_L1).toString(), map.value("epoch"_L1).toString(),
                          map.value("seq"_L1).toInteger()}};
    const QCborMap uids = map.value("uids"_L1).toMap();
    for (auto uid = uids.begin(); uid != uids.end(); ++uid)
        operation.uids.insert(uid.key().toInteger(), uid.value().toString());
    return operation;
}

} // namespace tutti::OperationCodec
