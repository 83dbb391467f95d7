// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/RecentSongs.h"

#include <QTimer>
#include <QWidget>

namespace tutti {

class ChartsPanel;
class DashboardFilter;
class LibrarySession;
class SongsCard;
class StatTile;
class SyncTile;
class WelcomeCard;

/// The panel "Main Dashboard": the figures of the library and their charts, of all songs or of those
/// that a filter lets through, how it stands, and the songs that came, changed and were played last,
/// or came on this day.
class DashboardPanel : public QWidget
{
    Q_OBJECT

public:
    explicit DashboardPanel(LibrarySession &session, QWidget *parent = nullptr);

    [[nodiscard]] WelcomeCard &welcome() const { return *m_welcome; }

signals:
    void songActivated(qint64 id);
    void conflictsRequested(); ///< to be shown
    /// The songs that a figure counts are to be listed: \a query finds them.
    void songsRequested(const QString &query);

private:
    void setUpTiles();
    void layOut();
    void request(const QString &query);
    void updateLater();
    void updateFigures();

    LibrarySession &m_session;
    LibraryCharts m_charts;
    RecentSongs m_recent;
    WelcomeCard *m_welcome;
    DashboardFilter *m_filter;
    StatTile *m_songs;
    StatTile *m_artists;
    StatTile *m_albums;
    StatTile *m_genres;
    StatTile *m_time;
    SyncTile *m_sync;
    ChartsPanel *m_chartsPanel;
    SongsCard *m_added;
    SongsCard *m_changed;
    SongsCard *m_played;
    SongsCard *m_onThisDay;
    QTimer m_update;
};

} // namespace tutti
