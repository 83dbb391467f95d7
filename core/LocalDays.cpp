// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/LocalDays.h"

#include <QDateTime>

#include <algorithm>
#include <iterator>
#include <limits>

namespace tutti {

namespace {

const QDate FirstDay(1970, 1, 1);

} // namespace

LocalDays::Day LocalDays::dayAt(qint64 ms)
{
    const auto next = m_known.upper_bound(ms);
    if (next != m_known.begin() && ms < std::prev(next)->second.endMs)
        return std::prev(next)->second.day;
    const QDate date = QDateTime::fromMSecsSinceEpoch(ms).date();
    const Day day = dayOf(date);
    m_known[date.startOfDay().toMSecsSinceEpoch()]
        = {date.addDays(1).startOfDay().toMSecsSinceEpoch(), day};
    return day;
}

QDate LocalDays::date(Day day)
{
    return FirstDay.addDays(day);
}

LocalDays::Day LocalDays::dayOf(QDate date)
{
    return Day(std::clamp<qint64>(FirstDay.daysTo(date), 0, std::numeric_limits<Day>::max()));
}

} // namespace tutti
