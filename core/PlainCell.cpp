// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/PlainCell.h"

#include "core/SongGate.h"

#include <QByteArrayView>

#include <algorithm>
#include <chrono>

namespace tutti::PlainCell {

namespace {

using Form = SongText::Form;
using Type = SongFieldInfo::Type;

/// ASCII that is seen.
bool isSeen(char c)
{
    return c > ' ' && c < '\x7f';
}

/// Text that SongGate would neither change nor refuse, as far as a look at the bytes tells.
bool isPlainText(const SongFieldInfo &field, std::string_view cell)
{
    constexpr char FirstOfByteOrderMarks = '\xEF';
    if (cell.empty())
        return field.optional;
    // There are never more UTF-16 units than bytes of UTF-8.
    return qint64(cell.size()) <= field.maximum && cell.front() != FirstOfByteOrderMarks
        && (field.optional || isSeen(cell.front())) && isUtf8(cell)
        && cell.find('\0') == std::string_view::npos;
}

/// What a double holds, too.
std::optional<qint64> digits(std::string_view text)
{
    constexpr std::size_t Most = 12;
    if (text.empty() || text.size() > Most)
        return std::nullopt;
    qint64 number = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return std::nullopt;
        number = number * 10 + (c - '0');
    }
    return number;
}

/// "2001-02-03T04:05:06.007Z".
std::optional<qint64> time(std::string_view text)
{
    constexpr std::string_view Pattern = "####-##-##T##:##:##.###Z";
    const auto fits
        = [](char c, char pattern) { return pattern == '#' ? c >= '0' && c <= '9' : c == pattern; };
    if (!std::ranges::equal(text, Pattern, fits))
        return std::nullopt;
    const auto part
        = [&](std::size_t from, std::size_t size) { return int(*digits(text.substr(from, size))); };
    const std::chrono::year_month_day date(std::chrono::year(part(0, 4)),
                                           std::chrono::month(unsigned(part(5, 2))),
                                           std::chrono::day(unsigned(part(8, 2))));
    const int hours = part(11, 2);
    const int minutes = part(14, 2);
    const int seconds = part(17, 2);
    if (!date.ok() || part(0, 4) == 0 || hours > 23 || minutes > 59 || seconds > 59)
        return std::nullopt;
    const std::chrono::sys_time<std::chrono::milliseconds> moment
        = std::chrono::sys_days(date) + std::chrono::hours(hours) + std::chrono::minutes(minutes)
        + std::chrono::seconds(seconds) + std::chrono::milliseconds(part(20, 3));
    return moment.time_since_epoch().count();
}

std::optional<qint64> flag(std::string_view cell)
{
    if (cell == "true" || cell == "1")
        return 1;
    if (cell == "false" || cell == "0")
        return 0;
    return std::nullopt;
}

/// What \a number stands for in a form; 1 of it is how much of the stored value.
qint64 unit(SongText::NamedForm target)
{
    constexpr qint64 MsPerSecond = 1'000;
    constexpr qint64 RatingPerStar = 20;
    if (target.form == Form::Plain)
        return 1;
    return target.field == SongField::Duration ? MsPerSecond
         : target.field == SongField::Rating   ? RatingPerStar
                                               : 1;
}

std::optional<qint64> number(const SongFieldInfo &field, SongText::NamedForm target,
                             std::string_view cell)
{
    std::optional<qint64> number = digits(cell);
    if (!number)
        return field.type == Type::Time ? time(cell) : std::nullopt;
    *number *= unit(target);
    const bool isInRange = *number >= field.minimum && *number <= field.maximum;
    const bool isOdd = field.field == SongField::Year && !SongGate::isLikelyYear(int(*number));
    return isInRange && !isOdd ? number : std::nullopt;
}

} // namespace

bool isUtf8(std::string_view bytes)
{
    return QByteArrayView(bytes.data(), qsizetype(bytes.size())).isValidUtf8();
}

bool take(SongView &song, SongText::NamedForm target, std::string_view cell)
{
    const SongFieldInfo &field = info(target.field);
    if (field.type == Type::Text) {
        const bool isPlain = isPlainText(field, cell);
        if (isPlain)
            song.text(target.field) = cell;
        return isPlain;
    }
    if (cell.empty()) {
        song.number(target.field) = SongView::blank().number(target.field);
        return true;
    }
    const std::optional<qint64> value
        = field.type == Type::Flag ? flag(cell) : number(field, target, cell);
    if (value)
        song.number(target.field) = *value;
    return value.has_value();
}

} // namespace tutti::PlainCell
