// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Operation.h"

#include <QStyledItemDelegate>

namespace tutti {

class SongMarks;

/// Cells of songs: shows what is on its way to the store, and edits by the field's own editor.
/// An edit carries the value that stood in the cell when its editor was opened.
class SongDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// \a marks outlives this.
    explicit SongDelegate(const SongMarks &marks, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const override;
    void destroyEditor(QWidget *editor, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model,
                      const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

signals:
    void edited(const tutti::Edit &edit) const;
    void refused(const tutti::Error &error) const; ///< of what was typed; nothing was changed
    /// What was typed has no song any more to belong to.
    void orphaned(const tutti::Conflict &lost) const;
    void editorOpened() const;
    void editorClosed() const;

protected:
    bool eventFilter(QObject *editor, QEvent *event) override;
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    void mark(QStyleOptionViewItem &option, const QModelIndex &index) const;
    void submit(qint64 songId, SongField field, const QVariant &base, const QVariant &value) const;

    const SongMarks &m_marks;
};

} // namespace tutti
