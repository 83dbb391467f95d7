// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Database.h"

#include <functional>
#include <memory>

struct sqlite3_backup;

namespace tutti {

/// Makes one database page for page what another is, in one transaction of the target: whoever
/// reads it sees the old state or the new one, also if the process dies on the way. Both databases
/// outlive it, and the target is used for nothing else while it lives. Gone before its end, it
/// leaves the target as it was.
class DatabaseCopy
{
public:
    [[nodiscard]] static Expected<DatabaseCopy> begin(Database &target, Database &source);

    /// Takes the target's write lock and copies nothing yet, so that nobody can change it any more.
    [[nodiscard]] Expected<void> lock();

    /// Copies everything that is left, and commits. If it \a isCancelled, the target stays as it was.
    [[nodiscard]] Expected<void> finish(const std::function<bool()> &isCancelled = {});

private:
    struct Finisher
    {
        void operator()(sqlite3_backup *copy) const;
    };
    explicit DatabaseCopy(sqlite3_backup *copy);
    /// True: all is copied.
    [[nodiscard]] Expected<bool> step(int pages);

    std::unique_ptr<sqlite3_backup, Finisher> m_copy;
};

} // namespace tutti
