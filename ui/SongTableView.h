// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/SongListModel.h"

#include <QSet>
#include <QTableView>

namespace tutti {

/// The table of a library panel. However the list changes, the songs that a person looks at stay
/// where they are, and so does the selection. A selected head stands for all songs under it.
class SongTableView : public QTableView
{
    Q_OBJECT

public:
    explicit SongTableView(SongListModel &list, QWidget *parent = nullptr);

    /// Ids of the selected songs, in the order of the list.
    [[nodiscard]] QList<qint64> selectedIds() const;
    [[nodiscard]] int selectedCount() const;
    /// Of a song in view, wherever the selection is kept: also by the head that it stands under.
    [[nodiscard]] bool isSongSelected(const QModelIndex &song) const;
    void selectSongs(const QSet<qint64> &ids);
    /// Selects the current song where nothing is selected.
    void selectCurrent();
    /// Scrolls to the current song, if it is selected and out of sight.
    void revealCurrent();

    /// Those that are shown, in the order in which they are.
    [[nodiscard]] QList<SongField> shownColumns() const;
    /// In pixels: as wide as it is, unless it is the last, which fills the table.
    [[nodiscard]] int wantedWidth(SongField column) const;

    /// Columns, their widths and their order.
    [[nodiscard]] QByteArray saveColumns() const;
    /// False if \a state is of other columns; then nothing changes. Lists the songs by \a order or,
    /// if that is none, by the column that was marked.
    bool restoreColumns(const QByteArray &state, const QByteArray &order = {});
    /// By which columns the songs are listed.
    [[nodiscard]] QByteArray saveOrder() const;
    void resetColumns();

    /// These and no others, in this order; each as wide as it was.
    void showColumns(const QList<SongField> &fields);
    /// Lists the songs so, with a mark at the headings.
    void showOrder(const SongOrder &order);

    /// The song at the top of what is scrolled.
    struct Place
    {
        qint64 songId = 0; ///< 0: the list stands at its top
        int offset = 0; ///< how far the song is scrolled out, in pixels
    };
    [[nodiscard]] Place place() const;
    /// Stays as it is where the list does not have the song.
    void setPlace(const Place &place);

    [[nodiscard]] int firstColumn() const; ///< that is shown
    void setColumnShown(int column, bool isShown);
    [[nodiscard]] bool isEditing() const { return state() == EditingState; }
    /// Takes what an open editor holds as if Enter had been pressed; false if it cannot be taken.
    bool finishEditing();

    using QTableView::edit;

    void keyboardSearch(const QString &text) override;

signals:
    void typed(const QString &text); ///< somebody began to type, meaning to search
    void selectedCountChanged();

protected:
    /// Nothing is edited where nobody sees it.
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void startDrag(Qt::DropActions actions) override;
    void selectionChanged(const QItemSelection &selected,
                          const QItemSelection &deselected) override;

private:
    void spaceRows();
    [[nodiscard]] QPixmap pixmapOf(int songs) const;
    [[nodiscard]] qint64 idAt(int row) const;
    void rememberPlace() { m_place = place(); }
    void keepPlace() { setPlace(m_place); }
    void sortBy(int column, Qt::SortOrder direction);
    void setOrder(const SongOrder &order);
    void beforeLayoutChange();
    void afterLayoutChange();
    [[nodiscard]] QItemSelection selectionOf(const QSet<qint64> &ids) const;
    /// Of songs, ascending; see SongListModel::places().
    [[nodiscard]] QList<RowRange> selectedPlaces() const;

    SongListModel &m_list;
    Place m_place; ///< while the list changes
    QSet<qint64> m_wasSelected; ///< while the list changes and much of it is selected
    /// The selected songs when they lie too scattered for a selection model, which takes minutes
    /// for 100,000; until somebody selects something else.
    QSet<qint64> m_manySelected;
    bool m_isTakingOver = false; ///< selected songs from the selection model, or giving them back
};

} // namespace tutti
