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
/// is never needed for correctness.
class Bell
{
public:
    explicit Bell(const QString &library);
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
    /// Nothing if none rang since this machine was started.
    [[nodiscard]] static std::optional<Stroke> lastStroke(const QString &library);

private:
    [[nodiscard]] bool isOpenAtPath() const;
    void reopen();

    const QString m_library;
    int m_descriptor = -1;
};

} // namespace tutti
