// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/Shortcuts.h"

#include "ui/Preferences.h"
#include "ui/ShownText.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>

namespace tutti {

namespace {

/// What would be typed into a text, or into the table to search in it.
bool isTyped(const QKeySequence &keys)
{
    const QKeyCombination first = keys[0];
    const bool isPlain = !(first.keyboardModifiers() & ~Qt::KeyboardModifiers(Qt::ShiftModifier));
    return isPlain && first.key() < Qt::Key_Escape;
}

} // namespace

Shortcuts::Shortcuts(QMainWindow &window, Preferences &preferences)
    : QObject(&window)
    , m_preferences(preferences)
{
    for (const QAction *const action : window.menuBar()->actions()) {
        if (action->menu())
            collect(*action->menu(), {});
    }
    connect(&preferences, &Preferences::changed, this, &Shortcuts::apply);
    apply();
}

void Shortcuts::collect(const QMenu &menu, const QString &path)
{
    const QString here = path + ShownText::ofCommand(menu.title());
    for (QAction *const action : menu.actions()) {
        if (action->menu())
            collect(*action->menu(), here + QStringLiteral(" › "));
        else if (!action->isSeparator() && !action->objectName().isEmpty()
                 && !action->text().contains(u'\t')) // a key of the table's own
            m_entries += Entry {
                action,
                {.name = action->objectName(),
                 .text = here + QStringLiteral(" › ") + ShownText::ofCommand(action->text()),
                 .usual = action->shortcut(),
                 .keys = action->shortcut()}};
    }
}

void Shortcuts::apply()
{
    const QMap<QString, QString> &chosen = m_preferences.values().shortcuts;
    bool isChanged = false;
    for (Entry &entry : m_entries) {
        const auto found = chosen.constFind(entry.command.name);
        const QKeySequence keys = found == chosen.constEnd()
                                    ? entry.command.usual
                                    : QKeySequence(*found, QKeySequence::PortableText);
        if (keys == entry.command.keys)
            continue;
        entry.command.keys = keys;
        entry.action->setShortcut(keys);
        isChanged = true;
    }
    if (isChanged)
        emit changed();
}

QList<Shortcuts::Command> Shortcuts::commands() const
{
    QList<Command> commands;
    for (const Entry &entry : m_entries)
        commands += entry.command;
    return commands;
}

const Shortcuts::Entry *Shortcuts::find(const QString &name) const
{
    const auto found = std::ranges::find_if(
        m_entries, [&](const Entry &entry) { return entry.command.name == name; });
    return found == m_entries.end() ? nullptr : &*found;
}

std::optional<Shortcuts::Refusal> Shortcuts::refusal(const QString &name,
                                                     const QKeySequence &keys) const
{
    if (keys.isEmpty())
        return std::nullopt;
    const QString shown = keys.toString(QKeySequence::NativeText);
    if (isTyped(keys))
        return Refusal {tr("%1 is needed for typing. Hold Ctrl or Alt as well.").arg(shown), {}};
    for (const Entry &entry : m_entries) {
        const QKeySequence &others = entry.command.keys;
        if (entry.command.name != name && !others.isEmpty()
            && (others.matches(keys) != QKeySequence::NoMatch
                || keys.matches(others) != QKeySequence::NoMatch))
            return Refusal {tr("%1 is used by “%2”.").arg(shown, entry.command.text),
                            entry.command};
    }
    return std::nullopt;
}

void Shortcuts::set(const QString &name, const QKeySequence &keys)
{
    const Entry *const entry = find(name);
    if (!entry)
        return;
    Preferences::Values values = m_preferences.values();
    if (keys == entry->command.usual)
        values.shortcuts.remove(name);
    else
        values.shortcuts.insert(name, keys.toString(QKeySequence::PortableText));
    m_preferences.set(values);
}

void Shortcuts::resetAll()
{
    Preferences::Values values = m_preferences.values();
    values.shortcuts.clear();
    m_preferences.set(values);
}

} // namespace tutti
