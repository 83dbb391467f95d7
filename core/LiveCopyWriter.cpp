// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/LiveCopyWriter.h"

#include "core/LiveCopies.h"
#include "core/LiveCopy.h"
#include "core/Logging.h"

#include <QElapsedTimer>

namespace tutti {

namespace {

constexpr int SliceMs = 8;

QString unfinished(const QString &file)
{
    return file + QStringLiteral(".part");
}

} // namespace

LiveCopyWriter::LiveCopyWriter(const SongModel &songs, QObject *parent)
    : QObject(parent)
    , m_songs(songs)
    , m_file(this)
    , m_step(this)
{
    connect(&m_step, &QTimer::timeout, this, &LiveCopyWriter::step);
}

void LiveCopyWriter::start(const QString &library)
{
    const Cursor &cursor = m_songs.cursor();
    if (isWriting() || m_songs.isLoading() || cursor.epoch.isEmpty() || cursor == m_cursor)
        return;
    discard();
    m_cursor = cursor;
    m_slots = m_songs.slotsById();
    m_next = 0;
    m_complete = LiveCopies::newFileFor(library);
    m_file.setFileName(unfinished(m_complete));
    if (!m_file.open(QIODevice::WriteOnly, QFile::ReadOwner | QFile::WriteOwner))
        return give(false);
    m_file.write(LiveCopy::firstLine(cursor));
    m_step.start(0);
}

void LiveCopyWriter::step()
{
    if (m_songs.cursor() != m_cursor) // it is read again, so it is whole
        return give(false);
    QElapsedTimer timer;
    timer.start();
    for (; m_next < m_slots.size() && timer.elapsed() < SliceMs; ++m_next) {
        const QByteArray line = LiveCopy::line(m_songs.columns().song(m_slots[m_next]));
        if (m_file.write(line) != line.size())
            return give(false);
    }
    if (m_next == m_slots.size())
        give(m_file.flush());
}

/// Whoever looks for it finds all of it or nothing.
void LiveCopyWriter::give(bool isComplete)
{
    m_step.stop();
    m_slots = {};
    m_file.close();
    if (!isComplete || !QFile::rename(m_file.fileName(), m_complete)) {
        qCWarning(storeLog) << "no live copy:" << m_file.errorString();
        discard();
    }
    emit finished();
}

void LiveCopyWriter::discard()
{
    m_step.stop();
    m_slots = {};
    m_file.close();
    if (!m_complete.isEmpty()) {
        QFile::remove(unfinished(m_complete));
        QFile::remove(m_complete);
    }
    m_complete.clear();
    m_cursor = {};
}

} // namespace tutti
