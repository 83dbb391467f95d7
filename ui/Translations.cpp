// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/Translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace tutti {

void Translations::install(QCoreApplication &application)
{
    const auto load = [&](const QLocale &locale, const QString &name, const QString &folder) {
        auto *translator = new QTranslator(&application);
        if (translator->load(locale, name, QStringLiteral("_"), folder))
            QCoreApplication::installTranslator(translator);
        else
            delete translator;
    };
    const QString own = QStringLiteral(":/tutti/translations");
    load(QLocale(), QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    load(QLocale::English, QStringLiteral("tutti"), own);
    if (QLocale().language() != QLocale::English)
        load(QLocale(), QStringLiteral("tutti"), own);
}

} // namespace tutti
