// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/Running.h"

namespace tutti::test {

/// A process with a real window on a library (tests/programs/window_probe.cpp).
class Probe : public Running
{
public:
    explicit Probe(const QString &library);
    /// With a \a command in front.
    Probe(const QStringList &command, const QString &library);

    [[nodiscard]] QJsonObject dump();

    /// Its songs as text; empty while it is not up to date.
    [[nodiscard]] QByteArray songs();
};

} // namespace tutti::test
