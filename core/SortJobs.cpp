// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/SortJobs.h"

namespace tutti {

SortJobs::SortJobs(QObject *parent)
    : QObject(parent)
    , m_next(this)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &SortJobs::step);
}

void SortJobs::add(const RankTexts &texts)
{
    m_waiting.enqueue(texts);
    m_next.start(0);
}

void SortJobs::step()
{
    if (!m_sorter)
        m_sorter.emplace(m_waiting.head().count, m_waiting.head().text);
    if (m_sorter->step()) {
        emit sorted({m_waiting.dequeue().field, m_sorter->result()});
        m_sorter.reset();
    }
    if (!m_waiting.isEmpty())
        m_next.start(0);
}

} // namespace tutti
