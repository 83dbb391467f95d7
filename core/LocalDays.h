// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>

#include <map>

namespace tutti {

/// The days of moments, in local time. Those that were asked for once are known, since the calendar
/// is slow to ask a million times.
class LocalDays
{
public:
    using Day = quint16; ///< since the beginning of 1970; what lies beyond is the first or last

    [[nodiscard]] Day dayAt(qint64 ms);

    [[nodiscard]] static QDate date(Day day);
    [[nodiscard]] static Day dayOf(QDate date);

private:
    struct Known
    {
        qint64 endMs; ///< when the next one begins
        Day day;
    };

    std::map<qint64, Known> m_known; ///< by their beginning
};

} // namespace tutti
