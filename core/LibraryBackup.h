// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Database.h"

namespace tutti {

/// A copy of a library in a file of its own, made from what one transaction sees, verified and
/// flushed. It lies beside where it shall be under a name that tells it is unfinished; published,
/// it gets its name, and whatever had that name before is gone only then. Otherwise it is removed
/// at the end of its life.
class LibraryBackup
{
public:
    enum class Access {
        Private, ///< for the user alone
        Usual, ///< as the umask has it
    };

    using IsCancelled = std::function<bool()>;

    /// Copies what \a source holds to \a folder, while others go on writing. Fails with Corrupt if
    /// that is not sound.
    [[nodiscard]] static Expected<LibraryBackup> make(Database &source, const QString &folder,
                                                      Access access,
                                                      const IsCancelled &isCancelled = {});

    /// Copies the library \a libraryFile, open in \a source, to \a target for its user. Refuses
    /// (CannotWrite) the library's own files and a database that is in use.
    [[nodiscard]] static Expected<LibraryBackup> backUp(Database &source,
                                                        const QString &libraryFile,
                                                        const QString &target,
                                                        const IsCancelled &isCancelled = {});

    /// Opens the library \a file for copying from it, whatever version it has, leaving no trace.
    /// Not one that this process has open.
    [[nodiscard]] static Expected<void> openSource(Database &database, const QString &file);

    /// The songs in \a database, which is looked through from end to end; Corrupt if anything is
    /// wrong.
    [[nodiscard]] static Expected<qint64> verify(Database &database);

    /// What the names of unfinished files begin with.
    [[nodiscard]] static QString unfinishedPrefix();

    LibraryBackup(LibraryBackup &&other) noexcept;
    LibraryBackup &operator=(LibraryBackup &&) = delete;
    Q_DISABLE_COPY(LibraryBackup)
    ~LibraryBackup();

    [[nodiscard]] const QString &file() const { return m_file; }
    [[nodiscard]] qint64 songs() const { return m_songs; }
    [[nodiscard]] qint64 bytes() const;

    [[nodiscard]] Expected<void> publish(const QString &target);

private:
    explicit LibraryBackup(const QString &file);
    [[nodiscard]] Expected<void> copy(Database &source, const IsCancelled &isCancelled);

    QString m_file;
    bool m_isUnfinished = true;
    qint64 m_songs = 0;
};

} // namespace tutti
