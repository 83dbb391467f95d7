// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace tutti {

/// A small file beside a library (its path with "-bell" behind it) that a process touches after
/// each commit, so that others wake at the moment when the commit can be seen; the kernel's word
/// on the database's own files comes too early. It holds the journal's seq and the time
/// (CLOCK_MONOTONIC, ns) of the latest commit and of which start of the machine that is a time, and
/// is never needed for correctness. For one thread.
class Bell
{
public:
    enum class Use {
        Ring, ///< makes the file if it is not there
        Listen,
    };
    Bell(const QString &library, Use use);
    ~Bell();
    Q_DISABLE_COPY_MOVE(Bell)

    [[nodiscard]] static QString pathFor(const QString &library);

    /// Does nothing where the file cannot be written.
    void ring(qint64 seq);

    /// The latest commit that rang.
    struct Stroke
    {
        qint64 seq = 0;
        qint64 atNs = 0; ///< CLOCK_MONOTONIC, just after the commit

        /// Whether who has read on from \a after to \a upTo has read this commit.
        [[nodiscard]] bool isAmong(qint64 after, qint64 upTo) const
        {
            return after < seq && seq <= upTo;
        }
    };
    /// For listening; nothing if none rang since this machine was started.
    [[nodiscard]] std::optional<Stroke> lastStroke();

private:
    [[nodiscard]] bool isOpen();
    void reopen();

    const QString m_library;
    const Use m_use;
    int m_descriptor = -1;
};

} // namespace tutti
