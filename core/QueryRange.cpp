// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/QueryRange.h"

#include "core/TextFold.h"

#include <QDateTime>
#include <QRegularExpression>

#include <limits>

namespace tutti {

namespace {

using Type = SongFieldInfo::Type;
using Refusal = QueryError::Kind;
using Comparison = QueryToken::Comparison;

constexpr qint64 Lowest = std::numeric_limits<qint64>::min();
constexpr qint64 Highest = std::numeric_limits<qint64>::max();

/// What one word stands for: "1975" one number, "3:00" all milliseconds of that second, "2024" all
/// of that year.
struct Span
{
    qint64 first;
    qint64 last;
    bool isAge = false; ///< counted back, so that less is later
};

using Parsed = tl::expected<Span, Refusal>;

Parsed exactly(qint64 number)
{
    return Span {number, number};
}

/// Of at most 18 digits, so that one more or less is a number, too.
Parsed number(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^-?[0-9]{1,18}$"));
    return pattern.match(text).hasMatch() ? exactly(text.toLongLong())
                                          : tl::unexpected(Refusal::NotANumber);
}

Parsed rating(const QString &text, SongText::Form form)
{
    const Refusal refusal = form == SongText::Form::Human ? Refusal::NotStars : Refusal::NotARating;
    const auto value = SongText::parsed(SongField::Rating, text, form);
    return value ? exactly(value->toLongLong()) : tl::unexpected(refusal);
}

Parsed duration(const QString &text)
{
    constexpr qint64 MsPerSecond = 1'000;
    const auto value = SongText::parsed(SongField::Duration, text, SongText::Form::Human);
    if (!value)
        return tl::unexpected(Refusal::NotADuration);
    const qint64 ms = value->toLongLong();
    const bool isWholeSecond = !text.contains(u'.') && !text.contains(u',');
    return Span {ms, isWholeSecond ? ms + MsPerSecond - 1 : ms};
}

Parsed flag(const QString &text)
{
    if (text == u"yes" || text == u"true" || text == u"1")
        return exactly(1);
    if (text == u"no" || text == u"false" || text == u"0")
        return exactly(0);
    return tl::unexpected(Refusal::NotAFlag);
}

/// "7d", "2w", "3m" (months), "1y", "12h" ago.
Parsed age(const QString &text, qint64 nowMs)
{
    static const QRegularExpression pattern(QStringLiteral("^([0-9]{1,6})([hdwmy])$"));
    constexpr qint64 MsPerHour = 3'600'000;
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return tl::unexpected(Refusal::NotATime);
    const qint64 count = match.captured(1).toLongLong();
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(nowMs);
    QDateTime then;
    switch (match.capturedView(2).front().unicode()) {
    case u'h':
        then = now.addMSecs(-count * MsPerHour);
        break;
    case u'd':
        then = now.addDays(-count);
        break;
    case u'w':
        then = now.addDays(-7 * count);
        break;
    case u'm':
        then = now.addMonths(-int(count));
        break;
    default:
        then = now.addYears(-int(count));
    }
    if (!then.isValid())
        return tl::unexpected(Refusal::NotATime);
    return Span {then.toMSecsSinceEpoch(), then.toMSecsSinceEpoch(), true};
}

/// "2024", "2024-05", "2024-05-03", or an age.
Parsed time(const QString &text, qint64 nowMs)
{
    static const QRegularExpression pattern(
        QStringLiteral("^([0-9]{4})(?:-([0-9]{1,2})(?:-([0-9]{1,2}))?)?$"));
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return age(text, nowMs);
    const bool hasMonth = match.hasCaptured(2), hasDay = match.hasCaptured(3);
    const QDate first(match.captured(1).toInt(), hasMonth ? match.captured(2).toInt() : 1,
                      hasDay ? match.captured(3).toInt() : 1);
    if (!first.isValid())
        return tl::unexpected(Refusal::NotATime);
    const QDate next = hasDay   ? first.addDays(1)
                     : hasMonth ? first.addMonths(1)
                                : first.addYears(1);
    return Span {first.startOfDay().toMSecsSinceEpoch(), next.startOfDay().toMSecsSinceEpoch() - 1};
}

Parsed spanOf(SongText::NamedForm field, const QString &text, qint64 nowMs)
{
    switch (info(field.field).type) {
    case Type::Rating:
        return rating(text, field.form);
    case Type::Duration:
        return field.form == SongText::Form::Human ? duration(text) : number(text);
    case Type::Flag:
        return flag(text);
    case Type::Time:
        return time(text, nowMs);
    case Type::Number:
    case Type::Text:
        break;
    }
    return number(text);
}

Comparison reversed(Comparison comparison)
{
    switch (comparison) {
    case Comparison::Less:
        return Comparison::Greater;
    case Comparison::LessOrEqual:
        return Comparison::GreaterOrEqual;
    case Comparison::Greater:
        return Comparison::Less;
    case Comparison::GreaterOrEqual:
        return Comparison::LessOrEqual;
    case Comparison::Has: // "added:7d" is within the last seven days
    case Comparison::Equal:
        break;
    }
    return Comparison::GreaterOrEqual;
}

QueryRange compared(const Span &span, Comparison comparison)
{
    switch (span.isAge ? reversed(comparison) : comparison) {
    case Comparison::Less:
        return {Lowest, span.first - 1};
    case Comparison::LessOrEqual:
        return {Lowest, span.last};
    case Comparison::Greater:
        return {span.last + 1, Highest};
    case Comparison::GreaterOrEqual:
        return {span.first, Highest};
    case Comparison::Has:
    case Comparison::Equal:
        break;
    }
    return {span.first, span.last};
}

/// "1970..1979", "1970..", "..1979".
tl::expected<QueryRange, Refusal> between(SongText::NamedForm field, const QString &from,
                                          const QString &to, qint64 nowMs)
{
    const Parsed first = spanOf(field, from.isEmpty() ? to : from, nowMs);
    const Parsed last = spanOf(field, to.isEmpty() ? from : to, nowMs);
    if (!first || !last)
        return tl::unexpected(first ? last.error() : first.error());
    if (first->isAge != last->isAge)
        return tl::unexpected(Refusal::NotATime);
    if (to.isEmpty())
        return compared(*first, Comparison::GreaterOrEqual);
    if (from.isEmpty())
        return compared(*last, Comparison::LessOrEqual);
    const QueryRange range = first->isAge ? QueryRange {last->first, first->last}
                                          : QueryRange {first->first, last->last};
    if (range.first > range.last)
        return tl::unexpected(Refusal::ReversedRange);
    return range;
}

} // namespace

tl::expected<QueryRange, QueryError::Kind> QueryRange::parsed(SongText::NamedForm field,
                                                              Comparison comparison,
                                                              const QString &text, qint64 nowMs)
{
    const QString plain = folded(text).trimmed();
    const Type type = info(field.field).type;
    const bool isEqual = comparison == Comparison::Has || comparison == Comparison::Equal;
    const qsizetype dots = plain.indexOf(QStringLiteral(".."));
    QueryRange range {};
    if (dots >= 0 && isEqual && type != Type::Flag) {
        const auto both = between(field, plain.first(dots), plain.sliced(dots + 2), nowMs);
        if (!both)
            return both;
        range = *both;
    } else {
        const Parsed span = spanOf(field, plain, nowMs);
        if (!span)
            return tl::unexpected(span.error());
        if (type == Type::Flag && !isEqual)
            return tl::unexpected(Refusal::NotAFlag);
        range = compared(*span, comparison);
    }
    const bool canBeMissing = type == Type::Duration || type == Type::Rating;
    if (canBeMissing && range.first == Lowest && range.last > 0)
        range.first = 1;
    return range;
}

} // namespace tutti
