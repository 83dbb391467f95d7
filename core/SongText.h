// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Error.h"

#include <QLocale>
#include <QVariant>

#include <optional>

namespace tutti {

/// Values of song fields as text, and back.
namespace SongText {

/// How a field is written. Plain: as it is stored (milliseconds, 0 to 100, times in UTC). Human: as
/// people type it ("5:55", stars in halves, local times).
enum class Form { Plain, Human };

/// A field with the form in which some name asks for it: "duration_ms" and "duration", "rating"
/// and "stars".
struct NamedForm
{
    SongField field;
    Form form;
};

/// Names of the command line and of JSON: the names in SongFieldInfo, "duration" and "stars".
[[nodiscard]] std::optional<NamedForm> named(QStringView name);

/// The value that \a text stands for, as SongGate lets it pass. Empty text is "none" or 0.
/// Times are milliseconds or ISO 8601.
[[nodiscard]] Expected<QVariant> parsed(SongField field, const QString &text, Form form);

/// Text that parsed() reads back; in the Plain form, without loss.
[[nodiscard]] QString written(SongField field, const QVariant &value, Form form);

/// Text for people to look at, in \a locale; control characters made visible. Missing: empty.
[[nodiscard]] QString shown(SongField field, const QVariant &value, const QLocale &locale);

/// What shown() shows by symbols, in words: "3.5 of 5 stars". For screen readers.
[[nodiscard]] QString spoken(SongField field, const QVariant &value, const QLocale &locale);

/// "4:05", "1:02:03"; milliseconds are cut off.
[[nodiscard]] QString duration(qint64 ms);

/// "3 d 4 h", "5 h 12 min", "12 min": how long a library plays.
[[nodiscard]] QString totalTime(qint64 ms, const QLocale &locale);

/// Control and bidirectional override characters as visible symbols, for lists and terminals.
[[nodiscard]] QString visible(const QString &text);

} // namespace SongText

} // namespace tutti
