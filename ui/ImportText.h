// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ImportReport.h"

#include <QCoreApplication>
#include <QString>

namespace tutti {

/// The words for how an import went. Needs no display.
class ImportText
{
    Q_DECLARE_TR_FUNCTIONS(ImportText)

public:
    /// "Added 3,500 songs, 3 were already there, 23 refused, 2 to look at."
    [[nodiscard]] static QString summary(const ImportReport &report);

    /// How many notes the report has left out.
    [[nodiscard]] static QString leftOut(const ImportReport &report);

    /// "Year “1071”: unlikely, but kept"
    [[nodiscard]] static QString note(const ImportNote &note);

    /// "songs.csv, line 549", "songs.json, element 6"
    [[nodiscard]] static QString place(const ImportNote &note);
};

} // namespace tutti
