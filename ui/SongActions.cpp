// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/SongActions.h"

#include "core/SongMerger.h"
#include "ui/GroupNavigation.h"
#include "ui/LibraryPanel.h"
#include "ui/LibrarySession.h"
#include "ui/MergeDialog.h"
#include "ui/OperationDesk.h"
#include "ui/OperationText.h"
#include "ui/Preferences.h"
#include "ui/Question.h"
#include "ui/SongForm.h"
#include "ui/SongTableView.h"
#include "ui/SongsForm.h"
#include "ui/TransformDialog.h"

#include <QTextDocument>

#include <utility>

namespace tutti {

namespace {

constexpr int RatingPerStar = 20;
constexpr int MostMergedIntoOne = 100; ///< so that nobody makes one song of a library

/// The songs \a ids, which stand in groups of duplicates, group by group; of two songs and more.
QList<QList<qint64>> byGroup(const SongModel &songs, const QList<qint64> &ids)
{
    QList<QList<qint64>> groups;
    SongDuplicates::Key last = 0;
    for (const qint64 id : ids) {
        const int row = songs.rowOf(id);
        const SongDuplicates::Key key = row < 0 ? 0 : songs.duplicates().key(songs.slotAt(row));
        if (key != 0 && key != std::exchange(last, key))
            groups.emplaceBack();
        if (key != 0)
            groups.last() += id;
    }
    groups.removeIf([](const QList<qint64> &group) { return group.size() < 2; });
    return groups;
}

} // namespace

SongActions::SongActions(LibrarySession &session, LibraryPanel &panel, OperationDesk &desk,
                         QWidget *window)
    : QObject(window)
    , undo(make("undo", tr("&Undo"), QKeySequence::Undo))
    , redo(make("redo", tr("&Redo"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)))
    , add(make("addSong", tr("&Add Song…"), QKeySequence(Qt::Key_Insert)))
    , edit(make("editSong", tr("&Edit Song…"), QKeySequence(Qt::ALT | Qt::Key_Return)))
    , editCell(make("editCell", tr("Edit &Cell")))
    , favorite(make("favorite", tr("&Favorite"), QKeySequence(Qt::CTRL | Qt::Key_D)))
    , remove(make("removeSongs", tr("Re&move from Library"), QKeySequence(Qt::Key_Delete)))
    , merge(make("mergeSongs", tr("Merge Songs…"), QKeySequence(Qt::CTRL | Qt::Key_M)))
    , clear(make("clearLibrary", tr("C&lear Library…")))
    , selectAll(make("selectAll", tr("&Select All"), QKeySequence::SelectAll))
    , selectAllButBest(make("selectAllButBest", tr("Select All but the Best")))
    , find(make("find", tr("F&ind"), QKeySequence::Find))
    , rating(new QMenu(tr("Ratin&g"), window))
    , changeSeveral(new QMenu(tr("C&hange Several"), window))
    , m_session(session)
    , m_panel(panel)
    , m_desk(desk)
    , m_window(window)
{
    // A key of the table's own, which only the menu has to name.
    editCell->setText(tr("Edit &Cell") + u'\t'
                      + QKeySequence(Qt::Key_F2).toString(QKeySequence::NativeText));
    rating->setObjectName(QStringLiteral("ratingMenu"));
    fillRating();
    fillChangeSeveral();
    connectAll();
    update();
}

QAction *SongActions::make(const char *name, const QString &text, const QKeySequence &shortcut)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(shortcut);
    return action;
}

void SongActions::connectAll()
{
    connect(undo, &QAction::triggered, this, [this] { m_desk.submit(UndoOperation {}); });
    connect(redo, &QAction::triggered, this, [this] { m_desk.submit(RedoOperation {}); });
    connect(add, &QAction::triggered, this, [this] { openForm(0); });
    connect(edit, &QAction::triggered, this, &SongActions::editSelected);
    connect(editCell, &QAction::triggered, this,
            [this] { m_panel.table().edit(m_panel.table().currentIndex()); });
    connect(favorite, &QAction::triggered, this,
            [this](bool isOn) { setOnSelected(SongField::Favorite, isOn); });
    connect(remove, &QAction::triggered, this,
            [this] { removeSongs(m_panel.table().selectedIds(), m_session.songs().cursor()); });
    connect(merge, &QAction::triggered, this, &SongActions::mergeSelected);
    connect(clear, &QAction::triggered, this, &SongActions::clearLibrary);
    connect(selectAll, &QAction::triggered, this, [this] { m_panel.table().selectAll(); });
    connect(selectAllButBest, &QAction::triggered, this, &SongActions::selectDoubles);
    for (const auto signal : {&SongListModel::sortedChanged, &SongListModel::groupingChanged})
        connect(&m_panel.list(), signal, this, &SongActions::update);
    connect(&m_session, &LibrarySession::stateChanged, this, &SongActions::update);
    connect(&m_session, &LibrarySession::historyChanged, this, &SongActions::update);
    connect(&m_panel, &LibraryPanel::valueChosen, this, &SongActions::set);
    connect(&m_panel, &LibraryPanel::countsChanged, this, &SongActions::update);
    connect(m_panel.table().selectionModel(), &QItemSelectionModel::currentChanged, this,
            &SongActions::update);
    connect(&m_session.songs(), &SongModel::applied, this, &SongActions::update);
    connect(&m_panel.table(), &QTableView::activated, this, [this] {
        if (edit->isEnabled() && currentId() != 0)
            edit->trigger();
    });
}

void SongActions::fillRating()
{
    for (int stars = 0; stars <= 5; ++stars) {
        QAction *const action = rating->addAction(stars ? QString(stars, u'★') : tr("Not Rated"));
        action->setObjectName(QStringLiteral("rate%1").arg(stars));
        action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + stars)));
        connect(action, &QAction::triggered, this,
                [this, stars] { setOnSelected(SongField::Rating, qint64(stars * RatingPerStar)); });
    }
}

void SongActions::fillChangeSeveral()
{
    changeSeveral->setObjectName(QStringLiteral("changeSeveralMenu"));
    for (const auto &[name, title] : TransformPages::titles()) {
        QAction *const action = changeSeveral->addAction(tr("%1…").arg(title));
        action->setObjectName(QString::fromLatin1(name));
        connect(action, &QAction::triggered, this, [this, action] {
            show(new TransformDialog(m_session, m_desk, m_panel.table().selectedIds(),
                                     action->objectName(), m_window));
        });
    }
    changeSeveral->actions().first()->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_H));
}

void SongActions::update()
{
    const QString whyNot = m_session.whyNotEditable();
    const QString whyNotNow = m_session.whyNotNow();
    const bool isSelected = m_panel.table().selectedCount() > 0;
    const QString nothingSelected = isSelected ? QString() : tr("No song is selected.");
    const QString whyNotSelected = whyNot.isEmpty() ? nothingSelected : whyNot;
    const SongStore::History &history = m_session.history();
    const auto inMenu = [](const OperationSummary &step) {
        return OperationText::name(step).replace(u'&', QStringLiteral("&&"));
    };
    undo->setText(history.undo ? tr("&Undo %1").arg(inMenu(*history.undo)) : tr("&Undo"));
    redo->setText(history.redo ? tr("&Redo %1").arg(inMenu(*history.redo)) : tr("&Redo"));
    setState(undo,
             !whyNotNow.isEmpty() || history.undo ? whyNotNow : tr("There is nothing to undo."));
    setState(redo,
             !whyNotNow.isEmpty() || history.redo ? whyNotNow : tr("There is nothing to redo."));
    setState(add, whyNot);
    updateDuplicates(whyNot);
    for (QAction *const action : {edit, favorite, remove})
        setState(action, whyNotSelected);
    edit->setText(m_panel.table().selectedCount() > 1 ? tr("&Edit Songs…") : tr("&Edit Song…"));
    const bool isOnSong = currentId() != 0;
    setState(editCell, whyNotSelected.isEmpty() && !isOnSong ? tr("No cell of a song is current.")
                                                             : whyNotSelected);
    for (QMenu *const menu : {rating, changeSeveral}) {
        setState(menu->menuAction(), whyNotSelected);
        for (QAction *const action : menu->actions())
            setState(action, whyNotSelected);
    }
    const bool isEmpty = m_session.songs().rowCount() == 0;
    setState(clear, !whyNotNow.isEmpty() || !isEmpty ? whyNotNow : tr("There are no songs."));
    favorite->setCheckable(true);
    favorite->setChecked(
        m_panel.table().currentIndex().data(SongModel::role(SongField::Favorite)).toBool());
}

void SongActions::updateDuplicates(const QString &whyNot)
{
    const SongListModel &list = m_panel.list();
    const bool isOfDuplicates = list.grouping().isOfDuplicates() && list.isSorted();
    const int selected = m_panel.table().selectedCount();
    const QString whyNotMany = selected < 2 ? tr("Select two songs or more.")
                             : !isOfDuplicates && selected > MostMergedIntoOne
                                 ? tr("These are too many songs to become one.")
                                 : QString();
    setState(merge, whyNot.isEmpty() ? whyNotMany : whyNot);
    setState(selectAllButBest,
             isOfDuplicates ? QString() : tr("The list is not grouped by duplicates."));
}

/// Each group of duplicates by itself; of songs that are listed otherwise all together.
void SongActions::mergeSelected()
{
    const QList<qint64> ids = m_panel.table().selectedIds();
    const bool isOfDuplicates = m_panel.list().grouping().isOfDuplicates();
    const QList<QList<qint64>> groups
        = isOfDuplicates ? byGroup(m_session.songs(), ids) : QList<QList<qint64>> {ids};
    show(new MergeDialog(m_session, m_desk, groups, m_window));
}

void SongActions::selectDoubles()
{
    const SongModel &songs = m_session.songs();
    m_panel.groups().setAllCollapsed(false); // what nobody sees is not selected
    QSet<qint64> doubles;
    const SongListModel &list = m_panel.list();
    for (const QList<qint64> &group : byGroup(songs, list.ids({0, list.matchCount() - 1}))) {
        QList<Song> all;
        for (const qint64 id : group)
            all += songs.song(songs.rowOf(id));
        all.removeAt(SongMerger::best(all));
        for (const Song &song : std::as_const(all))
            doubles += song.id;
    }
    m_panel.table().selectSongs(doubles);
}

void SongActions::setState(QAction *action, const QString &whyNot)
{
    action->setEnabled(whyNot.isEmpty());
    action->setToolTip(whyNot);
    // Without one it is the action's text, in which a title might be taken for HTML.
    if (Qt::mightBeRichText(action->toolTip()))
        action->setToolTip(Qt::convertFromPlainText(action->toolTip()));
    action->setStatusTip(whyNot);
}

qint64 SongActions::currentId() const
{
    return m_panel.table().currentIndex().data(SongModel::IdRole).toLongLong();
}

void SongActions::openForm(qint64 songId)
{
    show(new SongForm(m_session, m_desk, songId, m_window));
}

void SongActions::editSelected()
{
    const QList<qint64> ids = m_panel.table().selectedIds();
    if (ids.size() > 1)
        show(new SongsForm(m_session, m_desk, ids, m_window));
    else
        openForm(ids.first());
}

void SongActions::show(QDialog *form)
{
    form->setAttribute(Qt::WA_DeleteOnClose);
    form->show();
}

void SongActions::removeSongs(const QList<qint64> &ids, const Cursor &seen)
{
    const auto submit = [this, ids, seen] { m_desk.submit(RemoveSongs {ids}, seen); };
    if (ids.size() <= Preferences::read().askAbove) {
        submit();
        return;
    }
    Question::ask(m_window, tr("Remove %Ln songs from the library?", nullptr, int(ids.size())),
                  tr("You can undo this."), tr("Remove"), submit);
}

void SongActions::clearLibrary()
{
    const int count = m_session.songs().rowCount();
    Question::ask(m_window, tr("Remove all %Ln songs from the library?", nullptr, count),
                  tr("You can undo this."), tr("Remove All"),
                  [this] { m_desk.submit(ClearLibrary {}); });
}

void SongActions::setOnSelected(SongField field, const QVariant &value)
{
    set(m_panel.table().selectedIds(), field, value);
}

void SongActions::set(const QList<qint64> &ids, SongField field, const QVariant &value)
{
    EditSongs edits;
    for (const qint64 id : ids) {
        const int row = m_session.songs().rowOf(id);
        const QVariant base
            = m_session.songs().value(m_session.songs().slotAt(row), field, Qt::EditRole);
        if (base != value)
            edits.edits += Edit {id, field, base, value};
    }
    if (!edits.edits.isEmpty())
        m_desk.submit(edits);
}

void SongActions::addDefaultSongs()
{
    m_desk.submit(AddDefaultSongs {});
}

} // namespace tutti
