// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/SongModel.h"
#include "core/SongWriter.h"

#include <QBuffer>
#include <QDeadlineTimer>
#include <QMimeData>
#include <QPointer>

namespace tutti {

/// Songs on their way to another window or program: as CSV, with all that is known of them, and as
/// text, as the columns of a table show them. Written piece by piece on the GUI thread; what is
/// written stays, whatever becomes of the songs.
class SongClip
{
public:
    /// Songs that are gone when it is their turn are left out.
    SongClip(const SongModel &songs, const QList<qint64> &ids, const QList<SongField> &columns);
    Q_DISABLE_COPY_MOVE(SongClip)

    /// In the order of preference.
    [[nodiscard]] static QStringList formats();
    /// Whether \a data may hold songs; what it really holds is seen when it is read.
    [[nodiscard]] static bool mayBeIn(const QMimeData &data);
    /// CSV, or text that may be CSV; empty if there is neither.
    [[nodiscard]] static QByteArray listIn(const QMimeData &data);

    /// Writes until then, at least a few songs; true once all are written.
    bool write(QDeadlineTimer until);
    [[nodiscard]] double progress() const; ///< 0 to 1
    [[nodiscard]] qsizetype songCount() const { return m_ids.size(); }
    /// Empty before all is written, and for a format that is none of ours.
    [[nodiscard]] QByteArray data(const QString &format) const;

private:
    void writeOne(qint64 id);

    const QPointer<const SongModel> m_songs;
    const QList<qint64> m_ids;
    const QList<SongField> m_columns;
    QBuffer m_csv;
    SongWriter m_writer {m_csv, SongWriter::Format::Csv};
    QByteArray m_text;
    qsizetype m_next = 0;
    bool m_isWritten = false;
};

} // namespace tutti
