// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Bell.h"
#include "core/SyncFigures.h"
#include "core/SyncRing.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace tutti {

/// Keeps what a process learns about its sync with one library: the samples of the last day, as
/// many as a SyncRing takes. Tells the figures about once a second and writes the ring every ten,
/// only while there are news, so that who is idle stays idle; the rest is written as it ends.
/// For one thread, which may be any but that of the windows.
class SyncMeter : public QObject
{
    Q_OBJECT

public:
    explicit SyncMeter(QObject *parent = nullptr);
    ~SyncMeter() override;

    /// CLOCK_MONOTONIC, the same for all processes of a machine.
    [[nodiscard]] static qint64 nowNs();

    /// From now on it is about \a file, whose id is \a libraryId.
    void setLibrary(const QString &file, const QString &libraryId);

    /// Asked before changes are read, this tells when one commit among them was made, or nothing: of
    /// many, the bell knows the latest only, and what a plain SQLite client writes does not ring it.
    [[nodiscard]] std::optional<Bell::Stroke> lastStroke();

    void add(SyncSample::Kind kind, qint64 ns = 0);
    void addMissed() { add(SyncSample::Kind::Missed); }
    /// Counts if it is longer than the work of locking.
    void addLockWait(qint64 ns);

    /// Tells what is untold, now.
    void tell();

    [[nodiscard]] SyncFigures figures() const;

signals:
    void measured(const tutti::SyncFigures &figures);

private:
    void save();

    QList<SyncSample> m_samples;
    std::unique_ptr<Bell> m_bell; ///< of the library
    QString m_libraryId;
    std::unique_ptr<SyncRing> m_ring; ///< once there was something to write
    QTimer m_tell;
    QTimer m_save;
};

} // namespace tutti
