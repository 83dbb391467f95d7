// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/JournalEntry.h"

#include <QJsonObject>

namespace tutti {

/// A row of the journal, as `watch` and `history` print it.
namespace ChangeJson {

[[nodiscard]] QJsonObject of(const JournalEntry &entry);

/// On one line.
[[nodiscard]] QString line(const QJsonObject &object);

} // namespace ChangeJson

} // namespace tutti
