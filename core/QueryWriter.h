// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/SongField.h"

#include <QString>

namespace tutti {

/// Conditions in the language of the search, for programs to put together.
namespace QueryWriter {

/// That a field of texts is \a text, whatever stands in it: genre="Drum \"n\" Bass".
[[nodiscard]] QString equals(SongField field, const QString &text);

/// Both, or the one that is not empty.
[[nodiscard]] QString both(const QString &left, const QString &right);

} // namespace QueryWriter

} // namespace tutti
