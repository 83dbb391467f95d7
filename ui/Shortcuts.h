// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>

#include <optional>

class QAction;
class QMainWindow;
class QMenu;

namespace tutti {

class Preferences;

/// The keys of what stands in a window's menu bar: as usual, or as the user has chosen. What is
/// chosen in one window is so in all. A child of the window.
class Shortcuts : public QObject
{
    Q_OBJECT

public:
    struct Command
    {
        QString name; ///< by which its keys are kept
        QString text; ///< "File › Export…"
        QKeySequence usual;
        QKeySequence keys;
    };

    /// What does not go with keys.
    struct Refusal
    {
        QString why; ///< for people
        std::optional<Command> usedBy; ///< whom they might be taken from
    };

    /// \a preferences outlive this.
    Shortcuts(QMainWindow &window, Preferences &preferences);

    [[nodiscard]] QList<Command> commands() const; ///< in the order of the menus
    /// Why \a keys cannot be those of the command \a name, if they cannot.
    [[nodiscard]] std::optional<Refusal> refusal(const QString &name,
                                                 const QKeySequence &keys) const;
    void set(const QString &name, const QKeySequence &keys);
    void resetAll();

signals:
    void changed();

private:
    struct Entry
    {
        QAction *action;
        Command command;
    };

    void collect(const QMenu &menu, const QString &path);
    void apply();
    [[nodiscard]] const Entry *find(const QString &name) const;

    Preferences &m_preferences;
    QList<Entry> m_entries;
};

} // namespace tutti
