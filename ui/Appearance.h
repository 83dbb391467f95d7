// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/Preferences.h"

#include <QPalette>

#include <optional>

namespace tutti {

/// Gives the application the style and the colours that are preferred, now and whenever they
/// change.
class Appearance : public QObject
{
    Q_OBJECT

public:
    explicit Appearance(Preferences &preferences); ///< of which it is a child

    [[nodiscard]] static QPalette light();
    [[nodiscard]] static QPalette dark();

private:
    void apply();

    const Preferences &m_preferences;
    std::optional<Preferences::Values> m_applied;
};

} // namespace tutti
