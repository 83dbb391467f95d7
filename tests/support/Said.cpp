// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/Said.h"

#include <QProcess>

namespace tutti::test {

Said run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished())
        qFatal("it does not end: %s", qPrintable(arguments.join(u' ')));
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

Said runTutti(const QStringList &arguments)
{
    return run(QStringLiteral(TUTTI_PROGRAM), arguments);
}

} // namespace tutti::test
