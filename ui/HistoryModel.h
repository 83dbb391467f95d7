// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Cursor.h"
#include "ui/HistoryNode.h"

#include <QAbstractItemModel>
#include <QTimer>

#include <memory>
#include <vector>

namespace tutti {

class LibrarySession;

/// The history of a library as a tree: operations, the latest first; the songs of each; their
/// fields, old and new. Read from the store in pages, as they are wanted. Follows what happens while
/// it is active, and keeps its rows. Lives on the GUI thread.
class HistoryModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { What, When, Who, Songs, State, ColumnCount };

    explicit HistoryModel(LibrarySession &session, QObject *parent = nullptr);
    ~HistoryModel() override;

    /// Shows what happened to one song alone; 0: to all.
    void setSong(qint64 songId);
    [[nodiscard]] qint64 song() const { return m_songId; }

    /// Whether somebody looks; else it reads nothing.
    void setActive(bool active);

    /// The entry that a row is, or belongs to; null for none. Until the model changes.
    [[nodiscard]] const HistoryEntry *entry(const QModelIndex &index) const;

    [[nodiscard]] bool isRead() const { return m_isRead; } ///< its first page
    [[nodiscard]] bool isPruned() const { return m_isPruned; } ///< there was more once
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

signals:
    void readChanged(); ///< isRead() or error()

private:
    using Node = HistoryNode;
    using Nodes = std::vector<std::unique_ptr<Node>>;

    [[nodiscard]] static Node *nodeOf(const QModelIndex &index);
    [[nodiscard]] static std::unique_ptr<Node> nodeOf(const HistoryEntry &entry, int row);
    [[nodiscard]] QModelIndex indexOf(const Node &node, int column = 0) const;
    [[nodiscard]] QVariant entryData(const HistoryEntry &entry, int column, int role) const;

    void readSoon();
    void startOver();
    void readLatest();
    [[nodiscard]] quint64 read(HistoryQuery query);
    void take(const HistoryPage &page);
    void takeLatest(const HistoryPage &page);
    void takeOlder(const HistoryPage &page);
    void takeSongs(Node &node, const HistoryPage &page);
    void replaceTop(qsizetype rows, QList<HistoryEntry> entries);
    void updateEntry(Node &node, const HistoryEntry &entry);
    void updateReversed(const QList<HistoryEntry> &entries);
    void setRead(const std::optional<Error> &error);

    LibrarySession &m_session;
    Nodes m_entries;
    HistoryPlace m_next; ///< below the last entry
    qint64 m_songId = 0;
    quint64 m_latestTicket = 0; ///< of what has been asked for and not been answered; 0: nothing
    quint64 m_olderTicket = 0;
    QTimer m_readLatest;
    std::optional<Error> m_error;
    Cursor m_seen; ///< the library that the entries are of
    bool m_isLast = false;
    bool m_isRead = false;
    bool m_isPruned = false;
    bool m_isActive = false;
    bool m_isStale = true;
};

} // namespace tutti
