// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QtGlobal>

namespace tutti {

/// Texts as they are to be read where they stand.
namespace ShownText {

/// The text of a command without the mark of its letter, where "&&" stands for itself: "Add Song…"
/// of "&Add Song…", "曲を追加…" of "曲を追加(&A)…".
[[nodiscard]] QString ofCommand(const QString &text);

/// \a text, a name or a title, for a place that is read in \a direction: if it is read the other
/// way, its signs stay on the side where they belong. Only to be drawn.
[[nodiscard]] QString directed(const QString &text, Qt::LayoutDirection direction);

} // namespace ShownText

} // namespace tutti
