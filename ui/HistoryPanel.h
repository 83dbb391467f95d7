// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/HistoryModel.h"
#include "ui/OperationDesk.h"
#include "ui/PanelMessage.h"
#include "ui/PastOpener.h"

#include <QCheckBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>
#include <QTreeView>
#include <QWidget>

namespace tutti {

class LibraryPanel;
class LibrarySession;

/// The panel "History": what was done to the library, by whom, and what that changed; to undo any
/// of it, and to look at the library as it was. While it is hidden it reads nothing.
class HistoryPanel : public QWidget
{
    Q_OBJECT

public:
    /// All outlive this; \a library is where songs are selected.
    HistoryPanel(LibrarySession &session, OperationDesk &desk, LibraryPanel &library);

    /// Shows the history of the song that is selected, and follows the selection.
    void showSelectedSong();

    [[nodiscard]] QSize sizeHint() const override;

    [[nodiscard]] QTreeView &tree() { return m_tree; }
    [[nodiscard]] PastOpener &past() { return m_past; }

    QAction *const undo;
    QAction *const openPast;
    QAction *const ofSong; ///< for whoever shows the panel; enabled while a song is current

protected:
    void focusInEvent(QFocusEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void buildTree();
    void layOut();
    void updateActions();
    void updateContent();
    void updateSong();
    void arrange(const QModelIndex &parent, int first, int last);
    void fetchWhatIsSeen();

    LibrarySession &m_session;
    OperationDesk &m_desk;
    LibraryPanel &m_library;
    HistoryModel m_model;
    PastOpener m_past;
    QStackedWidget m_pages;
    QTreeView m_tree;
    PanelMessage m_message;
    QCheckBox m_onlySelected;
    QPushButton m_undoButton;
    QPushButton m_openButton;
    QTimer m_fetch; ///< when the tree has been laid out
};

} // namespace tutti
