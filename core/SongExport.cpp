// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/SongExport.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace tutti {

namespace {

constexpr qsizetype SongsAtOnce = 500;

/// A library of songs, say: nobody means to write a list in its place.
bool isDatabase(const QString &path)
{
    const QByteArray magic = "SQLite format 3";
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(magic.size()) == magic;
}

} // namespace

SongExport::SongExport(const ExportRequest &request, Reader reader)
    : m_request(request)
    , m_reader(std::move(reader))
{}

Expected<bool> SongExport::step()
{
    if (!m_file) {
        if (Expected<void> opened = open(); !opened)
            return tl::unexpected(opened.error());
    }
    if (!m_request.document.isEmpty())
        return writeDocument();
    Expected<void> written;
    const Expected<void> read
        = m_reader(m_request.ids.mid(m_next, SongsAtOnce), [&](const SongView &song) {
              if (written)
                  written = m_writer->write(song);
              ++m_written;
          });
    if (!read)
        return tl::unexpected(read.error());
    if (!written)
        return failed(written.error());
    m_next += SongsAtOnce;
    if (m_next < m_request.ids.size())
        return false;
    return m_writer->end()
        .and_then([this] { return close(); })
        .map([] { return true; })
        .or_else([this](const Error &error) -> Expected<bool> { return failed(error); });
}

Expected<bool> SongExport::writeDocument()
{
    if (m_file->write(m_request.document) != m_request.document.size())
        return failed({Error::Kind::CannotWrite, m_file->errorString()});
    m_written = m_request.ids.size();
    m_next = m_request.ids.size();
    return close().map([] { return true; }).or_else([this](const Error &error) -> Expected<bool> {
        return failed(error);
    });
}

Expected<void> SongExport::open()
{
    const QFileInfo target(m_request.file);
    if (target.isDir())
        return failed({Error::Kind::IsFolder});
    const bool isStream = target.exists() && !target.isFile();
    if (!isStream && isDatabase(m_request.file))
        return failed({Error::Kind::CannotWrite, QStringLiteral("a database is there")});
    if (isStream)
        m_file = std::make_unique<QFile>(m_request.file);
    else
        m_file = std::make_unique<QSaveFile>(m_request.file);
    if (!m_file->open(QIODevice::WriteOnly))
        return failed({Error::Kind::CannotWrite, m_file->errorString()});
    if (!m_request.document.isEmpty())
        return {};
    m_writer.emplace(*m_file, m_request.format);
    Expected<void> begun = m_writer->begin();
    return begun ? begun : failed(begun.error());
}

Expected<void> SongExport::close()
{
    // Flushed first, for QSaveFile does not hear of what fails while it commits.
    auto *const replacing = qobject_cast<QSaveFile *>(m_file.get());
    const bool done = m_file->flush() && (!replacing || replacing->commit());
    return done ? Expected<void>() : failure(Error::Kind::CannotWrite, m_file->errorString());
}

double SongExport::progress() const
{
    return m_request.ids.isEmpty()
             ? 1
             : double(std::min(m_next, m_request.ids.size())) / double(m_request.ids.size());
}

tl::unexpected<Error> SongExport::failed(Error error) const
{
    error.value = m_request.file;
    return tl::unexpected(error);
}

} // namespace tutti
