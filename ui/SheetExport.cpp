// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/SheetExport.h"

#include "ui/SheetHtml.h"
#include "ui/SheetPages.h"

#include <QCoreApplication>

namespace tutti {

SheetExport::SheetExport(const SongSheet &sheet, Format format)
{
    m_document.open(QIODevice::WriteOnly);
    std::unique_ptr<SheetWriter> writer
        = format == Format::Pdf ? pages(sheet) : std::make_unique<SheetHtml>(sheet, m_document);
    m_job = std::make_unique<SheetJob>(std::move(writer));
    connect(m_job.get(), &SheetJob::progressed, this, &SheetExport::progressed);
    connect(m_job.get(), &SheetJob::finished, this, [this] { emit written(m_document.data()); });
}

std::optional<SheetExport::Format> SheetExport::formatNamed(const QString &suffix)
{
    if (suffix == u"html" || suffix == u"htm")
        return Format::Html;
    if (suffix == u"pdf")
        return Format::Pdf;
    return std::nullopt;
}

std::unique_ptr<SheetWriter> SheetExport::pages(const SongSheet &sheet)
{
    constexpr int DotsPerInch = 600;
    m_pdf = std::make_unique<QPdfWriter>(&m_document);
    m_pdf->setResolution(DotsPerInch);
    m_pdf->setPageLayout(sheet.pageLayout());
    m_pdf->setTitle(sheet.title());
    m_pdf->setCreator(QCoreApplication::applicationName());
    auto writer = std::make_unique<SheetPages>(sheet, *m_pdf);
    static_cast<void>(writer->begin()); // memory can always be painted on
    return writer;
}

} // namespace tutti
