// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/LibraryFixture.h"

#include <QStringList>

#include <functional>
#include <memory>

namespace tutti::test {

/// What becomes of a library and of its edits when something goes wrong.
enum class Outcome {
    Saved, ///< nothing that was saved is lost, and edits go on being saved
    Queued, ///< edits are kept, called queued, and saved by themselves afterwards
    ReadOnly, ///< it is shown, and edits are refused
    Refused, ///< it is not opened, or not taken, and left as it is
    Repaired, ///< it is called damaged, edits are queued, and a repair brings all back
    Replayed, ///< what is missing is noticed and done again
    Restored, ///< a snapshot tells, and brings it back
    Cleaned, ///< what no text may hold is left out, or stands in its place
    Untested, ///< the system does not allow it
    Wrong, ///< none of these
};

/// A folder with a library, what a window of this process sees of it, and edits of it, each of
/// another song.
class FaultScene
{
public:
    FaultScene();

    [[nodiscard]] const QString &drive() const { return m_drive; } ///< the library's folder
    [[nodiscard]] const QString &library() const { return m_library; }
    [[nodiscard]] const TestFolder &folder() const { return m_folder; }

    /// Makes the library with its 15 songs, or opens it and closes it again.
    void makeLibrary();
    /// The same with so many songs more.
    void makeLibrary(int songs);

    /// Opened when it is first asked for, and read.
    [[nodiscard]] LibraryFixture &window();
    void closeWindow() { m_window.reset(); }

    /// Edits a song in the window, with a comment of so many \a letters more. Saved, Queued or, if it is refused, ReadOnly.
    Outcome edit(int letters = 0);
    /// Waits until all edits are called saved, and looks whether they are.
    void expectAllSaved();

    /// Has the library repaired, by a process of its own.
    void repair();
    void expectSongs(int songs);

    /// Waits, but not for ever.
    void expect(const char *what, const std::function<bool()> &holds);
    [[nodiscard]] const QStringList &complaints() const { return m_complaints; }

private:
    TestFolder m_folder;
    const QString m_drive;
    const QString m_library;
    std::unique_ptr<LibraryFixture> m_window;
    QStringList m_edits; ///< ids
    QStringList m_kept; ///< of those that were called queued
    QStringList m_saved; ///< of those that were called saved
    QStringList m_complaints;
};

} // namespace tutti::test
