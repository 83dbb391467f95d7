// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/EditPlanner.h"
#include "ui/EditPreview.h"
#include "ui/TransformPages.h"

#include <QComboBox>
#include <QDialog>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>

namespace tutti {

class LibrarySession;
class OperationDesk;

/// Changes many songs alike: what is to be done is chosen and seen before it is done, as one
/// operation.
class TransformDialog : public QDialog
{
    Q_OBJECT

public:
    /// Begins with the page called \a page.
    TransformDialog(LibrarySession &session, OperationDesk &desk, const QList<qint64> &ids,
                    const QString &page, QWidget *parent);

private:
    void build(const QString &page);
    void plan();
    void updateApply();
    void apply();

    LibrarySession &m_session;
    OperationDesk &m_desk;
    const Cursor m_seen; ///< the library in which the songs have these ids
    EditPlanner m_planner;
    EditPreview m_preview;
    QComboBox m_choice;
    QStackedWidget m_stack;
    QList<TransformPages::Page> m_pages;
    QPushButton *m_apply = nullptr;
    QTimer m_follow;
};

} // namespace tutti
