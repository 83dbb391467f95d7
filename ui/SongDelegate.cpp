// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/SongDelegate.h"

#include "core/SongListModel.h"
#include "ui/CellButtons.h"
#include "ui/ChangeGlow.h"
#include "ui/FieldEdit.h"
#include "ui/GroupHeadPainter.h"
#include "ui/ShownText.h"
#include "ui/SongMarks.h"
#include "ui/SongTableView.h"
#include "ui/StarEdit.h"
#include "ui/Symbols.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace tutti {

namespace {

/// What an editor knows of its cell, since the cell may move or vanish while it is open.
constexpr const char *SongIdProperty = "songId";
constexpr const char *TitleProperty = "songTitle";
constexpr const char *BaseProperty = "base";
constexpr const char *DoneProperty = "done";

constexpr int EdgeRoom = 8; ///< around a number and its mark, in pixels
constexpr int SmallestMark = 8;

constexpr float UnsetShare = 0.16F; ///< of the colour of what is set
constexpr float PreviewShare = 0.6F; ///< of that, while the mouse is over it
constexpr double GlowShare = 0.3; ///< of the highlight, at its brightest

QColor faint(QColor color, float share)
{
    color.setAlphaF(share);
    return color;
}

bool isNumber(const QStyleOptionViewItem &option)
{
    return option.displayAlignment.testFlag(Qt::AlignRight);
}

SongField fieldOf(const QModelIndex &index)
{
    return SongField(index.column());
}

} // namespace

SongDelegate::SongDelegate(const SongMarks &marks, const CellButtons &buttons,
                           const ChangeGlow &glow, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_marks(marks)
    , m_buttons(buttons)
    , m_glow(glow)
{}

QWidget *SongDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                    const QModelIndex &index) const
{
    const SongField field = fieldOf(index);
    const qint64 id = index.data(SongModel::IdRole).toLongLong();
    if (info(field).type == SongFieldInfo::Type::Flag) {
        const bool isSet = index.data(Qt::EditRole).toBool();
        submit(id, field, isSet, !isSet);
        return nullptr; // turned over; there is nothing to type
    }
    QWidget *editor = nullptr;
    if (info(field).type == SongFieldInfo::Type::Rating) {
        auto *stars = new StarEdit(parent);
        connect(stars, &StarEdit::chosen, this, [this, stars] {
            auto *self = const_cast<SongDelegate *>(this);
            emit self->commitData(stars);
            emit self->closeEditor(stars);
        });
        editor = stars;
    } else {
        auto *line = new FieldEdit(field, parent);
        line->setFrame(false);
        editor = line;
    }
    editor->setObjectName(QStringLiteral("cellEditor"));
    editor->setProperty(SongIdProperty, id);
    editor->setProperty(TitleProperty, index.data(SongModel::role(SongField::Title)));
    emit editorOpened(editor);
    return editor;
}

void SongDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (editor->property(BaseProperty).isValid())
        return; // what is being typed is not overwritten by news
    const QVariant value = index.data(Qt::EditRole);
    editor->setProperty(BaseProperty, value.isValid() ? value : QVariant(QString()));
    if (auto *stars = qobject_cast<StarEdit *>(editor))
        stars->setRating(value.toInt());
    else if (auto *line = qobject_cast<FieldEdit *>(editor)) {
        line->setValue(value);
        line->selectAll();
    }
}

void SongDelegate::setModelData(QWidget *editor, QAbstractItemModel *, const QModelIndex &) const
{
    const qint64 id = editor->property(SongIdProperty).toLongLong();
    editor->setProperty(DoneProperty, true);
    if (const auto *stars = qobject_cast<StarEdit *>(editor)) {
        submit(id, SongField::Rating, editor->property(BaseProperty), qint64(stars->rating()));
        return;
    }
    const auto *line = qobject_cast<FieldEdit *>(editor);
    if (!line || !line->isTouched())
        return;
    const Expected<QVariant> value = line->value();
    if (value)
        submit(id, line->field(), line->base(), *value);
    else
        emit refused(value.error());
}

bool SongDelegate::eventFilter(QObject *editor, QEvent *event)
{
    const bool isEscape = event->type() == QEvent::KeyPress
                       && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
    if (isEscape)
        editor->setProperty(DoneProperty, true); // nothing of it is wanted
    return QStyledItemDelegate::eventFilter(editor, event);
}

void SongDelegate::submit(qint64 songId, SongField field, const QVariant &base,
                          const QVariant &value) const
{
    if (value != base)
        emit edited({songId, field, base, value});
}

void SongDelegate::destroyEditor(QWidget *editor, const QModelIndex &index) const
{
    const auto *line = qobject_cast<FieldEdit *>(editor);
    const bool isLost = line && line->isTouched() && !editor->property(DoneProperty).toBool();
    const bool isSongThere = index.data(SongModel::IdRole) == editor->property(SongIdProperty);
    if (isLost && isSongThere) {
        // The view closes editors whose input cannot be accepted without a word.
        if (const Expected<QVariant> value = line->value(); !value)
            emit refused(value.error());
    } else if (isLost) {
        Conflict lost;
        lost.songId = editor->property(SongIdProperty).toLongLong();
        lost.songTitle = editor->property(TitleProperty).toString();
        lost.field = line->field();
        lost.base = line->base();
        lost.mine = line->text();
        lost.songIsGone = true;
        emit orphaned(lost);
    }
    QStyledItemDelegate::destroyEditor(editor, index);
    emit editorClosed();
}

void SongDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                        const QModelIndex &) const
{
    QRect place = option.rect;
    if (qobject_cast<StarEdit *>(editor)) {
        // All of the stars, though the column be narrow or at the edge.
        place.setWidth(std::max(place.width(), editor->sizeHint().width()));
        if (option.direction == Qt::RightToLeft)
            place.moveRight(option.rect.right());
        const QRect room = editor->parentWidget()->rect();
        place.moveLeft(
            std::max(room.left(), std::min(place.left(), room.right() - place.width() + 1)));
    }
    editor->setGeometry(place);
}

void SongDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->textElideMode = Qt::ElideRight;
    option->text = ShownText::directed(option->text, option->direction);
    const auto *const table = qobject_cast<const SongTableView *>(option->widget);
    if (table && table->isSongSelected(index))
        option->state |= QStyle::State_Selected;
    if (const double glow = m_glow.strength(index.data(SongModel::IdRole).toLongLong()); glow > 0)
        option->backgroundBrush
            = faint(option->palette.color(QPalette::Highlight), float(glow * GlowShare));
    if (index.data(SongModel::BeingRemovedRole).toBool()) {
        option->font.setStrikeOut(true);
        option->palette.setCurrentColorGroup(QPalette::Disabled);
    } else if (index.data(SongModel::PendingRole).toBool()) {
        option->font.setItalic(true);
    }
    mark(*option, index);
}

void SongDelegate::mark(QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const SongMarks::Mark mark = m_marks.markOf(index);
    if (mark == SongMarks::Mark::None)
        return;
    if (mark == SongMarks::Mark::NotSaved) {
        option.font.setBold(true);
        option.palette.setColor(QPalette::Text, SongMarks::alarm(option.palette));
    }
    if (isNumber(option) || CellButtons::isButton(fieldOf(index)))
        return; // a symbol beside it would leave a narrow column no room for it
    const int size = option.fontMetrics.ascent();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    option.features |= QStyleOptionViewItem::HasDecoration;
    option.icon = SongMarks::icon(mark, option.palette, isSelected, size);
    option.decorationSize = {size, size};
    option.decorationPosition = QStyleOptionViewItem::Left;
}

void SongDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    if (index.data(SongListModel::IsHeadRole).toBool())
        return GroupHeadPainter::paint(*painter, option, index);
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const bool isButton = CellButtons::isButton(fieldOf(index));
    if (isButton)
        cell.text.clear();
    const QWidget *const widget = cell.widget;
    widget->style()->drawControl(QStyle::CE_ItemViewItem, &cell, painter, widget);
    if (isButton)
        paintSymbols(*painter, cell, index);
    if (isButton || isNumber(cell))
        paintMark(*painter, cell, index);
}

void SongDelegate::paintSymbols(QPainter &painter, const QStyleOptionViewItem &cell,
                                const QModelIndex &index) const
{
    const SongField field = fieldOf(index);
    const bool isRating = info(field).type == SongFieldInfo::Type::Rating;
    const QVariant preview = m_buttons.preview(index);
    const QVariant value = index.data(Qt::EditRole);
    const bool isSelected = cell.state.testFlag(QStyle::State_Selected);
    const QColor text = cell.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
    const bool isPlain = isSelected || cell.palette.currentColorGroup() == QPalette::Disabled;
    const QColor full = isRating || isPlain ? text : Symbols::heartColor(cell.palette);
    const bool isShown = preview.isValid() || (isRating && value.toInt() > 0);
    const Symbols::Colors colors {preview.isValid() ? faint(full, PreviewShare) : full,
                                  faint(text, isShown ? UnsetShare : 0)};
    const QRectF place
        = CellButtons::place(field, cell.rect, cell.fontMetrics.ascent(), cell.direction);
    painter.save();
    painter.setClipRect(cell.rect);
    const QVariant shown = preview.isValid() ? preview : value;
    if (isRating)
        Symbols::paintStars(painter, place, shown.toInt(), cell.direction, colors);
    else
        Symbols::paintHeart(painter, place, shown.toBool(), colors);
    painter.restore();
}

/// At the edge that the value leaves free, as large as that lets it be.
void SongDelegate::paintMark(QPainter &painter, const QStyleOptionViewItem &cell,
                             const QModelIndex &index) const
{
    const SongMarks::Mark mark = m_marks.markOf(index);
    if (mark == SongMarks::Mark::None)
        return;
    const int free = cell.rect.width() - cell.fontMetrics.horizontalAdvance(cell.text) - EdgeRoom;
    const int size = std::clamp(free, SmallestMark, cell.fontMetrics.ascent());
    const bool isSelected = cell.state.testFlag(QStyle::State_Selected);
    const Qt::Alignment edge = isNumber(cell) ? Qt::AlignLeft : Qt::AlignRight;
    const QRect place = QStyle::alignedRect(cell.direction, edge | Qt::AlignVCenter, {size, size},
                                            cell.rect.adjusted(2, 0, -2, 0));
    SongMarks::icon(mark, cell.palette, isSelected, size).paint(&painter, place);
}

} // namespace tutti
