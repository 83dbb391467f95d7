// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

class QCoreApplication;

namespace tutti {

/// The words of the program in the user's language.
namespace Translations {

/// Installs what there is for the preferred language, or the user's, over English, which has its
/// plurals here.
void install(QCoreApplication &application);

/// The languages that there are words in: "en".
[[nodiscard]] QStringList languages();

} // namespace Translations

} // namespace tutti
