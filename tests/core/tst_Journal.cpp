// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/Journal.h"
#include "core/SongModel.h"
#include "tests/support/StoreFixture.h"

#include <QRandomGenerator>
#include <QTest>

using namespace tutti;
using namespace Qt::StringLiterals;
using namespace tutti::test;

namespace {

/// A reader of a library that follows it by change sets alone.
struct Reader
{
    SongModel model;
    int reloads = 0;

    void follow(SongStore &store)
    {
        const Expected<ChangeSet> changes = store.changesSince(model.cursor());
        QVERIFY(changes.has_value());
        reloads += changes->scope == ChangeSet::Scope::Whole ? 1 : 0;
        model.apply(*changes);
        const QList<Song> all = store.everything()->written.toList();
        QCOMPARE(model.rowCount(), all.size());
        for (int row = 0; row < model.rowCount(); ++row)
            QVERIFY(model.song(row) == all[row]);
    }
};

QList<JournalEntry> entries(SongStore &store, qint64 after = 0)
{
    return succeeded(store.journal().entriesSince(after, 1'000));
}

QString told(const JournalEntry &entry)
{
    QStringList fields;
    for (const JournalEntry::FieldChange &field : entry.fields)
        fields += QStringLiteral("%1: %2>%3")
                      .arg(info(field.field).column(), field.before.toString(),
                           field.after.toString());
    return fields.join(QStringLiteral(", "));
}

} // namespace

class tst_Journal : public QObject
{
    Q_OBJECT

private slots:
    void writesOfAShellAreFollowed_data();
    void writesOfAShellAreFollowed();
    void anUpdateThatChangesNothingIsNotJournaled();
    void entriesTellTheValuesOfTheirMoment();
    void entriesNameTheirAuthor();
    void idsAndUidsCannotBeChanged();
    void aRemovedTriggerMakesReadersReadEverything();
    void aPrunedJournalMakesReadersReadEverything();
    void theTableHasTheColumnsOfTheFields();
    void randomWritesAreFollowedExactly();
};

void tst_Journal::writesOfAShellAreFollowed_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<qint64>("count");
    QTest::newRow("insert") << u"INSERT INTO songs(title, artist) VALUES('a', 'b')"_s << 16LL;
    QTest::newRow("update") << u"UPDATE songs SET year = 2000 WHERE id = 3"_s << 15LL;
    QTest::newRow("update all") << u"UPDATE songs SET genre = genre || '!'"_s << 15LL;
    QTest::newRow("a date alone") << u"UPDATE songs SET modified_at = 5 WHERE id = 3"_s << 15LL;
    QTest::newRow("delete") << u"DELETE FROM songs WHERE id = 3"_s << 14LL;
    QTest::newRow("delete all") << u"DELETE FROM songs"_s << 0LL;
    QTest::newRow("replace by id")
        << u"REPLACE INTO songs(id, title, artist) VALUES(3, 'a', 'b')"_s << 15LL;
    QTest::newRow("replace by uid")
        << u"REPLACE INTO songs(uid, title, artist) SELECT uid, 'a', 'b' FROM songs WHERE id = 3"_s
        << 15LL;
    QTest::newRow("replace by both") << u"REPLACE INTO songs(id, uid, title, artist)"
                                        " SELECT 4, uid, 'a', 'b' FROM songs WHERE id = 3"_s
                                     << 14LL;
    QTest::newRow("upsert") << u"INSERT INTO songs(id, title, artist) VALUES(3, 'a', 'b')"
                               " ON CONFLICT DO UPDATE SET title = 'new'"_s
                            << 15LL;
    QTest::newRow("rolled back") << u"BEGIN; DELETE FROM songs; ROLLBACK"_s << 15LL;
    QTest::newRow("with recursive triggers")
        << u"PRAGMA recursive_triggers = ON; UPDATE songs SET title = 'x' WHERE id < 3;"
           " REPLACE INTO songs(id, title, artist) VALUES(9, 'a', 'b')"_s
        << 15LL;
}

void tst_Journal::writesOfAShellAreFollowed()
{
    QFETCH(QString, sql);
    QFETCH(qint64, count);
    StoreFixture f;
    Reader reader;
    reader.follow(*f.store);
    const int before = reader.reloads;
    QCOMPARE(shell(f.file(), sql), QString());
    reader.follow(*f.store);
    QCOMPARE(reader.model.rowCount(), count);
    QCOMPARE(reader.reloads, before);
}

void tst_Journal::anUpdateThatChangesNothingIsNotJournaled()
{
    StoreFixture f;
    const Song before = f.song(1);
    QCOMPARE(shell(f.file(), u"UPDATE songs SET title = title, year = year"_s), QString());
    QCOMPARE(entries(*f.store).size(), 0);
    QVERIFY(f.song(1) == before);
}

void tst_Journal::entriesTellTheValuesOfTheirMoment()
{
    StoreFixture f;
    QCOMPARE(shell(f.file(), u"INSERT INTO songs(title, artist, year) VALUES('one', 'x', 1990);"
                             "UPDATE songs SET title = 'two', year = NULL WHERE id = 16;"
                             "UPDATE songs SET title = 'three' WHERE id = 16;"
                             "DELETE FROM songs WHERE id = 16"_s),
             QString());
    QList<JournalEntry> rows = entries(*f.store);
    QCOMPARE(rows.size(), 4);
    // The date added is told, too, but is not known beforehand.
    for (JournalEntry &row : rows)
        row.fields.removeIf([](const auto &field) { return field.field == SongField::Added; });
    QCOMPARE(told(rows[0]),
             u"title: >one, artist: >x, year: >1990, favorite: >false, play_count: >0");
    QCOMPARE(told(rows[1]), u"title: one>two, year: 1990>");
    QCOMPARE(told(rows[2]), u"title: two>three");
    QCOMPARE(told(rows[3]), u"title: three>, artist: x>, favorite: false>, play_count: 0>");
    QCOMPARE(rows[0].kind, JournalEntry::Kind::Insert);
    QCOMPARE(rows[3].kind, JournalEntry::Kind::Delete);
    QCOMPARE(rows[3].songId, 16);
    QVERIFY(!f.store->journal().songAsOf(16, 0).value());
}

void tst_Journal::entriesNameTheirAuthor()
{
    StoreFixture f;
    f.apply(editOf(1, SongField::Year, 1975, 1976));
    QCOMPARE(shell(f.file(), u"UPDATE songs SET year = 1977 WHERE id = 1"_s), QString());
    f.apply(editOf(1, SongField::Year, 1977, 1978));
    const QList<JournalEntry> rows = entries(*f.store);
    QCOMPARE(rows.size(), 3);
    const QString own = QStringLiteral("tester@here/%1").arg(QCoreApplication::applicationPid());
    QCOMPARE(rows[0].origin, own);
    QCOMPARE(rows[1].origin, u"external");
    QCOMPARE(rows[2].origin, own);
}

void tst_Journal::idsAndUidsCannotBeChanged()
{
    StoreFixture f;
    for (const char *sql : {"UPDATE songs SET id = 99 WHERE id = 1", "UPDATE songs SET uid = 'x'",
                            "UPDATE songs SET rowid = 99 WHERE id = 1"}) {
        const QString said = shell(f.file(), QString::fromLatin1(sql));
        QVERIFY2(said.contains(u"never change"), qPrintable(said));
    }
}

void tst_Journal::aRemovedTriggerMakesReadersReadEverything()
{
    StoreFixture f;
    Reader reader;
    reader.follow(*f.store);
    QCOMPARE(shell(f.file(), u"DROP TRIGGER songs_update; UPDATE songs SET year = 2000"_s),
             QString());
    reader.follow(*f.store);
    QCOMPARE(reader.reloads, 2);
    QCOMPARE(reader.model.song(0).year, 2000);

    f.store = nullptr;
    f.store = openStore(f.file());
    QVERIFY(f.store->info().wasRepaired);
    reader.follow(*f.store);
    QCOMPARE(reader.reloads, 3); // a new epoch
    QCOMPARE(shell(f.file(), u"UPDATE songs SET year = 2001"_s), QString());
    reader.follow(*f.store);
    QCOMPARE(reader.reloads, 3);
}

void tst_Journal::aPrunedJournalMakesReadersReadEverything()
{
    StoreFixture f;
    Reader quick;
    Reader slow;
    quick.follow(*f.store);
    slow.follow(*f.store);
    f.apply(editOf(1, SongField::Year, 1975, 1976));
    quick.follow(*f.store);
    f.apply(editOf(1, SongField::Year, 1976, 1977));
    QCOMPARE(shell(f.file(), u"DELETE FROM change_field WHERE seq <= 1;"
                             "DELETE FROM change WHERE seq <= 1;"
                             "UPDATE meta SET value = '1' WHERE key = 'pruned_to'"_s),
             QString());
    quick.follow(*f.store);
    slow.follow(*f.store);
    QCOMPARE(quick.reloads, 1);
    QCOMPARE(slow.reloads, 2);
}

void tst_Journal::theTableHasTheColumnsOfTheFields()
{
    StoreFixture f;
    QStringList names {u"id"_s, u"uid"_s, u"rev"_s};
    for (const SongFieldInfo &field : songFields())
        names += field.column();
    for (const char *table : {"songs", "tombstones"}) {
        QStringList columns
            = shell(f.file(), QStringLiteral("SELECT name FROM pragma_table_info('%1')")
                                  .arg(QLatin1String(table)))
                  .split(u'\n');
        columns.removeAll(u"seq"_s);
        QCOMPARE(columns, names);
    }
}

void tst_Journal::randomWritesAreFollowedExactly()
{
    QRandomGenerator random(11);
    StoreFixture f;
    Reader often;
    Reader seldom;
    for (int step = 0; step < 120; ++step) {
        const QList<Song> songs = f.songs();
        const auto any
            = [&] { return songs.isEmpty() ? 0 : songs[int(random.bounded(songs.size()))].id; };
        switch (random.bounded(7)) {
        case 0:
            f.apply(AddSongs {{makeSong(QStringLiteral("t%1").arg(step)), makeSong(u"x"_s)}});
            break;
        case 1:
            f.apply(EditSongs {{Edit {any(), SongField::Album, {}, QString::number(step)},
                                Edit {any(), SongField::Rating, {}, step % 101}}});
            break;
        case 2:
            f.apply(RemoveSongs {{any()}});
            break;
        case 3:
            static_cast<void>(f.store->apply(Operation::make(UndoOperation {})));
            break;
        case 4:
            static_cast<void>(f.store->apply(Operation::make(RedoOperation {})));
            break;
        case 5:
            QCOMPARE(shell(f.file(), QStringLiteral("UPDATE songs SET genre = '%1'"
                                                    " WHERE id % 3 = 0")
                                         .arg(step)),
                     QString());
            break;
        default:
            QCOMPARE(shell(f.file(), QStringLiteral("REPLACE INTO songs(id, title, artist)"
                                                    " VALUES(%1, 'r', 'r')")
                                         .arg(any())),
                     QString());
        }
        often.follow(*f.store);
        if (random.bounded(8) == 0)
            seldom.follow(*f.store);
    }
    seldom.follow(*f.store);
    QCOMPARE(often.reloads, 1);
    QCOMPARE(seldom.reloads, 1);
}

QTEST_GUILESS_MAIN(tst_Journal)
#include "tst_Journal.moc"
