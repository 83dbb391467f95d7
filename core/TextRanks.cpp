// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/TextRanks.h"

#include "core/Collation.h"

#include <QHash>

#include <algorithm>

namespace tutti {

namespace {

struct DistinctText
{
    QCollatorSortKey key;
    quint32 number; ///< in the order of finding
};

QCollatorSortKey keyOf(const SongRow &row, SongField field, const QString &text)
{
    switch (field) {
    case SongField::Title:
        return row.titleKey;
    case SongField::Artist:
        return row.artistKey;
    case SongField::Album:
        return row.albumKey;
    default:
        return Collation::sortKey(text);
    }
}

} // namespace

TextRanks::TextRanks(const std::vector<SongRow> &rows)
    : m_rows(rows)
{}

const std::vector<quint32> &TextRanks::of(SongField field) const
{
    const auto known = m_ranks.find(field);
    return known == m_ranks.end() ? m_ranks.emplace(field, make(field)).first->second
                                  : known->second;
}

std::vector<quint32> TextRanks::make(SongField field) const
{
    const SongFieldInfo &of = info(field);
    std::vector<quint32> ranks(m_rows.size());
    std::vector<DistinctText> texts;
    QHash<QString, quint32> numbers;
    numbers.reserve(qsizetype(m_rows.size()));
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        const QString text = of.value(m_rows[row].song).toString();
        const auto number = numbers.constFind(text);
        if (number != numbers.constEnd()) {
            ranks[row] = *number;
            continue;
        }
        ranks[row] = quint32(texts.size());
        numbers.insert(text, ranks[row]);
        texts.push_back({keyOf(m_rows[row], field, text), ranks[row]});
    }
    std::ranges::sort(texts, [](const DistinctText &left, const DistinctText &right) {
        return left.key.compare(right.key) < 0;
    });
    // Texts that differ only in what the order does not see share a rank.
    std::vector<quint32> rankOf(texts.size());
    quint32 rank = 0;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        if (i > 0 && texts[i - 1].key.compare(texts[i].key) != 0)
            ++rank;
        rankOf[texts[i].number] = rank;
    }
    for (quint32 &number : ranks)
        number = rankOf[number];
    return ranks;
}

} // namespace tutti
