// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/SheetJob.h"
#include "ui/SongSheet.h"

#include <QBuffer>
#include <QPdfWriter>

#include <memory>
#include <optional>

namespace tutti {

/// Makes a document of a sheet, in memory and in slices. Destroying it ends that.
class SheetExport : public QObject
{
    Q_OBJECT

public:
    enum class Format { Html, Pdf };

    /// By the suffix of a file, in lower case.
    [[nodiscard]] static std::optional<Format> formatNamed(const QString &suffix);

    SheetExport(const SongSheet &sheet, Format format);

signals:
    void progressed(double share);
    void written(const QByteArray &document); ///< this may be destroyed later, but not at once

private:
    [[nodiscard]] std::unique_ptr<SheetWriter> pages(const SongSheet &sheet);

    QBuffer m_document;
    std::unique_ptr<QPdfWriter> m_pdf;
    std::unique_ptr<SheetJob> m_job;
};

} // namespace tutti
