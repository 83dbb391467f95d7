// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/Running.h"

#include <QJsonDocument>

namespace tutti::test {

Running::Running(const QString &program, const QStringList &arguments)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(program, arguments);
}

Running::~Running()
{
    m_process.closeWriteChannel();
    m_process.terminate();
    m_process.waitForFinished();
}

QByteArray Running::line()
{
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead())
            qFatal("no answer from %s", qPrintable(m_process.program()));
    }
    return m_process.readLine().trimmed();
}

QJsonObject Running::told()
{
    return QJsonDocument::fromJson(line()).object();
}

QByteArray Running::ask(const QByteArray &order)
{
    m_process.write(order + '\n');
    return line();
}

} // namespace tutti::test
