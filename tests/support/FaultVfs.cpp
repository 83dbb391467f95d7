// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/FaultVfs.h"

#include <QRandomGenerator>

#include <sqlite3.h>

#include <atomic>
#include <fcntl.h>
#include <unistd.h>

namespace tutti::test {

namespace {

struct File
{
    sqlite3_file base;
    sqlite3_file *real; ///< lies right behind this
    std::string *path;
};

File *fileOf(sqlite3_file *file)
{
    return reinterpret_cast<File *>(file);
}

sqlite3_file *realOf(sqlite3_file *file)
{
    return fileOf(file)->real;
}

sqlite3_vfs *below = nullptr;
sqlite3_vfs *ours = nullptr;
std::atomic<qint64> clockOffsetMs = 0;

} // namespace

/// What SQLite calls. The rest of its table is passed on as it stands.
struct FaultVfs::Methods
{
    static FaultVfs &vfs() { return FaultVfs::install(); }

    static int close(sqlite3_file *file)
    {
        delete fileOf(file)->path;
        return realOf(file)->pMethods->xClose(realOf(file));
    }
    static int read(sqlite3_file *file, void *to, int length, sqlite3_int64 offset)
    {
        if (vfs().fails(Call::Read))
            return vfs().m_code;
        return realOf(file)->pMethods->xRead(realOf(file), to, length, offset);
    }
    static int write(sqlite3_file *file, const void *from, int length, sqlite3_int64 offset)
    {
        const bool fails = vfs().fails(Call::Write);
        if (fails && vfs().m_code != SQLITE_FULL)
            return vfs().m_code;
        // A disk that fills up takes what there is room for.
        const int written = fails ? length / 2 : length;
        vfs().countForPower();
        vfs().remember(file, *fileOf(file)->path, offset, written);
        const int result = realOf(file)->pMethods->xWrite(realOf(file), from, written, offset);
        return fails ? vfs().m_code : result;
    }
    static int truncate(sqlite3_file *file, sqlite3_int64 size)
    {
        if (vfs().fails(Call::Truncate))
            return vfs().m_code;
        sqlite3_int64 now = 0;
        realOf(file)->pMethods->xFileSize(realOf(file), &now);
        if (now > size)
            vfs().remember(file, *fileOf(file)->path, size, now - size);
        return realOf(file)->pMethods->xTruncate(realOf(file), size);
    }
    static int sync(sqlite3_file *file, int)
    {
        if (vfs().fails(Call::Sync))
            return vfs().m_code;
        vfs().countForPower();
        vfs().m_unflushed.erase(*fileOf(file)->path);
        return SQLITE_OK;
    }
    static int fileSize(sqlite3_file *file, sqlite3_int64 *size)
    {
        if (vfs().fails(Call::FileSize))
            return vfs().m_code;
        return realOf(file)->pMethods->xFileSize(realOf(file), size);
    }
    static int lock(sqlite3_file *file, int level)
    {
        if (vfs().fails(Call::Lock))
            return vfs().m_code;
        return realOf(file)->pMethods->xLock(realOf(file), level);
    }
    static int unlock(sqlite3_file *file, int level)
    {
        const int result = realOf(file)->pMethods->xUnlock(realOf(file), level);
        return vfs().fails(Call::Unlock) ? vfs().m_code : result;
    }
    static int checkReservedLock(sqlite3_file *file, int *result)
    {
        return realOf(file)->pMethods->xCheckReservedLock(realOf(file), result);
    }
    static int fileControl(sqlite3_file *file, int code, void *argument)
    {
        return realOf(file)->pMethods->xFileControl(realOf(file), code, argument);
    }
    static int sectorSize(sqlite3_file *file)
    {
        return realOf(file)->pMethods->xSectorSize(realOf(file));
    }
    static int deviceCharacteristics(sqlite3_file *file)
    {
        return realOf(file)->pMethods->xDeviceCharacteristics(realOf(file));
    }
    static int shmMap(sqlite3_file *file, int page, int size, int extend, void volatile **map)
    {
        if (vfs().fails(Call::MapSharedMemory))
            return vfs().m_code;
        return realOf(file)->pMethods->xShmMap(realOf(file), page, size, extend, map);
    }
    static int shmLock(sqlite3_file *file, int offset, int count, int flags)
    {
        if ((flags & SQLITE_SHM_LOCK) && vfs().fails(Call::LockSharedMemory))
            return vfs().m_code;
        return realOf(file)->pMethods->xShmLock(realOf(file), offset, count, flags);
    }
    static void shmBarrier(sqlite3_file *file)
    {
        realOf(file)->pMethods->xShmBarrier(realOf(file));
    }
    static int shmUnmap(sqlite3_file *file, int remove)
    {
        return realOf(file)->pMethods->xShmUnmap(realOf(file), remove);
    }

    static int open(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
    {
        static const sqlite3_io_methods methods {2,
                                                 close,
                                                 read,
                                                 write,
                                                 truncate,
                                                 sync,
                                                 fileSize,
                                                 lock,
                                                 unlock,
                                                 checkReservedLock,
                                                 fileControl,
                                                 sectorSize,
                                                 deviceCharacteristics,
                                                 shmMap,
                                                 shmLock,
                                                 shmBarrier,
                                                 shmUnmap,
                                                 nullptr,
                                                 nullptr};
        File *const opened = fileOf(file);
        opened->base.pMethods = nullptr;
        opened->real = reinterpret_cast<sqlite3_file *>(opened + 1);
        if (vfs().fails(Call::Open))
            return vfs().m_code;
        const int result = below->xOpen(below, name, opened->real, flags, outFlags);
        if (opened->real->pMethods) {
            opened->base.pMethods = &methods;
            opened->path = new std::string(name ? name : "");
        }
        return result;
    }
    static int remove(sqlite3_vfs *, const char *name, int syncFolder)
    {
        if (vfs().fails(Call::Delete))
            return vfs().m_code;
        vfs().m_unflushed.erase(name);
        return below->xDelete(below, name, syncFolder);
    }
    static int access(sqlite3_vfs *, const char *name, int flags, int *result)
    {
        if (vfs().fails(Call::Access))
            return vfs().m_code;
        return below->xAccess(below, name, flags, result);
    }
    static int currentTime(sqlite3_vfs *, sqlite3_int64 *ms)
    {
        const int result = below->xCurrentTimeInt64(below, ms);
        *ms += clockOffsetMs;
        return result;
    }
};

FaultVfs::FaultVfs()
{
    static sqlite3_vfs vfs;
    below = sqlite3_vfs_find("unix");
    vfs = *below;
    vfs.zName = "fault";
    vfs.pNext = nullptr;
    vfs.szOsFile = int(sizeof(File)) + below->szOsFile;
    vfs.xOpen = &Methods::open;
    vfs.xDelete = &Methods::remove;
    vfs.xAccess = &Methods::access;
    vfs.xCurrentTimeInt64 = &Methods::currentTime;
    ours = &vfs;
}

FaultVfs &FaultVfs::install()
{
    static FaultVfs vfs;
    sqlite3_vfs_register(ours, 1);
    return vfs;
}

void FaultVfs::withdraw()
{
    sqlite3_vfs_register(below, 1);
}

void FaultVfs::turnClock(qint64 ms)
{
    clockOffsetMs = ms;
}

void FaultVfs::fail(Call call, qint64 n, int code, bool forGood)
{
    m_hasFailed = false;
    m_call = call;
    m_code = code;
    m_forGood = forGood;
    m_countdown = n;
}

void FaultVfs::heal()
{
    m_counts = {};
    m_countdown = -1;
    m_forGood = false;
}

int FaultVfs::usualCode(Call call)
{
    switch (call) {
    case Call::Read:
        return SQLITE_IOERR_READ;
    case Call::Write:
        return SQLITE_IOERR_WRITE;
    case Call::Sync:
        return SQLITE_IOERR_FSYNC;
    case Call::Truncate:
        return SQLITE_IOERR_TRUNCATE;
    case Call::FileSize:
        return SQLITE_IOERR_FSTAT;
    case Call::Lock:
        return SQLITE_IOERR_LOCK;
    case Call::Unlock:
        return SQLITE_IOERR_UNLOCK;
    case Call::Open:
        return SQLITE_CANTOPEN;
    case Call::Delete:
        return SQLITE_IOERR_DELETE;
    case Call::Access:
        return SQLITE_IOERR_ACCESS;
    case Call::MapSharedMemory:
        return SQLITE_IOERR_SHMMAP;
    case Call::LockSharedMemory:
        return SQLITE_IOERR_SHMLOCK;
    }
    Q_UNREACHABLE();
}

bool FaultVfs::fails(Call call)
{
    ++m_counts[std::size_t(call)];
    if (call != m_call)
        return false;
    if (m_countdown < 0)
        return m_forGood && m_hasFailed;
    if (m_countdown-- > 0)
        return false;
    m_hasFailed = true;
    return true;
}

void FaultVfs::cutPowerAt(qint64 n, const std::function<void()> &cut)
{
    m_powerCountdown = n;
    m_cut = cut;
}

void FaultVfs::countForPower()
{
    if (m_cut && m_powerCountdown-- == 0)
        m_cut();
}

void FaultVfs::remember(sqlite3_file *file, const std::string &path, qint64 offset, qint64 length)
{
    if (!m_cut)
        return;
    UnflushedWrite write {offset, length, {}, 0};
    sqlite3_int64 size = 0;
    realOf(file)->pMethods->xFileSize(realOf(file), &size);
    write.sizeBefore = size;
    if (size > offset) {
        write.before.resize(std::size_t(std::min(size - offset, length)));
        realOf(file)->pMethods->xRead(realOf(file), write.before.data(), int(write.before.size()),
                                      offset);
    }
    m_unflushed[path].push_back(std::move(write));
}

void FaultVfs::loseUnflushed(Loss loss, quint32 seed)
{
    QRandomGenerator random(seed);
    for (const auto &[path, writes] : m_unflushed) {
        const int descriptor = ::open(path.c_str(), O_RDWR | O_CLOEXEC);
        if (descriptor < 0)
            continue;
        const std::size_t kept
            = loss == Loss::Latest ? random.bounded(quint32(writes.size() + 1)) : 0;
        for (std::size_t i = writes.size(); i-- > kept;) {
            if (loss == Loss::Some && random.bounded(2) == 0)
                continue;
            std::string before = writes[i].before;
            if (loss == Loss::Some)
                before.resize(std::size_t(writes[i].length));
            const bool done
                = ::pwrite(descriptor, before.data(), before.size(), writes[i].offset) >= 0
               && (loss == Loss::Some || ::ftruncate(descriptor, writes[i].sizeBefore) == 0);
            if (!done)
                qFatal("cannot take back what was written");
        }
        ::close(descriptor);
    }
    m_unflushed.clear();
}

} // namespace tutti::test
