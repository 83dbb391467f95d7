// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/Preferences.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QFormLayout>
#include <QSpinBox>

namespace tutti {

/// The few choices about the program, each explained, and in effect as soon as it is made. Shows
/// also what another window or program chooses meanwhile.
class PreferencesDialog : public QDialog
{
    Q_OBJECT

public:
    /// \a preferences outlive it.
    PreferencesDialog(Preferences &preferences, QWidget *window);

private:
    void buildLook(QFormLayout &form);
    void buildLibrary(QFormLayout &form);
    void fillLanguages();
    void add(QFormLayout &form, const QString &name, QWidget &field, const char *objectName,
             const QString &explanation);
    void display(const Preferences::Values &values);
    void take();

    Preferences &m_preferences;
    QComboBox m_theme;
    QComboBox m_density;
    QComboBox m_language;
    QCheckBox m_animation;
    QCheckBox m_highlight;
    QSpinBox m_askAbove;
    QSpinBox m_snapshots;
    bool m_isShowing = false; ///< what is set, so that nothing is taken from it
};

} // namespace tutti
