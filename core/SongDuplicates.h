// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/SongColumns.h"

#include <QObject>
#include <QTimer>

#include <vector>

namespace tutti {

/// Which songs of a model may be the same recording: title and artist are equal as a search compares
/// them, without white space at the ends, and the duration is within two seconds of the next longer
/// one of its group. A duration that is not known goes with the shortest; a song without a title
/// with none.
/// Found when somebody asks for it first, and then kept while songs change: of few songs at once, of
/// very many in slices between other events, until which what was found before is told.
class SongDuplicates : public QObject
{
    Q_OBJECT

public:
    using Slot = SongColumns::Slot;

    static constexpr qint64 SameDurationMs = 2'000;

    /// \a columns outlives this.
    explicit SongDuplicates(const SongColumns &columns);

    /// Whether they are found; if not, changed() tells when to ask again.
    [[nodiscard]] bool prepare();

    /// Two songs are doubles of each other if their keys are equal and not 0. A group keeps its key
    /// as songs come and go.
    using Key = quint64;
    [[nodiscard]] Key key(Slot slot) const
    {
        return slot < m_groups.size() && m_groups[slot] != 0 ? m_texts[slot] + m_groups[slot] : 0;
    }

    /// Those of \a songs that have a double, each group together, and the groups in the order of
    /// their first songs.
    [[nodiscard]] std::vector<Slot> grouped(const std::vector<Slot> &songs) const;

    /// Another number whenever some key is another one.
    [[nodiscard]] quint64 state() const { return m_state; }

    /// Songs that are new or whose \a fields changed, and those that are gone.
    void follow(const std::vector<Slot> &touched, const std::vector<Slot> &removed,
                SongFieldSet fields);
    /// Until somebody asks again.
    void forget();

signals:
    void changed(); ///< not by follow()

private:
    struct Entry
    {
        quint64 text; ///< of title and artist
        quint32 durationMs;
        Slot slot;

        auto operator<=>(const Entry &) const = default; // NOLINT: its 0 is no pointer
    };
    /// Songs with the same text are on the same one.
    struct Shelf
    {
        std::vector<Entry> entries; ///< also of songs that have gone elsewhere, until it is tidied
        bool isUntidy = false;
    };

    void begin();
    void work();
    [[nodiscard]] bool step();
    void put(Slot slot);
    void disturb(quint64 text);
    void tidy(Shelf &shelf);
    void group(Slot slot, quint32 number);
    [[nodiscard]] quint64 textOf(Slot slot);
    [[nodiscard]] quint32 durationOf(Slot slot) const;

    const SongColumns &m_columns;
    std::vector<Shelf> m_shelves;
    std::vector<std::size_t> m_untidy; ///< shelves
    std::vector<quint64> m_texts; ///< by slot; 0: on no shelf
    std::vector<quint32> m_groups; ///< by slot: counted among those of the same text; 0: no double
    std::vector<Slot> m_waiting; ///< to be put where they belong
    std::string m_title; ///< memory for folding
    std::string m_artist;
    quint64 m_state = 0;
    quint64 m_told = 0; ///< the state that lists know of
    QTimer m_next;
    bool m_isBegun = false;
    bool m_isFound = false;
};

} // namespace tutti
