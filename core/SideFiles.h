// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace tutti {

/// The log of an open library and the index of that, which SQLite never looks for again: who
/// removes them parts those who have them open from those who come later, and either overwrite
/// what the others commit.
class SideFiles
{
public:
    /// Those that lie beside \a library now are the right ones.
    void note(const QString &library);

    /// Whether one of them is gone, or another.
    [[nodiscard]] bool haveChanged() const;

    /// Whether others may go on from what lies there now, so that what this connection knows of the
    /// log must not be put into the library any more. A log that is merely gone only it has.
    [[nodiscard]] bool areOfOthers() const;

private:
    struct Known
    {
        QByteArray path; ///< in the encoding of the file system
        quint64 inode = 0; ///< 0: there was none
    };
    Known m_log;
    Known m_index;
};

} // namespace tutti
