// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/SongMarks.h"

#include "core/SongModel.h"
#include "ui/LibrarySession.h"

#include <QPainter>
#include <QPixmapCache>

namespace tutti {

namespace {

constexpr double Box = 16; ///< in which the symbols are designed

/// A clock.
void drawQueued(QPainter &painter)
{
    painter.drawEllipse(QRectF(2, 2, 12, 12));
    painter.drawPolyline(QPolygonF({{8, 4.5}, {8, 8}, {10.8, 9.8}}));
}

/// A triangle with an exclamation mark.
void drawNotSaved(QPainter &painter)
{
    painter.drawPolygon(QPolygonF({{8, 1.5}, {15, 14.3}, {1, 14.3}}));
    painter.drawLine(QPointF(8, 6), QPointF(8, 9.6));
    painter.drawPoint(QPointF(8, 12));
}

/// Two arrows against each other.
void drawConflict(QPainter &painter)
{
    painter.drawLine(QPointF(1, 8), QPointF(6.5, 8));
    painter.drawPolyline(QPolygonF({{3.8, 5}, {6.8, 8}, {3.8, 11}}));
    painter.drawLine(QPointF(15, 8), QPointF(9.5, 8));
    painter.drawPolyline(QPolygonF({{12.2, 5}, {9.2, 8}, {12.2, 11}}));
}

bool isDark(const QPalette &palette)
{
    constexpr int Middle = 128;
    return palette.color(QPalette::Base).lightness() < Middle;
}

} // namespace

SongMarks::SongMarks(LibrarySession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&session, &LibrarySession::conflictsChanged, this, &SongMarks::follow);
    follow();
}

void SongMarks::follow()
{
    m_conflicts.clear();
    for (const Conflict &conflict : m_session.conflicts().latest) {
        SongFieldSet &fields = m_conflicts[conflict.songId];
        fields.set(std::size_t(conflict.field));
        fields.set(std::size_t(SongField::Title)); // which is seen whatever columns are shown
    }
    emit changed();
}

SongMarks::Mark SongMarks::markOf(const QModelIndex &cell) const
{
    const QVariant state = cell.data(SongModel::PendingRole);
    if (state == int(PendingEdit::State::NotSaved))
        return Mark::NotSaved;
    if (state == int(PendingEdit::State::Queued))
        return Mark::Queued;
    if (m_conflicts.isEmpty())
        return Mark::None;
    const auto found = m_conflicts.constFind(cell.data(SongModel::IdRole).toLongLong());
    const bool isMarked
        = found != m_conflicts.constEnd() && found->test(std::size_t(cell.column()));
    return isMarked ? Mark::Conflict : Mark::None;
}

QString SongMarks::words(const QModelIndex &cell) const
{
    switch (markOf(cell)) {
    case Mark::None:
        return {};
    case Mark::Queued:
        return tr("Queued: not in the library yet");
    case Mark::NotSaved:
        return tr("Not saved: it is kept nowhere but in this window");
    case Mark::Conflict:
        return tr("In conflict: another value was wanted here, and waits in the panel Conflicts");
    }
    Q_UNREACHABLE();
}

QColor SongMarks::alarm(const QPalette &palette)
{
    return isDark(palette) ? QColor(0xff, 0x9a, 0x8f) : QColor(0xa8, 0x12, 0x12);
}

QIcon SongMarks::icon(Mark mark, const QPalette &palette, bool isSelected, int size)
{
    const QColor text = palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
    const QColor color = mark == Mark::NotSaved && !isSelected ? alarm(palette) : text;
    const QString key
        = QStringLiteral("songmark/%1/%2/%3").arg(int(mark)).arg(color.rgba()).arg(size);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    constexpr int Sharpness = 2; // for screens of twice the density
    pixmap = QPixmap(size * Sharpness, size * Sharpness);
    pixmap.setDevicePixelRatio(Sharpness);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(size / Box, size / Box);
    painter.setPen(QPen(color, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (mark == Mark::Queued)
        drawQueued(painter);
    else if (mark == Mark::NotSaved)
        drawNotSaved(painter);
    else if (mark == Mark::Conflict)
        drawConflict(painter);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

} // namespace tutti
