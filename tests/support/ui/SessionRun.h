// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/TestFolder.h"
#include "ui/MainWindow.h"
#include "ui/SessionKeeper.h"
#include "ui/SongTableView.h"
#include "ui/Windows.h"

#include <QLineEdit>

#include <memory>

namespace tutti::test {

/// A program with windows from its start to its end, which is as SIGTERM has it.
struct SessionRun
{
    Windows windows;
    std::unique_ptr<SessionKeeper> keeper;

    /// With the library of \a folder, unless there are windows to come back.
    explicit SessionRun(const TestFolder &folder, bool waitsUntilLoaded = true);
    ~SessionRun();
    Q_DISABLE_COPY_MOVE(SessionRun)

    /// The one that was used last.
    [[nodiscard]] MainWindow &window() const { return *windows.all().last(); }
    [[nodiscard]] SongTableView &table() const { return *find<SongTableView>("songTable"); }
    [[nodiscard]] QLineEdit &search() const { return *find<QLineEdit>("search"); }
    /// In that window.
    template<typename T>
    [[nodiscard]] T *find(const char *name) const
    {
        return window().findChild<T *>(QString::fromLatin1(name));
    }

    /// Titles, in the order of the list.
    [[nodiscard]] QStringList selected() const;
    void click(const QString &title, Qt::KeyboardModifiers modifiers = {}) const;
};

/// Adds "song 0001" and so on by "Zz" to the 15 of the library of \a folder, which is not open.
void addSongsTo(const TestFolder &folder, int count);

} // namespace tutti::test
