// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/Committer.h"

#include "core/Bell.h"
#include "core/Schema.h"
#include "core/SongRows.h"
#include "core/SongStore.h"
#include "tests/bench/Measurement.h"
#include "tests/bench/RawDatabase.h"

#include <QCoreApplication>
#include <QFile>

#include <map>

namespace tutti::bench {

namespace {

class StoreCommitter : public Committer
{
public:
    explicit StoreCommitter(const QString &file)
        : m_bell(file, Bell::Use::Listen)
    {
        auto store = SongStore::open({.file = file, .busyTimeoutMs = 60'000});
        if (!store)
            qFatal("cannot open %s: %s", qPrintable(file), qPrintable(store.error().detail));
        m_store = std::move(*store);
    }

    void commit(qint64 id, SongField field, const QVariant &value) override
    {
        const Operation operation = Operation::make(EditSongs {{{id, field, {}, value}}});
        Expected<OperationResult> result = m_store->apply(operation);
        while (!result && result.error().kind == Error::Kind::Busy)
            result = m_store->apply(operation);
        if (!result)
            qFatal("cannot edit: %s", qPrintable(result.error().detail));
    }

    qint64 committedNs() override
    {
        const auto stroke = m_bell.lastStroke();
        if (!stroke)
            qFatal("the bell has not rung");
        return stroke->atNs;
    }

    QVariant stored(qint64 id, SongField field) override
    {
        const auto song = m_store->song(id);
        return song && *song ? info(field).value(**song) : QVariant();
    }

private:
    std::unique_ptr<SongStore> m_store;
    Bell m_bell;
};

/// The statements of the store without anything between.
class RawCommitter : public Committer
{
public:
    explicit RawCommitter(const QString &file)
        : m_database(file)
        , m_bell(Bell::pathFor(file))
    {
        m_database.waitInShortSteps();
        if (!m_bell.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
            qFatal("no bell");
    }

    void commit(qint64 id, SongField field, const QVariant &value) override
    {
        const QByteArray operationId = Operation::newId().toLatin1();
        m_begin.run();
        m_version.run();
        m_isDone.bind(1, operationId);
        m_isDone.run();
        const qint64 before = lastSeq();
        m_song.bind(1, id);
        m_song.run();
        RawStatement &update = updateOf(field);
        if (value.typeId() == QMetaType::QString)
            update.bind(1, value.toString().toUtf8());
        else
            update.bind(1, value.toLongLong());
        update.bind(2, id);
        update.run();
        m_record.bind(1, operationId);
        m_record.bind(2, m_process);
        m_record.bind(3, before + 1);
        m_record.bind(4, lastSeq());
        m_record.run();
        m_commit.run();
        m_committedNs = nowNs();
        m_bell.seek(0);
        m_bell.write(QByteArray::number(m_committedNs));
    }

    qint64 committedNs() override { return m_committedNs; }

    QVariant stored(qint64 id, SongField field) override
    {
        RawStatement statement(m_database, "SELECT " + QByteArray(info(field).name)
                                               + " FROM songs WHERE id = ?");
        statement.bind(1, id);
        if (!statement.step())
            return {};
        return info(field).type == SongFieldInfo::Type::Text
                 ? QVariant(QString::fromUtf8(statement.text(0)))
                 : QVariant(statement.number(0));
    }

private:
    qint64 lastSeq()
    {
        const qint64 seq = m_seq.step() ? m_seq.number(0) : 0;
        m_seq.reset();
        return seq;
    }

    RawStatement &updateOf(SongField field)
    {
        auto &statement = m_updates[field];
        if (!statement)
            statement = std::make_unique<RawStatement>(
                m_database,
                "UPDATE songs SET " + QByteArray(info(field).name) + " = ? WHERE id = ?");
        return *statement;
    }

    RawDatabase m_database;
    QFile m_bell;
    qint64 m_committedNs = 0;
    const qint64 m_process = QCoreApplication::applicationPid();
    RawStatement m_begin {m_database, "BEGIN IMMEDIATE"};
    RawStatement m_version {m_database, "PRAGMA user_version"};
    RawStatement m_isDone {m_database, "SELECT 1 FROM ops WHERE op_id = ?"};
    RawStatement m_seq {m_database, "SELECT seq FROM sqlite_sequence WHERE name = 'change'"};
    RawStatement m_song {
        m_database,
        QStringLiteral("SELECT %1 FROM songs WHERE id = ?").arg(SongRows::columns()).toUtf8()};
    RawStatement m_record {
        m_database, QStringLiteral("INSERT INTO ops(op_id, author, process, kind, songs, subject,"
                                   " first_seq, last_seq, at)"
                                   " VALUES(?, 'floor', ?, 'edit', 1, 'one song', ?, ?, %1)")
                        .arg(Schema::now())
                        .toUtf8()};
    RawStatement m_commit {m_database, "COMMIT"};
    std::map<SongField, std::unique_ptr<RawStatement>> m_updates;
};

} // namespace

std::unique_ptr<Committer> Committer::open(Way way, const QString &file)
{
    if (way == Way::Raw)
        return std::make_unique<RawCommitter>(file);
    return std::make_unique<StoreCommitter>(file);
}

} // namespace tutti::bench
