// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/LibraryDifference.h"

#include "core/Database.h"
#include "core/SongRows.h"
#include "core/Transaction.h"

#include <optional>

namespace tutti {

namespace {

/// The songs of a library in the order of their uids.
class Side
{
public:
    [[nodiscard]] static Expected<Side> begin(Database &database)
    {
        Expected<Transaction> reading = Transaction::begin(database, Transaction::Kind::Read);
        if (!reading)
            return tl::unexpected(reading.error());
        Expected<Statement> rows = Statement::prepare(
            database, QStringLiteral("SELECT %1 FROM songs ORDER BY uid").arg(SongRows::columns()));
        if (!rows)
            return tl::unexpected(rows.error());
        return Side(std::move(*reading), std::move(*rows));
    }

    [[nodiscard]] Expected<void> advance()
    {
        const Expected<bool> isRow = m_rows.step();
        if (!isRow)
            return tl::unexpected(isRow.error());
        m_song.reset();
        if (*isRow)
            m_song = SongRows::view(m_rows);
        m_count += *isRow ? 1 : 0;
        return {};
    }

    /// Until the next advance(); nothing at the end.
    [[nodiscard]] const std::optional<SongView> &song() const { return m_song; }
    [[nodiscard]] qint64 count() const { return m_count; }

private:
    Side(Transaction &&reading, Statement &&rows)
        : m_reading(std::move(reading))
        , m_rows(std::move(rows))
    {}

    Transaction m_reading;
    Statement m_rows; ///< ends before the transaction does
    std::optional<SongView> m_song;
    qint64 m_count = 0;
};

void note(LibraryDifference::Group &group, const SongView &song,
          const QList<SongField> &fields = {})
{
    ++group.count;
    if (group.first.size() < LibraryDifference::MostNamed)
        group.first += {song.uidText(), song.value(SongField::Title).toString(),
                        song.value(SongField::Artist).toString(), fields};
}

/// The time of the last change says nothing by itself.
QList<SongField> differing(const SongView &one, const SongView &other)
{
    QList<SongField> fields;
    for (const SongFieldInfo &field : songFields()) {
        const auto at = std::size_t(field.field);
        if (field.field != SongField::Modified
            && (one.texts[at] != other.texts[at] || one.numbers[at] != other.numbers[at]))
            fields += field.field;
    }
    return fields;
}

} // namespace

Expected<LibraryDifference> LibraryDifference::between(Database &now, Database &then)
{
    Expected<Side> present = Side::begin(now);
    if (!present)
        return tl::unexpected(present.error());
    Expected<Side> past = Side::begin(then);
    if (!past)
        return tl::unexpected(past.error());
    LibraryDifference result;
    Expected<void> done = present->advance().and_then([&] { return past->advance(); });
    while (done && (present->song() || past->song())) {
        const bool isGone
            = !past->song() || (present->song() && present->song()->uid < past->song()->uid);
        const bool isBack
            = !present->song() || (past->song() && past->song()->uid < present->song()->uid);
        if (isGone) {
            note(result.removed, *present->song());
        } else if (isBack) {
            note(result.added, *past->song());
        } else if (const auto fields = differing(*present->song(), *past->song());
                   !fields.isEmpty()) {
            note(result.changed, *present->song(), fields);
        }
        if (!isBack)
            done = present->advance();
        if (done && !isGone)
            done = past->advance();
    }
    result.songsNow = present->count();
    result.songsThen = past->count();
    return done.map([&] { return result; });
}

} // namespace tutti
