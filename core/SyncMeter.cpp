// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/SyncMeter.h"

#include <QDateTime>

#include <ctime>

namespace tutti {

namespace {

constexpr int TellApartMs = 1'000;
constexpr int SaveApartMs = 10'000;
constexpr qint64 ShortestLockWaitNs = 1'000'000;

} // namespace

SyncMeter::SyncMeter(QObject *parent)
    : QObject(parent)
    , m_tell(this)
    , m_save(this)
{
    for (QTimer *timer : {&m_tell, &m_save})
        timer->setSingleShot(true);
    m_tell.setInterval(TellApartMs);
    m_save.setInterval(SaveApartMs);
    m_save.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_tell, &QTimer::timeout, this, [this] { emit measured(figures()); });
    connect(&m_save, &QTimer::timeout, this, &SyncMeter::save);
}

SyncMeter::~SyncMeter()
{
    if (m_save.isActive())
        save();
}

qint64 SyncMeter::nowNs()
{
    struct timespec now = {};
    ::clock_gettime(CLOCK_MONOTONIC, &now);
    return qint64(now.tv_sec) * 1'000'000'000 + now.tv_nsec;
}

void SyncMeter::setLibrary(const QString &file, const QString &libraryId)
{
    m_bell = std::make_unique<Bell>(file, Bell::Use::Listen);
    if (m_libraryId == libraryId)
        return;
    if (m_save.isActive())
        save();
    m_samples.clear();
    m_ring.reset();
    m_libraryId = libraryId;
}

std::optional<Bell::Stroke> SyncMeter::lastStroke()
{
    return m_bell ? m_bell->lastStroke() : std::nullopt;
}

void SyncMeter::add(SyncSample::Kind kind, qint64 ns)
{
    const qint64 second = QDateTime::currentSecsSinceEpoch();
    while (!m_samples.isEmpty()
           && (m_samples.size() >= SyncRing::MostSamples
               || m_samples.first().atSecond < second - SyncRing::KeptSeconds))
        m_samples.removeFirst();
    m_samples += {kind, second, ns};
    for (QTimer *timer : {&m_tell, &m_save}) {
        if (!timer->isActive())
            timer->start();
    }
}

void SyncMeter::addLockWait(qint64 ns)
{
    if (ns >= ShortestLockWaitNs)
        add(SyncSample::Kind::LockWait, ns);
}

void SyncMeter::tell()
{
    if (!m_tell.isActive())
        return;
    m_tell.stop();
    emit measured(figures());
}

SyncFigures SyncMeter::figures() const
{
    SyncFigures figures = SyncFigures::of(m_samples);
    figures.curve = SyncCurve::of(m_samples, QDateTime::currentSecsSinceEpoch());
    return figures;
}

void SyncMeter::save()
{
    m_save.stop();
    if (!m_ring)
        m_ring = std::make_unique<SyncRing>(m_libraryId);
    m_ring->write(m_samples);
}

} // namespace tutti
