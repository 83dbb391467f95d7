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

/// Bytes that are not UTF-8 are taken for Windows-1252, and \a wasWindows1252 is set to true.
[[nodiscard]] QString text(const QByteArray &bytes, bool &wasWindows1252);

} // namespace TextDecoding

} // namespace tutti
