// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFileSystemWatcher>
#include <QMap>
#include <QObject>
#include <QString>

namespace tutti {

/// What a user has chosen about the program: the one place of their keys and defaults. Kept in the
/// settings file, and so shared by all programs of hers: what one sets, all take over at once.
/// Windows owns the one of a process; lives on the GUI thread.
class Preferences : public QObject
{
    Q_OBJECT

public:
    enum class Theme { System, Light, Dark };
    enum class Density { Comfortable, Compact };

    struct Values
    {
        Theme theme = Theme::System;
        Density density = Density::Comfortable;
        QString language; ///< "de"; empty: the system's
        bool isAnimated = true; ///< as far as the system wishes it
        bool highlightsChanges = true; ///< of others, in the table
        int askAbove = 50; ///< songs that are removed at once without a question
        int snapshotMegabytes = 2048; ///< that all snapshots of a library may take
        /// The keys of actions that have others than usual, by the actions' names. An empty text: none.
        QMap<QString, QString> shortcuts;

        bool operator==(const Values &) const = default;
    };

    explicit Preferences(QObject *parent = nullptr);

    /// For what needs them once in a while, or has no window.
    [[nodiscard]] static Values read();

    [[nodiscard]] const Values &values() const { return m_values; }
    void set(const Values &values);

signals:
    void changed(); ///< here or by another program

private:
    void watch();
    void take(const Values &values);

    Values m_values;
    QFileSystemWatcher m_watcher;
};

} // namespace tutti
