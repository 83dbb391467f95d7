// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ViewWriter.h"

#include "core/ViewDefinition.h"

namespace tutti {

namespace {

/// Notes a view that was changed, by the name that people know it by.
void count(OperationKind kind, const QString &name, OperationResult &result)
{
    if (result.summary.songCount++ == 0)
        result.summary = {kind, 1, name};
}

/// What is to be stored of a value; nothing if both have changed it.
template<typename Value>
std::optional<Value> merged(const Value &base, const Value &mine, const Value &theirs)
{
    if (mine == base)
        return theirs;
    return theirs == base || theirs == mine ? std::optional(mine) : std::nullopt;
}

} // namespace

ViewWriter::ViewWriter(Database &database)
    : m_table(database)
{}

Expected<OperationResult> ViewWriter::change(const ChangeViews &operation)
{
    OperationResult result;
    result.summary.kind = OperationKind::EditView;
    for (const auto &[before, after] : operation.changes) {
        Expected<void> done;
        if (before && after)
            done = edit(*before, *after, result);
        else if (after)
            done = add(*after, result);
        else if (before)
            done = remove(*before, result);
        if (!done)
            return tl::unexpected(done.error());
    }
    return result;
}

Expected<void> ViewWriter::add(NamedView view, OperationResult &result)
{
    const Expected<std::optional<NamedView>> known = m_table.find(view.uid);
    if (!known || *known)
        return known.map([](const auto &) {}); // it has been added before
    return ViewTable::checkedName(view.name)
        .and_then([&](const QString &name) { return m_table.freeName(name, view.uid); })
        .and_then([&](const QString &name) {
            view.name = name;
            return m_table.insert(view);
        })
        .map([&] { count(OperationKind::AddView, view.name, result); });
}

Expected<void> ViewWriter::edit(const NamedView &before, const NamedView &after,
                                OperationResult &result)
{
    const Expected<std::optional<NamedView>> stored = m_table.find(before.uid);
    const Expected<QString> wanted = ViewTable::checkedName(after.name);
    if (!stored || !wanted)
        return tl::unexpected(stored ? wanted.error() : stored.error());
    if (!*stored)
        return add(after, result);
    NamedView now = **stored;
    const std::optional<QString> name = merged(before.name, *wanted, now.name);
    const auto definition
        = ViewDefinition::merged(before.definition, after.definition, now.definition);
    if (!name || !definition.isWhole) {
        NamedView mine {Operation::newId(), after.name, after.definition, 0};
        return add(mine, result);
    }
    const Expected<QString> free = *name == now.name ? *name : m_table.freeName(*name, before.uid);
    if (!free)
        return tl::unexpected(free.error());
    now.name = *free;
    now.definition = definition.text;
    now.position = merged(before.position, after.position, now.position).value_or(now.position);
    if (now == **stored)
        return {};
    return m_table.update(now).map(
        [&] { count(OperationKind::EditView, (*stored)->name, result); });
}

Expected<void> ViewWriter::remove(const NamedView &before, OperationResult &result)
{
    const Expected<std::optional<NamedView>> stored = m_table.find(before.uid);
    if (!stored || !*stored)
        return stored.map([](const auto &) {});
    if ((*stored)->name != before.name || (*stored)->definition != before.definition) {
        result.summary = {OperationKind::RemoveView, result.summary.songCount, (*stored)->name};
        ++result.leftAlone;
        return {};
    }
    return m_table.remove(before.uid).map([&] {
        count(OperationKind::RemoveView, before.name, result);
    });
}

} // namespace tutti
