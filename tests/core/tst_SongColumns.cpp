// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/SongBatch.h"
#include "core/TextFold.h"
#include "tests/support/StoreFixture.h"

#include <QRandomGenerator>
#include <QTest>

using namespace tutti;
using namespace Qt::StringLiterals;
using namespace tutti::test;

namespace {

Song anySong(QRandomGenerator &random, qint64 id)
{
    const auto text = [&](const QStringList &texts) { return texts[random.bounded(texts.size())]; };
    Song song
        = makeSong(text({u"Halo"_s, u"a"_s, u"日本"_s, u"é"_s, u"07"_s}), text({u"X"_s, u"Y"_s}));
    song.id = id;
    song.uid
        = text({u"odd"_s, u"00112233445566778899aabbccddeeff"_s, u"ABC"_s}) + QString::number(id);
    song.revision = random.bounded(1'000'000);
    song.album = text({{}, u"One"_s, u"Two"_s});
    song.comment = text({{}, u"long\nand \"quoted\""_s});
    song.path = text({{}, u"/m/07 - Halo.mp3"_s, u"Halo"_s, u"/a/"_s, u"/é/日本 é.flac"_s});
    if (random.bounded(2))
        song.year = 1000 + int(random.bounded(9'000));
    song.durationMs = qint64(random.bounded(2)) * 5'000'000'000;
    song.rating = int(random.bounded(101));
    song.favorite = random.bounded(2);
    if (random.bounded(2))
        song.lastPlayedMs = -qint64(random.bounded(1'000));
    song.addedMs = qint64(random.bounded(1'000'000)) * 1'700'000;
    return song;
}

} // namespace

class tst_SongColumns : public QObject
{
    Q_OBJECT

private slots:
    void everySongComesBackWhateverWasThereBefore();
    void numbersComeBackInWhateverWidth();
    void textsThatMovedAreFoundInTheirSlots();
    void pathsAreFoldedAsIfTheyLayThereWhole();
};

void tst_SongColumns::everySongComesBackWhateverWasThereBefore()
{
    QRandomGenerator random(3);
    SongColumns columns;
    QList<Song> songs;
    for (int step = 0; step < 5'000; ++step) {
        const bool isNew = songs.isEmpty() || random.bounded(4) == 0;
        const Song song = anySong(random, step);
        const SongBytes bytes(song);
        if (isNew) {
            columns.append(bytes.view());
            songs += song;
        } else {
            const auto slot = SongColumns::Slot(random.bounded(songs.size()));
            columns.assign(slot, bytes.view());
            songs[slot] = song;
        }
        const auto slot = SongColumns::Slot(random.bounded(songs.size()));
        QCOMPARE(columns.song(slot), songs[slot]);
        QVERIFY(columns.differences(slot, SongBytes(songs[slot]).view()).fields.none());
    }
}

void tst_SongColumns::numbersComeBackInWhateverWidth()
{
    constexpr qint64 Now = 1'795'559'446'950;
    constexpr qint64 Earliest = 1'550'000'000'000 - (qint64(1) << 39) + 1;
    constexpr qint64 Latest = 1'550'000'000'000 + (qint64(1) << 39) - 1;
    const QList<qint64> any {NumberColumn::None,
                             NumberColumn::None + 1,
                             0,
                             1,
                             -1,
                             127,
                             -127,
                             128,
                             -128,
                             32'767,
                             -32'767,
                             32'768,
                             -32'768,
                             2'147'483'647,
                             -2'147'483'647,
                             2'147'483'648,
                             -2'147'483'648,
                             Now,
                             Now + 1,
                             Earliest,
                             Earliest - 1,
                             Latest,
                             Latest + 1,
                             std::numeric_limits<qint64>::max()};
    QRandomGenerator random(5);
    for (int round = 0; round < 2'000; ++round) {
        NumberColumn column;
        QList<qint64> numbers;
        // From a few of them, so that many widths have their turn.
        QList<qint64> some;
        for (int i = 0; i < 3; ++i)
            some += any[random.bounded(any.size())];
        for (int step = 0; step < 12; ++step) {
            const qint64 number = some[random.bounded(some.size())];
            if (numbers.size() < 4) {
                column.append(number);
                numbers += number;
            } else {
                const qsizetype slot = random.bounded(numbers.size());
                column.set(std::size_t(slot), number);
                numbers[slot] = number;
            }
            for (qsizetype slot = 0; slot < numbers.size(); ++slot)
                QCOMPARE(column.at(std::size_t(slot)), numbers[slot]);
        }
    }
}

void tst_SongColumns::textsThatMovedAreFoundInTheirSlots()
{
    QRandomGenerator random(4);
    TextColumn column;
    QList<QByteArray> texts;
    for (int step = 0; step < 6'000; ++step) {
        const QStringList before {{}, u"É"_s, u"e"_s, u"E"_s, u"日"_s};
        const QByteArray text
            = (before[random.bounded(before.size())] + QString::number(random.bounded(200)))
                  .toUtf8();
        if (texts.size() < 300) {
            column.append(text.toStdString());
            texts += text;
        } else {
            const qsizetype slot = random.bounded(texts.size());
            column.set(std::size_t(slot), text.toStdString());
            texts[slot] = text;
        }
        if (step % 50)
            continue;
        for (const QByteArray &needle :
             QList<QByteArray> {"17", "e1", "\xe6\x97\xa5", "\xcc\x81"}) {
            QList<quint32> found;
            column.search(needle.toStdString(), [&](quint32 slot) { found += slot; });
            std::sort(found.begin(), found.end());
            QList<quint32> expected;
            std::string memory;
            for (qsizetype slot = 0; slot < texts.size(); ++slot) {
                const std::string folded = foldedUtf8(texts[slot].toStdString());
                QCOMPARE(std::string(column.folded(std::size_t(slot), memory)), folded);
                if (folded.find(needle.toStdString()) != std::string::npos)
                    expected += quint32(slot);
            }
            QCOMPARE(found, expected);
        }
    }
}

void tst_SongColumns::pathsAreFoldedAsIfTheyLayThereWhole()
{
    const QStringList titles {{}, u"Halo"_s, u"É"_s, u"a/b"_s, u"ＡＣ／ＤＣ"_s, u"."_s, u"日本"_s};
    const QStringList folders {{}, u"/"_s, u"/M/Ü b/"_s, u"C／D/"_s, u"//"_s};
    const QStringList names {u"%1"_s,     u"07 - %1.MP3"_s, u"Ａ／Ｂ %1.mp3"_s,
                             u"é%1é%1"_s, u"／%1／.mp3"_s,  u"no title"_s,
                             {}};
    PathColumn column;
    QStringList paths;
    QStringList titleOf;
    for (const QString &title : titles) {
        for (const QString &folder : folders) {
            for (const QString &name : names) {
                titleOf += title;
                paths += folder + (name.contains(u'%') ? name.arg(title) : name);
                column.append(paths.last().toStdString(), title.toStdString());
            }
        }
    }
    for (qsizetype i = 0; i < paths.size(); ++i) {
        const auto slot = std::size_t(i);
        const std::string title = titleOf[i].toStdString();
        const std::string path = paths[i].toStdString();
        std::string memory;
        QCOMPARE(std::string(column.at(slot, title, memory)), path);
        QCOMPARE(std::string(column.folded(slot, foldedUtf8(title), memory)), foldedUtf8(path));
        const std::string name = path.substr(path.rfind('/') + 1);
        QCOMPARE(std::string(column.foldedName(slot, foldedUtf8(title), memory)), foldedUtf8(name));
    }
}

QTEST_GUILESS_MAIN(tst_SongColumns)
#include "tst_SongColumns.moc"
