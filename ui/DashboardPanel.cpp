// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/DashboardPanel.h"

#include "core/SongText.h"
#include "ui/LibrarySession.h"
#include "ui/StatTile.h"
#include "ui/SyncText.h"
#include "ui/TileGrid.h"

#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

namespace tutti {

namespace {

constexpr int UpdateApartMs = 40;

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
    , m_recent(new QListWidget(this))
{
    setObjectName(QStringLiteral("dashboardPanel"));
    auto *tiles = new TileGrid(this);
    for (StatTile *const tile : {m_songs, m_artists, m_albums, m_genres, m_time, m_sync})
        tiles->add(tile);
    auto *heading = new QLabel(tr("Recently Added"), this);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    heading->setBuddy(m_recent);
    m_recent->setObjectName(QStringLiteral("recentSongs"));
    m_recent->setAccessibleName(tr("Recently added songs"));
    m_recent->setUniformItemSizes(true);
    m_recent->setTextElideMode(Qt::ElideRight);
    m_recent->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // However small the window, nothing of it is out of reach.
    auto *content = new QWidget(this);
    auto *area = new QScrollArea(this);
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(area);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(10);
    layout->addWidget(tiles);
    layout->addWidget(heading);
    layout->addWidget(m_recent, 1);
    // A burst of changes is shown as one, soon enough for the eye.
    m_update.setSingleShot(true);
    m_update.setInterval(UpdateApartMs);
    connect(&m_update, &QTimer::timeout, this, &DashboardPanel::updateFigures);
    connect(&session.stats(), &LibraryStats::changed, this, [this] {
        if (!m_update.isActive())
            m_update.start();
    });
    connect(&session, &LibrarySession::stateChanged, this, &DashboardPanel::updateSync);
    connect(m_recent, &QListWidget::itemActivated, this, [this](QListWidgetItem *item) {
        emit songActivated(item->data(Qt::UserRole).toLongLong());
    });
    updateFigures();
    updateSync();
}

void DashboardPanel::updateFigures()
{
    const QLocale locale;
    const LibraryStats &stats = m_session.stats();
    m_songs->setFigure(locale.toString(stats.songs()));
    m_artists->setFigure(locale.toString(stats.artists()));
    m_albums->setFigure(locale.toString(stats.albums()));
    m_genres->setFigure(locale.toString(stats.genres()));
    m_time->setFigure(SongText::totalTime(stats.durationMs(), locale));
    updateRecent();
}

void DashboardPanel::updateSync()
{
    m_sync->setFigure(SyncText::brief(m_session.state()), SyncText::details(m_session.state()));
}

void DashboardPanel::updateRecent()
{
    const QList<Song> &songs = m_session.stats().recentlyAdded();
    if (songs == m_shownRecent)
        return;
    m_shownRecent = songs;
    const int current = m_recent->currentRow();
    m_recent->clear();
    for (const Song &song : songs) {
        const QString text
            = tr("%1 – %2").arg(SongText::visible(song.title), SongText::visible(song.artist));
        auto *item = new QListWidgetItem(text, m_recent);
        item->setData(Qt::UserRole, song.id);
        item->setToolTip(
            tr("Added %1").arg(SongText::shown(SongField::Added, song.addedMs, QLocale())));
    }
    m_recent->setCurrentRow(std::min(current, m_recent->count() - 1));
}

} // namespace tutti
