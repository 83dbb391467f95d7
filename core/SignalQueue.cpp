// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/SignalQueue.h"

#include <utility>

namespace tutti {

void SignalQueue::add(const Signal &signal)
{
    m_waiting.enqueue({signal, false, false});
    pump();
}

void SignalQueue::add(const Signal &signal, const ChangeSet &changes)
{
    m_waiting.enqueue({signal, true, changes.answered.isEmpty()});
    pump();
}

void SignalQueue::acknowledge()
{
    --m_unacknowledged;
    pump();
}

void SignalQueue::sendLast()
{
    for (const Waiting &waiting : std::exchange(m_waiting, {})) {
        if (!waiting.isNews)
            send(waiting);
    }
}

void SignalQueue::send(const Waiting &waiting)
{
    m_unacknowledged += waiting.isChangeSet ? 1 : 0;
    waiting.signal();
}

void SignalQueue::pump()
{
    while (!m_waiting.isEmpty() && m_unacknowledged == 0)
        send(m_waiting.dequeue());
}

} // namespace tutti
