// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/ShownText.h"

#include <QStyle>
#include <QStyledItemDelegate>
#include <QWidget>

namespace tutti {

/// Gives the rows of a tree or a list the height of those of tables, and lets each text be read in its
/// own direction.
class RowDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override
    {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        size.setHeight(option.widget->style()->pixelMetric(
            QStyle::PM_HeaderDefaultSectionSizeVertical, nullptr, option.widget));
        return size;
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->text = ShownText::directed(option->text, option->direction);
    }
};

} // namespace tutti
