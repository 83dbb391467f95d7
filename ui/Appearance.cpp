// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/Appearance.h"

#include "ui/AppStyle.h"

#include <QApplication>

namespace tutti {

namespace {

/// The colours of which a palette is made.
struct Colors
{
    QRgb ground;
    QRgb paper;
    QRgb otherPaper;
    QRgb button;
    QRgb ink;
    QRgb faintInk; ///< of what stands for a text that is not there
    QRgb disabledInk;
    QRgb accent;
    QRgb accentInk;
    QRgb link;
    QRgb visited;
    QRgb edge;
    QRgb shadow;
    QRgb tip;
};

constexpr Colors Light {
    .ground = 0xfff1f1ef,
    .paper = 0xffffffff,
    .otherPaper = 0xfff7f7f5,
    .button = 0xfff4f4f2,
    .ink = 0xff1d1f21,
    .faintInk = 0xff686c70,
    .disabledInk = 0xff8a8d90,
    .accent = 0xff2a6b8c,
    .accentInk = 0xffffffff,
    .link = 0xff1c5f86,
    .visited = 0xff6a4a8c,
    .edge = 0xffc4c4c0,
    .shadow = 0xff8c8c88,
    .tip = 0xfffdfbe8,
};

constexpr Colors Dark {
    .ground = 0xff26282b,
    .paper = 0xff1c1e20,
    .otherPaper = 0xff222427,
    .button = 0xff33363a,
    .ink = 0xffe8e8e6,
    .faintInk = 0xffa2a5a8,
    .disabledInk = 0xff85888b,
    .accent = 0xff2f7193,
    .accentInk = 0xffffffff,
    .link = 0xff7fc1e3,
    .visited = 0xffc3a8e4,
    .edge = 0xff4a4e53,
    .shadow = 0xff101112,
    .tip = 0xff3a3d41,
};

QPalette paletteOf(const Colors &colors)
{
    QPalette palette(QColor(colors.button), QColor(colors.ground));
    palette.setColor(QPalette::Window, colors.ground);
    palette.setColor(QPalette::Base, colors.paper);
    palette.setColor(QPalette::AlternateBase, colors.otherPaper);
    palette.setColor(QPalette::Button, colors.button);
    palette.setColor(QPalette::ToolTipBase, colors.tip);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                            QPalette::ToolTipText, QPalette::BrightText})
        palette.setColor(role, colors.ink);
    palette.setColor(QPalette::PlaceholderText, colors.faintInk);
    palette.setColor(QPalette::Highlight, colors.accent);
    palette.setColor(QPalette::HighlightedText, colors.accentInk);
    palette.setColor(QPalette::Link, colors.link);
    palette.setColor(QPalette::LinkVisited, colors.visited);
    palette.setColor(QPalette::Mid, colors.edge);
    palette.setColor(QPalette::Dark, colors.shadow);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, colors.disabledInk);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, colors.edge);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, colors.ink);
    return palette;
}

/// Some platforms leave what stands for a text black on black.
QPalette readable()
{
    QPalette palette;
    const bool isDark = QApplication::palette().color(QPalette::Base).lightness() < 128;
    palette.setColor(QPalette::PlaceholderText, isDark ? Dark.faintInk : Light.faintInk);
    return palette;
}

} // namespace

Appearance::Appearance(Preferences &preferences)
    : QObject(&preferences)
    , m_preferences(preferences)
{
    connect(&preferences, &Preferences::changed, this, &Appearance::apply);
    apply();
}

QPalette Appearance::light()
{
    return paletteOf(Light);
}

QPalette Appearance::dark()
{
    return paletteOf(Dark);
}

void Appearance::apply()
{
    const Preferences::Values &wanted = m_preferences.values();
    if (m_applied && m_applied->theme == wanted.theme && m_applied->density == wanted.density
        && m_applied->isAnimated == wanted.isAnimated)
        return; // a style is costly
    m_applied = wanted;
    QApplication::setStyle(new AppStyle(wanted));
    if (wanted.theme == Preferences::Theme::System) {
        QApplication::setPalette(QPalette());
        QApplication::setPalette(readable());
    } else {
        QApplication::setPalette(wanted.theme == Preferences::Theme::Dark ? dark() : light());
    }
}

} // namespace tutti
