// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ImportMatcher.h"

#include "core/TextFold.h"

#include <QCryptographicHash>

namespace tutti {

namespace {

/// Long texts are kept as their hash, so that a million rows fit into memory.
QByteArray shortened(const QByteArray &text)
{
    return QCryptographicHash::hash(text, QCryptographicHash::Md5);
}

QByteArray pathOf(const Song &song)
{
    return song.path.isEmpty() ? QByteArray() : shortened(song.path.toUtf8());
}

} // namespace

QByteArray ImportMatcher::key(const Song &song)
{
    constexpr QChar Between = u'\x1f';
    const QString texts = folded(song.title + Between + song.artist + Between + song.album);
    return shortened(texts.toUtf8() + '\x1f' + QByteArray::number(song.durationMs) + '\x1f'
                     + QByteArray::number(song.track.value_or(0)) + '\x1f'
                     + QByteArray::number(song.disc.value_or(0)));
}

bool ImportMatcher::addRow(qint64 row, const Song &song)
{
    const QByteArray uid = song.uid.toUtf8();
    const QByteArray path = pathOf(song);
    const QByteArray texts = key(song);
    if ((!uid.isEmpty() && m_rowOfUid.contains(uid))
        || (!path.isEmpty() && m_rowOfPath.contains(path)) || m_rowOfKey.contains(texts))
        return false;
    if (!uid.isEmpty())
        m_rowOfUid.insert(uid, row);
    if (!path.isEmpty())
        m_rowOfPath.insert(path, row);
    m_rowOfKey.insert(texts, row);
    return true;
}

void ImportMatcher::matchStored(const Song &song)
{
    mark(m_rowOfUid, song.uid.toUtf8(), song.id);
    mark(m_rowOfPath, pathOf(song), song.id);
    mark(m_rowOfKey, key(song), song.id);
}

void ImportMatcher::mark(const QHash<QByteArray, qint64> &rows, const QByteArray &sameness,
                         qint64 songId)
{
    const auto row = rows.constFind(sameness);
    if (row != rows.constEnd() && !m_songOfRow.contains(*row))
        m_songOfRow.insert(*row, songId);
}

void ImportMatcher::forgetStored(const QSet<qint64> &songIds)
{
    m_songOfRow.removeIf([&](const auto &match) { return songIds.contains(match.value()); });
}

} // namespace tutti
