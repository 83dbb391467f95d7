// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace tutti::test {

/// What a program said, and how it ended.
struct Said
{
    int status;
    QString out;
    QString error;
};

/// Runs \a program to its end.
[[nodiscard]] Said run(const QString &program, const QStringList &arguments);

/// The same for the program that is tested.
[[nodiscard]] Said runTutti(const QStringList &arguments);

} // namespace tutti::test
