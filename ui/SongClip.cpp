// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/SongClip.h"

#include <algorithm>
#include <utility>

namespace tutti {

namespace {

constexpr qsizetype SongsAtOnce = 64; ///< between looks at the clock

QString csv()
{
    return QStringLiteral("text/csv");
}

QString plain()
{
    return QStringLiteral("text/plain");
}

} // namespace

SongClip::SongClip(const SongModel &songs, const QList<qint64> &ids,
                   const QList<SongField> &columns)
    : m_songs(&songs)
    , m_ids(ids)
    , m_columns(columns)
{
    m_csv.open(QIODevice::WriteOnly);
    static_cast<void>(m_writer.begin()); // memory takes everything
}

QStringList SongClip::formats()
{
    return {csv(), plain()};
}

bool SongClip::mayBeIn(const QMimeData &data)
{
    return data.hasFormat(csv()) || (data.hasFormat(plain()) && !data.hasUrls());
}

QByteArray SongClip::listIn(const QMimeData &data)
{
    const QByteArray list = data.data(csv());
    return list.isEmpty() && mayBeIn(data) ? data.text().toUtf8() : list;
}

bool SongClip::write(QDeadlineTimer until)
{
    if (m_isWritten)
        return true;
    do {
        const qsizetype end = std::min(m_next + SongsAtOnce, m_ids.size());
        while (m_next < end)
            writeOne(m_ids[m_next++]);
    } while (m_next < m_ids.size() && !until.hasExpired());
    if (m_next < m_ids.size())
        return false;
    static_cast<void>(m_writer.end());
    m_isWritten = true;
    return true;
}

void SongClip::writeOne(qint64 id)
{
    const int row = m_songs ? m_songs->rowOf(id) : -1;
    if (row < 0)
        return;
    const SongModel::Slot slot = m_songs->slotAt(row);
    SongColumns::Memory memory;
    static_cast<void>(m_writer.write(m_songs->columns().view(slot, memory)));
    if (!m_text.isEmpty())
        m_text += '\n';
    bool isFirst = true;
    for (const SongField column : m_columns) {
        if (!std::exchange(isFirst, false))
            m_text += '\t';
        m_text += m_songs->value(slot, column, Qt::DisplayRole).toString().toUtf8();
    }
}

double SongClip::progress() const
{
    return m_ids.isEmpty() ? 1 : double(m_next) / double(m_ids.size());
}

QByteArray SongClip::data(const QString &format) const
{
    if (!m_isWritten)
        return {};
    return format == csv() ? m_csv.data() : format == plain() ? m_text : QByteArray();
}

} // namespace tutti
