// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyle>
#include <QStyledItemDelegate>
#include <QWidget>

namespace tutti {

/// Gives the rows of a tree or a list the height of those of tables.
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
};

} // namespace tutti
