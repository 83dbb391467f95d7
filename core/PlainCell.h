// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/SongText.h"
#include "core/SongView.h"

#include <string_view>

namespace tutti {

/// The cells that nearly all of a CSV file consists of: text that is stored as it stands, nothing,
/// digits, and times as SongWriter writes them. An import need not ask SongText about them.
namespace PlainCell {

/// Whether \a bytes are UTF-8.
[[nodiscard]] bool isUtf8(std::string_view bytes);

/// Puts what \a cell says into \a song if it is plain. Otherwise false, and \a song is unchanged:
/// then SongText may find sense in it, or words for why there is none.
[[nodiscard]] bool take(SongView &song, SongText::NamedForm target, std::string_view cell);

} // namespace PlainCell

} // namespace tutti
