// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <array>
#include <functional>
#include <map>
#include <string>
#include <vector>

struct sqlite3_file;

namespace tutti::test {

/// Stands between SQLite and the file system for the whole process, whoever opens a database in it:
/// lets a call of one's choice fail, and can take back what was written and not flushed, as a power
/// cut does. Nothing is really flushed, which only a real one would tell. For one thread at a time.
class FaultVfs
{
public:
    enum class Call {
        Read,
        Write,
        Sync,
        Truncate,
        FileSize,
        Lock,
        Unlock,
        Open,
        Delete,
        Access,
        MapSharedMemory,
        LockSharedMemory,
    };
    static constexpr int Calls = int(Call::LockSharedMemory) + 1;

    /// Becomes SQLite's default, for the databases that are opened from then on.
    static FaultVfs &install();
    static void withdraw();

    /// SQLite's clock, so much beside that of the machine.
    static void turnClock(qint64 ms);

    /// From now on the call number \a n of its kind, from 0, fails with \a code, and if \a forGood all
    /// after it.
    void fail(Call call, qint64 n, int code, bool forGood);
    void heal();
    [[nodiscard]] bool hasFailed() const { return m_hasFailed; }
    /// Calls since heal().
    [[nodiscard]] qint64 count(Call call) const { return m_counts[std::size_t(call)]; }
    /// What a call of this kind fails with, if it fails.
    [[nodiscard]] static int usualCode(Call call);

    /// What of the unflushed writes a power cut takes.
    enum class Loss {
        All,
        Latest, ///< from some write of each file on
        Some, ///< in no order; blocks that were appended and lost read as zeros
    };
    /// Remembers from now on what has not been flushed, and calls \a cut at the write or flush
    /// number \a n.
    void cutPowerAt(qint64 n, const std::function<void()> &cut);
    /// Takes back what was not flushed.
    void loseUnflushed(Loss loss, quint32 seed);

private:
    struct Methods;
    struct UnflushedWrite
    {
        qint64 offset = 0;
        qint64 length = 0;
        std::string before; ///< as much of it as there was
        qint64 sizeBefore = 0;
    };

    FaultVfs();
    [[nodiscard]] bool fails(Call call);
    void remember(sqlite3_file *file, const std::string &path, qint64 offset, qint64 length);
    void countForPower();

    Call m_call = Call::Read;
    qint64 m_countdown = -1;
    int m_code = 0;
    bool m_forGood = false;
    bool m_hasFailed = false;
    std::array<qint64, std::size_t(Calls)> m_counts {};
    qint64 m_powerCountdown = -1;
    std::function<void()> m_cut;
    std::map<std::string, std::vector<UnflushedWrite>> m_unflushed; ///< by path
};

} // namespace tutti::test
