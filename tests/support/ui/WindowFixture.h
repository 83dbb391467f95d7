// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/TestFolder.h"
#include "ui/LibraryPanel.h"
#include "ui/LibrarySession.h"
#include "ui/MainWindow.h"
#include "ui/SongTableView.h"
#include "ui/Windows.h"

#include <QAbstractItemModelTester>
#include <QTest>

namespace tutti::test {

/// A real window on a library in a folder of its own, loaded.
struct WindowFixture
{
    TestFolder folder;
    Windows windows;
    MainWindow *window;

    explicit WindowFixture(Panels panels = Panels::Both, LibraryOptions options = {});
    ~WindowFixture(); ///< closes everything, and waits until it is closed
    Q_DISABLE_COPY_MOVE(WindowFixture)

    [[nodiscard]] LibrarySession &session() const { return window->session(); }
    [[nodiscard]] const SongModel &songs() const { return window->session().songs(); }
    [[nodiscard]] SongTableView &table() const { return *find<SongTableView>("songTable"); }

    /// The widget or action called \a name, which must be there.
    template<typename T>
    [[nodiscard]] T *find(const char *name) const
    {
        T *const found = window->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("the window has no %s", name);
        return found;
    }

    void trigger(const char *action) const { find<QAction>(action)->trigger(); }

    [[nodiscard]] int rowOf(const QString &title) const;
    /// Makes a cell current and selects its row.
    void select(const QString &title, SongField field = SongField::Title) const;
    void clickHeading(SongField field, Qt::KeyboardModifiers modifiers = {}) const;
    /// What stands in the list from top to bottom: "A|B|C".
    [[nodiscard]] QString titles() const;
    /// The texts of the notices, the oldest first.
    [[nodiscard]] QStringList notices() const;
    /// Presses the button \a text of the latest notice that has one.
    void press(const QString &text) const;
    /// Adds "song 0001" and so on by "Zz" behind the 15, from outside.
    void addSongs(int count) const;
    /// What the store says, by a shell.
    [[nodiscard]] QString stored(const QString &sql) const;
};

/// All that are open, whichever fixture they are of.
[[nodiscard]] QList<MainWindow *> openWindows();

/// What a tile of \a window's dashboard shows.
[[nodiscard]] QString figure(const QWidget &window, const char *name);

} // namespace tutti::test
