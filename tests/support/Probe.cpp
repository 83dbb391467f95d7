// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/Probe.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace tutti::test {

namespace {

const QString &program()
{
    static const QString path = QStringLiteral(TUTTI_TEST_PROGRAMS "/window_probe");
    return path;
}

} // namespace

Probe::Probe(const QString &library)
    : Running(program(), {library})
{}

Probe::Probe(const QStringList &command, const QString &library)
    : Running(command.first(), command.mid(1) + QStringList {program(), library})
{}

QJsonObject Probe::dump()
{
    return QJsonDocument::fromJson(ask("dump")).object();
}

QByteArray Probe::songs()
{
    const QJsonObject all = dump();
    const bool isQuiet = all[QStringLiteral("upToDate")].toBool()
                      && all[QStringLiteral("unanswered")].toInt() == 0;
    return isQuiet ? QJsonDocument(all[QStringLiteral("songs")].toArray()).toJson() : QByteArray();
}

} // namespace tutti::test
