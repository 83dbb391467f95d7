// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/SlotList.h"
#include "core/SongColumns.h"
#include "core/SongSorting.h"
#include "core/TextRanks.h"

#include <QObject>
#include <QTimer>

#include <optional>
#include <vector>

namespace tutti {

/// What sorting the songs of a model needs, kept while they change: the ranks of their texts, and
/// the songs in the order of SongOrder {}, from which every other order is a few passes away.
/// Ranks of very many texts take a second or two to make, so somebody may make them on another
/// thread; then also the order of very many songs is made bit by bit, between other events.
class SongRanking : public QObject
{
    Q_OBJECT

public:
    using Slot = SongColumns::Slot;

    /// Both outlive this; \a byId are the slots in the order of the songs' ids.
    SongRanking(const SongColumns &songs, const std::vector<Slot> &byId);

    /// Whether somebody answers wanted() with take(); else ranks are made at once.
    void setMadeElsewhere(bool madeElsewhere) { m_isMadeElsewhere = madeElsewhere; }

    /// Whether songs can be sorted by \a fields now; if not, ranked() tells when to ask again.
    [[nodiscard]] bool prepare(SongFieldSet fields);

    /// Of fields that have been prepared.
    [[nodiscard]] const TextRanks &ranks() const { return m_ranks; }

    /// Whether inBaseOrder() does not take longer than a person would notice; if not, ranked()
    /// tells when to ask again. The fields of SongOrder {} have been prepared.
    [[nodiscard]] bool prepareBase();

    /// All songs in the order of SongOrder {}, whose fields have been prepared.
    [[nodiscard]] const SlotList &inBaseOrder();

    /// Before so many songs come that keeping up would take longer than to begin anew.
    void forget();

    /// Songs that are new or whose \a fields changed, and those that are gone.
    void follow(const std::vector<Slot> &touched, const std::vector<Slot> &removed,
                SongFieldSet fields);

    void take(const tutti::RankedTexts &texts);

signals:
    void wanted(const tutti::RankTexts &texts);
    void ranked();

private:
    [[nodiscard]] bool isBaseFarOff() const;
    void begin();
    void advance();
    void step();
    void mergeIn();

    const SongColumns &m_songs;
    const std::vector<Slot> &m_byId;
    TextRanks m_ranks {m_songs};
    SongFieldSet m_wanted;
    SlotList m_base;
    std::vector<Slot> m_outOfPlace; ///< not where the base has them; also those that are gone
    std::optional<SongSorting> m_making; ///< a base; what is out of place is so there
    QTimer m_next;
    bool m_hasBase = false;
    bool m_isMadeElsewhere = false;
};

} // namespace tutti
