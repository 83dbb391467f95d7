// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/PageImage.h"

#include <string>
#include <string_view>
#include <vector>

namespace tutti {

/// One value of a row, as it lies in a file.
struct PageValue
{
    enum class Type { Null, Integer, Real, Text, Blob };

    Type type = Type::Null;
    qint64 integer = 0;
    double real = 0;
    std::string_view bytes; ///< of a text or a blob

    [[nodiscard]] bool isNull() const { return type == Type::Null; }
    [[nodiscard]] bool isInteger() const { return type == Type::Integer; }
    [[nodiscard]] bool isText() const { return type == Type::Text; }
};

/// Decodes one row after the other from cells of pages, whatever bytes these are.
class PageRecord
{
public:
    enum class Kind {
        Table, ///< has a row id
        Index,
        IndexInterior, ///< the same behind the number of a page
    };

    explicit PageRecord(const PageImage &image);

    /// Reads the cell at \a offset of \a page; false if it is none. A later call overwrites it.
    [[nodiscard]] bool read(const uchar *page, std::size_t offset, Kind kind);

    [[nodiscard]] qint64 rowId() const { return m_rowId; }
    [[nodiscard]] const std::vector<PageValue> &values() const { return m_values; }

private:
    [[nodiscard]] bool collect(PageBytes rest, std::size_t length, Kind kind);
    [[nodiscard]] bool decode();

    const PageImage &m_image;
    qint64 m_rowId = 0;
    std::string m_payload;
    std::vector<PageValue> m_values;
};

} // namespace tutti
