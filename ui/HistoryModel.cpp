// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/HistoryModel.h"

#include "core/SongText.h"
#include "ui/HistoryText.h"
#include "ui/LibrarySession.h"

#include <QFont>

#include <algorithm>
#include <utility>

namespace tutti {

namespace {

constexpr int UpdateApartMs = 150;

quint64 nextTicket()
{
    static quint64 latest = 0; // models share libraries
    return ++latest;
}

} // namespace

HistoryModel::HistoryModel(LibrarySession &session, QObject *parent)
    : QAbstractItemModel(parent)
    , m_session(session)
{
    // A busy writer does not put it off.
    m_readLatest.setSingleShot(true);
    m_readLatest.setInterval(UpdateApartMs);
    connect(&m_readLatest, &QTimer::timeout, this, &HistoryModel::readLatest);
    connect(&session.songs(), &SongModel::applied, this, &HistoryModel::readSoon);
    connect(&session.views(), &NamedViews::changed, this, &HistoryModel::readSoon);
    connect(&session.library(), &Library::finished, this, &HistoryModel::readSoon);
    connect(&session, &LibrarySession::jobsChanged, this, &HistoryModel::readSoon);
    connect(&session, &LibrarySession::infoChanged, this, &HistoryModel::readSoon);
    connect(&session.library(), &Library::historyRead, this, &HistoryModel::take);
}

HistoryModel::~HistoryModel() = default;

void HistoryModel::setSong(qint64 songId)
{
    if (std::exchange(m_songId, songId) != songId)
        startOver();
}

void HistoryModel::setActive(bool active)
{
    m_isActive = active;
    if (!active)
        m_readLatest.stop();
    else if (m_isStale)
        readLatest();
}

void HistoryModel::readSoon()
{
    const Cursor now = m_session.songs().cursor();
    const bool isAnother = !now.continues(std::exchange(m_seen, now)) && m_isRead;
    if (isAnother)
        return startOver();
    m_isStale = true;
    if (m_isActive && !m_readLatest.isActive())
        m_readLatest.start(UpdateApartMs);
}

void HistoryModel::startOver()
{
    beginResetModel();
    m_entries.clear();
    m_isLast = false;
    m_isRead = false;
    m_isStale = true;
    m_latestTicket = m_olderTicket = 0;
    endResetModel();
    emit readChanged();
    if (m_isActive)
        readLatest();
}

void HistoryModel::readLatest()
{
    if (m_latestTicket != 0)
        return m_readLatest.start(UpdateApartMs);
    m_isStale = false;
    m_latestTicket = read({});
}

quint64 HistoryModel::read(HistoryQuery query)
{
    query.songId = m_songId;
    query.ticket = nextTicket();
    m_session.library().readHistory(query);
    return query.ticket;
}

void HistoryModel::take(const HistoryPage &page)
{
    if (page.query.ticket == 0)
        return; // somebody else's
    if (page.query.ticket == m_latestTicket) {
        m_latestTicket = 0;
        m_isPruned = page.isPruned;
        takeLatest(page);
    } else if (page.query.ticket == m_olderTicket) {
        m_olderTicket = 0;
        takeOlder(page);
    } else {
        const auto asked = std::ranges::find_if(
            m_entries, [&](const auto &node) { return node->ticket == page.query.ticket; });
        if (asked != m_entries.end())
            takeSongs(**asked, page);
    }
}

void HistoryModel::setRead(const std::optional<Error> &error)
{
    m_isRead = m_isRead || !error;
    m_error = error;
    emit readChanged();
}

HistoryModel::Node *HistoryModel::nodeOf(const QModelIndex &index)
{
    return static_cast<Node *>(index.internalPointer());
}

QModelIndex HistoryModel::indexOf(const Node &node, int column) const
{
    return createIndex(node.row, column, &node);
}

const HistoryEntry *HistoryModel::entry(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    const Node *node = nodeOf(index);
    while (node->parent)
        node = node->parent;
    return &node->entry;
}

QModelIndex HistoryModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || row >= rowCount(parent) || column < 0 || column >= ColumnCount)
        return {};
    const Nodes &nodes = parent.isValid() ? nodeOf(parent)->children : m_entries;
    return createIndex(row, column, nodes[std::size_t(row)].get());
}

QModelIndex HistoryModel::parent(const QModelIndex &index) const
{
    const Node *const node = index.isValid() ? nodeOf(index) : nullptr;
    return node && node->parent ? indexOf(*node->parent) : QModelIndex();
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_entries.size());
    return parent.column() == 0 ? int(nodeOf(parent)->children.size()) : 0;
}

int HistoryModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

bool HistoryModel::hasChildren(const QModelIndex &parent) const
{
    if (!parent.isValid() || parent.column() > 0)
        return !parent.isValid() && !m_entries.empty();
    const Node &node = *nodeOf(parent);
    const bool isUnread = !node.parent && !node.isLast && node.hasSongs();
    return isUnread || !node.children.empty();
}

bool HistoryModel::canFetchMore(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return m_isRead && !m_isLast && m_olderTicket == 0;
    const Node &node = *nodeOf(parent);
    return parent.column() == 0 && !node.parent && !node.isLast && node.ticket == 0
        && node.hasSongs();
}

void HistoryModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    HistoryQuery query;
    if (!parent.isValid()) {
        query.from = m_next;
        m_olderTicket = read(query);
        return;
    }
    Node &node = *nodeOf(parent);
    query.span = {node.entry.firstSeq, node.entry.lastSeq};
    if (!node.children.empty())
        query.from = node.next;
    node.ticket = read(query);
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Node &node = *nodeOf(index);
    if (!node.parent)
        return entryData(node.entry, index.column(), role);
    const bool isText
        = role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
    return isText && index.column() == What ? QVariant(node.text) : QVariant();
}

QVariant HistoryModel::entryData(const HistoryEntry &entry, int column, int role) const
{
    const QLocale locale;
    if (role == Qt::TextAlignmentRole && column == Songs)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::FontRole && entry.isUndone) {
        QFont font; // a fainter colour could not be read on every ground
        font.setItalic(true);
        return font;
    }
    const bool isTip = role == Qt::ToolTipRole;
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && !isTip)
        return {};
    switch (column) {
    case What:
        return HistoryText::what(entry);
    case When:
        return isTip ? HistoryText::moment(entry.atMs, locale)
                     : HistoryText::when(QDateTime::fromMSecsSinceEpoch(entry.atMs),
                                         QDateTime::currentDateTime(), locale);
    case Who:
        return isTip && !entry.isExternal()
                 ? tr("%1, process %2").arg(SongText::visible(entry.author)).arg(entry.process)
                 : HistoryText::who(entry);
    case Songs:
        return entry.kind == OperationKind::Prune || isOfViews(entry.summary.kind)
                 ? QString()
                 : locale.toString(entry.summary.songCount);
    case State:
        return entry.isUndone ? tr("Undone") : QString();
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == Songs)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What:
        return tr("What");
    case When:
        return tr("When");
    case Who:
        return tr("Who");
    case Songs:
        return tr("Songs");
    case State:
        return tr("State");
    default:
        return {};
    }
}

} // namespace tutti
