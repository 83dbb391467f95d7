// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ChildJob.h"
#include "core/Error.h"

#include <QByteArray>
#include <QObject>
#include <QTimer>

#include <optional>

namespace tutti {

/// Knows whether a library's file may be opened: not while it is damaged, nor while it is being
/// repaired. Has it looked through by a child process some time after it was opened, and whenever
/// somebody has come upon damage. Lives on the store's thread.
class LibraryDoctor : public QObject
{
    Q_OBJECT

public:
    explicit LibraryDoctor(const QString &file, QObject *parent = nullptr);

    /// \a firstLookMs after the opening the file is looked through, once for each process.
    void opened(int firstLookMs);

    /// Whoever read or wrote the library came upon \a error, which means damage. It is damaged
    /// until a look through all of it says otherwise.
    void found(const Error &error);

    /// Somebody waits until it may be opened, and is told by healed().
    [[nodiscard]] std::optional<Error> whyClosed();

    [[nodiscard]] static bool meansDamage(const Error &error);

signals:
    /// Again when more is known (the detail is then LibraryHealth as JSON), and when somebody has
    /// begun to repair it.
    void damaged(const tutti::Error &error);
    void healed();

private:
    void look();
    void follow(const ChildJob::Result &result);
    void poll();
    [[nodiscard]] QByteArray identity() const;

    const QString m_file;
    std::optional<Error> m_damage;
    QByteArray m_damagedFile; ///< which it was
    bool m_wasRepairing = false;
    bool m_hasLooked = false;
    ChildJob m_child;
    QTimer m_firstLook;
    QTimer m_poll;
};

} // namespace tutti
