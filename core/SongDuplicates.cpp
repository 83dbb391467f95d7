// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/SongDuplicates.h"

#include "core/TextFold.h"

#include <QElapsedTimer>

#include <xxhash.h>

#include <algorithm>
#include <limits>
#include <unordered_map>
#include <utility>

namespace tutti {

namespace {

constexpr qint64 SliceMs = 8;
constexpr int StepsBetweenLooks = 64; ///< at the clock
constexpr std::size_t AtOnce = 1'000; ///< songs for which nobody notices a wait
constexpr std::size_t Shelves = 1'024;

/// Of a folded text, in which every kind of space is one of these.
std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view Space = " \t\n\r\f\v";
    const std::size_t first = text.find_first_not_of(Space);
    return first == text.npos ? std::string_view()
                              : text.substr(first, text.find_last_not_of(Space) - first + 1);
}

std::size_t shelfOf(quint64 text)
{
    return text % Shelves;
}

} // namespace

SongDuplicates::SongDuplicates(const SongColumns &columns)
    : m_columns(columns)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &SongDuplicates::work);
}

bool SongDuplicates::prepare()
{
    if (!m_isBegun)
        begin();
    return m_isFound;
}

void SongDuplicates::begin()
{
    m_isBegun = true;
    m_shelves.resize(Shelves);
    m_texts.resize(m_columns.size());
    m_groups.resize(m_columns.size());
    m_waiting.resize(m_columns.size());
    for (Slot slot = 0; slot < Slot(m_waiting.size()); ++slot)
        m_waiting[slot] = slot;
    if (m_waiting.size() > AtOnce) {
        m_next.start(0);
        return;
    }
    while (!step()) {}
    m_isFound = true;
}

void SongDuplicates::forget()
{
    m_isBegun = false;
    m_isFound = false;
    m_next.stop();
    m_shelves = {};
    m_untidy = {};
    m_texts = {};
    m_groups = {};
    m_waiting = {};
    ++m_state;
}

void SongDuplicates::follow(const std::vector<Slot> &touched, const std::vector<Slot> &removed,
                            SongFieldSet fields)
{
    if (!m_isBegun)
        return;
    m_texts.resize(m_columns.size());
    m_groups.resize(m_columns.size());
    for (const Slot slot : removed)
        group(slot, 0); // another song may have its slot before it is taken from its shelf
    m_waiting.insert(m_waiting.end(), removed.begin(), removed.end());
    const bool isAbout = fields.test(std::size_t(SongField::Title))
                      || fields.test(std::size_t(SongField::Artist))
                      || fields.test(std::size_t(SongField::Duration));
    if (isAbout)
        m_waiting.insert(m_waiting.end(), touched.begin(), touched.end());
    if (m_next.isActive() || m_waiting.size() > AtOnce) {
        m_next.start(0);
        return;
    }
    while (!step()) {}
    m_told = m_state;
}

void SongDuplicates::work()
{
    QElapsedTimer clock;
    clock.start();
    bool isDone = false;
    while (!isDone && clock.elapsed() < SliceMs) {
        for (int i = 0; i < StepsBetweenLooks && !isDone; ++i)
            isDone = step();
    }
    if (!isDone) {
        m_next.start(0);
        return;
    }
    const bool isNews = std::exchange(m_told, m_state) != m_state;
    if (!std::exchange(m_isFound, true) || isNews)
        emit changed();
}

/// Puts one song where it belongs or, if none waits, tidies one shelf; true if nothing is left.
bool SongDuplicates::step()
{
    if (!m_waiting.empty()) {
        put(m_waiting.back());
        m_waiting.pop_back();
    } else if (!m_untidy.empty()) {
        tidy(m_shelves[m_untidy.back()]);
        m_untidy.pop_back();
    }
    return m_waiting.empty() && m_untidy.empty();
}

void SongDuplicates::put(Slot slot)
{
    const quint64 text = textOf(slot);
    const quint64 before = std::exchange(m_texts[slot], text);
    if (text != before)
        m_state += m_groups[slot] != 0; // it has another key with the same number
    if (text != before && before != 0) {
        m_groups[slot] = 0;
        disturb(before);
    }
    if (text == 0)
        return;
    m_shelves[shelfOf(text)].entries.push_back({text, durationOf(slot), slot});
    disturb(text);
}

void SongDuplicates::disturb(quint64 text)
{
    Shelf &shelf = m_shelves[shelfOf(text)];
    if (!std::exchange(shelf.isUntidy, true))
        m_untidy.push_back(shelfOf(text));
}

/// Takes out what does not belong here any more and finds the groups anew.
void SongDuplicates::tidy(Shelf &shelf)
{
    std::vector<Entry> &entries = shelf.entries;
    std::erase_if(entries, [this](const Entry &entry) {
        return m_texts[entry.slot] != entry.text || durationOf(entry.slot) != entry.durationMs;
    });
    std::ranges::sort(entries);
    entries.erase(std::unique(entries.begin(), entries.end()), entries.end());
    shelf.isUntidy = false;
    quint32 number = 0;
    for (std::size_t first = 0; first < entries.size();) {
        std::size_t end = first + 1;
        while (end < entries.size() && entries[end].text == entries[first].text
               && (entries[end - 1].durationMs == 0
                   || entries[end].durationMs - entries[end - 1].durationMs <= SameDurationMs))
            ++end;
        const bool isFirstOfText = first == 0 || entries[first - 1].text != entries[first].text;
        number = isFirstOfText ? 1 : number + 1;
        for (std::size_t i = first; i < end; ++i)
            group(entries[i].slot, end - first > 1 ? number : 0);
        first = end;
    }
}

void SongDuplicates::group(Slot slot, quint32 number)
{
    if (std::exchange(m_groups[slot], number) != number)
        ++m_state;
}

/// The same for titles and artists that are equal; 0: there is no title, or no song. Two others are
/// taken for equal once in thirty million libraries of a million songs.
quint64 SongDuplicates::textOf(Slot slot)
{
    if (!m_columns.isUsed(slot))
        return 0;
    const std::string_view title = trimmed(m_columns.titles().folded(slot, m_title));
    if (title.empty())
        return 0;
    const auto number = TextPool::Number(m_columns.numbers(SongField::Artist).at(slot));
    const std::string_view artist
        = trimmed(m_columns.pool(SongField::Artist).folded(number, m_artist));
    const quint64 seed = XXH3_64bits(artist.data(), artist.size());
    return std::max<quint64>(XXH3_64bits_withSeed(title.data(), title.size(), seed), 1);
}

quint32 SongDuplicates::durationOf(Slot slot) const
{
    constexpr qint64 Most = std::numeric_limits<quint32>::max();
    return quint32(std::clamp<qint64>(m_columns.numbers(SongField::Duration).at(slot), 0, Most));
}

std::vector<SongDuplicates::Slot> SongDuplicates::grouped(const std::vector<Slot> &songs) const
{
    std::vector<Slot> doubles;
    std::vector<quint32> groupOf; // by place in doubles, counted as they come
    std::vector<std::size_t> starts; // by group: first how many songs it has
    std::unordered_map<Key, quint32> numbers;
    for (const Slot slot : songs) {
        const Key of = key(slot);
        if (of == 0)
            continue;
        const quint32 number = numbers.try_emplace(of, quint32(numbers.size())).first->second;
        if (number == starts.size())
            starts.push_back(0);
        ++starts[number];
        doubles.push_back(slot);
        groupOf.push_back(number);
    }
    std::size_t start = 0;
    for (std::size_t &of : starts)
        start += std::exchange(of, start);
    std::vector<Slot> result(doubles.size());
    for (std::size_t place = 0; place < doubles.size(); ++place)
        result[starts[groupOf[place]]++] = doubles[place];
    return result;
}

} // namespace tutti
