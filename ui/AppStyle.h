// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/Preferences.h"

#include <QProxyStyle>

namespace tutti {

/// The style of all widgets: the one beneath, with room between the cells of tables, and with the
/// density and the animation that are preferred. The application owns it.
class AppStyle : public QProxyStyle
{
    Q_OBJECT

public:
    /// Over Fusion, which takes any palette, unless the \a preferences leave it to the system.
    explicit AppStyle(const Preferences::Values &preferences);

    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option,
                                  const QWidget *widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                                QStyleHintReturn *returned) const override;

private:
    const bool m_isAnimated;
    const bool m_isCompact;
};

} // namespace tutti
