// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/DashboardPanel.h"

#include "core/SongText.h"
#include "ui/ConflictBadge.h"
#include "ui/LibrarySession.h"
#include "ui/StatTile.h"
#include "ui/SyncText.h"
#include "ui/TileGrid.h"

#include <QLocale>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace tutti {

namespace {

constexpr int UpdateApartMs = 40;
constexpr int RecentSpacing = 2; ///< around each song, in pixels

} // namespace

DashboardPanel::DashboardPanel(LibrarySession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_songs(new StatTile(QStringLiteral("songs"), tr("Songs"), this))
    , m_artists(new StatTile(QStringLiteral("artists"), tr("Artists"), this))
    , m_albums(new StatTile(QStringLiteral("albums"), tr("Albums"), this))
    , m_genres(new StatTile(QStringLiteral("genres"), tr("Genres"), this))
    , m_time(new StatTile(QStringLiteral("time"), tr("Total Time"), this))
    , m_sync(new StatTile(QStringLiteral("sync"), tr("Sync"), this))
    , m_conflicts(new ConflictBadge(session, this))
    , m_recentHeading(new QLabel(this))
    , m_recent(new QListWidget(this))
{
    setObjectName(QStringLiteral("dashboardPanel"));
    setUpRecent();
    layOut();
    // A burst of changes is shown as one, soon enough for the eye.
    m_update.setSingleShot(true);
    m_update.setInterval(UpdateApartMs);
    connect(&m_update, &QTimer::timeout, this, &DashboardPanel::updateFigures);
    connect(&session.stats(), &LibraryStats::changed, this, &DashboardPanel::updateLater);
    connect(&session, &LibrarySession::stateChanged, this, &DashboardPanel::updateSync);
    connect(&session, &LibrarySession::stateChanged, this, &DashboardPanel::updateLater);
    connect(&session, &LibrarySession::syncMeasured, this, &DashboardPanel::updateSync);
    m_conflicts->setObjectName(QStringLiteral("dashboardConflicts"));
    m_sync->append(m_conflicts);
    connect(m_conflicts, &QToolButton::clicked, this, &DashboardPanel::conflictsRequested);
    updateFigures();
    updateSync();
}

void DashboardPanel::setUpRecent()
{
    m_recentHeading->setText(tr("Recently Added"));
    QFont bold = m_recentHeading->font();
    bold.setBold(true);
    m_recentHeading->setFont(bold);
    m_recentHeading->setBuddy(m_recent);
    m_recent->setObjectName(QStringLiteral("recentSongs"));
    m_recent->setAccessibleName(tr("Recently added songs"));
    m_recent->setUniformItemSizes(true);
    m_recent->hide();
    m_recentHeading->hide();
    m_recent->setSpacing(RecentSpacing);
    m_recent->setTextElideMode(Qt::ElideRight);
    m_recent->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // All of them, so that there is one thing to scroll and not one in another.
    const int songHeight = m_recent->fontMetrics().height() + 2 * RecentSpacing;
    m_recent->setMinimumHeight(int(LibraryStats::RecentSongs) * songHeight + 8);
    connect(m_recent, &QListWidget::itemActivated, this, [this](QListWidgetItem *item) {
        emit songActivated(item->data(Qt::UserRole).toLongLong());
    });
}

/// However small the window, nothing of it is out of reach.
void DashboardPanel::layOut()
{
    auto *tiles = new TileGrid(this);
    for (StatTile *const tile : {m_songs, m_artists, m_albums, m_genres, m_time, m_sync})
        tiles->add(tile);
    auto *content = new QWidget(this);
    auto *area = new QScrollArea(this);
    area->setObjectName(QStringLiteral("dashboardArea"));
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(area);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(10);
    layout->addWidget(tiles);
    layout->addWidget(m_recentHeading);
    layout->addWidget(m_recent, 1);
    layout->addStretch(0);
    // An area that scrolls would let its dock become narrower than a tile.
    area->setMinimumWidth(content->minimumSizeHint().width()
                          + area->verticalScrollBar()->sizeHint().width());
}

void DashboardPanel::updateLater()
{
    if (!m_update.isActive())
        m_update.start();
}

void DashboardPanel::updateFigures()
{
    const QLocale locale;
    const LibraryStats &stats = m_session.stats();
    const auto show = [&](StatTile *tile, const QString &figure) {
        tile->setFigure(m_session.isRead() ? figure : QStringLiteral("–"));
    };
    show(m_songs, locale.toString(stats.songs()));
    show(m_artists, locale.toString(stats.artists()));
    show(m_albums, locale.toString(stats.albums()));
    show(m_genres, locale.toString(stats.genres()));
    show(m_time, SongText::totalTime(stats.durationMs(), locale));
    updateRecent();
}

void DashboardPanel::updateSync()
{
    const SyncState &state = m_session.state();
    const SyncFigures &figures = m_session.syncFigures();
    const bool isUpToDate = state.phase == SyncState::Phase::UpToDate;
    const QString details = SyncText::details(state) + u'\n' + SyncText::details(figures);
    m_sync->setFigure(SyncText::brief(state), details.trimmed(),
                      isUpToDate ? SyncText::speed(figures) : QString());
}

void DashboardPanel::updateRecent()
{
    const QList<Song> &songs = m_session.stats().recentlyAdded();
    if (songs == m_shownRecent)
        return;
    m_shownRecent = songs;
    m_recentHeading->setVisible(!songs.isEmpty());
    m_recent->setVisible(!songs.isEmpty());
    const QListWidgetItem *const current = m_recent->currentItem();
    const qint64 currentId = current ? current->data(Qt::UserRole).toLongLong() : 0;
    m_recent->clear();
    for (const Song &song : songs) {
        const QString text
            = tr("%1 – %2").arg(SongText::visible(song.title), SongText::visible(song.artist));
        auto *item = new QListWidgetItem(text, m_recent);
        item->setData(Qt::UserRole, song.id);
        item->setToolTip(
            tr("Added %1").arg(SongText::shown(SongField::Added, song.addedMs, QLocale())));
        if (song.id == currentId)
            m_recent->setCurrentItem(item);
    }
}

} // namespace tutti
