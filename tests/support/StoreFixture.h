// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/SongStore.h"
#include "tests/support/TestFolder.h"

#include <memory>

namespace tutti::test {

/// The value, which must be there; or nothing, which must have gone well.
template<typename T>
T succeeded(Expected<T> value)
{
    if (!value)
        qFatal("unexpected error %d: %s", int(value.error().kind),
               qPrintable(value.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*value);
}

/// A library in a folder of its own, with a store on it.
struct StoreFixture
{
    TestFolder folder;
    std::unique_ptr<SongStore> store;

    /// With the 15 default songs, or without.
    explicit StoreFixture(bool withSongs = true);

    [[nodiscard]] QString file() const { return folder.library(); }

    /// Applies \a body, which must succeed.
    OperationResult apply(const Operation::Body &body);

    /// All songs, by id.
    [[nodiscard]] QList<Song> songs();
    [[nodiscard]] Song song(qint64 id);

    /// The id of the song called \a title.
    [[nodiscard]] qint64 idOf(const QString &title);
};

[[nodiscard]] std::unique_ptr<SongStore> openStore(const QString &file);
[[nodiscard]] Song makeSong(const QString &title, const QString &artist = QStringLiteral("Artist"));
[[nodiscard]] EditSongs editOf(qint64 id, SongField field, const QVariant &base,
                               const QVariant &value);

} // namespace tutti::test
