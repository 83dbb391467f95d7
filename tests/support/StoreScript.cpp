// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/StoreScript.h"

#include "core/SongImport.h"
#include "tests/support/StoreFixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace tutti::test {

namespace {

constexpr int Attempts = 3; ///< of one step

QByteArray textOf(const QList<Song> &songs)
{
    QJsonArray all;
    for (const Song &song : songs) {
        QJsonObject object {{u"id"_s, song.id}, {u"rev"_s, song.revision}};
        for (const SongFieldInfo &field : songFields()) {
            if (field.field != SongField::Added && field.field != SongField::Modified)
                object.insert(field.column(), QJsonValue::fromVariant(field.value(song)));
        }
        all += object;
    }
    return QJsonDocument(all).toJson();
}

Song longSong(int number)
{
    constexpr qsizetype MoreThanAPage = 6'000;
    Song song = makeSong(QStringLiteral("Song %1").arg(number));
    song.comment = QString(MoreThanAPage, QChar(u'a' + number % 26));
    return song;
}

} // namespace

StoreScript::StoreScript(const QString &library, const QString &list)
    : m_library(library)
    , m_list(list)
{
    ask(u"load"_s, [this] { return load(); });
    planEdits();
    planReversals();
}

void StoreScript::planEdits()
{
    apply(u"add"_s, AddSongs {{makeSong(u"One"_s)}});
    AddSongs many;
    for (int i = 0; i < 20; ++i)
        many.songs += longSong(i);
    apply(u"add many"_s, many);
    apply(u"edit"_s, editOf(1, SongField::Title, u"Bohemian Rhapsody"_s, u"Edited"_s));
    EditSongs bulk;
    for (qint64 id = 1; id <= 30; ++id)
        bulk.edits += Edit {id, SongField::Comment, std::nullopt, u"of all of them"_s};
    apply(u"edit many"_s, bulk);
    apply(u"play"_s,
          EditSongs {{Edit {2, SongField::PlayCount, std::nullopt, 3, Edit::Kind::Add}}});
    apply(u"edit what has changed"_s,
          editOf(1, SongField::Title, u"Bohemian Rhapsody"_s, u"Mine"_s));
    apply(u"remove"_s, RemoveSongs {{3}});
    reopen();
    apply(u"remove many"_s, RemoveSongs {{20, 21, 22, 23, 24}, true});
    ask(u"all ids"_s, [this] { return m_store->ids().map([](const QList<qint64> &) {}); });
    ask(u"a song"_s, [this] { return m_store->song(1).map([](const std::optional<Song> &) {}); });
}

void StoreScript::planReversals()
{
    apply(u"undo the removal"_s, UndoOperation {});
    apply(u"redo the removal"_s, RedoOperation {});
    apply(u"undo the bulk edit"_s, UndoOperation {u"edit many"_s});
    import(u"import"_s, false);
    apply(u"undo the import"_s, UndoOperation {});
    apply(u"redo the import"_s, RedoOperation {});
    reopen();
    ask(u"history"_s, [this] { return m_store->history().map([](const SongStore::History &) {}); });
    ask(u"journal"_s, [this] {
        return m_store->journal().entriesSince(0, 1'000).map([](const QList<JournalEntry> &) {});
    });
    import(u"replace"_s, true);
    apply(u"undo the replacement"_s, UndoOperation {});
    apply(u"clear"_s, ClearLibrary {});
    apply(u"default songs"_s, AddDefaultSongs {});
    apply(u"undo the clearing"_s, UndoOperation {u"clear"_s});
    reopen();
    ask(u"load again"_s, [this] { return load(); });
}

void StoreScript::apply(const QString &name, const Operation::Body &body)
{
    m_steps.push_back({name, [this, operation = Operation {name, body}] {
                           return m_store->apply(operation).map(
                               [&](const OperationResult &) { m_acknowledged += operation.id; });
                       }});
    ask(u"follow "_s + name, [this] { return follow(); });
}

void StoreScript::import(const QString &name, bool replace)
{
    m_steps.push_back({name, [this, name, replace] {
                           return importList(name, replace).map([&] { m_acknowledged += name; });
                       }});
    ask(u"follow "_s + name, [this] { return follow(); });
}

void StoreScript::ask(const QString &name, const std::function<Expected<void>()> &question)
{
    m_steps.push_back({name, question});
}

void StoreScript::reopen()
{
    ask(u"close"_s, [this]() -> Expected<void> {
        m_store.reset();
        return {};
    });
}

void StoreScript::run(const std::function<void(const StoreScript &)> &done)
{
    for (const Step &step : m_steps) {
        Expected<void> result = failure(Error::Kind::Other);
        for (int attempt = 0; !result && attempt < Attempts; ++attempt) {
            result = open().and_then(step.action);
            if (!result) {
                m_errors += result.error();
                m_troubles += step.name + u": "_s + result.error().detail;
            }
        }
        if (!result)
            break;
        ++m_stepsDone;
        if (done)
            done(*this);
    }
    m_store.reset();
}

Expected<void> StoreScript::open()
{
    if (m_store)
        return {};
    auto store = SongStore::open({.file = m_library, .busyTimeoutMs = 0});
    if (!store)
        return tl::unexpected(store.error());
    if ((*store)->info().readOnly != LibraryInfo::ReadOnly::No)
        return failure(Error::Kind::ReadOnly, u"opened for reading only"_s);
    m_store = std::move(*store);
    return {};
}

Expected<void> StoreScript::load()
{
    return m_store->everything().map([this](const ChangeSet &all) {
        m_seen.clear();
        for (const Song &song : all.written.toList())
            m_seen.insert(song.id, song);
        m_cursor = all.cursor;
    });
}

Expected<void> StoreScript::follow()
{
    const Expected<ChangeSet> changes = m_store->changesSince(m_cursor);
    if (!changes)
        return tl::unexpected(changes.error());
    if (changes->scope == ChangeSet::Scope::Whole)
        m_seen.clear();
    for (const qint64 id : changes->removed)
        m_seen.remove(id);
    for (const Song &song : changes->written.toList())
        m_seen.insert(song.id, song);
    m_cursor = changes->cursor;
    const Expected<ChangeSet> all = m_store->everything();
    if (!all)
        return tl::unexpected(all.error());
    if (all->written.toList() != m_seen.values())
        m_misread = m_acknowledged.value(m_acknowledged.size() - 1);
    return {};
}

Expected<void> StoreScript::importList(const QString &operationId, bool replace)
{
    const std::unique_ptr<SongImport> import
        = m_store->beginImport({.operationId = operationId, .files = {m_list}, .replace = replace});
    Expected<bool> isDone = false;
    while (isDone && !*isDone)
        isDone = import->step();
    return isDone.map([](bool) {});
}

QByteArray StoreScript::contentOf(SongStore &store)
{
    return textOf(succeeded(store.everything()).written.toList());
}

QByteArray StoreScript::content() const
{
    return m_store ? contentOf(*m_store) : QByteArray();
}

} // namespace tutti::test
