// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Cursor.h"
#include "core/Song.h"
#include "ui/MergeModel.h"

#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTimer>

namespace tutti {

class LibrarySession;
class OperationDesk;

/// Makes one song of each of some groups, as one operation: shows before which song stays and what
/// becomes of each field, and follows what others do meanwhile.
class MergeDialog : public QDialog
{
    Q_OBJECT

public:
    /// \a groups are the ids of songs.
    MergeDialog(LibrarySession &session, OperationDesk &desk, const QList<QList<qint64>> &groups,
                QWidget *parent);

private:
    void build();
    void buildTable();
    void follow();
    void updateMerge();
    void showGroup();
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QList<Song> songsOf(const QList<qint64> &group) const;
    void merge();

    LibrarySession &m_session;
    OperationDesk &m_desk;
    QList<QList<qint64>> m_groups; ///< that are still there, of two songs and more
    Cursor m_seen; ///< the library as it was looked at
    MergeModel m_model;
    QLabel m_summary;
    QWidget m_chooser; ///< of which group is shown, where there are several
    QLabel *m_of = nullptr;
    QSpinBox *m_number = nullptr;
    QTableView m_table;
    QPushButton *m_merge = nullptr;
    QTimer m_soon;
};

} // namespace tutti
