// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/SyncSample.h"

#include <QList>
#include <QString>

namespace tutti {

/// A small file in the state folder that holds the latest samples of one process and library, for
/// `tutti stats --sync` of any process: a CheckedFile. Neither paths nor titles are in it, and its
/// name has only a hash of the library's id.
class SyncRing
{
public:
    static constexpr qsizetype MostSamples = 4'096; ///< in a file
    static constexpr qint64 KeptSeconds = 86'400; ///< a day

    /// For this process; removes files of whichever library that nobody has written for a day.
    explicit SyncRing(const QString &libraryId);

    /// Puts \a samples in the place of what was there: a reader finds either. False if that fails,
    /// which is logged once.
    bool write(const QList<SyncSample> &samples);

    struct Everybody
    {
        int processes = 0;
        QList<SyncSample> samples; ///< in the order of time
    };
    /// What all processes on a library have written since \a second.
    [[nodiscard]] static Everybody read(const QString &libraryId, qint64 second);

    [[nodiscard]] const QString &path() const { return m_path; }

private:
    const QString m_path;
    bool m_hasFailed = false;
};

} // namespace tutti
