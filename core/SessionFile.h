// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QMutex>
#include <QString>
#include <QThreadPool>

#include <optional>

namespace tutti {

/// What this program wants to begin with at the next start: a small file in the state folder, held
/// by a lock that ends with the process, however that ends. Programs that run each have one of their
/// own; a start takes over the one that was written last of those that nobody holds. One that cannot
/// be read or written is logged and otherwise does without. Lives on the GUI thread; writes on a
/// thread of its own.
class SessionFile
{
public:
    enum class Begin {
        WithLast,
        Anew,
    };

    /// \a library: with which a start begins that finds nothing; starts with different ones do not
    /// take over from each other.
    SessionFile(const QString &library, Begin begin);
    /// Waits until all is written.
    ~SessionFile();
    Q_DISABLE_COPY_MOVE(SessionFile)

    /// What the one had said that was taken over; empty: none was.
    [[nodiscard]] const QByteArray &taken() const { return m_taken; }

    /// In a moment, and whole or not at all; of what is given quickly one after the other, only the
    /// last.
    void write(const QByteArray &content);

    [[nodiscard]] static QString folderFor(const QString &library);

private:
    void takeOver();
    [[nodiscard]] bool take(const QString &path);
    void writeNext();
    void replace(const QByteArray &content);

    const QString m_folder;
    QString m_path;
    QByteArray m_taken;
    int m_descriptor = -1; ///< of the file as it is now, with its lock
    QMutex m_mutex; ///< of what follows
    std::optional<QByteArray> m_next; ///< to be written
    QThreadPool m_writer; // ends before all that it needs
};

} // namespace tutti
