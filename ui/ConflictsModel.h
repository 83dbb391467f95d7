// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Conflict.h"

#include <QAbstractTableModel>

namespace tutti {

class LibrarySession;

/// The open conflicts of a library, the latest first. Follows the session; a row that stays is the
/// same row. Lives on the GUI thread.
class ConflictsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Title, Field, Was, Theirs, TheirsBy, Mine, MineBy, ColumnCount };

    explicit ConflictsModel(LibrarySession &session, QObject *parent = nullptr);

    [[nodiscard]] const Conflict &conflict(int row) const { return m_conflicts[row]; }
    /// Of which rowCount() are listed.
    [[nodiscard]] qint64 total() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

signals:
    void taken(); ///< the session's list, and all that follows from it has been told

private:
    void follow();
    void removeSettled(const QList<Conflict> &now);
    [[nodiscard]] QString text(const Conflict &conflict, int column) const;

    LibrarySession &m_session;
    QList<Conflict> m_conflicts; ///< by id, descending
};

} // namespace tutti
