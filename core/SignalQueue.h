// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ChangeSet.h"

#include <QQueue>

#include <functional>

namespace tutti {

/// Signals on their way to another thread, in their order. A change set waits until its listener
/// has taken in the one before, so that a large change reaches it bit by bit, with room for other
/// work in between. For one thread.
class SignalQueue
{
public:
    using Signal = std::function<void()>;

    void add(const Signal &signal);
    /// \a signal carries \a changes, and is acknowledged by its listener.
    void add(const Signal &signal, const ChangeSet &changes);

    /// The listener has taken in one change set.
    void acknowledge();

    [[nodiscard]] bool isEmpty() const { return m_waiting.isEmpty(); }

    /// Sends all that is left at once, but for change sets that answer no operation: nobody looks
    /// at songs any more.
    void sendLast();

private:
    struct Waiting
    {
        Signal signal;
        bool isChangeSet;
        bool isNews; ///< of songs, which can be read again
    };

    void send(const Waiting &waiting);
    void pump();

    QQueue<Waiting> m_waiting;
    int m_unacknowledged = 0; ///< change sets
};

} // namespace tutti
