// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/Said.h"
#include "tests/support/TranslationFile.h"
#include "tests/support/ui/WindowFixture.h"
#include "ui/HelpWindow.h"
#include "ui/Preferences.h"
#include "ui/PreferencesDialog.h"
#include "ui/ShownText.h"
#include "ui/Translations.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLibraryInfo>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QTextBrowser>
#include <QTranslator>

using namespace tutti;
using namespace Qt::StringLiterals;
using namespace tutti::test;

namespace {

QStringList languagesBesideEnglish()
{
    QStringList languages = Translations::languages();
    languages.removeAll(u"en"_s);
    return languages;
}

QString inSources(const QString &language)
{
    return QStringLiteral(TUTTI_SOURCE_DIR "/resources/translations/tutti_%1.ts").arg(language);
}

/// As in a program whose user prefers \a language, for as long as this lives.
class Speaking
{
public:
    explicit Speaking(const QString &language)
    {
        const TestFolder folder;
        Preferences().set({.language = language});
        Translations::install(*QCoreApplication::instance());
    }
    ~Speaking()
    {
        qDeleteAll(QCoreApplication::instance()->findChildren<QTranslator *>());
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QLocale::setDefault(m_before);
    }
    Q_DISABLE_COPY_MOVE(Speaking)

private:
    QLocale m_before;
};

/// What \a pattern captures in the help.
QStringList inHelp(const QString &language, const QString &pattern)
{
    QFile file(u":/tutti/help/%1.html"_s.arg(language));
    if (!file.open(QFile::ReadOnly))
        return {};
    const QString text = QString::fromUtf8(file.readAll()).simplified();
    QStringList found;
    for (const auto &match : QRegularExpression(pattern).globalMatch(text))
        found += match.captured(1);
    return found;
}

QStringList topics(const QString &language)
{
    return inHelp(language, u"<h2 id=\"(\\w+)\">"_s);
}

/// Those of \a entries that are reached by the same letter.
QStringList clashes(const QList<QAction *> &entries)
{
    QStringList clashes;
    QMap<QString, QString> taken;
    for (const QAction *entry : entries) {
        const QString key = QKeySequence::mnemonic(entry->text()).toString();
        if (!key.isEmpty() && taken.contains(key))
            clashes += taken[key] + u" / "_s + entry->text();
        taken.insert(key, entry->text());
    }
    return clashes;
}

} // namespace

class tst_Translations : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void everyTextIsTranslated_data();
    void everyTextIsTranslated();
    void aFaultIsFound_data();
    void aFaultIsFound();
    void aWindowSpeaksTheLanguage_data();
    void aWindowSpeaksTheLanguage();
    void theHelpSpeaksTheLanguage_data();
    void theHelpSpeaksTheLanguage();
    void aPreferredLanguageIsOfferedByItsOwnName();
    void numbersAreThoseOfTheSystemOrTheLanguage_data();
    void numbersAreThoseOfTheSystemOrTheLanguage();

private:
    void addLanguages() const;

    QTemporaryDir m_updated; ///< copies of the files that all texts of the sources were taken into
};

void tst_Translations::initTestCase()
{
    QStringList copies;
    for (const QString &language : languagesBesideEnglish()) {
        copies += m_updated.filePath(language + u".ts"_s);
        QVERIFY(QFile::copy(inSources(language), copies.last()));
    }
    QProcess lupdate;
    lupdate.setWorkingDirectory(QStringLiteral(TUTTI_SOURCE_DIR));
    lupdate.start(QLibraryInfo::path(QLibraryInfo::BinariesPath) + u"/lupdate"_s,
                  QStringList {u"-silent"_s, u"-I"_s, u"."_s, u"-locations"_s, u"none"_s, u"core"_s,
                               u"ui"_s, u"app"_s, u"-ts"_s}
                      + copies);
    QVERIFY(lupdate.waitForFinished());
    QCOMPARE(lupdate.exitCode(), 0);
}

void tst_Translations::addLanguages() const
{
    QTest::addColumn<QString>("language");
    for (const QString &language : languagesBesideEnglish())
        QTest::newRow(qPrintable(language)) << language;
}

void tst_Translations::everyTextIsTranslated_data()
{
    QCOMPARE(languagesBesideEnglish().size(), 6);
    addLanguages();
}

void tst_Translations::everyTextIsTranslated()
{
    QFETCH(QString, language);
    const TranslationFile file(m_updated.filePath(language + u".ts"_s));
    QCOMPARE(file.error(), QString());
    QCOMPARE(file.language(), language);
    QVERIFY(file.messages().size() > 700);
    QCOMPARE(file.faults().join(u'\n'), QString());
}

void tst_Translations::aFaultIsFound_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("translation");
    QTest::addColumn<QString>("fault");
    const auto add
        = [](const char *name, const char *source, const char *translation, const char *fault) {
              QTest::newRow(name) << QString::fromUtf8(source) << QString::fromUtf8(translation)
                                  << QString::fromUtf8(fault);
          };
    add("good", "&amp;Add %1…", "%1 &amp;hinzufügen…", "");
    add("empty", "Add", " ", "empty");
    add("place", "%1 of %2", "%1 von %1", "other places for values");
    add("key", "&amp;Add", "Hinzu", "other keys");
    add("tag", "&lt;b&gt;Add&lt;/b&gt;", "&lt;b&gt;Hinzu", "other tags");
    add("dots", "Add…", "Hinzu...", "other dots");
    add("blank", " MB", "MB", "other blanks");
}

void tst_Translations::aFaultIsFound()
{
    QFETCH(QString, source);
    QFETCH(QString, translation);
    QFETCH(QString, fault);
    const TestFolder folder;
    const auto faults = [&](const QString &message) {
        const QString text = u"<TS language=\"de\"><context>%1</context></TS>"_s.arg(message);
        return TranslationFile(folder.file(u"some.ts"_s, text.toUtf8())).faults().join(u'\n');
    };
    const QString in = u"<source>%1</source>"_s.arg(source);
    const QString found
        = faults(u"<message>%1<translation>%2</translation></message>"_s.arg(in, translation));
    QVERIFY2(fault.isEmpty() ? found.isEmpty() : found.contains(fault), qPrintable(found));
    QVERIFY(faults(u"<message>%1<translation type=\"unfinished\">%2</translation></message>"_s.arg(
                       in, translation))
                .startsWith(u"unfinished"));
    QVERIFY(faults(u"<message numerus=\"yes\">%1<translation><numerusform>%2</numerusform>"
                   "</translation></message>"_s.arg(in, translation))
                .startsWith(u"has 1 plurals"));
}

void tst_Translations::aWindowSpeaksTheLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("fileMenu");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("status");
    QTest::newRow("en") << u"en"_s << u"&File"_s << u"Title"_s << u"15 songs"_s;
    QTest::newRow("de") << u"de"_s << u"&Datei"_s << u"Titel"_s << u"15 Songs"_s;
    QTest::newRow("es") << u"es"_s << u"&Archivo"_s << u"Título"_s << u"15 canciones"_s;
    QTest::newRow("fr") << u"fr"_s << u"&Fichier"_s << u"Titre"_s << u"15 morceaux"_s;
    QTest::newRow("zh_CN") << u"zh_CN"_s << u"文件(&F)"_s << u"标题"_s << u"15 首歌曲"_s;
    QTest::newRow("ja") << u"ja"_s << u"ファイル(&F)"_s << u"タイトル"_s << u"15 曲"_s;
    QTest::newRow("ar") << u"ar"_s << u"ملف (&F)"_s << u"العنوان"_s << u"15 أغنية"_s;
}

void tst_Translations::aWindowSpeaksTheLanguage()
{
    QFETCH(QString, language);
    QFETCH(QString, fileMenu);
    QFETCH(QString, title);
    QFETCH(QString, status);
    const Speaking speaking(language);
    WindowFixture f;
    QCOMPARE(f.find<QMenu>("fileMenu")->title(), fileMenu);
    QCOMPARE(f.table().model()->headerData(int(SongField::Title), Qt::Horizontal), title);
    QTRY_COMPARE(f.find<QLabel>("counts")->text(), status);
    const bool isMirrored = language == u"ar";
    QCOMPARE(f.window->layoutDirection(), isMirrored ? Qt::RightToLeft : Qt::LeftToRight);
    QCOMPARE(f.table().layoutDirection(), f.window->layoutDirection());
    for (const QMenu *const menu : f.window->findChildren<QMenu *>())
        QCOMPARE(clashes(menu->actions()).join(u'\n'), QString());
    QCOMPARE(clashes(f.window->menuBar()->actions()).join(u'\n'), QString());

    f.trigger("preferences");
    const auto *const buttons
        = f.find<PreferencesDialog>("preferences")->findChild<QDialogButtonBox *>();
    const QString close = buttons->button(QDialogButtonBox::Close)->text().remove(u'&');
    const bool hasQtsWords = QFileInfo::exists(QLibraryInfo::path(QLibraryInfo::TranslationsPath)
                                               + u"/qtbase_de.qm"_s);
    QCOMPARE(close != u"Close", hasQtsWords && language != u"en");
}

void tst_Translations::theHelpSpeaksTheLanguage_data()
{
    addLanguages();
}

/// As much as the English one, and with the names that menus have: "Datei → Importieren…".
void tst_Translations::theHelpSpeaksTheLanguage()
{
    QFETCH(QString, language);
    const Speaking speaking(language);
    WindowFixture f;
    QTest::keyClick(&f.table(), Qt::Key_F1);
    const auto *const help = f.find<HelpWindow>("help");
    QCOMPARE(help->findChild<QListWidget *>(u"helpTopics"_s)->count(), topics(u"en"_s).size());
    QCOMPARE(topics(language), topics(u"en"_s));
    QVERIFY(help->findChild<QTextBrowser *>(u"helpPage"_s)->toPlainText().size() > 1000);

    QStringList texts;
    for (const QAction *action : f.window->findChildren<QAction *>())
        texts += ShownText::ofCommand(action->text());
    const QStringList named = inHelp(language, u"<i>([^<]+ [→←] [^<]+)</i>"_s);
    QCOMPARE(named.size(), inHelp(u"en"_s, u"<i>([^<]+ [→←] [^<]+)</i>"_s).size());
    for (const QString &path : named) {
        for (const QString &name : path.split(QRegularExpression(u" [→←] "_s)))
            QVERIFY2(texts.contains(name), qPrintable(path));
    }
}

void tst_Translations::aPreferredLanguageIsOfferedByItsOwnName()
{
    QStringList names;
    for (const QString &language : Translations::languages())
        names += Translations::nativeName(language);
    QCOMPARE(names.join(u' '), u"Deutsch English Español Français العربية 日本語 简体中文");
}

void tst_Translations::numbersAreThoseOfTheSystemOrTheLanguage_data()
{
    QTest::addColumn<QByteArray>("system");
    QTest::addColumn<QString>("preferred");
    QTest::addColumn<QString>("number");
    QTest::newRow("the system's") << QByteArray("de_CH.UTF-8") << QString() << u"1’234"_s;
    QTest::newRow("the system's German") << QByteArray("de_CH.UTF-8") << u"de"_s << u"1’234"_s;
    QTest::newRow("another language's") << QByteArray("de_CH.UTF-8") << u"en"_s << u"1,234"_s;
    QTest::newRow("that of a language") << QByteArray("C.UTF-8") << u"de"_s << u"1.234"_s;
    QTest::newRow("digits as in durations") << QByteArray("C.UTF-8") << u"ar"_s << u"1,234"_s;
}

void tst_Translations::numbersAreThoseOfTheSystemOrTheLanguage()
{
    QFETCH(QByteArray, system);
    QFETCH(QString, preferred);
    QFETCH(QString, number);
    const TestFolder folder;
    Preferences().set({.language = preferred});
    const QByteArray before = qgetenv("LC_ALL");
    qputenv("LC_ALL", system);
    const auto restore = qScopeGuard([&] { qputenv("LC_ALL", before); });
    QByteArray list("title,artist\n");
    for (int i = 16; i <= 1'234; ++i) // besides the first 15
        list += QByteArray::number(i) + ",Yes\n";
    QCOMPARE(runTutti({u"import"_s, folder.file(u"list.csv"_s, list)}).status, 0);
    const Said said = runTutti({u"stats"_s});
    QVERIFY2(said.out.contains(number), qPrintable(said.out));
    // The program's own words are English there, and so are all.
    QVERIFY(runTutti({u"show"_s, u"9999"_s}).error.contains(u"There is no song 9999."));
}

QTEST_MAIN(tst_Translations)
#include "tst_Translations.moc"
