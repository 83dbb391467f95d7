// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/SongView.h"

#include <QHash>
#include <QIcon>
#include <QModelIndex>
#include <QObject>
#include <QPalette>

namespace tutti {

class LibrarySession;

/// What stands beside the values of songs that are not simply saved: a symbol, and words for it.
class SongMarks : public QObject
{
    Q_OBJECT

public:
    enum class Mark { None, Queued, NotSaved, Conflict };

    explicit SongMarks(LibrarySession &session, QObject *parent = nullptr);

    [[nodiscard]] Mark markOf(const QModelIndex &cell) const;
    /// For a tool tip and for screen readers; empty if there is no mark.
    [[nodiscard]] QString words(const QModelIndex &cell) const;

    /// Drawn in a colour that can be read in \a palette; each has a shape of its own.
    [[nodiscard]] static QIcon icon(Mark mark, const QPalette &palette, bool isSelected, int size);
    /// Of the text of what is not saved.
    [[nodiscard]] static QColor alarm(const QPalette &palette);

signals:
    void changed();

private:
    void follow();

    LibrarySession &m_session;
    QHash<qint64, SongFieldSet> m_conflicts; ///< by the id of the song
};

} // namespace tutti
