// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/PreferencesDialog.h"

#include "ui/ShownText.h"
#include "ui/Translations.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace tutti {

namespace {

constexpr int WidthInLetters = 80;
constexpr int MostAskedAbove = 1'000'000;
constexpr int FewestMegabytes = 100;
constexpr int MostMegabytes = 1'000'000;

void addHeading(QFormLayout &form, const QString &text)
{
    auto *heading = new QLabel(text);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    const int above = form.rowCount() > 0 ? heading->fontMetrics().height() : 0;
    heading->setContentsMargins(0, above, 0, 0);
    form.addRow(heading);
}

} // namespace

PreferencesDialog::PreferencesDialog(Preferences &preferences, QWidget *window)
    : QDialog(window)
    , m_preferences(preferences)
{
    setObjectName(QStringLiteral("preferences"));
    setWindowTitle(tr("Preferences"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *form = new QFormLayout;
    buildLook(*form);
    buildLibrary(*form);
    auto *buttons
        = new QDialogButtonBox(QDialogButtonBox::RestoreDefaults | QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    QPushButton *const restore = buttons->button(QDialogButtonBox::RestoreDefaults);
    restore->setObjectName(QStringLiteral("restoreDefaults"));
    restore->setAutoDefault(false);
    connect(restore, &QPushButton::clicked, this, [this] {
        m_preferences.set({.shortcuts = m_preferences.values().shortcuts}); // these are not shown
    });
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addStretch();
    layout->addWidget(buttons);
    const int width = WidthInLetters * fontMetrics().averageCharWidth();
    resize(width, layout->totalHeightForWidth(width));
    display(m_preferences.values());
    connect(&m_preferences, &Preferences::changed, this,
            [this] { display(m_preferences.values()); });
}

void PreferencesDialog::buildLook(QFormLayout &form)
{
    addHeading(form, tr("Look"));
    m_theme.addItems({tr("As the System"), tr("Light"), tr("Dark")});
    add(form, tr("&Theme:"), m_theme, "theme", tr("The colors of all windows."));
    m_density.addItems({tr("Comfortable"), tr("Compact")});
    add(form, tr("&Rows:"), m_density, "density", tr("Compact rows show more songs at once."));
    fillLanguages();
    add(form, tr("&Language:"), m_language, "language",
        tr("Takes effect when Tutti is started again."));
    m_animation.setText(tr("&Animate changes"));
    add(form, {}, m_animation, "animation",
        tr("Figures count up and rows fade, unless the system asks for no animation."));
    connect(&m_theme, &QComboBox::activated, this, &PreferencesDialog::take);
    connect(&m_density, &QComboBox::activated, this, &PreferencesDialog::take);
    connect(&m_language, &QComboBox::activated, this, &PreferencesDialog::take);
    connect(&m_animation, &QCheckBox::clicked, this, &PreferencesDialog::take);
}

void PreferencesDialog::buildLibrary(QFormLayout &form)
{
    addHeading(form, tr("Library"));
    m_highlight.setText(tr("Show what &others change"));
    add(form, {}, m_highlight, "highlightChanges",
        tr("Rows light up for a moment when another window or program changes them."));
    m_askAbove.setRange(0, MostAskedAbove);
    m_askAbove.setGroupSeparatorShown(true);
    add(form, tr("As&k before removing more than:"), m_askAbove, "askAbove",
        tr("So many songs are removed at once without a question. You can undo it in any case."));
    m_snapshots.setRange(FewestMegabytes, MostMegabytes);
    m_snapshots.setSingleStep(FewestMegabytes);
    m_snapshots.setGroupSeparatorShown(true);
    m_snapshots.setSuffix(tr(" MB"));
    add(form, tr("Room for &snapshots:"), m_snapshots, "snapshots",
        tr("When the daily snapshots of a library take more, older ones are let go."));
    for (QSpinBox *const box : {&m_askAbove, &m_snapshots}) {
        box->setKeyboardTracking(false); // half a number is none
        connect(box, &QSpinBox::valueChanged, this, &PreferencesDialog::take);
    }
    connect(&m_highlight, &QCheckBox::clicked, this, &PreferencesDialog::take);
}

void PreferencesDialog::fillLanguages()
{
    m_language.addItem(tr("As the System"), QString());
    for (const QString &language : Translations::languages())
        m_language.addItem(Translations::nativeName(language), language);
}

void PreferencesDialog::add(QFormLayout &form, const QString &name, QWidget &field,
                            const char *objectName, const QString &explanation)
{
    field.setObjectName(QString::fromLatin1(objectName));
    auto *note = new QLabel(explanation);
    note->setTextFormat(Qt::PlainText);
    note->setWordWrap(true);
    note->setForegroundRole(QPalette::PlaceholderText);
    field.setAccessibleDescription(explanation);
    field.setToolTip(explanation);
    auto *column = new QVBoxLayout;
    constexpr int NoteGap = 2;
    column->setSpacing(NoteGap);
    column->addWidget(&field, 0, name.isEmpty() ? Qt::Alignment() : Qt::AlignLeft);
    column->addWidget(note);
    if (name.isEmpty()) {
        form.addRow(QString(), column);
        return;
    }
    auto *label = new QLabel(name);
    label->setBuddy(&field);
    field.setAccessibleName(ShownText::ofCommand(name).remove(u':'));
    form.addRow(label, column);
}

void PreferencesDialog::display(const Preferences::Values &values)
{
    const QScopedValueRollback showing(m_isShowing, true);
    m_theme.setCurrentIndex(int(values.theme));
    m_density.setCurrentIndex(int(values.density));
    m_language.setCurrentIndex(std::max(m_language.findData(values.language), 0));
    m_animation.setChecked(values.isAnimated);
    m_highlight.setChecked(values.highlightsChanges);
    m_askAbove.setValue(values.askAbove);
    m_snapshots.setValue(values.snapshotMegabytes);
}

void PreferencesDialog::take()
{
    if (m_isShowing)
        return;
    Preferences::Values values = m_preferences.values();
    values.theme = Preferences::Theme(m_theme.currentIndex());
    values.density = Preferences::Density(m_density.currentIndex());
    values.language = m_language.currentData().toString();
    values.isAnimated = m_animation.isChecked();
    values.highlightsChanges = m_highlight.isChecked();
    values.askAbove = m_askAbove.value();
    values.snapshotMegabytes = m_snapshots.value();
    m_preferences.set(values);
}

} // namespace tutti
