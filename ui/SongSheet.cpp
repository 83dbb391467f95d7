// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/SongSheet.h"

#include "core/Paths.h"
#include "ui/LibraryPanel.h"
#include "ui/LibrarySession.h"
#include "ui/SongTableView.h"

#include <QCoreApplication>
#include <QDate>
#include <QFileInfo>
#include <QLocale>
#include <QPageSize>

namespace tutti {

namespace {

constexpr double MostLettersUpright = 130;
constexpr double MarginMm = 15;

QString text(const char *source)
{
    return QCoreApplication::translate("SongSheet", source);
}

QString titleOf(const QString &file)
{
    return file == Paths::defaultLibrary() ? text(QT_TRANSLATE_NOOP("SongSheet", "Music Library"))
                                           : QFileInfo(file).completeBaseName();
}

} // namespace

SongSheet::SongSheet(const LibrarySession &session, LibraryPanel &library)
    : m_songs(&session.songs())
    , m_title(titleOf(session.options().store.file))
    , m_date(QLocale().toString(QDate::currentDate(), QLocale::LongFormat))
    , m_direction(library.layoutDirection())
{
    SongTableView &table = library.table();
    for (const SongField field : table.shownColumns()) {
        const int alignment
            = library.list().headerData(int(field), Qt::Horizontal, Qt::TextAlignmentRole).toInt();
        m_columns += {field, info(field).title(), table.wantedWidth(field),
                      (alignment & Qt::AlignRight) != 0};
        m_letters += m_columns.last().width / double(table.fontMetrics().averageCharWidth());
    }
    addLines(library);
    m_subtitle = QCoreApplication::translate("SongSheet", "%Ln songs", nullptr, m_songCount);
    if (const QString search = library.search().text().trimmed(); !search.isEmpty())
        m_subtitle
            = text(QT_TRANSLATE_NOOP("SongSheet", "%1 · Search: %2")).arg(m_subtitle, search);
}

/// Under heads all their songs, also where the table has them collapsed.
void SongSheet::addLines(LibraryPanel &library)
{
    const SongListModel &list = library.list();
    m_songCount = list.matchCount();
    const auto add = [&](RowRange places) {
        for (const qint64 id : list.ids(places))
            m_lines.push_back({id});
    };
    if (list.rowCount() == 0 || !list.isHead(0)) {
        add({0, list.matchCount() - 1});
        return;
    }
    for (int row = 0; row < list.rowCount(); ++row) {
        if (!list.isHead(row))
            continue;
        m_lines.push_back({0, int(m_heads.size())});
        m_heads += list.index(row, 0).data().toString();
        add(list.places({row, row}));
    }
}

QStringList SongSheet::cells(const Line &line) const
{
    QStringList cells(m_columns.size());
    const int row = m_songs ? m_songs->rowOf(line.songId) : -1;
    for (qsizetype i = 0; row >= 0 && i < cells.size(); ++i)
        cells[i]
            = m_songs->value(m_songs->slotAt(row), m_columns[i].field, Qt::DisplayRole).toString();
    return cells;
}

QPageLayout SongSheet::pageLayout() const
{
    const bool isMetric = QLocale().measurementSystem() == QLocale::MetricSystem;
    return {QPageSize(isMetric ? QPageSize::A4 : QPageSize::Letter),
            m_letters > MostLettersUpright ? QPageLayout::Landscape : QPageLayout::Portrait,
            QMarginsF(MarginMm, MarginMm, MarginMm, MarginMm), QPageLayout::Millimeter};
}

} // namespace tutti
