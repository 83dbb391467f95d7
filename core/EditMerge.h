// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Operation.h"

#include <utility>

namespace tutti {

/// What becomes of an edit where a song is stored as it is: pure functions over Merge.
namespace EditMerge {

/// What \a edit asks to be stored where \a stored is; nothing if somebody has to choose. Fails
/// where the value must not be stored, or is not what was expected.
[[nodiscard]] Expected<std::optional<QVariant>> merged(const Edit &edit, const QVariant &stored);

/// The value that the author of \a edit counted on is not there.
[[nodiscard]] tl::unexpected<Error> mismatch(const Edit &edit, const QVariant &stored);

/// \a song as it is stored, or was when it was removed.
[[nodiscard]] Conflict conflictOf(const Edit &edit, const Song &song, bool isGone);

/// The new values of the fields that \a edits name.
[[nodiscard]] QList<std::pair<SongField, QVariant>> difference(const Song &before,
                                                               const Song &after,
                                                               const QList<Edit> &edits);

/// What \a stored lacks and \a added, the same song, has.
[[nodiscard]] QList<std::pair<SongField, QVariant>> missing(const Song &stored, const Song &added);

} // namespace EditMerge

} // namespace tutti
