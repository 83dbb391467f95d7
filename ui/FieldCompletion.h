// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCompleter>
#include <QStringListModel>

namespace tutti {

class FieldEdit;
class SongModel;

/// Offers the library's own names while an artist, album, album artist or genre is typed: those
/// that begin like it first, without regard to case and accents.
class FieldCompletion : public QCompleter
{
    Q_OBJECT

public:
    /// Beneath \a line, which owns it; nothing if its field has no names. \a songs outlives both.
    static void add(FieldEdit &line, const SongModel &songs);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    FieldCompletion(FieldEdit &line, const SongModel &songs);
    void offer(const QString &typed);

    FieldEdit &m_line;
    const SongModel &m_songs;
    QStringListModel m_names;
};

} // namespace tutti
