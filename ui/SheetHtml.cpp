// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/SheetHtml.h"

#include <QLocale>

#include <utility>

namespace tutti {

namespace {

constexpr int LinesAtOnce = 32; ///< between looks at the clock

constexpr const char *Style = R"(
:root { color-scheme: light dark; --ink: #1d1d1f; --paper: #fff; --line: #d5d5da; --band: #f5f5f7; --soft: #65656d; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #ececf0; --paper: #1b1b1e; --line: #404046; --band: #242428; --soft: #a0a0a8; }
}
body { margin: 2rem auto; max-width: 80rem; padding: 0 1rem; color: var(--ink); background: var(--paper); font: 15px/1.45 system-ui, sans-serif; }
h1 { margin: 0; font-size: 1.5rem; }
p { margin: .2rem 0 1.2rem; color: var(--soft); }
table { border-collapse: collapse; width: 100%; }
th, td { padding: .3rem .6rem; text-align: start; vertical-align: top; overflow-wrap: anywhere; }
thead th { position: sticky; top: 0; background: var(--paper); border-bottom: 2px solid var(--line); }
tbody tr:nth-child(even) { background: var(--band); }
.group th { padding-top: 1rem; border-bottom: 1px solid var(--line); background: var(--paper); }
.n { text-align: end; white-space: nowrap; font-variant-numeric: tabular-nums; }
@media print { body { margin: 0; max-width: none; } thead th { position: static; } }
)";

} // namespace

SheetHtml::SheetHtml(const SongSheet &sheet, QIODevice &device)
    : m_sheet(sheet)
    , m_device(device)
{}

bool SheetHtml::write(QDeadlineTimer until)
{
    if (!std::exchange(m_isBegun, true))
        begin();
    const std::vector<SongSheet::Line> &lines = m_sheet.lines();
    do {
        for (int i = 0; i < LinesAtOnce && m_next < lines.size(); ++i)
            writeLine(lines[m_next++]);
    } while (m_next < lines.size() && !until.hasExpired());
    if (m_next < lines.size())
        return false;
    put(QStringLiteral("</tbody>\n</table>\n</body>\n</html>\n"));
    return true;
}

double SheetHtml::progress() const
{
    return m_sheet.lines().empty() ? 1 : double(m_next) / double(m_sheet.lines().size());
}

void SheetHtml::begin()
{
    const bool isRightToLeft = m_sheet.direction() == Qt::RightToLeft;
    const QString title = m_sheet.title().toHtmlEscaped();
    put(QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\" dir=\"%2\">\n<head>\n"
                       "<meta charset=\"utf-8\">\n"
                       "<meta name=\"viewport\" content=\"width=device-width\">\n")
            .arg(QLocale().bcp47Name().toHtmlEscaped(),
                 isRightToLeft ? QStringLiteral("rtl") : QStringLiteral("ltr")));
    put(QStringLiteral("<title>") + title + QStringLiteral("</title>\n<style>")
        + QLatin1String(Style) + QStringLiteral("</style>\n</head>\n<body>\n<h1>") + title
        + QStringLiteral("</h1>\n<p>") + m_sheet.subtitle().toHtmlEscaped() + QStringLiteral(" · ")
        + m_sheet.date().toHtmlEscaped() + QStringLiteral("</p>\n<table>\n<thead><tr>"));
    for (const SongSheet::Column &column : m_sheet.columns())
        put((column.isCounted ? QStringLiteral("<th scope=\"col\" class=\"n\">")
                              : QStringLiteral("<th scope=\"col\">"))
            + column.heading.toHtmlEscaped() + QStringLiteral("</th>"));
    put(QStringLiteral("</tr></thead>\n<tbody>\n"));
}

void SheetHtml::writeLine(const SongSheet::Line &line)
{
    const QList<SongSheet::Column> &columns = m_sheet.columns();
    if (line.head >= 0) {
        put(QStringLiteral("<tr class=\"group\"><th scope=\"rowgroup\" colspan=\"")
            + QString::number(columns.size()) + QStringLiteral("\" dir=\"auto\">")
            + m_sheet.head(line).toHtmlEscaped() + QStringLiteral("</th></tr>\n"));
        return;
    }
    const QStringList cells = m_sheet.cells(line);
    QString row = QStringLiteral("<tr>");
    for (qsizetype i = 0; i < columns.size(); ++i)
        row += (columns[i].isCounted ? QStringLiteral("<td class=\"n\">")
                                     : QStringLiteral("<td dir=\"auto\">"))
             + cells[i].toHtmlEscaped() + QStringLiteral("</td>");
    put(row + QStringLiteral("</tr>\n"));
}

} // namespace tutti
