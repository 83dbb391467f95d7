// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/PackedSongs.h"
#include "core/PlainCell.h"
#include "core/SongGate.h"
#include "tests/support/StoreFixture.h"

#include <QTest>

using namespace tutti;
using namespace Qt::StringLiterals;
using namespace tutti::test;

namespace {

using SongText::Form;

const QList<QByteArray> Cells {
    "",
    " ",
    "a",
    " a",
    "Beyonc\xc3\xa9",
    "\xc3\xa9t\xc3\xa9",
    "\xef\xbb\xbf"
    "marked",
    "\xef\xbf\xbe",
    "\xff",
    "\xed\xa0\xbd",
    "\xe2\x80\x8b",
    "\xf0\x9f\x8e\xb5",
    QByteArray("a\0b", 3),
    "\x7f",
    "\x01",
    QByteArray(200, 'g'),
    QByteArray(201, 'g'),
    QByteArray(1'000, 't'),
    QByteArray(1'001, 't'),
    QByteArray(4'097, 'p'),
    QByteArray(100'001, 'c'),
    "0",
    "00",
    "1",
    "007",
    "5",
    "6",
    "100",
    "101",
    "-1",
    "+1",
    "1.0",
    "1e3",
    "1859",
    "1860",
    "1999",
    "2026",
    "2999",
    "999",
    "10000",
    "2147483647",
    "2147483648",
    "123456789012",
    "1234567890123",
    "000000000000001",
    "8640000000000001",
    "99999999999999999999",
    "true",
    "TRUE",
    "false",
    "yes",
    "no",
    "5:55",
    "1999-05-01",
    "2001-02-03T04:05:06.007Z",
    "2000-02-29T23:59:59.999Z",
    "1900-02-29T00:00:00.000Z",
    "2001-02-30T00:00:00.000Z",
    "2001-13-01T00:00:00.000Z",
    "2001-02-03T24:00:00.000Z",
    "2001-02-03T04:05:60.000Z",
    "0000-01-01T00:00:00.000Z",
    "0001-01-01T00:00:00.000Z",
    "1582-10-10T00:00:00.000Z",
    "1969-12-31T23:59:59.999Z",
    "9999-12-31T23:59:59.999Z",
    "2001-02-03T04:05:06Z",
    "2001-02-03 04:05:06.007Z",
    "2001-02-03T04:05:06.007+",
};

} // namespace

class tst_PlainCell : public QObject
{
    Q_OBJECT

private slots:
    void whatIsTakenIsWhatSongTextMakesOfIt();
    void theCellsThatFilesConsistOfAreTaken();
    void packedSongsComeBackWhole();
};

void tst_PlainCell::whatIsTakenIsWhatSongTextMakesOfIt()
{
    int taken = 0;
    for (const SongFieldInfo &field : songFields()) {
        for (const Form form : {Form::Plain, Form::Human}) {
            for (const QByteArray &cell : Cells) {
                SongView raw = SongView::blank();
                if (!PlainCell::take(raw, {field.field, form},
                                     {cell.data(), std::size_t(cell.size())}))
                    continue;
                ++taken;
                QVERIFY(cell.isValidUtf8());
                const bool isTimeLeftToTheStore
                    = field.type == SongFieldInfo::Type::Time && !field.optional && cell.isEmpty();
                const Expected<QVariant> expected
                    = isTimeLeftToTheStore
                        ? QVariant(0LL)
                        : SongText::parsed(field.field, QString::fromUtf8(cell), form);
                QVERIFY2(expected, qPrintable(field.column() + u": "_s + QString::fromUtf8(cell)));
                QCOMPARE(field.value(raw.song()), *expected);
                if (field.field == SongField::Year && !cell.isEmpty())
                    QVERIFY(SongGate::isLikelyYear(int(raw.number(SongField::Year))));
            }
        }
    }
    QVERIFY(taken > 300);
}

void tst_PlainCell::theCellsThatFilesConsistOfAreTaken()
{
    SongView raw = SongView::blank();
    QVERIFY(PlainCell::take(raw, {SongField::Title, Form::Plain}, "Caf\xc3\xa9"));
    QVERIFY(raw.text(SongField::Title) == "Caf\xc3\xa9");
    QVERIFY(PlainCell::take(raw, {SongField::Year, Form::Plain}, "1975"));
    QVERIFY(PlainCell::take(raw, {SongField::Duration, Form::Human}, "355"));
    QCOMPARE(raw.number(SongField::Duration), 355'000);
    QVERIFY(PlainCell::take(raw, {SongField::Rating, Form::Human}, "4"));
    QCOMPARE(raw.number(SongField::Rating), 80);
    QVERIFY(PlainCell::take(raw, {SongField::Added, Form::Plain}, "2001-02-03T04:05:06.007Z"));
    QVERIFY(PlainCell::take(raw, {SongField::Favorite, Form::Plain}, "true"));
    QVERIFY(!PlainCell::take(raw, {SongField::Title, Form::Plain}, ""));
    QVERIFY(!PlainCell::take(raw, {SongField::Year, Form::Plain}, "0"));
}

void tst_PlainCell::packedSongsComeBackWhole()
{
    QList<Song> songs;
    PackedSongs packed;
    for (int i = 0; i < 3'000; ++i) {
        Song song = makeSong(QString(i % 300, u'é'), u"x"_s);
        song.uid = i % 2 ? QString::number(i) : QString();
        song.year = i % 3 ? std::optional(1900 + i % 100) : std::nullopt;
        song.durationMs = qint64(1) << (i % 53);
        song.lastPlayedMs = i % 5 ? std::optional(-(qint64(1) << (i % 53))) : std::nullopt;
        song.comment = QString(i % 7 ? 0 : i, u'c');
        song.favorite = i % 2;
        songs += song;
        const SongBytes bytes(song);
        ImportRow row;
        row.song = bytes.view();
        row.given = std::bitset<32>(unsigned(i));
        packed.add(row);
    }
    QCOMPARE(packed.size(), songs.size());
    PackedSongs::Cursor cursor(packed);
    for (qsizetype i = 0; i < songs.size(); ++i) {
        const Song song = cursor.next().song();
        QVERIFY2(song == songs[i], qPrintable(QString::number(i)));
        QCOMPARE(cursor.given(), quint32(i));
    }
}

QTEST_GUILESS_MAIN(tst_PlainCell)
#include "tst_PlainCell.moc"
