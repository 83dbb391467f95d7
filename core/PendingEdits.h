// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ChangeSet.h"

#include <QHash>
#include <QSet>

namespace tutti {

/// The edits that are shown although the store has not answered them yet, with the songs as they
/// are stored beneath.
class PendingEdits
{
public:
    /// Remembers \a edit on top of \a stored.
    void add(const PendingEdit &edit, const Song &stored);

    /// Forgets the edits of an operation; returns the songs beneath, as they are stored.
    [[nodiscard]] QList<Song> remove(const QString &operationId);
    /// Returns the same for those of an operation that are in another state by now.
    [[nodiscard]] QList<Song> restate(const QString &operationId, PendingEdit::State state);
    void removeSong(qint64 id) { m_songs.remove(id); }

    [[nodiscard]] bool isEmpty() const { return m_songs.isEmpty(); }
    [[nodiscard]] bool contains(qint64 id) const { return m_songs.contains(id); }

    /// How the latest edit of \a field, or a removal, stands that is on its way.
    [[nodiscard]] std::optional<PendingEdit::State> state(qint64 id, SongField field) const;
    [[nodiscard]] bool isBeingRemoved(qint64 id) const;

    /// The song as it is stored, \a shown if nothing is pending on it.
    [[nodiscard]] const Song &stored(const Song &shown) const;
    void setStored(const Song &stored);

    /// \a stored with the pending edits on it.
    [[nodiscard]] Song shown(const Song &stored) const;

private:
    struct Overlay
    {
        Song stored;
        QList<PendingEdit> edits;
    };
    QHash<qint64, Overlay> m_songs; ///< by id
};

} // namespace tutti
