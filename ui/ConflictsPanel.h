// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/ConflictsModel.h"
#include "ui/PanelMessage.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeView>
#include <QWidget>

namespace tutti {

class LibrarySession;
class OperationDesk;

/// The panel "Conflicts": what people wanted and did not get, since somebody else had been there
/// first; to settle it, several at once. Every window shows the same.
class ConflictsPanel : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive this.
    ConflictsPanel(LibrarySession &session, OperationDesk &desk);

    [[nodiscard]] QSize sizeHint() const override;

    QAction *const keepTheirs;
    QAction *const useMine;
    QAction *const editByHand;

protected:
    void focusInEvent(QFocusEvent *event) override;
    /// The window's keys for songs are none for conflicts.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildList();
    void layOut();
    void addButton(QLayout &row, QPushButton &button, QAction &action);
    void updateActions();
    void updateContent();
    void askForValue();
    [[nodiscard]] QList<Conflict> selected() const;

    LibrarySession &m_session;
    OperationDesk &m_desk;
    ConflictsModel m_model;
    QStackedWidget m_pages;
    QTreeView m_list;
    PanelMessage m_message;
    QLabel m_more;
    QPushButton m_keepTheirs;
    QPushButton m_useMine;
    QPushButton m_editByHand;
};

} // namespace tutti
