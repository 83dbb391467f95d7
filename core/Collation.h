// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCollatorSortKey>
#include <QString>

namespace tutti {

/// How texts are ordered for people: by the rules of the user's language, without regard to case,
/// digits by their number ("Track 2" before "Track 10"). One for the process, on any thread.
namespace Collation {

[[nodiscard]] int compare(const QString &left, const QString &right);

/// Keys compare as their texts do, much faster.
[[nodiscard]] QCollatorSortKey sortKey(const QString &text);

} // namespace Collation

} // namespace tutti
