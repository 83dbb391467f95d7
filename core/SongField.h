// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Song.h"

#include <QStringView>
#include <QVariant>

#include <optional>
#include <span>

namespace tutti {

enum class SongField : quint8 {
    Title,
    Artist,
    Album,
    AlbumArtist,
    Year,
    Genre,
    Track,
    Disc,
    Duration,
    Rating,
    Favorite,
    PlayCount,
    LastPlayed,
    Comment,
    Path,
    Added,
    Modified,
};

/// What the program knows about a field of songs: the one table that the schema's triggers, the
/// models, the forms, import, export and the command line read.
/// A value of a field travels as a QVariant that is a QString, a qlonglong, a bool, or null for
/// "none"; two values of one field are equal when the variants are.
struct SongFieldInfo
{
    enum class Type {
        Text,
        Number,
        Duration, ///< milliseconds
        Rating, ///< 0 to 100
        Flag,
        Time, ///< UTC milliseconds since 1970
    };

    /// What becomes of two people's values of one song, each made from the same base.
    enum class Merge {
        Choose, ///< the first stays, and a person chooses
        Add, ///< both differences count
        Latest, ///< the larger one
        Regions, ///< both, if they changed different parts of the text; else as Choose
    };

    SongField field;
    const char *name; ///< SQL column, JSON key and name on the command line
    const char *heading; ///< to be translated in the context "SongField"
    Type type;
    qint64 minimum; ///< smallest value; of a text: fewest characters
    qint64 maximum; ///< largest value; of a text: most UTF-16 units
    bool optional; ///< may be none (or, of a text, empty)
    bool searched;
    bool shownAtFirst;
    bool editable; ///< by people; what the store itself keeps is not
    Merge merge;
    QVariant (*value)(const Song &);
    void (*setValue)(Song &, const QVariant &);

    [[nodiscard]] QString column() const { return QString::fromLatin1(name); }
    /// Whether \a fieldValue tells nothing: none, an empty text, a duration or rating of 0.
    [[nodiscard]] bool isMissing(const QVariant &fieldValue) const;
    /// The heading in the user's language.
    [[nodiscard]] QString title() const;
};

/// All fields in the order of the enumeration, which is also that of the columns of the models.
[[nodiscard]] std::span<const SongFieldInfo> songFields();
[[nodiscard]] const SongFieldInfo &info(SongField field);
[[nodiscard]] std::optional<SongField> songFieldNamed(QStringView name);

} // namespace tutti
