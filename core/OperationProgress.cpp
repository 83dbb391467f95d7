// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/OperationProgress.h"

#include <algorithm>

namespace tutti {

OperationProgress::OperationProgress(Report report, qint64 everyMs)
    : m_report(std::move(report))
    , m_everyMs(everyMs)
{
    m_sinceReport.start();
}

Expected<void> OperationProgress::advance(qint64 steps)
{
    m_taken += steps;
    if (!m_report || !m_sinceReport.hasExpired(m_everyMs))
        return {};
    m_sinceReport.start();
    const double share = double(m_taken) / double(std::max({m_expected, m_taken, qint64(1)}));
    return m_report(share) ? Expected<void>() : failure(Error::Kind::Cancelled);
}

} // namespace tutti
