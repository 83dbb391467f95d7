// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Cursor.h"
#include "core/SongField.h"

#include <QAction>
#include <QDialog>
#include <QMenu>
#include <QObject>

namespace tutti {

class LibraryPanel;
class LibrarySession;
class OperationDesk;

/// What can be done with the songs of a library panel, as actions for menus, keys and buttons.
/// What changes songs is disabled, with the reason in its tool tip, while nothing can be changed.
class SongActions : public QObject
{
    Q_OBJECT

public:
    /// All outlive this.
    SongActions(LibrarySession &session, LibraryPanel &panel, OperationDesk &desk, QWidget *window);

    QAction *const undo;
    QAction *const redo;
    QAction *const add;
    QAction *const edit;
    QAction *const editCell;
    QAction *const favorite;
    QAction *const remove;
    QAction *const merge;
    QAction *const clear;
    QAction *const selectAll;
    QAction *const selectAllButBest; ///< of each group of duplicates
    QAction *const find;
    QMenu *const rating; ///< a child of the window, as the next
    QMenu *const changeSeveral;

    void addDefaultSongs();

    /// Asks first if there are many. \a seen is the library as it was when they were chosen.
    void removeSongs(const QList<qint64> &ids, const Cursor &seen);

    /// Enables \a action, or says why it is not.
    static void setState(QAction *action, const QString &whyNot);

private:
    [[nodiscard]] QAction *make(const char *name, const QString &text,
                                const QKeySequence &shortcut = {});
    void connectAll();
    void fillRating();
    void fillChangeSeveral();
    void update();
    [[nodiscard]] qint64 currentId() const;
    void openForm(qint64 songId);
    void editSelected();
    void show(QDialog *form);
    void updateDuplicates(const QString &whyNot);
    void mergeSelected();
    void selectDoubles();
    void clearLibrary();
    void setOnSelected(SongField field, const QVariant &value);
    void set(const QList<qint64> &ids, SongField field, const QVariant &value);

    LibrarySession &m_session;
    LibraryPanel &m_panel;
    OperationDesk &m_desk;
    QWidget *const m_window;
};

} // namespace tutti
