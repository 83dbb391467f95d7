// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ImportColumns.h"
#include "core/SongReader.h"

#include <QHash>
#include <QJsonArray>

namespace tutti {

/// Songs from a JSON array of objects, or an object a line: Tutti's own, and those of the web
/// application that it replaces. Unknown keys are passed over, an "id" is never trusted.
class JsonSongReader : public SongReader
{
public:
    [[nodiscard]] static Expected<std::unique_ptr<SongReader>> create(const QByteArray &content);

    [[nodiscard]] std::optional<ImportRow> next() override;
    [[nodiscard]] double progress() const override;
    [[nodiscard]] QList<ImportNote> remarks() const override;

private:
    explicit JsonSongReader(const QJsonArray &elements);

    void findRatingScale();
    [[nodiscard]] const ImportColumns &columnsFor(const QStringList &keys);

    QJsonArray m_elements;
    qsizetype m_next = 0;
    TextKeeper m_texts; ///< of the latest row
    QHash<QStringList, ImportColumns> m_columns; ///< by the keys of an object
    bool m_ratingsAreStars = false;
    bool m_wasWindows1252 = false;
};

} // namespace tutti
