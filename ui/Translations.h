// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QCoreApplication;

namespace tutti {

/// The words of the program in the user's language.
namespace Translations {

/// Installs what there is for the user's language, over English, which has its plurals here.
void install(QCoreApplication &application);

} // namespace Translations

} // namespace tutti
