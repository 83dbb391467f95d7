// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/DashboardPanel.h"

#include "core/QueryWriter.h"
#include "core/SongText.h"
#include "ui/ChartsPanel.h"
#include "ui/DashboardFilter.h"
#include "ui/LibrarySession.h"
#include "ui/SongsCard.h"
#include "ui/StatTile.h"
#include "ui/SyncTile.h"
#include "ui/TileGrid.h"
#include "ui/WelcomeCard.h"

#include <QLocale>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace tutti {

namespace {

constexpr int UpdateApartMs = 40;
constexpr int TileLetters = 19;
constexpr int CardLetters = 46;

} // namespace

DashboardPanel::DashboardPanel(LibrarySession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_charts(session.countedSongs())
    , m_recent(session.songs(), session.countedSongs())
    , m_welcome(new WelcomeCard(session.songs(), this))
    , m_filter(new DashboardFilter(this))
    , m_songs(new StatTile(QStringLiteral("songs"), tr("Songs"), this))
    , m_artists(new StatTile(QStringLiteral("artists"), tr("Artists"), this))
    , m_albums(new StatTile(QStringLiteral("albums"), tr("Albums"), this))
    , m_genres(new StatTile(QStringLiteral("genres"), tr("Genres"), this))
    , m_time(new StatTile(QStringLiteral("time"), tr("Total Time"), this))
    , m_sync(new SyncTile(session, this))
    , m_chartsPanel(new ChartsPanel(m_charts, this))
    , m_added(new SongsCard("recentSongs", tr("Recently Added"), SongField::Added, this))
    , m_changed(new SongsCard("changedSongs", tr("Recently Changed"), SongField::Modified, this))
    , m_played(new SongsCard("playedSongs", tr("Recently Played"), SongField::LastPlayed, this))
    , m_onThisDay(new SongsCard("songsOfThisDay", tr("On This Day"), SongField::Added, this))
{
    setObjectName(QStringLiteral("dashboardPanel"));
    setUpTiles();
    layOut();
    for (const SongsCard *const card : {m_added, m_changed, m_played, m_onThisDay})
        connect(card, &SongsCard::activated, this, &DashboardPanel::songActivated);
    // A burst of changes is shown as one, soon enough for the eye.
    m_update.setSingleShot(true);
    m_update.setInterval(UpdateApartMs);
    connect(&m_update, &QTimer::timeout, this, &DashboardPanel::updateFigures);
    connect(&m_recent, &RecentSongs::followed, this, &DashboardPanel::updateLater);
    connect(&m_charts, &LibraryCharts::changed, this, &DashboardPanel::updateLater);
    connect(m_filter, &DashboardFilter::changed, this, &DashboardPanel::updateFigures);
    connect(&session, &LibrarySession::stateChanged, this, &DashboardPanel::updateLater);
    updateFigures();
}

void DashboardPanel::setUpTiles()
{
    const auto lead = [this](StatTile *tile, const QString &query, const QString &whatFor) {
        tile->setClickable(whatFor);
        connect(tile, &StatTile::clicked, this, [this, query] { request(query); });
    };
    lead(m_songs, {}, tr("Lists all songs"));
    lead(m_artists, QStringLiteral("has:artist"), tr("Lists the songs with an artist"));
    lead(m_albums, QStringLiteral("has:album"), tr("Lists the songs with an album"));
    lead(m_genres, QStringLiteral("has:genre"), tr("Lists the songs with a genre"));
    lead(m_time, QStringLiteral("has:duration"), tr("Lists the songs with a duration"));
}

/// However small the window, nothing of it is out of reach.
void DashboardPanel::layOut()
{
    auto *tiles = new TileGrid(TileLetters, this);
    tiles->setWhatsThis(
        tr("The figures of all songs, or of those that the filter leaves. Click one "
           "to list its songs."));
    for (StatTile *const tile : {m_songs, m_artists, m_albums, m_genres, m_time})
        tiles->add(tile);
    connect(m_sync, &SyncTile::conflictsRequested, this, &DashboardPanel::conflictsRequested);
    connect(m_chartsPanel, &ChartsPanel::songsRequested, this, &DashboardPanel::request);
    auto *lists = new TileGrid(CardLetters, this);
    lists->setWhatsThis(tr("The songs that came, changed and were played last, and those that came "
                           "on this day of earlier years. Enter or a double click leads to one."));
    for (SongsCard *const card : {m_added, m_changed, m_played, m_onThisDay})
        lists->add(card);
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
    layout->setSpacing(8);
    for (QWidget *const part : std::initializer_list<QWidget *> {m_welcome, m_filter, tiles, m_sync,
                                                                 m_chartsPanel, lists})
        layout->addWidget(part);
    layout->addStretch(1);
    // An area that scrolls would let its dock become narrower than a tile.
    area->setMinimumWidth(content->minimumSizeHint().width()
                          + area->verticalScrollBar()->sizeHint().width());
}

void DashboardPanel::request(const QString &query)
{
    emit songsRequested(QueryWriter::both(DashboardFilter::query(m_charts), query));
}

void DashboardPanel::updateLater()
{
    if (!m_update.isActive())
        m_update.start();
}

void DashboardPanel::updateFigures()
{
    m_welcome->updateShown();
    m_filter->setGenres(m_charts);
    const QDate today = QDate::currentDate();
    m_charts.setFilter(m_filter->filter(today));
    m_recent.setFilter(m_charts.filter(), today);
    for (QWidget *const part : std::initializer_list<QWidget *> {m_filter, m_chartsPanel})
        part->setVisible(m_session.songs().rowCount() > 0);
    const QLocale locale;
    const auto show = [&](StatTile *tile, const QString &figure) {
        tile->setFigure(m_session.isRead() ? figure : QStringLiteral("–"));
    };
    show(m_songs, locale.toString(m_charts.songs()));
    show(m_artists, locale.toString(m_charts.artists().used()));
    show(m_albums, locale.toString(m_charts.albums().used()));
    show(m_genres, locale.toString(m_charts.genres().used()));
    show(m_time, SongText::totalTime(m_charts.durationMs(), locale));
    m_added->setSongs(m_recent.added());
    m_changed->setSongs(m_recent.changed());
    m_played->setSongs(m_recent.played());
    m_onThisDay->setSongs(m_recent.onThisDay());
}

} // namespace tutti
