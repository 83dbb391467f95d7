// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Song.h"

#include <QLabel>
#include <QListWidget>
#include <QTimer>
#include <QWidget>

namespace tutti {

class ConflictBadge;
class LibrarySession;
class StatTile;

/// The panel "Main Dashboard": the figures of the library, how it stands, and the songs that were
/// added last.
class DashboardPanel : public QWidget
{
    Q_OBJECT

public:
    explicit DashboardPanel(LibrarySession &session, QWidget *parent = nullptr);

signals:
    void songActivated(qint64 id);
    void conflictsRequested(); ///< to be shown

private:
    void setUpRecent();
    void layOut();
    void updateLater();
    void updateFigures();
    void updateSync();
    void updateRecent();

    LibrarySession &m_session;
    StatTile *m_songs;
    StatTile *m_artists;
    StatTile *m_albums;
    StatTile *m_genres;
    StatTile *m_time;
    StatTile *m_sync;
    ConflictBadge *m_conflicts;
    QLabel *m_recentHeading;
    QListWidget *m_recent;
    QList<Song> m_shownRecent;
    QTimer m_update;
};

} // namespace tutti
