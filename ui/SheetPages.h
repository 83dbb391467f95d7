// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/SheetWriter.h"
#include "ui/SongSheet.h"

#include <QPagedPaintDevice>
#include <QPainter>

namespace tutti {

/// A sheet on pages of paper, or of a PDF: each has its headings and its number.
class SheetPages : public SheetWriter
{
public:
    /// Paints on \a device, whose page layout stays and which outlives this.
    SheetPages(const SongSheet &sheet, QPagedPaintDevice &device);

    /// False: the device cannot be painted on.
    [[nodiscard]] bool begin();
    [[nodiscard]] int pageCount() const { return int(m_pageStarts.size()); }
    /// Only these, from 1; after begin(). Those that are not there are left out.
    void setPages(int first, int last);

    [[nodiscard]] bool write(QDeadlineTimer until) override;
    [[nodiscard]] double progress() const override;

private:
    void layOut();
    void divideWidth();
    void divideLines();
    [[nodiscard]] int endOf(int page) const;
    void beginPage();
    void drawLine(int line);
    void drawCells(const QStringList &cells);
    /// In the room between two places of the page's width, seen from its beginning.
    void draw(const QString &text, int from, int to, bool isAtEnd);

    const SongSheet m_sheet;
    QPagedPaintDevice &m_device;
    QPainter m_painter;
    QFont m_font;
    QFont m_bold;
    QFont m_titleFont;
    QSize m_size; ///< of what can be painted on, in dots
    int m_lineHeight = 0;
    int m_top = 0; ///< where the lines of a page begin
    int m_gap = 0; ///< between columns
    std::vector<int> m_ends; ///< of the columns
    std::vector<int> m_pageStarts; ///< their first lines
    int m_firstPage = 0;
    int m_lastPage = 0;
    int m_page = -1; ///< that is being painted
    int m_next = 0; ///< line
    int m_y = 0;
};

} // namespace tutti
