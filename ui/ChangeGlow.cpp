// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ChangeGlow.h"

#include "ui/Preferences.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QStyle>

#include <algorithm>

namespace tutti {

namespace {

constexpr qint64 LitMs = 1'800;
constexpr int FrameMs = 50;

} // namespace

ChangeGlow::ChangeGlow(const SongModel &songs, QAbstractItemView &table, QObject *parent)
    : QObject(parent)
    , m_songs(songs)
    , m_table(table)
{
    m_clock.start();
    connect(&songs, &SongModel::applied, this, &ChangeGlow::follow);
    connect(&m_frames, &QTimer::timeout, this, &ChangeGlow::tick);
}

bool ChangeGlow::isAnimated() const
{
    return m_table.style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, &m_table) > 0;
}

void ChangeGlow::follow(const SongModel::Change &change)
{
    if (!change.isFromOutside || change.inserted.size() + change.updated.size() > MostSongs)
        return;
    if (!Preferences::read().highlightsChanges)
        return;
    const qint64 now = m_clock.elapsed();
    for (const SongModel::Slot slot : change.inserted)
        m_litAtMs.insert(m_songs.columns().id(slot), now);
    for (const SongModel::Change::Update &update : change.updated) {
        if (update.fields.any())
            m_litAtMs.insert(m_songs.columns().id(update.slot), now);
    }
    if (!m_litAtMs.isEmpty() && !m_frames.isActive())
        m_frames.start(isAnimated() ? FrameMs : int(LitMs));
}

void ChangeGlow::tick()
{
    const qint64 now = m_clock.elapsed();
    m_litAtMs.removeIf([now](const auto &lit) { return now - lit.value() >= LitMs; });
    if (m_litAtMs.isEmpty())
        m_frames.stop();
    m_table.viewport()->update();
}

double ChangeGlow::strength(qint64 songId) const
{
    const auto lit = m_litAtMs.constFind(songId);
    if (lit == m_litAtMs.constEnd())
        return 0;
    const double gone = double(m_clock.elapsed() - *lit) / double(LitMs);
    return isAnimated() ? std::clamp(1 - gone, 0.0, 1.0) : 1;
}

} // namespace tutti
