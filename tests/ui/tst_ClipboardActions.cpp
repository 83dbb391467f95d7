// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/ui/WindowFixture.h"

#include "core/SongReader.h"
#include "tests/support/StoreFixture.h"
#include "ui/DraggedSongs.h"
#include "ui/Translations.h"

#include <QClipboard>
#include <QDropEvent>
#include <QLineEdit>
#include <QPushButton>

using namespace tutti;
using namespace Qt::StringLiterals;
using namespace tutti::test;

namespace {

QClipboard &clipboard()
{
    return *QGuiApplication::clipboard();
}

/// Whatever another program has put there.
void put(const QString &format, const QByteArray &content)
{
    auto *const data = new QMimeData;
    data->setData(format, content);
    clipboard().setMimeData(data);
}

QList<Song> songsIn(const QByteArray &csv)
{
    QList<Song> songs;
    const auto reader = succeeded(SongReader::create(csv));
    while (const auto row = reader->next())
        songs += row->song.song();
    return songs;
}

QString lastNotice(const WindowFixture &f)
{
    return f.notices().isEmpty() ? QString() : f.notices().last();
}

void press(const WindowFixture &f, Qt::Key key)
{
    QTest::keyClick(&f.table(), key, Qt::ControlModifier);
}

/// Whether it was taken.
bool drop(QWidget *target, QMimeData &data)
{
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(target, &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent event(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(target, &event);
    return event.isAccepted();
}

} // namespace

class tst_ClipboardActions : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { Translations::install(*QCoreApplication::instance()); }
    void init() { clipboard().clear(); }
    void aCopyHoldsAllAsCsvAndWhatIsShownAsText();
    void aCopyStaysAsItWasWhenTheSongChanges();
    void manySongsAreWrittenInSlices();
    void cutSongsComeBackByUndo();
    void cutSongsComeBackByPasting();
    void manySongsAreCutOnlyAfterAQuestion();
    void songsArePastedIntoAnotherLibraryAsOneStep();
    void songsThatAreThereAreAddedOnlyIfWanted();
    void ofAMixedListOnlyWhatWasThereIsAddedAnyway();
    void aTableOfASpreadsheetIsPasted();
    void textThatNamesNoColumnsIsNotPasted();
    void pastingIsOfferedOnlyWhereItCanBeDone();
    void inTheSearchTextIsPasted();
    void droppedSongsAreAdded();
};

void tst_ClipboardActions::aCopyHoldsAllAsCsvAndWhatIsShownAsText()
{
    WindowFixture f;
    QCOMPARE(f.stored(u"UPDATE songs SET comment = 'a, \"b\"' || char(10) || 'c', rating = 70, "
                      "path = '/m/a.flac' WHERE title = 'Imagine'"_s),
             QString());
    f.table().setColumnHidden(int(SongField::Album), true);
    f.select(u"Imagine"_s);
    QTRY_COMPARE(f.table().currentIndex().data(SongModel::role(SongField::Rating)).toInt(), 70);
    press(f, Qt::Key_C);
    const QMimeData &data = *clipboard().mimeData();
    QVERIFY(data.text().startsWith(u"Imagine\tJohn Lennon\t1971\tPop\t3:07\t"));
    QVERIFY(!data.text().contains(u'\n'));
    const QList<Song> copied = songsIn(data.data(u"text/csv"_s));
    QCOMPARE(copied.size(), 1);
    Song stored = f.songs().song(
        f.songs().rowOf(f.table().currentIndex().data(SongModel::IdRole).toLongLong()));
    stored.id = 0;
    stored.revision = copied.first().revision;
    QCOMPARE(copied.first(), stored);
}

void tst_ClipboardActions::aCopyStaysAsItWasWhenTheSongChanges()
{
    WindowFixture f;
    f.select(u"Imagine"_s);
    f.trigger("copySongs");
    QCOMPARE(f.stored(u"UPDATE songs SET title = 'Changed' WHERE title = 'Imagine'"_s), QString());
    QTRY_VERIFY(f.rowOf(u"Changed"_s) >= 0);
    QCOMPARE(songsIn(clipboard().mimeData()->data(u"text/csv"_s)).value(0).title, u"Imagine");
}

void tst_ClipboardActions::manySongsAreWrittenInSlices()
{
    WindowFixture f;
    f.addSongs(500);
    f.table().selectAll();
    const QList<qint64> ids = f.table().selectedIds();
    SongClip clip(f.songs(), ids, f.table().shownColumns());
    int slices = 1;
    while (!clip.write(QDeadlineTimer(0)))
        ++slices;
    QVERIFY(slices > 5);
    QCOMPARE(songsIn(clip.data(u"text/csv"_s)).size(), ids.size());
    QCOMPARE(clip.data(u"text/plain"_s).count('\n') + 1, ids.size());
}

void tst_ClipboardActions::cutSongsComeBackByUndo()
{
    WindowFixture f;
    f.select(u"Imagine"_s);
    press(f, Qt::Key_X);
    QTRY_COMPARE(f.songs().rowCount(), 14);
    QVERIFY(clipboard().text().startsWith(u"Imagine"));
    QTRY_VERIFY(f.find<QAction>("undo")->isEnabled());
    f.trigger("undo");
    QTRY_COMPARE(f.songs().rowCount(), 15);
}

void tst_ClipboardActions::cutSongsComeBackByPasting()
{
    WindowFixture f;
    const QString before = f.stored(u"SELECT uid, added FROM songs WHERE title = 'Imagine'"_s);
    f.select(u"Imagine"_s);
    press(f, Qt::Key_X);
    QTRY_COMPARE(f.stored(u"SELECT count(*) FROM songs"_s), u"14");
    press(f, Qt::Key_V);
    QTRY_COMPARE(f.songs().rowCount(), 15);
    QCOMPARE(f.stored(u"SELECT uid, added FROM songs WHERE title = 'Imagine'"_s), before);
}

void tst_ClipboardActions::manySongsAreCutOnlyAfterAQuestion()
{
    WindowFixture f;
    f.addSongs(60);
    f.table().setFocus();
    f.table().selectAll();
    press(f, Qt::Key_X);
    QTRY_VERIFY(f.window->findChild<QPushButton *>(u"questionYes"_s));
    QCOMPARE(f.songs().rowCount(), 75);
    QTest::mouseClick(f.find<QPushButton>("questionYes"), Qt::LeftButton);
    QTRY_COMPARE(f.songs().rowCount(), 0);
    QCOMPARE(songsIn(clipboard().mimeData()->data(u"text/csv"_s)).size(), 75);
}

void tst_ClipboardActions::songsArePastedIntoAnotherLibraryAsOneStep()
{
    WindowFixture from;
    WindowFixture to;
    const QString all = u"SELECT group_concat(title || artist || duration_ms || added, ',') FROM "
                        "(SELECT * FROM songs ORDER BY title)"_s;
    QCOMPARE(to.stored(u"DELETE FROM songs"_s), QString());
    QTRY_COMPARE(to.songs().rowCount(), 0);
    from.table().selectAll();
    from.trigger("copySongs");
    to.trigger("pasteSongs");
    QTRY_COMPARE(to.songs().rowCount(), 15);
    QCOMPARE(to.stored(all), from.stored(all));
    QTRY_VERIFY(lastNotice(to).startsWith(u"Added 15 songs"));
    QTRY_COMPARE(to.find<QAction>("undo")->text(), u"&Undo Adding 15 Songs");
    to.press(u"Undo"_s);
    QTRY_COMPARE(to.songs().rowCount(), 0);
}

void tst_ClipboardActions::songsThatAreThereAreAddedOnlyIfWanted()
{
    WindowFixture f;
    f.select(u"Imagine"_s);
    f.trigger("copySongs");
    press(f, Qt::Key_V);
    QTRY_COMPARE(lastNotice(f), u"Added 0 songs, 1 was already there.");
    QCOMPARE(f.songs().rowCount(), 15);
    f.press(u"Add Anyway"_s);
    QTRY_COMPARE(f.songs().rowCount(), 16);
    QCOMPARE(f.stored(u"SELECT count(DISTINCT uid) FROM songs WHERE title = 'Imagine'"_s), u"2");
    QTRY_VERIFY(lastNotice(f).startsWith(u"Added 1 song"));
    f.press(u"Undo"_s);
    QTRY_COMPARE(f.songs().rowCount(), 15);
}

void tst_ClipboardActions::ofAMixedListOnlyWhatWasThereIsAddedAnyway()
{
    WindowFixture f;
    f.select(u"Imagine"_s);
    f.trigger("copySongs");
    const QByteArray copied = clipboard().mimeData()->data(u"text/csv"_s);
    const QByteArray added = ",New,Somebody\n";
    put(u"text/csv"_s, copied + added);
    f.trigger("pasteSongs");
    QTRY_COMPARE(lastNotice(f), u"Added 1 song, 1 was already there.");
    f.press(u"Add Anyway"_s);
    QTRY_COMPARE(f.songs().rowCount(), 17);
    QCOMPARE(f.stored(u"SELECT count(*) FROM songs WHERE title = 'New'"_s), u"1");
}

void tst_ClipboardActions::aTableOfASpreadsheetIsPasted()
{
    WindowFixture f;
    put(u"text/plain"_s, "Title\tArtist\tYear\nÄ\tx\t1999\n\ty\t2000\nB\tx\tsoon\n");
    f.trigger("pasteSongs");
    QTRY_COMPARE(f.songs().rowCount(), 17);
    QCOMPARE(f.stored(u"SELECT year FROM songs WHERE title = 'Ä'"_s), u"1999");
    QTRY_VERIFY(lastNotice(f).contains(u"1 row refused"));
    f.press(u"Details"_s);
    const QAbstractItemModel &notes = *f.find<QTableView>("importNotes")->model();
    QCOMPARE(notes.rowCount(), 2);
    QCOMPARE(notes.index(0, 0).data().toString(), u"Clipboard, line 3");
}

void tst_ClipboardActions::textThatNamesNoColumnsIsNotPasted()
{
    WindowFixture f;
    put(u"text/plain"_s, "Dear Sir, I write to you\nabout music, of course\n");
    f.trigger("pasteSongs");
    QTRY_VERIFY(lastNotice(f).startsWith(u"Nothing was pasted. What is on the clipboard is no"));
    QCOMPARE(f.songs().rowCount(), 15);
    QVERIFY(f.find<QAction>("pasteSongs")->isEnabled());
    put(u"text/plain"_s, "\n");
    f.trigger("pasteSongs");
    QCOMPARE(lastNotice(f), u"Nothing was pasted. There is no list of songs on the clipboard.");
}

void tst_ClipboardActions::pastingIsOfferedOnlyWhereItCanBeDone()
{
    WindowFixture f;
    const QAction &paste = *f.find<QAction>("pasteSongs");
    put(u"image/png"_s, "no list");
    QVERIFY(!paste.isEnabled());
    QCOMPARE(paste.toolTip(), u"There is no list of songs on the clipboard.");
    put(u"text/csv"_s, "title,artist\nA,x\n");
    QVERIFY(paste.isEnabled());
    TestFolder outer;
    openStore(outer.library()).reset();
    WindowFixture readOnly(Panels::Both, {{.file = outer.library(), .readOnly = true}});
    QVERIFY(!readOnly.find<QAction>("pasteSongs")->isEnabled());
    readOnly.select(u"Imagine"_s);
    QVERIFY(!readOnly.find<QAction>("cutSongs")->isEnabled());
    QVERIFY(readOnly.find<QAction>("copySongs")->isEnabled());
}

void tst_ClipboardActions::inTheSearchTextIsPasted()
{
    WindowFixture f;
    f.select(u"Imagine"_s);
    f.trigger("copySongs");
    DraggedSongs dragged(f.songs(), f.table().selectedIds(), {SongField::Artist});
    auto *const search = f.find<QLineEdit>("search");
    search->setFocus();
    QTest::keyClick(search, Qt::Key_V, Qt::ControlModifier);
    QVERIFY(search->text().startsWith(u"Imagine"));
    QVERIFY(!f.session().isImporting());
    search->clear();
    drop(search, dragged);
    QCOMPARE(search->text(), u"John Lennon");
}

void tst_ClipboardActions::droppedSongsAreAdded()
{
    WindowFixture from;
    WindowFixture to;
    QCOMPARE(to.stored(u"DELETE FROM songs WHERE title <> 'Imagine'"_s), QString());
    QTRY_COMPARE(to.songs().rowCount(), 1);
    from.table().selectAll();
    DraggedSongs dragged(from.songs(), from.table().selectedIds(), from.table().shownColumns());
    QCOMPARE(dragged.text().count(u'\n'), 14);
    QVERIFY(drop(to.window, dragged));
    QTRY_COMPARE(to.songs().rowCount(), 15);
    QTRY_COMPARE(lastNotice(to), u"Added 14 songs, 1 was already there.");
    QMimeData picture;
    picture.setData(u"image/png"_s, "no list");
    QVERIFY(!drop(to.window, picture));
}

QTEST_MAIN(tst_ClipboardActions)
#include "tst_ClipboardActions.moc"
