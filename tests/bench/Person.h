// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/SongListModel.h"
#include "ui/LibrarySession.h"
#include "ui/MainWindow.h"
#include "ui/SongTableView.h"

#include <QLineEdit>
#include <QTimer>

#include <functional>
#include <vector>

namespace tutti::bench {

/// Somebody at work in a window: searches letter by letter, sorts by three columns, scrolls from
/// end to end and edits a cell, with real events, one step every few hundredths of a second.
class Person : public QObject
{
    Q_OBJECT

public:
    explicit Person(MainWindow &window);

    /// Once through everything; said by done().
    void work();
    /// What did not go as it should.
    [[nodiscard]] const QStringList &complaints() const { return m_complaints; }
    /// Whether the edits have all been stored.
    [[nodiscard]] bool areEditsStored() const;

signals:
    void doing(const QString &what);
    void done();

private:
    void typeSearch();
    void sortBy(SongField field);
    void scroll();
    void editCell();
    void step();
    void add(const QString &what, std::function<void()> action);
    void require(bool condition, const QString &complaint);
    [[nodiscard]] int listed() const { return m_table.model()->rowCount(); }

    struct Step
    {
        QString what;
        std::function<void()> action;
    };

    MainWindow &m_window;
    SongTableView &m_table;
    QLineEdit &m_search;
    std::vector<Step> m_steps;
    std::size_t m_next = 0;
    QTimer m_pace;
    QStringList m_complaints;
    int m_edits = 0;
    qint64 m_editedSong = 0;
    QString m_editedTitle;
};

} // namespace tutti::bench
