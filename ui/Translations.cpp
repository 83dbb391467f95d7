// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/Translations.h"

#include "core/Collation.h"
#include "ui/Preferences.h"

#include <QCoreApplication>
#include <QDir>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QTranslator>

#include <algorithm>

namespace tutti {

namespace {

QString folder()
{
    return QStringLiteral(":/tutti/translations");
}

/// The language of what was found, or nothing.
QString load(QCoreApplication &application, const QLocale &locale, const char *name,
             const QString &from)
{
    auto *const translator = new QTranslator(&application);
    if (translator->load(locale, QLatin1String(name), QStringLiteral("_"), from)) {
        QCoreApplication::installTranslator(translator);
        return translator->language();
    }
    delete translator;
    return {};
}

void useLocale(const QLocale &locale)
{
    if (locale.language() != QLocale::C) // which says nothing about the user
        QLocale::setDefault(locale);
}

} // namespace

void Translations::install(QCoreApplication &application)
{
    const QLocale user = locale(Preferences::read().language);
    useLocale(user);
    installEnglish(application);
    const QString spoken = load(application, user, "tutti", folder());
    const QLocale words(spoken.isEmpty() ? QStringLiteral("en") : spoken);
    // Qt's own words in the same language, or a button would be in one and its neighbour in another.
    load(application, words, "qtbase", QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    QGuiApplication::setLayoutDirection(words.textDirection());
}

void Translations::installEnglish(QCoreApplication &application)
{
    useLocale(locale(Preferences::read().language));
    load(application, QLocale::English, "tutti", folder());
}

QStringList Translations::languages()
{
    QStringList languages;
    for (const QString &file : QDir(folder()).entryList({QStringLiteral("tutti_*.qm")}))
        languages += file.section(u'_', 1).section(u'.', 0, 0);
    std::ranges::sort(languages, [](const QString &left, const QString &right) {
        return Collation::compare(nativeName(left), nativeName(right)) < 0;
    });
    return languages;
}

QString Translations::nativeName(const QString &language)
{
    constexpr struct
    {
        const char *source;
        const char *comment;
    } Self = QT_TRANSLATE_NOOP3("Translations", "English", "this language, in itself");
    QTranslator words;
    if (!words.load(folder() + QStringLiteral("/tutti_") + language))
        return language;
    const QString name = words.translate("Translations", Self.source, Self.comment);
    return name.isEmpty() ? QString::fromLatin1(Self.source) : name; // whose file has but plurals
}

QLocale Translations::locale(const QString &language)
{
    const QLocale system = QLocale::system();
    const QLocale chosen(language);
    if (language.isEmpty()
        || (chosen.language() == system.language() && chosen.script() == system.script()))
        return system;
    // Of the two kinds of digits that are written with Arabic letters, those of durations and years.
    return chosen.language() == QLocale::Arabic
             ? QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates)
             : chosen;
}

} // namespace tutti
