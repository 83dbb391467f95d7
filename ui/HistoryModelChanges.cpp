// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/HistoryModel.h"

#include "ui/HistoryText.h"

#include <algorithm>
#include <iterator>

namespace tutti {

namespace {

constexpr int RetryMs = 250; ///< while an import is being written, or the library read

} // namespace

void HistoryModel::takeLatest(const HistoryPage &page)
{
    if (page.error) {
        m_isStale = true;
        if (m_isActive && page.error->kind == Error::Kind::Busy)
            m_readLatest.start(RetryMs);
        return setRead(page.error);
    }
    // An operation that was there already tells how the two belong together.
    const auto known = std::ranges::find_if(m_entries, [&](const auto &node) {
        return !node->entry.isExternal()
            && std::ranges::any_of(page.entries, [&](const HistoryEntry &entry) {
                   return entry.number == node->entry.number;
               });
    });
    if (known == m_entries.end()) {
        replaceTop(qsizetype(m_entries.size()), page.entries);
        m_next = page.next;
        m_isLast = page.isLast;
        m_olderTicket = 0;
        return setRead({});
    }
    const qsizetype from = known - m_entries.begin();
    const qint64 number = (*known)->entry.number;
    qsizetype common = 0;
    while (page.entries[common].number != number)
        ++common;
    for (qsizetype i = common; i < page.entries.size(); ++i) {
        const std::size_t row = std::size_t(from + i - common);
        if (row < m_entries.size())
            updateEntry(*m_entries[row], page.entries[i]);
    }
    replaceTop(from, page.entries.first(common));
    updateReversed(page.entries);
    setRead({});
}

void HistoryModel::replaceTop(qsizetype rows, QList<HistoryEntry> entries)
{
    // Changes of others in a row may only have become more, and stay the row that they are.
    while (rows > 0 && !entries.isEmpty()
           && m_entries[std::size_t(rows - 1)]->entry.isSame(entries.last())) {
        Node &node = *m_entries[std::size_t(--rows)];
        node.isLast = node.isLast && node.entry.lastSeq == entries.last().lastSeq;
        updateEntry(node, entries.takeLast());
    }
    const auto number = [this] {
        for (std::size_t row = 0; row < m_entries.size(); ++row)
            m_entries[row]->row = int(row);
    };
    if (rows > 0) {
        beginRemoveRows({}, 0, int(rows) - 1);
        m_entries.erase(m_entries.begin(), m_entries.begin() + rows);
        number();
        endRemoveRows();
    }
    if (entries.isEmpty())
        return;
    beginInsertRows({}, 0, int(entries.size()) - 1);
    Nodes added;
    for (const HistoryEntry &entry : entries)
        added.push_back(nodeOf(entry, int(added.size())));
    m_entries.insert(m_entries.begin(), std::make_move_iterator(added.begin()),
                     std::make_move_iterator(added.end()));
    number();
    endInsertRows();
}

std::unique_ptr<HistoryModel::Node> HistoryModel::nodeOf(const HistoryEntry &entry, int row)
{
    auto node = std::make_unique<Node>();
    node->row = row;
    node->entry = entry;
    return node;
}

void HistoryModel::updateEntry(Node &node, const HistoryEntry &entry)
{
    if (node.entry == entry || !node.entry.isSame(entry))
        return; // or another page began elsewhere among the changes of others
    node.entry = entry;
    emit dataChanged(indexOf(node), indexOf(node, ColumnCount - 1));
}

/// Of steps that stand further down than what has been read anew.
void HistoryModel::updateReversed(const QList<HistoryEntry> &entries)
{
    for (qsizetype i = entries.size() - 1; i >= 0; --i) {
        const HistoryEntry &reversal = entries[i];
        if (reversal.reverses == 0)
            continue;
        for (const auto &node : m_entries) {
            const bool isStep = node->entry.number == reversal.reverses;
            const bool isEarlier
                = node->entry.reverses == reversal.reverses && node->entry.number < reversal.number;
            if (!isStep && !isEarlier)
                continue;
            HistoryEntry entry = node->entry;
            entry.isUndone = isStep && reversal.kind == OperationKind::Undo;
            entry.canUndo = isStep && !entry.isUndone;
            updateEntry(*node, entry);
        }
    }
}

void HistoryModel::takeOlder(const HistoryPage &page)
{
    if (page.error)
        return; // it is asked for again when it is looked for again
    m_isLast = page.isLast;
    m_next = page.next;
    if (page.entries.isEmpty())
        return;
    const int first = int(m_entries.size());
    beginInsertRows({}, first, first + int(page.entries.size()) - 1);
    for (const HistoryEntry &entry : page.entries)
        m_entries.push_back(nodeOf(entry, int(m_entries.size())));
    endInsertRows();
}

void HistoryModel::takeSongs(Node &node, const HistoryPage &page)
{
    node.ticket = 0;
    if (page.error)
        return;
    node.next = page.next;
    node.isLast = page.isLast;
    if (page.songs.isEmpty())
        return;
    const QLocale locale;
    const int first = int(node.children.size());
    beginInsertRows(indexOf(node), first, first + int(page.songs.size()) - 1);
    for (const HistorySong &song : page.songs) {
        auto child = std::make_unique<Node>();
        child->parent = &node;
        child->row = int(node.children.size());
        child->text = HistoryText::song(song);
        for (const QString &change : HistoryText::changes(song.change, locale)) {
            auto line = std::make_unique<Node>();
            line->parent = child.get();
            line->row = int(child->children.size());
            line->text = change;
            child->children.push_back(std::move(line));
        }
        node.children.push_back(std::move(child));
    }
    endInsertRows();
}

} // namespace tutti
