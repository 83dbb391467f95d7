// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/FileJobs.h"

namespace tutti {

namespace {

constexpr int RetryMs = 50;

} // namespace

FileJobs::FileJobs(QObject *parent)
    : QObject(parent)
    , m_nextImportStep(this)
    , m_nextExportStep(this)
{
    m_nextImportStep.setSingleShot(true);
    m_nextExportStep.setSingleShot(true);
    connect(&m_nextImportStep, &QTimer::timeout, this, &FileJobs::stepImport);
    connect(&m_nextExportStep, &QTimer::timeout, this, &FileJobs::stepExport);
}

void FileJobs::startImport(SongStore &store, const ImportRequest &request)
{
    m_import = store.beginImport(request);
    m_nextImportStep.start(0);
}

void FileJobs::stepImport()
{
    const Expected<bool> isDone = m_import->step();
    emit importProgressed(m_import->progress());
    if (!isDone && isDone.error().kind == Error::Kind::Busy)
        m_nextImportStep.start(RetryMs);
    else if (!isDone)
        endImport(isDone.error());
    else if (*isDone)
        endImport(std::nullopt);
    else
        m_nextImportStep.start(0);
}

void FileJobs::endImport(const std::optional<Error> &error)
{
    if (!m_import)
        return;
    m_nextImportStep.stop();
    ImportReport report = m_import->report();
    report.error = error;
    m_import.reset();
    emit importFinished(report);
}

void FileJobs::cancelImport()
{
    endImport(Error {Error::Kind::Cancelled});
}

void FileJobs::startExport(SongStore &store, const ExportRequest &request)
{
    m_exportFile = request.file;
    m_export = std::make_unique<SongExport>(
        request, [&store](const QList<qint64> &ids, const SongExport::Visitor &visit) {
            return store.read(ids, visit);
        });
    m_nextExportStep.start(0);
}

void FileJobs::stepExport()
{
    const Expected<bool> isDone = m_export->step();
    emit exportProgressed(m_export->progress());
    if (!isDone && isDone.error().kind == Error::Kind::Busy)
        m_nextExportStep.start(RetryMs); // an import is being written
    else if (!isDone)
        endExport(isDone.error());
    else if (*isDone)
        endExport(std::nullopt);
    else
        m_nextExportStep.start(0);
}

void FileJobs::endExport(const std::optional<Error> &error)
{
    if (!m_export)
        return;
    m_nextExportStep.stop();
    const ExportReport report {m_exportFile, m_export->written(), error};
    m_export.reset();
    emit exportFinished(report);
}

void FileJobs::cancelExport()
{
    endExport(Error {Error::Kind::Cancelled});
}

void FileJobs::abort(const Error &error)
{
    endImport(error);
    endExport(error);
}

} // namespace tutti
