// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/EditPlanner.h"
#include "ui/EditPreview.h"

#include <QCheckBox>
#include <QDialog>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>

#include <utility>
#include <vector>

namespace tutti {

class LibrarySession;
class OperationDesk;

/// The form to edit several songs at once: shows what they have in common, follows what others
/// change, and writes the fields that are ticked, which is what typing in one does. Of many songs it
/// shows first what will change.
class SongsForm : public QDialog
{
    Q_OBJECT

public:
    SongsForm(LibrarySession &session, OperationDesk &desk, const QList<qint64> &ids,
              QWidget *parent);

    /// Whether something stands in it that is not saved.
    [[nodiscard]] bool isTouched() const;

private:
    struct Row
    {
        SongField field;
        QCheckBox *isWritten;
        QWidget *editor;
    };

    void build();
    [[nodiscard]] QWidget *buildForm();
    [[nodiscard]] QWidget *editorFor(SongField field);
    void touch(SongField field);
    [[nodiscard]] std::vector<SongModel::Slot> songsThere() const;
    void showCommon();
    void show(const Row &row, const std::optional<QVariant> &common);
    [[nodiscard]] Expected<QVariant> value(const Row &row) const;
    void save();
    void finish();
    void showForm();
    void updateButtons();

    LibrarySession &m_session;
    OperationDesk &m_desk;
    const Cursor m_seen; ///< the library in which the songs have these ids
    EditPlanner m_planner;
    QStackedWidget m_pages; // outlives the page that is a member
    EditPreview m_preview;
    std::vector<Row> m_rows;
    std::vector<std::pair<qint64, SongModel::Slot>> m_songs; ///< by id, and where it is
    QTimer m_follow;
    QLabel m_message;
    QPushButton *m_save = nullptr;
    QPushButton *m_back = nullptr;
    bool m_isShowing = false; ///< values, which is no typing
};

} // namespace tutti
