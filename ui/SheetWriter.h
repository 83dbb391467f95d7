// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDeadlineTimer>

namespace tutti {

/// Writes a SongSheet in one form, piece by piece, on the GUI thread.
class SheetWriter
{
public:
    virtual ~SheetWriter() = default;

    /// Until then, and at least a few lines; true once all is written.
    [[nodiscard]] virtual bool write(QDeadlineTimer until) = 0;

    [[nodiscard]] virtual double progress() const = 0; ///< 0 to 1
};

} // namespace tutti
