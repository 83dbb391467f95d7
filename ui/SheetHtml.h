// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/SheetWriter.h"
#include "ui/SongSheet.h"

#include <QIODevice>

namespace tutti {

/// A sheet as one page of HTML that needs nothing else: light or dark as the reader has it, in the
/// direction of the user's language.
class SheetHtml : public SheetWriter
{
public:
    /// Writes to \a device, which is open, takes everything, and outlives this.
    SheetHtml(const SongSheet &sheet, QIODevice &device);

    [[nodiscard]] bool write(QDeadlineTimer until) override;
    [[nodiscard]] double progress() const override;

private:
    void begin();
    void writeLine(const SongSheet::Line &line);
    void put(const QString &html) { m_device.write(html.toUtf8()); }

    const SongSheet m_sheet;
    QIODevice &m_device;
    std::size_t m_next = 0;
    bool m_isBegun = false;
};

} // namespace tutti
