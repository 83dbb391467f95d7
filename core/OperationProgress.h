// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Error.h"

#include <QElapsedTimer>

#include <functional>

namespace tutti {

/// How far an operation has got. Tells it every so many milliseconds, and nothing at all of an
/// operation that takes less.
class OperationProgress
{
public:
    /// Takes how much is done, 0 to 1. False ends the operation; what it has done is undone.
    using Report = std::function<bool(double share)>;

    /// An empty \a report: nobody wants to know.
    explicit OperationProgress(Report report = {}, qint64 everyMs = 100);

    /// So many steps more will be taken.
    void expect(qint64 steps) { m_expected += steps; }

    /// So many steps have been taken. Fails with Error::Kind::Cancelled when it is to end.
    [[nodiscard]] Expected<void> advance(qint64 steps = 1);

private:
    Report m_report;
    qint64 m_everyMs;
    qint64 m_expected = 0;
    qint64 m_taken = 0;
    QElapsedTimer m_sinceReport;
};

} // namespace tutti
