// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace tutti::test {

/// A folder of a test's own, in which the whole process believes to live: the XDG folders lie in
/// it for as long as it exists. One at a time.
class TestFolder
{
public:
    TestFolder();

    [[nodiscard]] QString path(const QString &name) const;
    [[nodiscard]] QString library() const { return path(QStringLiteral("library.db")); }

    /// Writes \a content to the file \a name and returns its path.
    [[nodiscard]] QString file(const QString &name, const QByteArray &content) const;

private:
    QTemporaryDir m_folder;
};

/// What the sqlite3 shell prints when it runs \a sql on \a file; errors as well. It waits up to
/// \a timeoutMs for other writers.
[[nodiscard]] QString shell(const QString &file, const QString &sql, int timeoutMs = 5'000);

/// The value in the first row that \a sql yields.
[[nodiscard]] qint64 shellNumber(const QString &file, const QString &sql);

/// The path of a file of real songs, or empty where they are not at hand.
[[nodiscard]] QString realSongs(const QString &name);

} // namespace tutti::test
