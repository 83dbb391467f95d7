// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace tutti {

/// Who keeps others from writing to a library, for people who wonder why they wait. Asks the kernel
/// alone and opens no file of the library. Looks at all of this user's processes, so it is nothing
/// to be done often.
struct LockHolder
{
    qint64 processId = 0;
    QString program;

    /// Nothing if nobody has the lock, or the kernel does not tell who: a process of another user
    /// that holds its locks on open file descriptions, or one on another machine.
    [[nodiscard]] static std::optional<LockHolder> of(const QString &library);

    /// As people are told: "program (4711)".
    [[nodiscard]] QString name() const;
};

} // namespace tutti
