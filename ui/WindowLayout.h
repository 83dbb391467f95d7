// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/PanelDocks.h"
#include "ui/SavedWindow.h"

#include <QObject>

#include <optional>

namespace tutti {

class LibraryPanel;
class LibrarySession;

/// How a window is arranged: kept in the settings for the next new window, and whole, with its
/// search and its songs, for the window to come back at the next start. A child of the window.
class WindowLayout : public QObject
{
    Q_OBJECT

public:
    /// Of more selected songs none is kept, unless all that are listed are selected.
    static constexpr int MostSelected = 1'000;

    /// What is arranged in a window; all outlives this, or dies with the window.
    struct Parts
    {
        LibrarySession &session;
        LibraryPanel &library;
        const PanelDocks &docks;
        Panels panels;
    };

    WindowLayout(QMainWindow &window, const Parts &parts);

    /// Of the window that was closed last. False: the docks still want their widths.
    bool restoreLatest();
    void keepLatest() const;

    /// Songs are selected and scrolled to once they are there, unless somebody was faster. False as
    /// above.
    bool restore(const SavedWindow &saved);
    [[nodiscard]] SavedWindow saved() const;

signals:
    void changed(); ///< what saved() returns; may be told often

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void watch();
    void restoreGeometry(const QByteArray &geometry);
    void restoreColumns(const QByteArray &columns, const QByteArray &order,
                        const QByteArray &grouping);
    void restoreSongs();
    void selectAgain(const SavedWindow::Songs &songs);
    [[nodiscard]] SavedWindow::Songs songs() const;
    [[nodiscard]] SavedWindow::SongKey key(qint64 id) const;
    [[nodiscard]] int row(const SavedWindow::SongKey &key) const;
    [[nodiscard]] QString settingsKey(const char *name) const;

    QMainWindow &m_window;
    const Parts m_parts;
    std::optional<SavedWindow::Songs> m_awaited; ///< until the songs are there
};

} // namespace tutti
