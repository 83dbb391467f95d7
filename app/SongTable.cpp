// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/SongTable.h"

#include "core/SongField.h"
#include "core/SongText.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cwchar>
#include <vector>

namespace tutti {

namespace {

constexpr int WidestCell = 40;

/// How many cells of a terminal a text takes.
int width(const QString &text)
{
    int result = 0;
    for (const uint c : text.toUcs4()) {
        const int cells = ::wcwidth(wchar_t(c));
        result += cells < 0 ? 1 : cells; // unknown to the locale
    }
    return result;
}

QString fitted(const QString &text)
{
    QString result = text;
    if (width(result) <= WidestCell)
        return result;
    while (width(result) > WidestCell - 1)
        result.chop(result.size() > 1 && result.back().isLowSurrogate() ? 2 : 1);
    return result + u'…';
}

QStringList cells(const Song &song)
{
    QStringList result {QString::number(song.id)};
    for (const SongFieldInfo &field : songFields()) {
        if (field.shownAtFirst)
            result += fitted(SongText::shown(field.field, field.value(song), QLocale()));
    }
    return result;
}

QStringList headings()
{
    QStringList result {QStringLiteral("ID")};
    for (const SongFieldInfo &field : songFields()) {
        if (field.shownAtFirst)
            result += field.title();
    }
    return result;
}

} // namespace

SongTable::SongTable(QTextStream &out)
    : m_out(out)
{}

void SongTable::write(const QList<Song> &songs)
{
    std::vector<QStringList> rows {headings()};
    for (const Song &song : songs)
        rows.push_back(cells(song));
    std::vector<int> widths(std::size_t(rows.front().size()));
    for (const QStringList &row : rows) {
        for (qsizetype column = 0; column < row.size(); ++column)
            widths[std::size_t(column)] = std::max(widths[std::size_t(column)], width(row[column]));
    }
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype column = 0; column < row.size(); ++column) {
            const int room = widths[std::size_t(column)] - width(row[column]);
            line += row[column] + QString(room + 2, u' ');
        }
        while (line.endsWith(u' '))
            line.chop(1);
        m_out << line << '\n';
    }
}

} // namespace tutti
