// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/EditPreview.h"

#include "ui/ErrorText.h"

#include <QHeaderView>
#include <QLocale>
#include <QVBoxLayout>

namespace tutti {

namespace {

constexpr int RowsShown = 8; ///< at first

} // namespace

EditPreview::EditPreview(const EditPlanner &planner, const SongModel &songs, QWidget *parent)
    : QWidget(parent)
    , m_planner(planner)
    , m_edits(planner, songs)
{
    m_summary.setObjectName(QStringLiteral("previewSummary"));
    m_summary.setTextFormat(Qt::PlainText);
    m_summary.setWordWrap(true);
    m_table.setObjectName(QStringLiteral("previewTable"));
    m_table.setAccessibleName(tr("What will change"));
    m_table.setModel(&m_edits);
    m_table.setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table.setTabKeyNavigation(false);
    m_table.setShowGrid(false);
    m_table.setAlternatingRowColors(true);
    m_table.setWordWrap(false);
    m_table.verticalHeader()->hide();
    m_table.verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    m_table.horizontalHeader()->setHighlightSections(false);
    m_table.horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table.horizontalHeader()->setSectionResizeMode(EditListModel::Field,
                                                     QHeaderView::Interactive);
    m_table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table.setMinimumHeight(RowsShown * (fontMetrics().height() + 8));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(&m_summary);
    layout->addWidget(&m_table, 1);
    connect(&planner, &EditPlanner::progressed, this, &EditPreview::update);
    connect(&planner, &EditPlanner::planned, this, &EditPreview::update);
}

void EditPreview::tell(const QString &whyNot)
{
    m_edits.update();
    m_summary.setText(whyNot);
}

void EditPreview::update()
{
    m_edits.update();
    m_summary.setText(summary());
}

QString EditPreview::summary() const
{
    const int changed = int(m_planner.changedSongs());
    QString words = changed == 0 ? tr("Nothing will change.")
                                 : tr("%Ln songs will change.", nullptr, changed);
    if (m_planner.isPlanning())
        words = tr("Looking… %Ln songs so far.", nullptr, changed);
    if (m_planner.refusedCount() > 0)
        words += u'\n'
               + tr("%Ln values cannot be stored and stay as they are: %1", nullptr,
                    int(m_planner.refusedCount()))
                     .arg(ErrorText::what(*m_planner.firstRefusal()));
    return words;
}

} // namespace tutti
