// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/SongField.h"

#include <QList>
#include <QString>
#include <QVariant>

#include <optional>

namespace tutti {

/// What somebody wanted and did not get, since somebody else had been there first. It is kept in
/// the library until a person has chosen.
struct Conflict
{
    enum class Kind {
        Edit, ///< of a field that others changed, or of a song that they removed
        Removal, ///< of a song that others changed meanwhile
    };

    qint64 id = 0; ///< 0: not stored
    Kind kind = Kind::Edit;
    qint64 songId = 0;
    QString songUid;
    QString songTitle;
    bool songIsGone = false;
    SongField field = SongField::Title; ///< of a removal: one that others changed
    QVariant base; ///< what the author of `mine` saw
    QVariant mine; ///< of a removal: null
    QString mineBy; ///< "user@host/process"
    qint64 atMs = 0; ///< when the two met
    QVariant theirs; ///< what is stored now; null if the song is gone
    QString theirsBy; ///< "external" for a writer that is not Tutti; empty: not known
    std::optional<qint64> theirsAtMs {};

    bool operator==(const Conflict &) const = default;
};

/// The conflicts of a library that nobody has settled, the latest first.
struct ConflictList
{
    QList<Conflict> latest; ///< at most Most
    qint64 total = 0;

    static constexpr int Most = 1'000;

    bool operator==(const ConflictList &) const = default;
};

/// How a person settles a conflict.
struct ConflictChoice
{
    enum class Take {
        Theirs, ///< what is stored stays
        Mine, ///< is stored; brings a song back that was removed, or removes it
        Value, ///< a third one is stored
    };

    qint64 conflictId = 0;
    Take take = Take::Theirs;
    QVariant value {}; ///< with Take::Value
    std::optional<QVariant> theirs {}; ///< as she saw it; nothing: whatever is stored
};

} // namespace tutti
