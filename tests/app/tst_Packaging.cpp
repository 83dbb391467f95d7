// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/Said.h"

#include <QFile>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tutti::test;

namespace {

constexpr auto Completions = {"bash", "zsh", "fish"};

QString made(const QString &name)
{
    return QStringLiteral(TUTTI_TEST_PROGRAMS) + u"/../resources/desktop/"_s + name;
}

QString source(const QString &name)
{
    return QStringLiteral(TUTTI_SOURCE_DIR) + u"/resources/desktop/"_s + name;
}

QString content(const QString &file)
{
    QFile opened(file);
    return opened.open(QFile::ReadOnly) ? QString::fromUtf8(opened.readAll()) : QString();
}

QStringList found(const QString &text, const char *pattern)
{
    const QRegularExpression expression(QLatin1String(pattern),
                                        QRegularExpression::MultilineOption);
    QStringList result;
    for (const QRegularExpressionMatch &match : expression.globalMatch(text))
        result += match.captured(1);
    return result;
}

/// Of the program's own help.
QStringList commands()
{
    const QString overview = runTutti({u"--help"_s}).out;
    const qsizetype start = overview.indexOf(u"Commands:\n"_s);
    return found(overview.sliced(start, overview.indexOf(u"\n\n"_s, start) - start),
                 R"(^  ([a-z]+) )");
}

QStringList optionsOf(const QString &command)
{
    return found(runTutti({command, u"--help"_s}).out, R"(^  (?:-\w, )?(--[a-z-]+))");
}

} // namespace

/// What is installed beside the program.
class tst_Packaging : public QObject
{
    Q_OBJECT

private slots:
    void theManPageTellsAllThatTheHelpTells();
    void theManPageIsWellFormed();
    void completionsKnowEveryCommandAndOption_data();
    void completionsKnowEveryCommandAndOption();
    void shellsAcceptTheirCompletions_data();
    void shellsAcceptTheirCompletions();
    void bashCompletes_data();
    void bashCompletes();
    void theDesktopFileIsValid();
    void theMetainfoIsValid();
    void everythingHasTheSameVersion();
    void whatIsInstalledIsWhatADesktopLooksFor();
};

void tst_Packaging::theManPageTellsAllThatTheHelpTells()
{
    const QString page = content(made(u"tutti.1"_s)).replace(u"\\-"_s, u"-"_s);
    QVERIFY(commands().size() > 10);
    for (const QString &command : commands()) {
        const qsizetype start = page.indexOf(u".SS \""_s + command + u'"');
        QVERIFY2(start > 0, qPrintable(command));
        const qsizetype end = page.indexOf(QRegularExpression(u"\n\\.S[SH] "_s), start + 1);
        const QString section
            = page.sliced(start, end - start) + page.first(page.indexOf(u".SS "_s));
        for (const QString &option : optionsOf(command))
            QVERIFY2(section.contains(u"\\fB"_s + option + u"\\fR"_s)
                         || section.contains(u", \\fB"_s + option),
                     qPrintable(command + option));
    }
}

void tst_Packaging::theManPageIsWellFormed()
{
    if (QStandardPaths::findExecutable(u"groff"_s).isEmpty())
        QSKIP("groff is not installed");
    const Said said
        = run(u"groff"_s, {u"-man"_s, u"-ww"_s, u"-Tutf8"_s, u"-z"_s, u"-k"_s, made(u"tutti.1"_s)});
    QCOMPARE(said.error, QString());
    QCOMPARE(said.status, 0);
}

void tst_Packaging::completionsKnowEveryCommandAndOption_data()
{
    QTest::addColumn<QString>("shell");
    for (const char *shell : Completions)
        QTest::newRow(shell) << QString::fromLatin1(shell);
}

void tst_Packaging::completionsKnowEveryCommandAndOption()
{
    QFETCH(QString, shell);
    const QString text = content(made(u"tutti."_s + shell));
    for (const QString &command : commands()) {
        QVERIFY2(text.contains(QRegularExpression(u"\\b"_s + command + u"\\b"_s)),
                 qPrintable(command));
        for (const QString &option : optionsOf(command)) {
            const QString named = shell == u"fish"_s ? u"-l "_s + option.sliced(2) : option;
            QVERIFY2(text.contains(QRegularExpression(named + u"(?![a-z-])"_s)),
                     qPrintable(command + option));
        }
    }
}

void tst_Packaging::shellsAcceptTheirCompletions_data()
{
    completionsKnowEveryCommandAndOption_data();
}

void tst_Packaging::shellsAcceptTheirCompletions()
{
    QFETCH(QString, shell);
    if (QStandardPaths::findExecutable(shell).isEmpty())
        QSKIP(qPrintable(shell + u" is not installed"_s));
    const Said said = run(shell, {u"-n"_s, made(u"tutti."_s + shell)});
    QCOMPARE(said.error, QString());
    QCOMPARE(said.status, 0);
}

void tst_Packaging::bashCompletes_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("offered");
    QTest::newRow("a command") << u"tutti li"_s << u"list"_s;
    QTest::newRow("the first word") << u"tutti sna"_s << u"snapshots"_s;
    QTest::newRow("an option of the command") << u"tutti watch --st"_s << u"--stats"_s;
    QTest::newRow("an option of all") << u"tutti watch --verb"_s << u"--verbose"_s;
    QTest::newRow("behind a value") << u"tutti --library x.db sna"_s << u"snapshots"_s;
    QTest::newRow("a value") << u"tutti --panel d"_s << u"dashboard"_s;
    QTest::newRow("a value of the command") << u"tutti stats --format t"_s << u"table"_s;
    QTest::newRow("a file") << u"tutti import CHAN"_s << QString();
}

void tst_Packaging::bashCompletes()
{
    QFETCH(QString, words);
    QFETCH(QString, offered);
    const QString script
        = u"source \"$0\"; COMP_WORDS=(%1); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _tutti; echo -n \"${COMPREPLY[*]}\""_s
              .arg(words);
    const Said said = run(u"bash"_s, {u"-c"_s, script, made(u"tutti.bash"_s)});
    QCOMPARE(said.error, QString());
    QCOMPARE(said.out, offered);
}

void tst_Packaging::theDesktopFileIsValid()
{
    if (QStandardPaths::findExecutable(u"desktop-file-validate"_s).isEmpty())
        QSKIP("desktop-file-validate is not installed (desktop-file-utils)");
    const Said said = run(u"desktop-file-validate"_s, {source(u"org.tutti.Tutti.desktop"_s)});
    QCOMPARE(said.out + said.error, QString());
    QCOMPARE(said.status, 0);
}

void tst_Packaging::theMetainfoIsValid()
{
    if (QStandardPaths::findExecutable(u"appstreamcli"_s).isEmpty())
        QSKIP("appstreamcli is not installed (appstream)");
    const Said said = run(u"appstreamcli"_s,
                          {u"validate"_s, u"--no-net"_s, made(u"org.tutti.Tutti.metainfo.xml"_s)});
    QVERIFY2(said.status == 0, qPrintable(said.out + said.error));
}

void tst_Packaging::everythingHasTheSameVersion()
{
    const QString version = runTutti({u"--version"_s}).out.trimmed().section(u' ', 1);
    QVERIFY(!version.isEmpty());
    QVERIFY(content(made(u"org.tutti.Tutti.metainfo.xml"_s))
                .contains(u"<release version=\"%1\""_s.arg(version)));
    QVERIFY(content(made(u"tutti.1"_s)).contains(u"\"Tutti %1\""_s.arg(version)));
}

void tst_Packaging::whatIsInstalledIsWhatADesktopLooksFor()
{
    const QTemporaryDir folder;
    const QString build = QStringLiteral(TUTTI_TEST_PROGRAMS) + u"/.."_s;
    const Said said
        = run(u"cmake"_s, {u"--install"_s, build, u"--prefix"_s, folder.path() + u"/usr"_s});
    QVERIFY2(said.status == 0, qPrintable(said.error));
    for (const char *file :
         {"bin/tutti", "share/applications/org.tutti.Tutti.desktop",
          "share/metainfo/org.tutti.Tutti.metainfo.xml", "share/man/man1/tutti.1",
          "share/bash-completion/completions/tutti", "share/zsh/vendor-completions/_tutti",
          "share/fish/vendor_completions.d/tutti.fish", "share/doc/tutti/copyright",
          "share/icons/hicolor/scalable/apps/tutti.svg",
          "share/icons/hicolor/48x48/apps/tutti.png"})
        QVERIFY2(QFile::exists(folder.path() + u"/usr/"_s + QLatin1String(file)), file);
    const QString desktop
        = content(folder.path() + u"/usr/share/applications/org.tutti.Tutti.desktop"_s);
    QCOMPARE(found(desktop, "^Icon=(.*)$"), QStringList {u"tutti"_s});
    QCOMPARE(found(desktop, "^Exec=(\\w+)$"), QStringList {u"tutti"_s});
}

QTEST_GUILESS_MAIN(tst_Packaging)
#include "tst_Packaging.moc"
