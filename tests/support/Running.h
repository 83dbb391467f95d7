// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QProcess>

namespace tutti::test {

/// A process that lives as long as this.
class Running
{
public:
    Running(const QString &program, const QStringList &arguments);
    ~Running();
    Q_DISABLE_COPY_MOVE(Running)

    /// The next line that it says; waits for it.
    [[nodiscard]] QByteArray line();
    /// The same as an object of JSON.
    [[nodiscard]] QJsonObject told();
    [[nodiscard]] QList<QByteArray> lines() { return m_process.readAll().split('\n'); }
    [[nodiscard]] QByteArray ask(const QByteArray &order);
    [[nodiscard]] QProcess &process() { return m_process; }

private:
    QProcess m_process;
};

} // namespace tutti::test
