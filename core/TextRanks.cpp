// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/TextRanks.h"

#include "core/TextSorter.h"

#include <memory>
#include <utility>

namespace tutti {

namespace {

constexpr TextOrder::Number QuicklyMade = 20'000;
/// Each takes some thirty comparisons of texts among a million.
constexpr std::size_t QuicklyPlaced = 800;

/// A copy that is not copied again, wherever it travels.
template<typename T>
std::shared_ptr<const T> shared(const T &value)
{
    return std::make_shared<const T>(value);
}

QString toText(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
}

} // namespace

TextRanks::TextRanks(const SongColumns &columns)
    : m_columns(columns)
{}

/// Of a pooled field its distinct texts are ranked, of others the text of each slot.
TextOrder::Number TextRanks::count(SongField field) const
{
    return TextOrder::Number(SongColumns::isPooled(field) ? m_columns.pool(field).size()
                                                          : m_columns.size());
}

TextOrder::Text TextRanks::text(SongField field) const
{
    if (SongColumns::isPooled(field))
        return [&pool = m_columns.pool(field)](quint32 number) { return toText(pool.at(number)); };
    return [this, field](quint32 slot) { return m_columns.value(slot, field).toString(); };
}

bool TextRanks::isQuicklyMade(SongField field) const
{
    return count(field) <= QuicklyMade;
}

quint32 TextRanks::rank(Slot slot, SongField field) const
{
    const bool isPooled = SongColumns::isPooled(field);
    return of(field)->rank(isPooled ? quint32(m_columns.numbers(field).at(slot)) : slot);
}

void TextRanks::make(SongField field)
{
    of(field) = TextSorter::sorted(count(field), text(field));
}

RankTexts TextRanks::texts(SongField field)
{
    m_changed[std::size_t(field)].emplace();
    RankTexts texts {field, count(field), {}};
    if (SongColumns::isPooled(field))
        texts.text = [pool = shared(m_columns.pool(field))](quint32 number) {
            return toText(pool->at(number));
        };
    else if (field == SongField::Title)
        texts.text = [titles = shared(m_columns.titles())](quint32 slot) {
            return toText(titles->at(slot));
        };
    else
        texts.text = [titles = shared(m_columns.titles()),
                      paths = shared(m_columns.paths())](quint32 slot) {
            std::string memory;
            return toText(paths->at(slot, titles->at(slot), memory));
        };
    return texts;
}

void TextRanks::take(const RankedTexts &texts)
{
    of(texts.field) = texts.order;
    const auto changed = std::exchange(m_changed[std::size_t(texts.field)], std::nullopt);
    follow(texts.field, changed.value_or(std::vector<Slot> {}));
}

void TextRanks::follow(SongField field, const std::vector<Slot> &changed)
{
    if (!isKnown(field)) {
        std::optional<std::vector<Slot>> &missed = m_changed[std::size_t(field)];
        if (missed && !SongColumns::isPooled(field))
            missed->insert(missed->end(), changed.begin(), changed.end());
        return;
    }
    std::vector<TextOrder::Number> numbers;
    if (!SongColumns::isPooled(field))
        numbers = changed;
    for (auto number = TextOrder::Number(of(field)->size()); number < count(field); ++number)
        numbers.push_back(number);
    if (numbers.size() > QuicklyPlaced)
        of(field).reset();
    else
        of(field)->place(std::move(numbers), text(field));
}

void TextRanks::forget()
{
    for (std::optional<TextOrder> &order : m_orders)
        order.reset();
}

} // namespace tutti
