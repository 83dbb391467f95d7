// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/SongField.h"

#include <QString>
#include <QVariant>

#include <optional>

namespace tutti {

/// How two changes of one value meet, each made from the same \a base: pure functions, never by
/// the clock. \a theirs is what is stored.
namespace Merge {

/// What is to be stored; nothing if a person has to choose, and \a theirs stays.
[[nodiscard]] std::optional<QVariant> values(SongField field, const QVariant &base,
                                             const QVariant &mine, const QVariant &theirs);

/// Both changes of a text, if the stretches of \a base that they changed do not touch.
[[nodiscard]] std::optional<QString> regions(const QString &base, const QString &mine,
                                             const QString &theirs);

} // namespace Merge

} // namespace tutti
