// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/MergeDialog.h"

#include "ui/LibrarySession.h"
#include "ui/OperationDesk.h"
#include "ui/RowDelegate.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QVBoxLayout>

namespace tutti {

namespace {

constexpr int FollowMs = 250; ///< after others have changed songs
constexpr int Letters = 24; ///< of a column
constexpr int FewRows = 6; ///< that a small screen has room for
constexpr int Rows = 14; ///< that are seen at first

} // namespace

MergeDialog::MergeDialog(LibrarySession &session, OperationDesk &desk,
                         const QList<QList<qint64>> &groups, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_desk(desk)
    , m_groups(groups)
    , m_seen(session.songs().cursor())
{
    setObjectName(QStringLiteral("mergeDialog"));
    setWindowTitle(tr("Merge Songs"));
    build();
    m_soon.setSingleShot(true);
    m_soon.setInterval(FollowMs);
    connect(&m_soon, &QTimer::timeout, this, &MergeDialog::follow);
    connect(&session.songs(), &SongModel::applied, this, [this] {
        if (!m_soon.isActive()) // a busy writer must not keep it from its end
            m_soon.start();
    });
    connect(&session, &LibrarySession::stateChanged, this, &MergeDialog::updateMerge);
    follow();
}

void MergeDialog::build()
{
    m_summary.setObjectName(QStringLiteral("mergeSummary"));
    m_summary.setTextFormat(Qt::PlainText);
    m_summary.setWordWrap(true);
    m_number = new QSpinBox(&m_chooser);
    m_number->setObjectName(QStringLiteral("mergeGroup"));
    m_number->setMinimum(1);
    connect(m_number, &QSpinBox::valueChanged, this, &MergeDialog::showGroup);
    auto *label = new QLabel(tr("&Group"), &m_chooser);
    label->setBuddy(m_number);
    m_of = new QLabel(&m_chooser);
    auto *chooser = new QHBoxLayout(&m_chooser);
    chooser->setContentsMargins(0, 0, 0, 0);
    chooser->addWidget(label);
    chooser->addWidget(m_number);
    chooser->addWidget(m_of, 1);
    buildTable();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_merge = buttons->addButton(tr("Merge"), QDialogButtonBox::AcceptRole);
    m_merge->setObjectName(QStringLiteral("mergeApply"));
    m_merge->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &MergeDialog::merge);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(&m_summary);
    layout->addWidget(&m_chooser);
    layout->addWidget(&m_table, 1);
    layout->addWidget(buttons);
    const int more = (Rows - FewRows) * m_table.verticalHeader()->defaultSectionSize();
    resize(fontMetrics().averageCharWidth() * 110, minimumSizeHint().height() + more);
    m_merge->setFocus();
}

void MergeDialog::buildTable()
{
    const int row = fontMetrics().height() + 8;
    m_table.setObjectName(QStringLiteral("mergeFields"));
    m_table.setAccessibleName(tr("What becomes of each field"));
    m_table.setModel(&m_model);
    m_table.setItemDelegate(new RowDelegate(&m_table));
    m_table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table.setTabKeyNavigation(false);
    m_table.setShowGrid(false);
    m_table.setAlternatingRowColors(true);
    m_table.setWordWrap(false);
    m_table.verticalHeader()->setDefaultSectionSize(row);
    m_table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table.horizontalHeader()->setHighlightSections(false);
    m_table.horizontalHeader()->setDefaultSectionSize(Letters * fontMetrics().averageCharWidth());
    m_table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table.horizontalHeader()->setStretchLastSection(true);
    m_table.setMinimumHeight(FewRows * row);
}

QList<Song> MergeDialog::songsOf(const QList<qint64> &group) const
{
    QList<Song> songs;
    for (const qint64 id : group) {
        if (const int row = m_session.songs().rowOf(id); row >= 0)
            songs += m_session.songs().song(row);
    }
    return songs;
}

void MergeDialog::follow()
{
    for (QList<qint64> &group : m_groups)
        group.removeIf([this](qint64 id) { return m_session.songs().rowOf(id) < 0; });
    m_groups.removeIf([](const QList<qint64> &group) { return group.size() < 2; });
    m_summary.setText(summary());
    m_chooser.setVisible(m_groups.size() > 1);
    m_number->setMaximum(std::max(int(m_groups.size()), 1));
    m_of->setText(tr("of %1").arg(QLocale().toString(m_groups.size())));
    if (m_groups.size() == 1) // of others not everything is looked at
        m_seen = m_session.songs().cursor();
    showGroup();
    updateMerge();
}

void MergeDialog::showGroup()
{
    m_model.show(songsOf(m_groups.value(m_number->value() - 1)));
}

QString MergeDialog::summary() const
{
    int songs = 0;
    for (const QList<qint64> &group : m_groups)
        songs += int(group.size());
    const int groups = int(m_groups.size());
    if (groups == 0)
        return tr("There is nothing to merge: select two or more songs of a group.");
    const QString what = groups == 1
                           ? tr("%Ln songs become one.", nullptr, songs)
                           : tr("%Ln songs become %1, one for each group.", nullptr, songs)
                                 .arg(QLocale().toString(groups));
    return what + u' ' + tr("%Ln songs are removed.", nullptr, songs - groups) + u' '
         + tr("You can undo this.");
}

void MergeDialog::updateMerge()
{
    const QString whyNot = m_session.whyNotEditable();
    m_merge->setEnabled(whyNot.isEmpty() && !m_groups.isEmpty());
    m_merge->setToolTip(whyNot);
}

void MergeDialog::merge()
{
    m_desk.submit(MergeSongs {m_groups}, m_seen);
    accept();
}

} // namespace tutti
