// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/Panels.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace tutti {

/// What a window needs to come back at the next start as it was. A plain value.
struct SavedWindow
{
    /// Ids stay the same in a library; the uid tells whether it still is the same library.
    struct SongKey
    {
        qint64 id = 0; ///< 0: none
        QString uid;

        bool operator==(const SongKey &) const = default;
    };

    /// What is known only once the songs are there.
    struct Songs
    {
        bool isAllSelected = false; ///< then they are not counted up
        QList<SongKey> selected;
        SongKey current;
        int currentColumn = 0;
        SongKey top; ///< of the list as it is scrolled; none: it stands at its top
        int topOffset = 0; ///< how far that song is scrolled out, in pixels
        int left = 0; ///< how far the columns are scrolled out, in pixels

        bool operator==(const Songs &) const = default;
    };

    QString file; ///< the library's, an absolute path
    bool isReadOnly = false; ///< as it was asked for
    Panels panels = Panels::Both;
    QByteArray geometry; ///< as QWidget has it
    QByteArray docks; ///< as QMainWindow has it
    QByteArray columns; ///< as SongTableView has it, and so on
    QByteArray order;
    QByteArray grouping;
    QByteArray view;
    QString search; ///< as typed
    Songs songs;

    [[nodiscard]] QJsonObject json() const;
    /// Nothing without a file; what else is missing is as in a new window.
    [[nodiscard]] static std::optional<SavedWindow> parsed(const QJsonObject &json);

    bool operator==(const SavedWindow &) const = default;
};

} // namespace tutti
