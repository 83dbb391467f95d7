// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Song.h"
#include "core/SongField.h"

#include <QList>
#include <QVariant>

#include <utility>

namespace tutti {

/// What becomes of several songs that are one: pure functions. At least one song.
namespace SongMerger {

/// The place of the one that stays: it says most, and of such it was played most, is rated highest,
/// or came first.
[[nodiscard]] qsizetype best(const QList<Song> &songs);

/// The best with what the others know better. Texts and numbers stay unless they are missing, or
/// another text says the same and more; album, album artist, track, disc and year come from songs of
/// the same album only. The highest rating, all plays, the latest of them and the earliest date
/// added count; it is a favorite if one is; comments stand one below the other.
[[nodiscard]] Song merged(const QList<Song> &songs);

/// The fields in which \a after differs from \a before, with their values there.
[[nodiscard]] QList<std::pair<SongField, QVariant>> difference(const Song &before,
                                                               const Song &after);

} // namespace SongMerger

} // namespace tutti
