// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/TestFolder.h"

#include <QFile>
#include <QProcess>
#include <QTest>

namespace tutti::test {

TestFolder::TestFolder()
{
    Q_ASSERT(m_folder.isValid());
    for (const char *variable :
         {"XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"})
        qputenv(variable, QFile::encodeName(path(QString::fromLatin1(variable).toLower())));
    qunsetenv("TUTTI_LIBRARY");
}

QString TestFolder::path(const QString &name) const
{
    return m_folder.filePath(name);
}

QString TestFolder::file(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    const bool written = file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    if (!written)
        qFatal("cannot write %s", qPrintable(file.fileName()));
    return file.fileName();
}

QString shell(const QString &file, const QString &sql, int timeoutMs)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(
        QStringLiteral("sqlite3"),
        {QStringLiteral("-cmd"), QStringLiteral(".timeout %1").arg(timeoutMs), file, sql});
    if (!process.waitForFinished())
        qFatal("the sqlite3 shell does not run: %s", qPrintable(process.errorString()));
    return QString::fromUtf8(process.readAll()).trimmed();
}

qint64 shellNumber(const QString &file, const QString &sql)
{
    const QString output = shell(file, sql);
    bool isNumber = false;
    const qint64 number = output.toLongLong(&isNumber);
    if (!isNumber)
        qFatal("the sqlite3 shell says: %s", qPrintable(output));
    return number;
}

QString realSongs(const QString &name)
{
    const QString path = QStringLiteral(TUTTI_REAL_SONGS "/") + name;
    if (QFile::exists(path))
        return path;
    qWarning("=== real songs are not at hand, so this is NOT tested: %s", qPrintable(path));
    return {};
}

} // namespace tutti::test
