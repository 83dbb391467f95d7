// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Operation.h"

#include <QMap>
#include <QRegularExpression>

#include <functional>

namespace tutti {

/// What can be done to many songs alike.
namespace SongTransforms {

/// The edits of one song, which stands at a place among those that are changed, counted from 0.
/// They may set what is set already, or what cannot be stored.
using Transform = std::function<QList<Edit>(const Song &song, qsizetype place)>;

[[nodiscard]] Transform set(const QMap<SongField, QVariant> &values);

/// Of a field of texts, wherever \a text stands in it.
[[nodiscard]] Transform replaceText(SongField field, const QString &text, const QString &by,
                                    Qt::CaseSensitivity sensitivity);
/// The same with what \a pattern finds; \a by may name its groups: "\1".
[[nodiscard]] Transform replacePattern(SongField field, const QRegularExpression &pattern,
                                       const QString &by);

enum class Case { Upper, Lower, Words, Sentence };
/// In the user's language.
[[nodiscard]] Transform changeCase(SongField field, Case to);

/// Removes space at the ends, and makes one of several.
[[nodiscard]] Transform trim(const QList<SongField> &fields);

/// Counts the songs up from \a first.
[[nodiscard]] Transform number(SongField field, qint64 first);

/// Of fields of the same type.
[[nodiscard]] Transform swap(SongField left, SongField right);

} // namespace SongTransforms

} // namespace tutti
