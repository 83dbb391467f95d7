// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/TextRanks.h"
#include "core/TextSorter.h"

#include <QObject>
#include <QQueue>
#include <QTimer>

#include <optional>

namespace tutti {

/// Puts the texts of fields in order, one field after the other and in slices, between everything
/// else that a thread has to do.
class SortJobs : public QObject
{
    Q_OBJECT

public:
    explicit SortJobs(QObject *parent = nullptr);

    void add(const RankTexts &texts);

signals:
    void sorted(const tutti::RankedTexts &texts);

private:
    void step();

    QQueue<RankTexts> m_waiting; ///< the first is being done
    std::optional<TextSorter> m_sorter;
    QTimer m_next;
};

} // namespace tutti
