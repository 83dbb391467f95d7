// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/SongExport.h"
#include "core/SongImport.h"
#include "core/SongStore.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace tutti {

/// Runs an import and an export of a store in slices, on its thread, between everything else that
/// the thread has to do. At most one of each at a time.
class FileJobs : public QObject
{
    Q_OBJECT

public:
    explicit FileJobs(QObject *parent = nullptr);

    /// \a store outlives the job; see abort().
    void startImport(SongStore &store, const ImportRequest &request);
    void cancelImport();
    void startExport(SongStore &store, const ExportRequest &request);
    void cancelExport();

    /// Ends what runs, with \a error.
    void abort(const Error &error);

signals:
    void importProgressed(double share);
    void importFinished(const tutti::ImportReport &report); ///< songs may have been written
    void exportProgressed(double share);
    void exportFinished(const tutti::ExportReport &report);

private:
    void stepImport();
    void stepExport();
    void endImport(const std::optional<Error> &error);
    void endExport(const std::optional<Error> &error);

    std::unique_ptr<SongImport> m_import;
    std::unique_ptr<SongExport> m_export;
    QString m_exportFile;
    QTimer m_nextImportStep;
    QTimer m_nextExportStep;
};

} // namespace tutti
