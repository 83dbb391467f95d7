// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Error.h"
#include "core/ImportReport.h"
#include "core/SongView.h"
#include "core/TextKeeper.h"

#include <QList>

#include <bitset>
#include <memory>

namespace tutti {

/// One song of a file to import, each value as SongGate lets it pass.
struct ImportRow
{
    SongView song
        = SongView::blank(); ///< without an id; its texts stay until the reader reads the next row
    std::bitset<32> given; ///< fields that the file speaks of, by their number
    qint64 position = 0; ///< line or element, from 1
    bool isRefused = false;
    QList<ImportNote> notes; ///< without the file's name
};

/// Reads the songs of one file, row by row. For one thread; holds the file in memory.
class SongReader
{
public:
    static constexpr qint64 MostBytes = qint64(1) << 30;

    /// Whether CSV must begin by naming its columns.
    enum class Header { Optional, Needed };

    virtual ~SongReader() = default;

    /// The reader for what \a content is, CSV or JSON, in whatever encoding it is in. Fails with
    /// NotUnderstood when it is neither, or has no columns for title and artist.
    [[nodiscard]] static Expected<std::unique_ptr<SongReader>> create(const QByteArray &content,
                                                                      Header header
                                                                      = Header::Optional);

    /// The next row; nothing at the end.
    [[nodiscard]] virtual std::optional<ImportRow> next() = 0;

    /// How much of the file has been read, 0 to 1.
    [[nodiscard]] virtual double progress() const = 0;

    /// What there is to say about the file as a whole, once it is read.
    [[nodiscard]] virtual QList<ImportNote> remarks() const = 0;
};

} // namespace tutti
