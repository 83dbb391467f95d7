// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/SongColumns.h"

#include <QSharedDataPointer>

namespace tutti {

/// Songs on their way from one thread to another: columns without free slots, of which copies are
/// shared until they are written to.
class SongBatch
{
public:
    using Slot = SongColumns::Slot;

    SongBatch();
    SongBatch(const QList<Song> &songs);

    [[nodiscard]] const SongColumns &columns() const { return m_shared->columns; }
    [[nodiscard]] std::size_t size() const { return columns().size(); }
    [[nodiscard]] bool isEmpty() const { return size() == 0; }

    void append(const SongView &song) { m_shared->columns.append(song); }
    void append(const SongBatch &songs);
    SongBatch &operator+=(const Song &song);

    /// \a count of them from \a first on, or as many as there are.
    [[nodiscard]] SongBatch part(std::size_t first, std::size_t count) const;

    [[nodiscard]] QList<Song> toList() const;

private:
    struct Shared : QSharedData
    {
        SongColumns columns;
    };
    QSharedDataPointer<Shared> m_shared;
};

} // namespace tutti
