// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/NamedView.h"

#include <QCoreApplication>

#include <array>
#include <utility>

namespace tutti {

namespace {

/// As Schema writes them.
constexpr std::array First {
    std::pair {"all", QT_TRANSLATE_NOOP("NamedView", "All")},
    std::pair {"by-album", QT_TRANSLATE_NOOP("NamedView", "By album")},
    std::pair {"recently-added", QT_TRANSLATE_NOOP("NamedView", "Recently added")},
    std::pair {"unrated", QT_TRANSLATE_NOOP("NamedView", "Unrated")},
    std::pair {"duplicates", QT_TRANSLATE_NOOP("NamedView", "Duplicates")},
};

} // namespace

QString NamedView::title() const
{
    for (const auto &[firstUid, firstName] : First) {
        if (uid == QLatin1String(firstUid) && name == QLatin1String(firstName))
            return QCoreApplication::translate("NamedView", firstName);
    }
    return name;
}

} // namespace tutti
