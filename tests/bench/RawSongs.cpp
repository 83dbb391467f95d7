// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/RawSongs.h"

#include "core/Schema.h"
#include "core/SongField.h"
#include "core/SongRows.h"
#include "tests/bench/Measurement.h"

namespace tutti::bench {

namespace {

constexpr qint64 BatchSize = 10'000;

std::size_t columnCount()
{
    return songFields().size() + 2; // uid and rev before them
}

} // namespace

RawSongs::RawSongs(const QList<Song> &songs)
{
    m_cells.reserve(std::size_t(songs.size()) * columnCount());
    for (const Song &song : songs) {
        add(song.uid);
        add(song.revision);
        for (const SongFieldInfo &field : songFields())
            add(field.value(song));
    }
}

void RawSongs::add(const QVariant &value)
{
    if (value.typeId() == QMetaType::QString) {
        const QByteArray text = value.toString().toUtf8();
        m_cells.push_back({m_texts.size(), int(text.size())});
        m_texts += text;
    } else {
        m_cells.push_back({value.toLongLong(), value.isNull() ? IsNull : IsNumber});
    }
}

QByteArray RawSongs::insertion()
{
    return QStringLiteral("INSERT INTO songs(uid, rev, %1) VALUES(?%2)")
        .arg(SongRows::fieldColumns(), QStringLiteral(", ?").repeated(qsizetype(columnCount()) - 1))
        .toUtf8();
}

void RawSongs::insert(RawStatement &statement) const
{
    const std::size_t columns = columnCount();
    for (std::size_t row = 0; row < m_cells.size(); row += columns) {
        for (std::size_t column = 0; column < columns; ++column) {
            const Cell &cell = m_cells[row + column];
            if (cell.length == IsNumber)
                statement.bind(int(column) + 1, cell.number);
            else if (cell.length == IsNull)
                statement.bindNull(int(column) + 1);
            else
                statement.bind(int(column) + 1, m_texts.constData() + cell.number, cell.length);
        }
        statement.run();
    }
}

double fillLibrary(const QString &file, SongGenerator &generator)
{
    if (generator.atEnd())
        return 0;
    double spentMs = 0;
    RawDatabase database(file);
    // Uids come in no order, so that every page of their index is wanted again and again.
    database.run("PRAGMA cache_size = -262144");
    RawStatement insert(database, RawSongs::insertion());
    const qint64 first
        = database.number("SELECT seq + 1 FROM sqlite_sequence WHERE name = 'songs'");
    spentMs += msOf([&] { database.run("BEGIN IMMEDIATE; INSERT INTO bulk_insert VALUES(1)"); });
    while (!generator.atEnd()) {
        const RawSongs batch(generator.next(BatchSize));
        spentMs += msOf([&] { batch.insert(insert); });
    }
    spentMs += msOf([&] {
        database.run(QStringLiteral("INSERT INTO change(op, song_id, last_id, rev, at)"
                                    " VALUES('R', %1, last_insert_rowid(), 1, %2);"
                                    "DELETE FROM bulk_insert; COMMIT")
                         .arg(first)
                         .arg(Schema::now())
                         .toUtf8());
    });
    return spentMs;
}

} // namespace tutti::bench
