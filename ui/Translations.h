// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QStringList>

class QCoreApplication;

namespace tutti {

/// The words of the program in the user's language, and how numbers, dates and the order of letters
/// are there. Both are for the whole process and are to be installed before it shows or sorts
/// anything. A language is called as its file is: "de", "zh_CN".
namespace Translations {

/// Installs the preferred language, or the user's, over English, which is spoken where there are no
/// words in it. Windows are mirrored if it is read from right to left.
void install(QCoreApplication &application);

/// For commands, whose own words are English: only numbers, dates and the order are the user's.
void installEnglish(QCoreApplication &application);

/// The languages that there are words in, in the order of their names.
[[nodiscard]] QStringList languages();

/// As those call it who speak it: "Deutsch".
[[nodiscard]] QString nativeName(const QString &language);

/// How numbers and dates are written in \a language: as the system is set up if that speaks it, or
/// if \a language is empty.
[[nodiscard]] QLocale locale(const QString &language);

} // namespace Translations

} // namespace tutti
