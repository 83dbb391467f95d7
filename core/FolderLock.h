// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace tutti {

/// Lets one process at a time do something with the files of a folder, for as long as it lives.
/// Held on an open file description, so that it ends with the process, however that ends.
class FolderLock
{
public:
    enum class Patience {
        Waits, ///< until whoever has it lets go
        Asks, ///< once
    };

    FolderLock(const QString &folder, Patience patience);
    ~FolderLock();
    Q_DISABLE_COPY_MOVE(FolderLock)

    [[nodiscard]] bool isHeld() const { return m_isHeld; }

    /// Makes the names in the folder durable.
    void flush() const;

private:
    int m_descriptor;
    bool m_isHeld = false;
};

} // namespace tutti
