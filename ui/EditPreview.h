// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/EditPlanner.h"
#include "ui/EditListModel.h"

#include <QLabel>
#include <QTableView>

namespace tutti {

/// Shows what a planner finds that would change, while it finds it, and how much that is in words.
class EditPreview : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive this.
    EditPreview(const EditPlanner &planner, const SongModel &songs, QWidget *parent = nullptr);

    /// Nothing can be planned, for the reason \a whyNot.
    void tell(const QString &whyNot);

private:
    void update();
    [[nodiscard]] QString summary() const;

    const EditPlanner &m_planner;
    EditListModel m_edits;
    QLabel m_summary;
    QTableView m_table;
};

} // namespace tutti
