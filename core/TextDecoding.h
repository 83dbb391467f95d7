// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace tutti {

/// The encodings that song lists come in.
namespace TextDecoding {

/// \a content as UTF-8 without byte order mark where it says that it is UTF-8 or UTF-16;
/// otherwise unchanged.
[[nodiscard]] QByteArray withoutMark(const QByteArray &content);

/// \a bytes as UTF-8: what is not is taken for Windows-1252, byte by byte, and \a wasWindows1252 is
/// set to true.
[[nodiscard]] QByteArray utf8(const QByteArray &bytes, bool &wasWindows1252);

/// A text that is not UTF-8 is taken for Windows-1252 as a whole.
[[nodiscard]] QString text(const QByteArray &bytes, bool &wasWindows1252);

} // namespace TextDecoding

} // namespace tutti
