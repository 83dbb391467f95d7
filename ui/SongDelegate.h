// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Operation.h"

#include <QStyledItemDelegate>

namespace tutti {

class CellButtons;
class ChangeGlow;
class SongMarks;

/// Cells of songs: shows what is on its way to the store, and edits by the field's own editor.
/// An edit carries the value that stood in the cell when its editor was opened.
class SongDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// All outlive this.
    SongDelegate(const SongMarks &marks, const CellButtons &buttons, const ChangeGlow &glow,
                 QObject *parent);

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
    void editorOpened(QWidget *editor) const;
    void editorClosed() const;

protected:
    bool eventFilter(QObject *editor, QEvent *event) override;
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    void paintSymbols(QPainter &painter, const QStyleOptionViewItem &cell,
                      const QModelIndex &index) const;
    void paintMark(QPainter &painter, const QStyleOptionViewItem &cell,
                   const QModelIndex &index) const;
    void mark(QStyleOptionViewItem &option, const QModelIndex &index) const;
    void submit(qint64 songId, SongField field, const QVariant &base, const QVariant &value) const;

    const SongMarks &m_marks;
    const CellButtons &m_buttons;
    const ChangeGlow &m_glow;
};

} // namespace tutti
