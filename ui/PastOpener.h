// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/Notice.h"

#include <QObject>
#include <QPointer>
#include <QProcess>

namespace tutti {

class LibrarySession;
struct HistoryEntry;

/// Has a copy made of a library as it was right after an entry of its history, by a child process
/// of this program, so that edits go on meanwhile. One at a time; it ends with this.
class PastOpener : public QObject
{
    Q_OBJECT

public:
    explicit PastOpener(LibrarySession &session, QObject *parent);
    ~PastOpener() override;

    /// Instead of this one.
    void setProgram(const QString &file) { m_program = file; }

    void open(const HistoryEntry &entry);
    [[nodiscard]] bool isBusy() const { return m_process; }

signals:
    void told(const tutti::Notice &notice);
    void progressed(const QString &topic, double share);
    void ended(const QString &topic);
    /// The copy is the listener's, to be shown and removed.
    void made(const QString &file, qint64 atMs);
    void busyChanged();

private:
    void readProgress();
    void finish(const QString &file, qint64 atMs);
    void cancel();

    LibrarySession &m_session;
    QPointer<QProcess> m_process; ///< a child of this
    QString m_program;
    QString m_file;
    bool m_isCancelled = false;
};

} // namespace tutti
