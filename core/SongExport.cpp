// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/SongExport.h"

#include "core/Paths.h"

#include <QFileInfo>

namespace tutti {

namespace {

constexpr qsizetype SongsAtOnce = 500;

} // namespace

SongExport::SongExport(const ExportRequest &request, const QString &library, Reader reader)
    : m_request(request)
    , m_library(library)
    , m_reader(std::move(reader))
    , m_file(request.file)
    , m_writer(m_file, request.format)
{}

Expected<bool> SongExport::step()
{
    if (!m_file.isOpen()) {
        if (Expected<void> opened = open(); !opened)
            return tl::unexpected(opened.error());
    }
    const Expected<QList<Song>> songs = m_reader(m_request.ids.mid(m_next, SongsAtOnce));
    if (!songs)
        return tl::unexpected(songs.error());
    for (const Song &song : *songs) {
        if (Expected<void> done = m_writer.write(song); !done)
            return failed(done.error());
        ++m_written;
    }
    m_next += SongsAtOnce;
    if (m_next < m_request.ids.size())
        return false;
    if (Expected<void> done = m_writer.end(); !done)
        return failed(done.error());
    if (!m_file.commit())
        return failed({Error::Kind::CannotWrite, m_file.errorString()});
    return true;
}

Expected<void> SongExport::open()
{
    if (QFileInfo(m_request.file).isDir())
        return failed({Error::Kind::IsFolder});
    if (Paths::canonical(m_request.file) == m_library)
        return failed({Error::Kind::CannotWrite, QStringLiteral("this is the library itself")});
    if (!m_file.open(QIODevice::WriteOnly))
        return failed({Error::Kind::CannotWrite, m_file.errorString()});
    Expected<void> begun = m_writer.begin();
    return begun ? begun : failed(begun.error());
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
