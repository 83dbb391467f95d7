// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ConflictsPanel.h"

#include "ui/ConflictDialog.h"
#include "ui/LibrarySession.h"
#include "ui/OperationDesk.h"
#include "ui/RowDelegate.h"

#include <QFocusEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace tutti {

ConflictsPanel::ConflictsPanel(LibrarySession &session, OperationDesk &desk)
    : keepTheirs(new QAction(tr("Keep &Theirs"), this))
    , useMine(new QAction(tr("Use &Mine"), this))
    , editByHand(new QAction(tr("Edit &by Hand…"), this))
    , m_session(session)
    , m_desk(desk)
    , m_model(session)
{
    setObjectName(QStringLiteral("conflictsPanel"));
    setWhatsThis(
        tr("Where you and somebody else changed the same field of the same song. Theirs is "
           "in the library; yours is kept here until somebody chooses."));
    keepTheirs->setObjectName(QStringLiteral("keepTheirs"));
    useMine->setObjectName(QStringLiteral("useMine"));
    editByHand->setObjectName(QStringLiteral("editByHand"));
    buildList();
    layOut();
    connect(keepTheirs, &QAction::triggered, this,
            [this] { m_desk.resolve(selected(), ConflictChoice::Take::Theirs); });
    connect(useMine, &QAction::triggered, this,
            [this] { m_desk.resolve(selected(), ConflictChoice::Take::Mine); });
    connect(editByHand, &QAction::triggered, this, &ConflictsPanel::askForValue);
    connect(&m_session, &LibrarySession::stateChanged, this, &ConflictsPanel::updateContent);
    connect(&m_model, &ConflictsModel::taken, this, &ConflictsPanel::updateContent);
    updateContent();
}

void ConflictsPanel::buildList()
{
    m_list.setObjectName(QStringLiteral("conflictsList"));
    m_list.setAccessibleName(tr("Conflicts"));
    m_list.setModel(&m_model);
    m_list.setRootIsDecorated(false);
    m_list.setItemDelegate(new RowDelegate(&m_list));
    m_list.setUniformRowHeights(true);
    m_list.setAlternatingRowColors(true);
    m_list.setAllColumnsShowFocus(true);
    m_list.setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list.setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list.addActions({keepTheirs, useMine, editByHand});
    m_list.installEventFilter(this);
    const int letter = fontMetrics().averageCharWidth();
    QHeaderView &header = *m_list.header();
    header.setObjectName(QStringLiteral("conflictsHeader"));
    header.setStretchLastSection(false);
    header.setSectionResizeMode(ConflictsModel::Title, QHeaderView::Stretch);
    constexpr int Values = 18;
    constexpr int People = 34;
    header.resizeSection(ConflictsModel::Field, 12 * letter);
    for (const int column : {ConflictsModel::Was, ConflictsModel::Theirs, ConflictsModel::Mine})
        header.resizeSection(column, Values * letter);
    for (const int column : {ConflictsModel::TheirsBy, ConflictsModel::MineBy})
        header.resizeSection(column, People * letter);
    connect(m_list.selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ConflictsPanel::updateActions);
}

void ConflictsPanel::layOut()
{
    m_more.setObjectName(QStringLiteral("moreConflicts"));
    m_more.setTextFormat(Qt::PlainText);
    m_keepTheirs.setObjectName(QStringLiteral("keepTheirsButton"));
    m_useMine.setObjectName(QStringLiteral("useMineButton"));
    m_editByHand.setObjectName(QStringLiteral("editByHandButton"));
    m_pages.addWidget(&m_list);
    m_pages.addWidget(&m_message);
    auto *row = new QHBoxLayout;
    row->addWidget(&m_more);
    row->addStretch();
    addButton(*row, m_keepTheirs, *keepTheirs);
    addButton(*row, m_useMine, *useMine);
    addButton(*row, m_editByHand, *editByHand);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addLayout(row);
    layout->addWidget(&m_pages, 1);
}

void ConflictsPanel::addButton(QLayout &row, QPushButton &button, QAction &action)
{
    button.setText(action.text());
    row.addWidget(&button);
    connect(&button, &QPushButton::clicked, &action, &QAction::trigger);
}

/// Some eight conflicts.
QSize ConflictsPanel::sizeHint() const
{
    return {110 * fontMetrics().averageCharWidth(), 13 * fontMetrics().height()};
}

/// Not by a proxy, which the tabulator would take for the next stop, over what comes before it.
void ConflictsPanel::focusInEvent(QFocusEvent *event)
{
    m_list.setFocus(event->reason());
}

bool ConflictsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *const key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Delete || key->matches(QKeySequence::SelectAll)
            || key->matches(QKeySequence::Copy)) {
            event->accept();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

QList<Conflict> ConflictsPanel::selected() const
{
    QList<Conflict> conflicts;
    for (const QModelIndex &row : m_list.selectionModel()->selectedRows())
        conflicts += m_model.conflict(row.row());
    return conflicts;
}

void ConflictsPanel::updateActions()
{
    const QList<Conflict> conflicts = selected();
    QString whyNot = m_session.whyNotEditable();
    if (whyNot.isEmpty() && conflicts.isEmpty())
        whyNot = tr("Select a conflict first.");
    QString whyNotByHand = whyNot;
    if (whyNot.isEmpty() && conflicts.size() > 1)
        whyNotByHand = tr("Select a single conflict for this.");
    else if (whyNot.isEmpty() && !ConflictDialog::canAskFor(conflicts.first()))
        whyNotByHand = tr("There is no third choice.");
    const auto set = [](QAction &action, QPushButton &button, const QString &why) {
        action.setEnabled(why.isEmpty());
        action.setToolTip(why);
        button.setEnabled(why.isEmpty());
        button.setToolTip(why);
    };
    set(*keepTheirs, m_keepTheirs, whyNot);
    set(*useMine, m_useMine, whyNot);
    set(*editByHand, m_editByHand, whyNotByHand);
    const bool removes = std::ranges::any_of(conflicts, [](const Conflict &conflict) {
        return conflict.kind == Conflict::Kind::Removal;
    });
    if (removes && whyNot.isEmpty())
        m_useMine.setToolTip(tr("Removes songs."));
}

void ConflictsPanel::updateContent()
{
    const int listed = m_model.rowCount();
    if (listed > 0) {
        m_pages.setCurrentWidget(&m_list);
    } else if (m_session.isRead()) {
        m_message.set(tr("No conflicts"),
                      tr("When you and somebody else change the same field of the same song at the "
                         "same time, both values are kept here until you choose."));
        m_pages.setCurrentWidget(&m_message);
    } else {
        m_message.set(tr("The library has not been read yet"), {});
        m_pages.setCurrentWidget(&m_message);
    }
    const QLocale locale;
    m_more.setVisible(m_model.total() > listed);
    m_more.setText(tr("The latest %1 of %2 conflicts")
                       .arg(locale.toString(listed), locale.toString(m_model.total())));
    if (listed > 0 && !m_list.currentIndex().isValid())
        m_list.setCurrentIndex(m_model.index(0, 0));
    updateActions();
}

void ConflictsPanel::askForValue()
{
    const QList<Conflict> conflicts = selected();
    if (conflicts.size() != 1)
        return;
    auto *const dialog = new ConflictDialog(conflicts.first(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ConflictDialog::chosen, this,
            [this](const Conflict &conflict, const QVariant &value) {
                m_desk.resolve({conflict}, ConflictChoice::Take::Value, value);
            });
    dialog->open();
}

} // namespace tutti
