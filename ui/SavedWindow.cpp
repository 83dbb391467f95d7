// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/SavedWindow.h"

#include <QDir>
#include <QJsonArray>

namespace tutti {

using namespace Qt::StringLiterals;

namespace {

QString textOf(Panels panels)
{
    switch (panels) {
    case Panels::Both:
        return u"both"_s;
    case Panels::Dashboard:
        return u"dashboard"_s;
    case Panels::Library:
        return u"library"_s;
    }
    Q_UNREACHABLE();
}

Panels panelsNamed(const QString &text)
{
    return text == u"dashboard" ? Panels::Dashboard
         : text == u"library"   ? Panels::Library
                                : Panels::Both;
}

QJsonArray asJson(const SavedWindow::SongKey &key)
{
    return {key.id, key.uid};
}

SavedWindow::SongKey keyIn(const QJsonValue &json)
{
    return {json[0].toInteger(), json[1].toString()};
}

QJsonObject asJson(const SavedWindow::Songs &songs)
{
    QJsonArray selected;
    for (const SavedWindow::SongKey &key : songs.selected)
        selected += asJson(key);
    return {{u"allSelected"_s, songs.isAllSelected},
            {u"selected"_s, selected},
            {u"current"_s, asJson(songs.current)},
            {u"currentColumn"_s, songs.currentColumn},
            {u"top"_s, asJson(songs.top)},
            {u"topOffset"_s, songs.topOffset},
            {u"left"_s, songs.left}};
}

SavedWindow::Songs songsIn(const QJsonObject &json)
{
    SavedWindow::Songs songs {.isAllSelected = json["allSelected"_L1].toBool(),
                              .selected = {},
                              .current = keyIn(json["current"_L1]),
                              .currentColumn = json["currentColumn"_L1].toInt(),
                              .top = keyIn(json["top"_L1]),
                              .topOffset = json["topOffset"_L1].toInt(),
                              .left = json["left"_L1].toInt()};
    for (const QJsonValue key : json["selected"_L1].toArray())
        songs.selected += keyIn(key);
    return songs;
}

QString asBase64(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QByteArray bytesIn(const QJsonValue &json)
{
    return QByteArray::fromBase64(json.toString().toLatin1());
}

} // namespace

QJsonObject SavedWindow::json() const
{
    return {{u"library"_s, file},
            {u"readOnly"_s, isReadOnly},
            {u"panels"_s, textOf(panels)},
            {u"geometry"_s, asBase64(geometry)},
            {u"docks"_s, asBase64(docks)},
            {u"columns"_s, asBase64(columns)},
            {u"order"_s, QString::fromUtf8(order)},
            {u"grouping"_s, QString::fromUtf8(grouping)},
            {u"view"_s, QString::fromUtf8(view)},
            {u"search"_s, search},
            {u"songs"_s, asJson(songs)}};
}

std::optional<SavedWindow> SavedWindow::parsed(const QJsonObject &json)
{
    const QString file = json["library"_L1].toString();
    if (!QDir::isAbsolutePath(file))
        return std::nullopt;
    return SavedWindow {.file = file,
                        .isReadOnly = json["readOnly"_L1].toBool(),
                        .panels = panelsNamed(json["panels"_L1].toString()),
                        .geometry = bytesIn(json["geometry"_L1]),
                        .docks = bytesIn(json["docks"_L1]),
                        .columns = bytesIn(json["columns"_L1]),
                        .order = json["order"_L1].toString().toUtf8(),
                        .grouping = json["grouping"_L1].toString().toUtf8(),
                        .view = json["view"_L1].toString().toUtf8(),
                        .search = json["search"_L1].toString(),
                        .songs = songsIn(json["songs"_L1].toObject())};
}

} // namespace tutti
