// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/QueryParser.h"
#include "core/SongImport.h"
#include "core/SongListModel.h"
#include "tests/support/HostileTexts.h"
#include "tests/support/LibraryFixture.h"
#include "tests/support/Said.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace tutti;
using namespace Qt::StringLiterals;
using namespace tutti::test;

namespace {

/// As a value of JSON, in ASCII, since no UTF-8 holds half a character.
QByteArray quotedAsJson(const QString &text)
{
    QByteArray result = "\"";
    for (const QChar c : text)
        result += "\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    return result + '"';
}

QByteArray quotedAsCsv(const QString &text)
{
    return '"' + QString(text).replace(u'"', u"\"\""_s).toUtf8() + '"';
}

bool isWholeCharacters(const QString &text)
{
    return QString::fromUtf8(text.toUtf8()) == text;
}

void importList(StoreFixture &f, const QString &file)
{
    const auto import = f.store->beginImport({.operationId = Operation::newId(), .files = {file}});
    while (!succeeded(import->step())) {}
}

/// What no terminal may get to see in the name of a song.
bool isHarmless(const QString &text)
{
    return std::ranges::none_of(text, [](QChar c) {
        const char16_t code = c.unicode();
        const bool isControl = code < 0x20 || (code >= 0x7F && code < 0xA0);
        const bool turnsAround
            = (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
        return isControl || turnsAround;
    });
}

} // namespace

class tst_HostileTexts : public QObject
{
    Q_OBJECT

private slots:
    void storedAsTheyAre_data();
    void storedAsTheyAre();
    void whatIsTooLongIsRefused();
    void listShowsThemHarmlessly();
};

void tst_HostileTexts::storedAsTheyAre_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("stored");
    for (const HostileText &hostile : hostileTexts())
        QTest::newRow(hostile.name) << hostile.text << hostile.stored;
}

void tst_HostileTexts::storedAsTheyAre()
{
    QFETCH(QString, text);
    QFETCH(QString, stored);
    StoreFixture f;
    importList(f, f.folder.file(u"list.json"_s,
                                "[{\"title\":" + quotedAsJson(text) + ",\"artist\":\"json\"}]"));
    QCOMPARE(f.song(16).title, stored);
    f.apply(AddSongs {{makeSong(text)}});
    QCOMPARE(f.song(17).title, stored);
    if (isWholeCharacters(text)) {
        importList(f,
                   f.folder.file(u"list.csv"_s, "artist,title\ncsv," + quotedAsCsv(text) + '\n'));
        QCOMPARE(f.song(18).title, stored);
    }
    for (const SongField field : {SongField::Artist, SongField::Comment, SongField::Path}) {
        f.apply(editOf(1, field, info(field).value(f.song(1)), text));
        QCOMPARE(info(field).value(f.song(1)).toString(), stored);
    }
    f.apply(UndoOperation {});
    QCOMPARE(f.song(1).path, QString());
    f.store.reset();

    LibraryFixture window(f.file());
    QTRY_VERIFY(window.isUpToDate());
    SongListModel list(window.model);
    // What controls text is no part of a query.
    const bool isTyped = std::ranges::none_of(stored, [](QChar c) { return c < u' '; });
    const QString phrase = QString(stored).replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    list.setQuery(*SongQuery::parsed(isTyped ? u"title=\""_s + phrase + u'"' : u"title:evil"_s, 0));
    QVERIFY(list.rowCount() >= 2);
    for (int row = 0; row < list.rowCount(); ++row)
        QVERIFY(list.index(row, 0).data(SongModel::role(SongField::Title)) == stored);
    for (const QString &query : {text, u"artist:"_s + text, u'"' + text}) // whatever it means
        static_cast<void>(QueryParser::parsed(query, 0));
    QCOMPARE(shell(f.file(), u"PRAGMA integrity_check"_s), u"ok");
}

void tst_HostileTexts::whatIsTooLongIsRefused()
{
    const QString endless(100'000, u'W');
    StoreFixture f;
    importList(f, f.folder.file(u"list.csv"_s, "title,artist,comment\n" + endless.toUtf8()
                                                   + ",x,\nA,x," + endless.toUtf8() + '\n'));
    QCOMPARE(f.songs().size(), 16);
    QCOMPARE(f.song(16).comment, endless);
    const auto refused
        = f.store->apply(Operation::make(editOf(1, SongField::Title, f.song(1).title, endless)));
    QVERIFY(!refused);
    QCOMPARE(refused.error().refusal, Error::Refusal::TooLong);
    const auto query = SongQuery::parsed(endless, 0);
    QVERIFY(query.has_value());
    const auto deep = SongQuery::parsed(QString(100'000, u'('), 0);
    QVERIFY(!deep.has_value());
}

void tst_HostileTexts::listShowsThemHarmlessly()
{
    StoreFixture f(false);
    AddSongs add;
    for (const HostileText &hostile : hostileTexts()) {
        add.songs += makeSong(hostile.text, hostile.text);
        add.songs.last().album = hostile.text;
    }
    f.apply(add);
    f.store.reset();
    const Said table = runTutti({u"--library"_s, f.file(), u"list"_s});
    QCOMPARE(table.status, 0);
    const QStringList lines = table.out.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 1 + add.songs.size());
    QVERIFY(std::ranges::all_of(lines, isHarmless));

    const Said json = runTutti({u"--library"_s, f.file(), u"list"_s, u"--format"_s, u"json"_s});
    const QJsonArray songs = QJsonDocument::fromJson(json.out.toUtf8()).array();
    QCOMPARE(songs.size(), add.songs.size());
    for (const HostileText &hostile : hostileTexts())
        QVERIFY(std::ranges::any_of(songs, [&](const QJsonValue &song) {
            return song[u"title"].toString() == hostile.stored;
        }));
    const Said lost = runTutti({u"--library"_s, f.file(), u"edit"_s, u"1"_s,
                                u"title=\u001b[2J\u202Ex"_s, u"year=\u001b[2J"_s});
    QVERIFY(lost.status != 0);
    QVERIFY(isHarmless(lost.error.simplified()));
}

QTEST_GUILESS_MAIN(tst_HostileTexts)
#include "tst_HostileTexts.moc"
