// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Error.h"

namespace tutti {

/// Keeps everybody from a library's file, whatever is in it: holds SQLite's exclusive lock without
/// SQLite, which would have to read the file first. Others get "busy"; nobody is let in meanwhile.
/// For a process that has no connection to the library.
class ExclusiveAccess
{
public:
    /// Waits until nobody else has the library open, in any mode in which its log is in use. Fails
    /// with Busy after \a patienceMs.
    [[nodiscard]] static Expected<ExclusiveAccess> take(const QString &library, int patienceMs);

    ExclusiveAccess(ExclusiveAccess &&other) noexcept;
    ExclusiveAccess &operator=(ExclusiveAccess &&) = delete;
    Q_DISABLE_COPY(ExclusiveAccess)
    ~ExclusiveAccess();

private:
    explicit ExclusiveAccess(int descriptor);

    int m_descriptor;
};

} // namespace tutti
