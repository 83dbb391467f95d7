// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/CsvReader.h"
#include "core/ImportColumns.h"
#include "core/SongReader.h"

namespace tutti {

/// Songs from CSV. The delimiter and whether there is a header are found out; a record that is not
/// UTF-8 is read as Windows-1252.
class CsvSongReader : public SongReader
{
public:
    [[nodiscard]] static Expected<std::unique_ptr<SongReader>> create(const QByteArray &content,
                                                                      Header header);

    [[nodiscard]] std::optional<ImportRow> next() override;
    [[nodiscard]] double progress() const override;
    [[nodiscard]] QList<ImportNote> remarks() const override;

private:
    CsvSongReader(const QByteArray &content, char delimiter);

    [[nodiscard]] Expected<void> readHeader(Header header);
    [[nodiscard]] bool isHeader(const CsvRecord &first) const;
    void findRatingScale();
    [[nodiscard]] QString decoded(std::string_view cell);

    QByteArray m_content;
    char m_delimiter;
    CsvReader m_reader;
    ImportColumns m_columns;
    TextKeeper m_texts; ///< of the latest row
    bool m_wasWindows1252 = false;
    bool m_hasHeader = true;
};

} // namespace tutti
