// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/SongListModel.h"
#include "ui/OperationDesk.h"
#include "ui/PanelMessage.h"

#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWidget>

namespace tutti {

class GroupNavigation;
class LibrarySession;
class PanelView;
class SongTableView;

/// The panel "Music Library": the name of a view, a search, a table of the songs that it finds, and, when there are
/// none, why. While what stands in the search is no query, the panel says so, and shows what it
/// found last.
class LibraryPanel : public QWidget
{
    Q_OBJECT

public:
    LibraryPanel(LibrarySession &session, OperationDesk &desk, QWidget *parent = nullptr);

    [[nodiscard]] SongTableView &table() { return *m_table; }
    [[nodiscard]] SongListModel &list() { return m_list; }
    [[nodiscard]] GroupNavigation &groups() { return *m_groups; }
    [[nodiscard]] QLineEdit &search() { return m_search; }
    [[nodiscard]] PanelView &view() { return *m_view; }

    /// What the panel's buttons do is decided outside.
    void setAddAction(QAction *action);
    void setViewMenu(QMenu *menu);
    void setMessageActions(const QList<PanelMessage::Action> &whenEmpty,
                           const QList<PanelMessage::Action> &whenFailed);

    /// Selects a song and brings it into view, clearing the search if it hides it.
    void showSong(qint64 id);

    void focusSearch();

    /// For the next start to begin with.
    void keepTop();

signals:
    /// In the table, without an editor, for some of its songs.
    void valueChosen(const QList<qint64> &ids, tutti::SongField field, const QVariant &value);
    void countsChanged();

protected:
    void focusInEvent(QFocusEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildSearchRow(QVBoxLayout &layout);
    void connectTable();
    void findSongs();
    void tellError(const QString &words);
    void updateEditable();
    void updateView();
    void updateContent();
    void updateCount();
    void updateProgress();
    void tellNothingListed();
    void showTable();
    void showMessage(const QString &title, const QString &text,
                     const QList<PanelMessage::Action> &actions);

    LibrarySession &m_session;
    OperationDesk &m_desk;
    SongListModel m_list;
    QLineEdit m_search;
    QString m_found; ///< the text of the search of which the list shows the answer
    QLabel m_queryError;
    QLabel m_count;
    QProgressBar m_progress; ///< of loading and sorting
    QToolButton m_add;
    QToolButton m_viewButton; ///< says which view is shown
    QStackedWidget m_pages;
    SongTableView *m_table;
    GroupNavigation *m_groups = nullptr;
    PanelView *m_view = nullptr;
    PanelMessage m_message;
    QList<PanelMessage::Action> m_whenEmpty;
    QList<PanelMessage::Action> m_whenFailed;
    Cursor m_seenByEditor; ///< when the cell that is being edited was opened
    bool m_hasShownTable = false;
};

} // namespace tutti
