// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Error.h"
#include "core/SongView.h"

#include <QIODevice>
#include <QString>

#include <optional>

namespace tutti {

/// Writes songs to a file or pipe, one after the other. Whatever format, what it writes can be
/// imported again without loss. What it writes may reach the device as late as by end().
class SongWriter
{
public:
    enum class Format { Csv, Json, JsonLines };

    /// Writes to \a device, which is open and outlives this.
    SongWriter(QIODevice &device, Format format);

    [[nodiscard]] static std::optional<Format> formatNamed(const QString &name);

    [[nodiscard]] Expected<void> begin();
    [[nodiscard]] Expected<void> write(const Song &song);
    [[nodiscard]] Expected<void> write(const SongView &song);
    [[nodiscard]] Expected<void> end();

private:
    [[nodiscard]] Expected<void> flush();

    QIODevice &m_device;
    const Format m_format;
    QByteArray m_buffer;
    bool m_isFirst = true;
};

} // namespace tutti
