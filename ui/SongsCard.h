// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Song.h"
#include "core/SongField.h"
#include "ui/Card.h"

#include <QList>
#include <QListWidget>

namespace tutti {

/// A few songs that come by a field of times. Gone while there are none.
class SongsCard : public Card
{
    Q_OBJECT

public:
    /// \a name of its list, for tests and tools.
    SongsCard(const char *name, const QString &title, SongField time, QWidget *parent = nullptr);

    /// The current song stays current.
    void setSongs(const QList<Song> &songs);

signals:
    void activated(qint64 id);

private:
    [[nodiscard]] QString moment(const Song &song) const;

    const SongField m_time;
    QListWidget m_list;
    QList<Song> m_shown;
};

} // namespace tutti
