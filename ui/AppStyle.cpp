// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/AppStyle.h"

#include <QHeaderView>
#include <QTableView>

namespace tutti {

AppStyle::AppStyle(const Preferences::Values &preferences)
    : QProxyStyle(preferences.theme == Preferences::Theme::System ? QString()
                                                                  : QStringLiteral("fusion"))
    , m_isAnimated(preferences.isAnimated)
    , m_isCompact(preferences.density == Preferences::Density::Compact)
{}

int AppStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                          const QWidget *widget) const
{
    constexpr int Room = 5; // beside numbers and texts next to each other
    constexpr int Air = 10; // above and beneath them, in all
    constexpr int LittleAir = 4;
    const auto *const header = qobject_cast<const QHeaderView *>(widget);
    if ((metric == PM_FocusFrameHMargin && qobject_cast<const QTableView *>(widget))
        || (metric == PM_HeaderMargin && header && header->orientation() == Qt::Horizontal))
        return Room;
    if (metric == PM_HeaderDefaultSectionSizeVertical && widget)
        return widget->fontMetrics().height() + (m_isCompact ? LittleAir : Air);
    return QProxyStyle::pixelMetric(metric, option, widget);
}

int AppStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                        QStyleHintReturn *returned) const
{
    if (hint == SH_Widget_Animation_Duration && !m_isAnimated)
        return 0;
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0; // they are black on every ground
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

} // namespace tutti
