// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/LockHolder.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <array>
#include <limits>
#include <sys/stat.h>

namespace tutti {

namespace {

/// Bytes of a file of which who writes has locked at least one.
struct Lock
{
    quint64 inode = 0;
    qint64 first = 0;
    qint64 last = 0;
};

quint64 inodeOf(const QString &path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_ino : 0;
}

class LockTable
{
public:
    // SQLite's: with a log the write lock of its index, without one the pending and reserved bytes.
    explicit LockTable(const QString &library)
        : m_locks {{{inodeOf(library + QStringLiteral("-shm")), 120, 120},
                    {inodeOf(library), 0x40000000, 0x40000001}}}
    {}

    [[nodiscard]] bool isFile(quint64 inode) const
    {
        return std::ranges::any_of(m_locks, [&](const Lock &lock) { return lock.inode == inode; });
    }

    /// The process that one line of the kernel's tables names, if it is about one of these locks;
    /// not above 0 if it is not told.
    [[nodiscard]] std::optional<qint64> holder(const QByteArray &line) const
    {
        // 1: POSIX ADVISORY WRITE 4711 fe:00:1234 120 120
        const QList<QByteArray> words = line.simplified().split(' ');
        constexpr qsizetype Words = 8;
        if (words.size() != Words || words[3] != "WRITE")
            return std::nullopt;
        const quint64 inode = words[5].split(':').constLast().toULongLong();
        const qint64 first = words[6].toLongLong();
        const qint64 last
            = words[7] == "EOF" ? std::numeric_limits<qint64>::max() : words[7].toLongLong();
        const bool isOne = std::ranges::any_of(m_locks, [&](const Lock &lock) {
            return lock.inode == inode && first <= lock.last && lock.first <= last;
        });
        return isOne ? std::optional(words[4].toLongLong()) : std::nullopt;
    }

private:
    std::array<Lock, 2> m_locks;
};

QList<QByteArray> linesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().split('\n') : QList<QByteArray>();
}

/// Locks on open file descriptions name nobody; but each process tells which it has.
qint64 processThatTells(const LockTable &table)
{
    for (const QString &process : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs)) {
        const qint64 processId = process.toLongLong();
        const QString folder = QStringLiteral("/proc/") + process;
        if (processId == 0)
            continue;
        const QStringList descriptors
            = QDir(folder + QStringLiteral("/fdinfo")).entryList(QDir::Files);
        for (const QString &descriptor : descriptors) {
            if (!table.isFile(inodeOf(folder + QStringLiteral("/fd/") + descriptor)))
                continue;
            for (const QByteArray &line :
                 linesOf(folder + QStringLiteral("/fdinfo/") + descriptor)) {
                if (line.startsWith("lock:") && table.holder(line.mid(5)))
                    return processId;
            }
        }
    }
    return 0;
}

} // namespace

std::optional<LockHolder> LockHolder::of(const QString &library)
{
    const LockTable table(library);
    std::optional<qint64> processId;
    for (const QByteArray &line : linesOf(QStringLiteral("/proc/locks"))) {
        if (!processId)
            processId = table.holder(line);
    }
    if (processId && *processId <= 0)
        processId = processThatTells(table);
    if (!processId || *processId <= 0)
        return std::nullopt;
    const QString name = QStringLiteral("/proc/%1/comm").arg(*processId);
    return LockHolder {*processId, QString::fromLocal8Bit(linesOf(name).value(0))};
}

QString LockHolder::name() const
{
    return QStringLiteral("%1 (%2)").arg(program).arg(processId);
}

} // namespace tutti
