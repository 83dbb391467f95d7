// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/SheetPages.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QLocale>
#include <QStyle>

#include <algorithm>
#include <numeric>

namespace tutti {

namespace {

constexpr double FontSize = 8.5; ///< in points, as the next
constexpr double TitleSize = 13;
constexpr double LineSpacing = 1.35;
constexpr int SongsToMeasure = 200;
constexpr double MostForCounted = 0.6; ///< of the page's width
const QColor Ink(Qt::black);
const QColor Soft(0x60, 0x60, 0x66);
const QColor Band(0xf3, 0xf3, 0xf6);
const QColor Rule(0xb8, 0xb8, 0xc0);

QString text(const char *source)
{
    return QCoreApplication::translate("SheetPages", source);
}

} // namespace

SheetPages::SheetPages(const SongSheet &sheet, QPagedPaintDevice &device)
    : m_sheet(sheet)
    , m_device(device)
    , m_font(QGuiApplication::font())
{
    m_font.setPointSizeF(FontSize);
    m_bold = m_font;
    m_bold.setBold(true);
    m_titleFont = m_bold;
    m_titleFont.setPointSizeF(TitleSize);
}

bool SheetPages::begin()
{
    if (!m_painter.begin(&m_device))
        return false;
    m_painter.setLayoutDirection(m_sheet.direction());
    layOut();
    return true;
}

void SheetPages::layOut()
{
    m_size = m_device.pageLayout().paintRectPixels(m_device.logicalDpiX()).size();
    m_lineHeight = int(QFontMetrics(m_font, &m_device).height() * LineSpacing);
    m_gap = QFontMetrics(m_font, &m_device).averageCharWidth();
    m_top = QFontMetrics(m_titleFont, &m_device).height() + 3 * m_lineHeight;
    divideWidth();
    divideLines();
    setPages(1, pageCount());
}

/// What is counted gets the room that it needs; texts share the rest as they do in the table.
void SheetPages::divideWidth()
{
    const QList<SongSheet::Column> &columns = m_sheet.columns();
    std::vector<int> widths(std::size_t(columns.size()), 0);
    const QFontMetrics metrics(m_font, &m_device);
    const QFontMetrics boldMetrics(m_bold, &m_device);
    std::vector<QStringList> samples;
    for (const SongSheet::Line &line : m_sheet.lines()) {
        if (line.head < 0)
            samples.push_back(m_sheet.cells(line));
        if (samples.size() == SongsToMeasure)
            break;
    }
    int room = m_size.width() - m_gap * int(columns.size() - 1);
    int counted = 0;
    int shared = 0; // in pixels of the table
    for (qsizetype i = 0; i < columns.size(); ++i) {
        int &width = widths[std::size_t(i)];
        width = columns[i].width;
        if (!columns[i].isCounted) {
            shared += width;
            continue;
        }
        width = boldMetrics.horizontalAdvance(columns[i].heading) + m_gap;
        for (const QStringList &cells : samples)
            width = std::max(width, metrics.horizontalAdvance(cells[i]) + m_gap);
        counted += width;
    }
    const bool isAllShared = shared == 0 || counted > MostForCounted * room;
    if (isAllShared)
        shared = std::accumulate(columns.begin(), columns.end(), 0,
                                 [](int sum, const auto &column) { return sum + column.width; });
    else
        room -= counted;
    int end = -m_gap;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const bool isShared = isAllShared || !columns[i].isCounted;
        end += m_gap
             + (isShared ? int(double(room) * columns[i].width / std::max(shared, 1))
                         : widths[std::size_t(i)]);
        m_ends.push_back(end);
    }
}

/// A head stands at no page's end.
void SheetPages::divideLines()
{
    const std::vector<SongSheet::Line> &lines = m_sheet.lines();
    const int footer = 2 * m_lineHeight;
    const int perPage = std::max((m_size.height() - m_top - footer) / std::max(m_lineHeight, 1), 2);
    for (int start = 0; start == 0 || start < int(lines.size());) {
        m_pageStarts.push_back(start);
        start += perPage;
        if (start < int(lines.size()) && lines[std::size_t(start - 1)].head >= 0)
            --start;
    }
}

void SheetPages::setPages(int first, int last)
{
    m_firstPage = std::clamp(first, 1, pageCount()) - 1;
    m_lastPage = std::clamp(last, m_firstPage + 1, pageCount()) - 1;
    m_next = m_pageStarts[std::size_t(m_firstPage)];
    m_page = -1;
}

int SheetPages::endOf(int page) const
{
    const auto next = std::size_t(page) + 1;
    return next < m_pageStarts.size() ? m_pageStarts[next] : int(m_sheet.lines().size());
}

bool SheetPages::write(QDeadlineTimer until)
{
    constexpr int LinesAtOnce = 8; // between looks at the clock
    const int end = endOf(m_lastPage);
    if (m_page < 0)
        beginPage();
    do {
        for (int i = 0; i < LinesAtOnce && m_next < end; ++i) {
            if (m_next == endOf(m_page))
                beginPage();
            drawLine(m_next++);
        }
    } while (m_next < end && !until.hasExpired());
    if (m_next < end)
        return false;
    m_painter.end();
    return true;
}

double SheetPages::progress() const
{
    const int first = m_pageStarts[std::size_t(m_firstPage)];
    const int all = endOf(m_lastPage) - first;
    return all > 0 ? double(m_next - first) / double(all) : 1;
}

void SheetPages::beginPage()
{
    const bool isFirst = m_page < 0;
    m_page = isFirst ? m_firstPage : m_page + 1;
    if (!isFirst)
        m_device.newPage();
    const int width = m_size.width();
    const QLocale locale;
    m_y = 0;
    m_painter.setFont(m_titleFont);
    m_painter.setPen(Ink);
    const int titleHeight = QFontMetrics(m_titleFont, &m_device).height();
    draw(m_sheet.title(), 0, width, false);
    m_y += titleHeight;
    m_painter.setFont(m_font);
    m_painter.setPen(Soft);
    draw(m_sheet.subtitle(), 0, width * 2 / 3, false);
    draw(m_sheet.date(), width * 2 / 3, width, true);
    m_y = m_size.height() - m_lineHeight;
    draw(text(QT_TRANSLATE_NOOP("SheetPages", "Page %1 of %2"))
             .arg(locale.toString(m_page + 1), locale.toString(pageCount())),
         0, width, true);
    m_y = m_top - m_lineHeight - m_lineHeight / 4;
    m_painter.setFont(m_bold);
    m_painter.setPen(Ink);
    QStringList headings;
    for (const SongSheet::Column &column : m_sheet.columns())
        headings += column.heading;
    drawCells(headings);
    m_painter.setPen(QPen(Rule, m_lineHeight / 24.0));
    const int rule = m_top - m_lineHeight / 8;
    m_painter.drawLine(0, rule, width, rule);
    m_y = m_top;
}

void SheetPages::drawLine(int number)
{
    const SongSheet::Line &line = m_sheet.lines()[std::size_t(number)];
    if (line.head >= 0) {
        m_painter.setFont(m_bold);
        m_painter.setPen(Ink);
        draw(m_sheet.head(line), 0, m_size.width(), false);
    } else {
        if (number % 2 == 1)
            m_painter.fillRect(0, m_y, m_size.width(), m_lineHeight, Band);
        m_painter.setFont(m_font);
        m_painter.setPen(Ink);
        drawCells(m_sheet.cells(line));
    }
    m_y += m_lineHeight;
}

void SheetPages::drawCells(const QStringList &cells)
{
    int from = 0;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const int to = m_ends[std::size_t(i)];
        draw(cells[i], from, to, m_sheet.columns()[i].isCounted);
        from = to + m_gap;
    }
}

void SheetPages::draw(const QString &text, int from, int to, bool isAtEnd)
{
    if (text.isEmpty())
        return;
    const QRect page(QPoint(0, 0), m_size);
    const int height = std::max(m_painter.fontMetrics().height(), m_lineHeight);
    const QRect room
        = QStyle::visualRect(m_sheet.direction(), page, QRect(from, m_y, to - from, height));
    const Qt::Alignment side
        = QStyle::visualAlignment(m_sheet.direction(), isAtEnd ? Qt::AlignRight : Qt::AlignLeft);
    const QString shown = m_painter.fontMetrics().elidedText(text, Qt::ElideRight, room.width());
    m_painter.drawText(room, int(side | Qt::AlignAbsolute | Qt::AlignVCenter) | Qt::TextSingleLine,
                       shown);
}

} // namespace tutti
