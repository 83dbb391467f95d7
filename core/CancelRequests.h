// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMutex>
#include <QSet>
#include <QString>

namespace tutti {

/// Which operations somebody wants no more, told by one thread to another that is too busy for
/// queued signals. All functions may be called from any thread.
class CancelRequests
{
public:
    void add(const QString &operationId)
    {
        const QMutexLocker lock(&m_mutex);
        m_ids.insert(operationId);
    }

    void remove(const QString &operationId)
    {
        const QMutexLocker lock(&m_mutex);
        m_ids.remove(operationId);
    }

    [[nodiscard]] bool contains(const QString &operationId) const
    {
        const QMutexLocker lock(&m_mutex);
        return m_ids.contains(operationId);
    }

private:
    mutable QMutex m_mutex;
    QSet<QString> m_ids;
};

} // namespace tutti
