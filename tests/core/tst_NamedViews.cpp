// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/NamedViews.h"

#include "core/HistoryReader.h"
#include "core/OperationCodec.h"
#include "core/Salvage.h"
#include "tests/support/LibraryFixture.h"

#include <QFile>
#include <QTest>

using namespace tutti;
using namespace Qt::StringLiterals;
using namespace tutti::test;

namespace {

NamedView view(const QString &name, const QString &definition = u"{}"_s)
{
    return {Operation::newId(), name, definition, 0};
}

ChangeViews adding(const NamedView &added)
{
    return {{{std::nullopt, added}}};
}

/// A library whose views are told as text.
struct Fixture : StoreFixture
{
    QList<NamedView> views() { return *succeeded(store->everything()).views; }

    NamedView named(const QString &name)
    {
        for (const NamedView &one : views()) {
            if (one.name == name)
                return one;
        }
        qFatal("no view %s", qPrintable(name));
    }

    /// "All, By album"
    QString names()
    {
        QStringList names;
        for (const NamedView &one : views())
            names += one.name;
        return names.join(u", ");
    }

    OperationResult change(const NamedView &before, const NamedView &after)
    {
        return apply(ChangeViews {{{before, after}}});
    }

    /// The view \a name with another definition.
    OperationResult redefine(const QString &name, const QString &definition)
    {
        NamedView after = named(name);
        after.definition = definition;
        return change(named(name), after);
    }

    QString history()
    {
        QStringList lines;
        for (const HistoryEntry &entry : store->readHistory({}).entries)
            lines += nameOf(entry.kind) + u' ' + entry.summary.subject;
        return lines.join(u", ");
    }
};

const QString First = u"All, By album, Recently added, Unrated, Duplicates"_s;

} // namespace

class tst_NamedViews : public QObject
{
    Q_OBJECT

private slots:
    void aNewLibraryBeginsWithFive();
    void aLibraryOfVersionTwoGetsThem();
    void aStepIsOneLineOfHistory();
    void everyStepIsTakenBackAndDoneAgain();
    void anUndoLeavesWhatOthersHaveChangedSince();
    void twoChangesOfOneViewKeepBoth();
    void twoChangesOfOneValueMakeTwoViews();
    void aViewThatOthersRemovedComesBackWhenItIsChanged();
    void aViewThatOthersChangedIsNotRemoved();
    void noTwoViewsHaveOneName();
    void aShellMakesChangesAndRemovesThem();
    void aShellCannotBreakThem();
    void aLibraryFollowsAShell();
    void theySurviveTheOutbox();
    void theLibraryAsItWasHasThemAsTheyWere();
    void aRestoreBringsThemBack();
    void aRepairSavesThem();
    void aRepairTakesThemFromTheJournal();
};

void tst_NamedViews::aNewLibraryBeginsWithFive()
{
    Fixture f;
    QCOMPARE(f.names(), First);
    QCOMPARE(f.history(), QString());
    QVERIFY(!succeeded(f.store->history()).undo);
}

void tst_NamedViews::aLibraryOfVersionTwoGetsThem()
{
    Fixture f;
    const QString file = f.folder.path(u"old.db"_s);
    QCOMPARE(shell(file, u".read " TUTTI_SOURCE_DIR "/tests/data/library-of-version-2.sql"_s),
             u"wal");
    QCOMPARE(shell(file, u"PRAGMA user_version"_s), u"2");
    f.store.reset();
    f.store = succeeded(SongStore::open({.file = file, .author = u"anna@studio"_s}));
    QCOMPARE(f.names(), First);
    QCOMPARE(f.songs().size(), 15);
    QCOMPARE(f.song(1).rating, 100);
    f.apply(adding(view(u"Jazz"_s)));
    QCOMPARE(f.history(), u"add-view Jazz, undo Hotel California, remove Hotel California, "
                          "edit Bohemian Rhapsody");
    f.apply(UndoOperation {});
    f.apply(UndoOperation {});
    QCOMPARE(f.song(1).rating, 0);
    QCOMPARE(f.names(), First);
}

void tst_NamedViews::aStepIsOneLineOfHistory()
{
    Fixture f;
    f.apply(adding(view(u"Jazz"_s)));
    f.redefine(u"Jazz"_s, uR"({"query":"genre:jazz"})"_s);
    f.apply(ChangeViews {{{f.named(u"Jazz"_s), std::nullopt}}});
    QCOMPARE(f.history(), u"remove-view Jazz, edit-view Jazz, add-view Jazz");
    QCOMPARE(succeeded(f.store->history()).undo->kind, OperationKind::RemoveView);
    QCOMPARE(f.apply(ChangeViews {}).summary.songCount, 0);
    QCOMPARE(f.store->readHistory({}).entries.size(), 3);
}

void tst_NamedViews::everyStepIsTakenBackAndDoneAgain()
{
    Fixture f;
    QList<QList<NamedView>> states {f.views()};
    const auto note = [&] { states += f.views(); };
    f.apply(adding(view(u"Jazz"_s, uR"({"query":"genre:jazz"})"_s)));
    note();
    f.redefine(u"Jazz"_s, uR"({"query":"genre:jazz","sort":"-year"})"_s);
    note();
    NamedView renamed = f.named(u"Unrated"_s);
    renamed.name = u"To rate"_s;
    f.change(f.named(u"Unrated"_s), renamed);
    note();
    f.apply(ChangeViews {{{f.named(u"All"_s), std::nullopt}}});
    note();
    for (qsizetype i = states.size() - 2; i >= 0; --i) {
        QVERIFY(f.apply(UndoOperation {}).leftAlone == 0);
        QCOMPARE(f.views(), states[i]);
    }
    for (qsizetype i = 1; i < states.size(); ++i) {
        QVERIFY(f.apply(RedoOperation {}).leftAlone == 0);
        QCOMPARE(f.views(), states[i]);
    }
}

void tst_NamedViews::anUndoLeavesWhatOthersHaveChangedSince()
{
    Fixture f;
    f.redefine(u"All"_s, uR"({"query":"a","sort":"year"})"_s);
    const QString shellSets = u"UPDATE views SET definition = '%1' WHERE uid = 'all'"_s;
    QCOMPARE(shell(f.file(), shellSets.arg(uR"({"query":"b","sort":"year"})"_s)), QString());
    QCOMPARE(f.apply(UndoOperation {}).leftAlone, 1);
    QCOMPARE(f.named(u"All"_s).definition, uR"({"query":"b"})");
    f.apply(adding(view(u"Jazz"_s)));
    QCOMPARE(shell(f.file(), u"UPDATE views SET name = 'Cool' WHERE name = 'Jazz'"_s), QString());
    QCOMPARE(f.apply(UndoOperation {}).leftAlone, 1);
    QCOMPARE(f.names(), First + u", Cool"_s);
}

void tst_NamedViews::twoChangesOfOneViewKeepBoth()
{
    Fixture f;
    const NamedView seen = f.named(u"All"_s);
    NamedView hers = seen;
    hers.name = u"Everything"_s;
    hers.definition = uR"({"query":"a"})"_s;
    NamedView his = seen;
    his.definition = uR"({"sort":"-year"})"_s;
    his.position = 9;
    f.change(seen, hers);
    QCOMPARE(f.change(seen, his).summary.kind, OperationKind::EditView);
    QCOMPARE(f.views().size(), 5);
    QCOMPARE(f.views().last(),
             (NamedView {u"all"_s, u"Everything"_s, uR"({"query":"a","sort":"-year"})"_s, 9}));
}

void tst_NamedViews::twoChangesOfOneValueMakeTwoViews()
{
    Fixture f;
    const NamedView seen = f.named(u"All"_s);
    NamedView mine = seen;
    f.redefine(u"All"_s, uR"({"query":"theirs"})"_s);
    mine.definition = uR"({"query":"mine"})"_s;
    QCOMPARE(f.change(seen, mine).summary,
             (OperationSummary {OperationKind::AddView, 1, u"All (2)"_s}));
    QCOMPARE(f.named(u"All"_s).definition, uR"({"query":"theirs"})");
    QCOMPARE(f.named(u"All (2)"_s).definition, uR"({"query":"mine"})");
    NamedView renamed = seen;
    renamed.name = u"Whole"_s;
    NamedView again = seen;
    again.name = u"Entire"_s;
    f.change(seen, renamed);
    f.change(seen, again);
    QCOMPARE(f.names(), u"Whole, By album, Recently added, Unrated, Duplicates, All (2), Entire");
}

void tst_NamedViews::aViewThatOthersRemovedComesBackWhenItIsChanged()
{
    Fixture f;
    const NamedView seen = f.named(u"All"_s);
    NamedView mine = seen;
    mine.definition = uR"({"query":"mine"})"_s;
    f.apply(ChangeViews {{{seen, std::nullopt}}});
    f.change(seen, mine);
    QCOMPARE(f.named(u"All"_s), mine);
}

void tst_NamedViews::aViewThatOthersChangedIsNotRemoved()
{
    Fixture f;
    const NamedView seen = f.named(u"All"_s);
    f.redefine(u"All"_s, uR"({"query":"theirs"})"_s);
    const OperationResult result = f.apply(ChangeViews {{{seen, std::nullopt}}});
    QCOMPARE(result.leftAlone, 1);
    QCOMPARE(result.summary.subject, u"All");
    QCOMPARE(f.names(), First);
}

void tst_NamedViews::noTwoViewsHaveOneName()
{
    Fixture f;
    f.apply(adding(view(u"  Électro  "_s)));
    f.apply(adding(view(u"ELECTRO"_s)));
    QCOMPARE(f.names(), First + u", Électro, ELECTRO (2)"_s);
    NamedView renamed = f.named(u"All"_s);
    renamed.name = u"electro"_s;
    f.change(f.named(u"All"_s), renamed);
    QCOMPARE(f.views().first().name, u"electro (3)");
    QCOMPARE(f.store->apply(Operation::make(adding(view(u" "_s)))).error().kind,
             Error::Kind::Invalid);
    QVERIFY(shell(f.file(), u"INSERT INTO views(name) VALUES('UNRATED')"_s)
                .contains(u"there is a view of that name"));
}

void tst_NamedViews::aShellMakesChangesAndRemovesThem()
{
    Fixture f;
    const auto run = [&](const QString &sql) {
        const Cursor before = succeeded(f.store->journal().head());
        const QString said = shell(f.file(), sql);
        if (!said.isEmpty())
            qFatal("%s", qPrintable(said));
        const ChangeSet changes = succeeded(f.store->changesSince(before));
        return changes.scope == ChangeSet::Scope::Difference && changes.written.isEmpty()
            && changes.removed.isEmpty() && changes.views == f.views();
    };
    QVERIFY(run(u"INSERT INTO views(name, definition) VALUES('Jazz', '{\"query\":\"jazz\"}')"_s));
    QCOMPARE(f.names(), First + u", Jazz"_s);
    QCOMPARE(f.history(), u"add-view Jazz");
    QVERIFY(run(u"UPDATE views SET name = 'Cool' WHERE name = 'Jazz'"_s));
    QVERIFY(run(u"UPDATE views SET position = 0 WHERE name = 'Cool'"_s));
    QCOMPARE(f.names(), u"Cool, "_s + First);
    QVERIFY(run(u"DELETE FROM views WHERE name = 'Cool'"_s));
    QCOMPARE(f.names(), First);
    QVERIFY(run(u"REPLACE INTO views(uid, name) VALUES('all', 'All')"_s));
    QCOMPARE(shellNumber(f.file(), u"SELECT count(*) FROM change WHERE song_id = 0"_s), 5);
    QVERIFY(shell(f.file(), u"UPDATE views SET uid = 'x' WHERE uid = 'all'"_s)
                .contains(u"never changes"));
}

void tst_NamedViews::aShellCannotBreakThem()
{
    Fixture f;
    QCOMPARE(shell(f.file(), u"UPDATE views SET definition = '{\"sort\":[' WHERE uid = 'all'"_s),
             QString());
    QCOMPARE(f.names(), First);
    QCOMPARE(f.redefine(u"All"_s, uR"({"sort":"-year"})"_s).summary.kind, OperationKind::EditView);
    QCOMPARE(f.apply(UndoOperation {}).leftAlone, 0);
    QCOMPARE(f.named(u"All"_s).definition, uR"({"sort":[)");
}

void tst_NamedViews::aLibraryFollowsAShell()
{
    const TestFolder folder;
    openStore(folder.library()).reset();
    LibraryFixture f(folder.library());
    NamedViews views;
    QObject::connect(&f.library, &Library::changed, &views, &NamedViews::apply);
    QTRY_VERIFY(f.isUpToDate());
    QCOMPARE(views.all().size(), 5);
    QCOMPARE(shell(folder.library(), u"INSERT INTO views(name) VALUES('Jazz')"_s), QString());
    QTRY_COMPARE(views.all().size(), 6);
    QVERIFY(views.isTaken(u" JAZZ "_s, {}));
    QVERIFY(!views.isTaken(u"jazz"_s, views.all().last().uid));
}

void tst_NamedViews::theySurviveTheOutbox()
{
    const NamedView before {u"u"_s, u"Jazz"_s, u"{}"_s, 3};
    const NamedView after {u"u"_s, u"Cool Jazz"_s, uR"({"query":"é"})"_s, 4};
    const Operation::Body body
        = ChangeViews {{{std::nullopt, before}, {before, after}, {after, std::nullopt}}};
    QVERIFY(OperationCodec::canWait(body));
    const auto decoded = OperationCodec::decoded(OperationCodec::encoded(Operation::make(body)));
    QVERIFY(decoded);
    const auto changes = std::get<ChangeViews>(decoded->body).changes;
    QCOMPARE(changes.size(), 3);
    QVERIFY(!changes[0].before && changes[0].after == before);
    QVERIFY(changes[1].before == before && changes[1].after == after);
    QVERIFY(changes[2].before == after && !changes[2].after);
    // One that waited is done to the library as it is by then.
    Fixture f;
    Operation late = *decoded;
    late.seen = succeeded(f.store->journal().head());
    QCOMPARE(shell(f.file(), u"UPDATE meta SET value = 'another' WHERE key = 'epoch'"_s),
             QString());
    QVERIFY(f.store->apply(late).has_value());
}

void tst_NamedViews::theLibraryAsItWasHasThemAsTheyWere()
{
    Fixture f;
    f.apply(adding(view(u"Jazz"_s, uR"({"query":"a"})"_s)));
    const QList<NamedView> then = f.views();
    const qint64 seq = succeeded(f.store->journal().head()).seq;
    f.redefine(u"Jazz"_s, uR"({"query":"b"})"_s);
    f.apply(ChangeViews {{{f.named(u"Jazz"_s), std::nullopt}}});
    f.apply(adding(view(u"Rock"_s)));
    const QString copy = f.folder.path(u"past.db"_s);
    succeeded(f.store->copyAsOf({.seq = seq}, copy));
    f.store = succeeded(SongStore::open({.file = copy, .readOnly = true, .asOfMs = 1}));
    QCOMPARE(f.views(), then);
}

void tst_NamedViews::aRestoreBringsThemBack()
{
    Fixture f;
    f.apply(adding(view(u"Jazz"_s)));
    const QString copy = f.folder.path(u"copy.db"_s);
    succeeded(f.store->backUp(copy));
    f.apply(ChangeViews {{{f.named(u"Jazz"_s), std::nullopt}}});
    const Cursor before = succeeded(f.store->journal().head());
    QVERIFY(f.store->restore(copy).has_value());
    QCOMPARE(f.names(), First + u", Jazz"_s);
    QCOMPARE(*succeeded(f.store->changesSince(before)).views, f.views());
}

void tst_NamedViews::aRepairSavesThem()
{
    Fixture f;
    f.apply(adding(view(u"Jazz"_s, uR"({"query":"jazz"})"_s)));
    f.apply(ChangeViews {{{f.named(u"By album"_s), std::nullopt}}});
    const QList<NamedView> then = f.views();
    f.store.reset();
    const QString built = f.folder.path(u"built.db"_s);
    const SalvageResult result = succeeded(Salvage::build({.library = f.file()}, built));
    QCOMPARE(result.counts.lost, 0);
    f.store = openStore(built);
    QCOMPARE(f.views(), then);
    QCOMPARE(f.songs().size(), 15);
    f.apply(UndoOperation {});
    QCOMPARE(f.views().size(), 6);
}

void tst_NamedViews::aRepairTakesThemFromTheJournal()
{
    Fixture f;
    f.apply(adding(view(u"Jazz"_s)));
    f.redefine(u"Jazz"_s, uR"({"query":"jazz"})"_s);
    f.apply(adding(view(u"Rock"_s)));
    f.apply(ChangeViews {{{f.named(u"Rock"_s), std::nullopt}}});
    const QString snapshot = f.folder.path(u"snapshot.db"_s);
    QCOMPARE(shell(f.file(), u"VACUUM INTO '%1'"_s.arg(snapshot)), QString());
    f.redefine(u"All"_s, uR"({"query":"since"})"_s);
    const QList<NamedView> then = f.views();
    f.store.reset();
    QCOMPARE(shell(f.file(), u"PRAGMA writable_schema = 1; DROP TABLE views; VACUUM"_s), QString());
    const QString built = f.folder.path(u"built.db"_s);
    succeeded(Salvage::build({.library = f.file(), .snapshots = {snapshot}}, built));
    f.store = openStore(built);
    QCOMPARE(f.views(), then);
}

QTEST_GUILESS_MAIN(tst_NamedViews)
#include "tst_NamedViews.moc"
