// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/Interrupt.h"

#include <array>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace tutti {

namespace {

std::array<int, 2> pipeEnds {-1, -1};

constexpr std::array Signals {SIGINT, SIGTERM, SIGHUP};

// Of all that Qt offers nothing may be used in a signal handler. The first signal asks, the second
// ends the program as if nobody had listened.
void tellPipe(int signal)
{
    std::signal(signal, SIG_DFL);
    const char byte = 0;
    [[maybe_unused]] const ssize_t written = ::write(pipeEnds[1], &byte, 1);
}

} // namespace

Interrupt::Interrupt()
{
    if (::pipe2(pipeEnds.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    m_notifier = std::make_unique<QSocketNotifier>(pipeEnds[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        while (::read(pipeEnds[0], &byte, 1) > 0) {}
        emit interrupted();
    });
    for (const int signal : Signals)
        std::signal(signal, tellPipe);
}

Interrupt::~Interrupt()
{
    for (const int signal : Signals)
        std::signal(signal, SIG_DFL);
    m_notifier.reset();
    for (int &end : pipeEnds) {
        ::close(end);
        end = -1;
    }
}

} // namespace tutti
