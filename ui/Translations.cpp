// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/Translations.h"

#include "ui/Preferences.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace tutti {

namespace {

QString folder()
{
    return QStringLiteral(":/tutti/translations");
}

} // namespace

void Translations::install(QCoreApplication &application)
{
    if (const QString language = Preferences::read().language; !language.isEmpty())
        QLocale::setDefault(QLocale(language));
    const auto load = [&](const QLocale &locale, const QString &name, const QString &from) {
        auto *translator = new QTranslator(&application);
        if (translator->load(locale, name, QStringLiteral("_"), from))
            QCoreApplication::installTranslator(translator);
        else
            delete translator;
    };
    load(QLocale(), QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    load(QLocale::English, QStringLiteral("tutti"), folder());
    if (QLocale().language() != QLocale::English)
        load(QLocale(), QStringLiteral("tutti"), folder());
}

QStringList Translations::languages()
{
    QStringList languages;
    for (const QString &file : QDir(folder()).entryList({QStringLiteral("tutti_*.qm")}))
        languages += file.section(u'_', 1).section(u'.', 0, 0);
    return languages;
}

} // namespace tutti
