// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ImportMatcher.h"

#include "core/TextFold.h"

#include <QCryptographicHash>

#include <algorithm>

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

QByteArray ImportMatcher::textsOf(const Song &song)
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
    const QByteArray texts = textsOf(song);
    const bool isThere = uid.isEmpty()
                           ? m_rows[Path].contains(path) || m_rows[Texts].contains(texts)
                           : m_rows[Uid].contains(uid);
    if (isThere)
        return false;
    if (!uid.isEmpty())
        m_rows[Uid][uid] += row;
    if (!path.isEmpty())
        m_rows[Path][path] += row;
    m_rows[Texts][texts] += row;
    return true;
}

void ImportMatcher::matchStored(const Song &song)
{
    QList<Hit> hits;
    addHits(hits, Uid, song.uid.toUtf8());
    if (hits.isEmpty()) { // nothing is stronger
        addHits(hits, Path, pathOf(song));
        addHits(hits, Texts, textsOf(song));
    }
    if (!hits.isEmpty())
        m_hits.insert(song.id, hits);
}

void ImportMatcher::addHits(QList<Hit> &hits, Sameness sameness, const QByteArray &key) const
{
    const auto rows = m_rows[sameness].constFind(key);
    if (rows == m_rows[sameness].constEnd())
        return;
    for (const qint64 row : *rows)
        hits += {sameness, row};
}

void ImportMatcher::forgetStored(const QSet<qint64> &songIds)
{
    for (const qint64 id : songIds)
        m_hits.remove(id);
}

QHash<qint64, qint64> ImportMatcher::songOfRow() const
{
    QList<qint64> ids = m_hits.keys();
    std::ranges::sort(ids);
    QHash<qint64, qint64> songOfRow;
    QSet<qint64> taken;
    for (const Sameness sameness : {Uid, Path, Texts}) {
        for (const qint64 id : ids) {
            for (const Hit &hit : m_hits[id]) {
                if (hit.sameness != sameness || taken.contains(id) || songOfRow.contains(hit.row))
                    continue;
                songOfRow.insert(hit.row, id);
                taken.insert(id);
            }
        }
    }
    return songOfRow;
}

} // namespace tutti
