// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace tutti {

/// Lets this user's other programs on this machine see that one has a library open: a small file in
/// the state folder, held by a lock that ends with the process, however that ends. One that cannot
/// be written is logged and otherwise does without. For one thread.
class Presence
{
public:
    struct Program
    {
        qint64 processId = 0;
        int windows = 0; ///< none: a command that follows the library
        qint64 sinceMs = 0; ///< UTC milliseconds since 1970

        bool operator==(const Program &) const = default;
    };

    /// \a library: its canonical path.
    Presence(const QString &library, int windows);
    ~Presence();
    Q_DISABLE_COPY_MOVE(Presence)

    void setWindows(int windows);

    /// In which something moves as programs come, go, and open and close windows; but nothing does
    /// when one is killed.
    [[nodiscard]] static QString folderFor(const QString &library);

    /// Which have \a library open, this one too; the first that opened it is first. Forgets those
    /// that have ended.
    [[nodiscard]] static QList<Program> programs(const QString &library);

private:
    void write();

    const QString m_folder;
    const QString m_path;
    Program m_program;
    int m_descriptor = -1;
};

} // namespace tutti
