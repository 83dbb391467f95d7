// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/SongWriter.h"

#include <QFileDevice>
#include <QList>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace tutti {

/// What to export and where to.
struct ExportRequest
{
    QString file;
    SongWriter::Format format = SongWriter::Format::Csv;
    QList<qint64> ids; ///< in the order in which they are written
    QByteArray
        document {}; ///< what the file is to hold, in place of that, written by somebody else
};

/// How an export ended. With an error the file is as it was before.
struct ExportReport
{
    QString file;
    qint64 songs = 0;
    std::optional<Error> error;
};

/// An export under way, done in slices so that edits go through in between. The file appears whole
/// at the end; destroying this before leaves what was there. A pipe or a device is written to, and
/// a database is never replaced.
class SongExport
{
public:
    /// Hands over the songs of some ids; those that are gone are left out.
    using Visitor = std::function<void(const SongView &)>;
    using Reader = std::function<Expected<void>(const QList<qint64> &ids, const Visitor &visit)>;

    SongExport(const ExportRequest &request, Reader reader);

    /// Writes some more songs; true once the file is there.
    [[nodiscard]] Expected<bool> step();

    [[nodiscard]] double progress() const; ///< 0 to 1
    [[nodiscard]] qint64 written() const { return m_written; } ///< songs

private:
    [[nodiscard]] Expected<void> open();
    [[nodiscard]] Expected<bool> writeDocument();
    [[nodiscard]] Expected<void> close();
    [[nodiscard]] tl::unexpected<Error> failed(Error error) const;

    const ExportRequest m_request;
    Reader m_reader;
    std::unique_ptr<QFileDevice> m_file; ///< to be committed if it is a QSaveFile
    std::optional<SongWriter> m_writer;
    qsizetype m_next = 0;
    qint64 m_written = 0;
};

} // namespace tutti
