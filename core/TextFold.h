// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace tutti {

/// Texts as a search compares them: without case, accents, width, and the differences between
/// typographic and typed quotes and dashes, so that "beyonce" finds "Beyoncé" and "don't" finds
/// "Don’t". Letters that carry meaning of their own (kana voicing, Indic vowels) stay.
[[nodiscard]] QString folded(const QString &text);

/// The same for UTF-8.
[[nodiscard]] std::string foldedUtf8(std::string_view text);
/// In \a memory, which is used again and again.
[[nodiscard]] std::string_view foldedUtf8(std::string_view text, std::string &memory);
void appendFolded(std::string &to, std::string_view text);

/// Of such UTF-8 folding makes small letters and nothing else.
[[nodiscard]] bool isAscii(std::string_view text);

} // namespace tutti
