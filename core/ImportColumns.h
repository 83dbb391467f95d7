// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/SongReader.h"
#include "core/SongText.h"

#include <QStringList>

#include <optional>
#include <string_view>
#include <vector>

namespace tutti {

/// Which fields the columns of a CSV file, or the keys of a JSON object, stand for; and how a cell
/// becomes a value of a song.
class ImportColumns
{
public:
    /// Finds fields by the names in SongFieldInfo and those that other programs use, in any case.
    /// No two columns stand for one field.
    [[nodiscard]] static ImportColumns named(const QStringList &names);

    /// For a file without names: title, artist, album, year, genre, duration, in this order.
    [[nodiscard]] static ImportColumns unnamed();

    [[nodiscard]] bool hasTitleAndArtist() const;
    /// Whether these are names and not by chance the values of a song: two of them stand for
    /// fields, or one that is hardly anything else.
    [[nodiscard]] bool areSurelyNamed() const { return m_areSurelyNamed; }
    /// Whether Tutti wrote the file, so that its songs carry their uid, and ratings are 0 to 100.
    [[nodiscard]] bool isOwn() const { return m_uidColumn >= 0; }
    [[nodiscard]] int ratingColumn() const;

    /// Ratings of foreign files are counted in stars, 0 to 5, instead of 0 to 100.
    void setRatingsAreStars() { m_ratingsAreStars = true; }

    /// The song of a row of JSON: cells are texts, numbers, flags, null, or what is none of these.
    /// What is no part of the cells themselves goes into \a texts.
    [[nodiscard]] ImportRow row(const QVariantList &cells, qint64 position,
                                TextKeeper &texts) const;

    /// The song of a row of CSV; \a cells stay for as long as it does. Where one is not UTF-8,
    /// \a wasWindows1252 is set to true.
    [[nodiscard]] ImportRow row(const std::vector<std::string_view> &cells, qint64 position,
                                TextKeeper &texts, bool &wasWindows1252) const;

private:
    /// Ratings may be counted in stars though their column does not say so.
    [[nodiscard]] SongText::NamedForm inFormOfFile(SongText::NamedForm target) const;
    void noteTooMany(ImportRow &row, const QStringList &extra) const;
    void read(ImportRow &row, SongText::NamedForm target, const QVariant &cell,
              TextKeeper &texts) const;
    [[nodiscard]] Expected<QVariant> value(SongText::NamedForm target, const QVariant &cell) const;

    std::vector<std::optional<SongText::NamedForm>> m_targets; ///< by column
    int m_uidColumn = -1;
    bool m_areSurelyNamed = false;
    bool m_ratingsAreStars = false;
};

} // namespace tutti
