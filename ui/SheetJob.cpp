// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/SheetJob.h"

namespace tutti {

namespace {

constexpr int SliceMs = 20;

} // namespace

SheetJob::SheetJob(std::unique_ptr<SheetWriter> writer)
    : m_writer(std::move(writer))
{
    connect(&m_next, &QTimer::timeout, this, &SheetJob::step);
    m_next.start(0);
}

void SheetJob::step()
{
    const bool isDone = m_writer->write(QDeadlineTimer(SliceMs));
    emit progressed(m_writer->progress());
    if (!isDone)
        return;
    m_next.stop();
    emit finished();
}

} // namespace tutti
