// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Error.h"
#include "core/Song.h"

#include <QVariant>

namespace tutti {

/// The one judge of what may be stored, for every way into the library: form, cell, import and
/// command line. It looks only at the values it is given, so that a song that came in from outside
/// with a bad value elsewhere can still be edited.
namespace SongGate {

/// \a value as it will be stored in \a field. Text loses what no store keeps faithfully (NUL,
/// lone surrogates, a leading byte order mark); it is neither trimmed nor "repaired" otherwise.
/// Fails with Error::Kind::Invalid, naming field, refusal and value.
[[nodiscard]] Expected<QVariant> checked(SongField field, const QVariant &value);

/// A whole new song, each field as checked() would have it; fails at the first that it refuses.
[[nodiscard]] Expected<Song> checked(const Song &song);

/// A believable year of publication: since 1860 and not after the next year. Others are allowed.
[[nodiscard]] bool isLikelyYear(int year);

} // namespace SongGate

} // namespace tutti
