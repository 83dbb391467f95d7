// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/PageReader.h"

#include "core/SongField.h"

#include <algorithm>
#include <optional>

namespace tutti::PageReader {

namespace {

using Kind = PageRow::Kind;
using Values = std::vector<PageValue>;

constexpr uchar IndexInterior = 2;
constexpr uchar IndexLeaf = 10;
constexpr uchar TableLeaf = 13;
constexpr std::size_t LongestUid = 64;
constexpr std::size_t SmallestCell = 4;

bool isUid(const PageValue &value)
{
    return value.isText() && !value.bytes.empty() && value.bytes.size() <= LongestUid;
}

bool isText(const PageValue &value, std::size_t longest = 1 << 20)
{
    return value.isText() && value.bytes.size() <= longest;
}

/// Whether a value can stand in a column with the limits of \a field.
bool fits(const SongFieldInfo &field, const PageValue &value)
{
    if (field.type == SongFieldInfo::Type::Text) {
        constexpr qint64 MostBytesAUnit = 4; // as the schema counts
        const bool isBlank
            = std::all_of(value.bytes.begin(), value.bytes.end(), [](char c) { return c == ' '; });
        return value.isText() && qint64(value.bytes.size()) <= field.maximum * MostBytesAUnit
            && (field.minimum == 0 || !isBlank) && value.bytes.find('\0') == std::string_view::npos;
    }
    if (value.isNull())
        return field.optional;
    return value.isInteger() && value.integer >= field.minimum && value.integer <= field.maximum;
}

/// uid, rev and the fields, from column \a first on.
bool isSong(const Values &values, std::size_t first)
{
    if (!isUid(values[first]) || !values[first + 1].isInteger() || values[first + 1].integer < 0)
        return false;
    std::size_t column = first + 2;
    return std::ranges::all_of(
        songFields(), [&](const SongFieldInfo &field) { return fits(field, values[column++]); });
}

bool isChange(const Values &values)
{
    return values[0].isNull() && isText(values[1], 1)
        && std::string_view("IUDR").find(values[1].bytes) != std::string_view::npos
        && !values[1].bytes.empty() && values[2].isInteger()
        && (values[3].isNull() || isUid(values[3])) && (values[4].isNull() || values[4].isInteger())
        && (values[5].isNull() || values[5].isInteger()) && values[6].isInteger();
}

bool isOperation(const Values &values)
{
    using Type = PageValue::Type;
    constexpr Type Types[]
        = {Type::Null,    Type::Text,    Type::Text,    Type::Integer, Type::Text,
           Type::Integer, Type::Text,    Type::Integer, Type::Integer, Type::Integer,
           Type::Integer, Type::Integer, Type::Integer};
    constexpr std::size_t Reverses = 10;
    constexpr std::size_t Latest = 12;
    for (std::size_t i = 0; i < std::size(Types); ++i) {
        const bool mayBeNull = i == Reverses || i == Latest;
        if (values[i].type != Types[i] && !(mayBeNull && values[i].isNull()))
            return false;
    }
    return true;
}

bool isConflict(const Values &values)
{
    const auto isNumber = [&](std::size_t column) { return values[column].isInteger(); };
    const bool hasTexts = values[0].isNull() && isText(values[1])
                       && (values[2].bytes == "edit" || values[2].bytes == "removal")
                       && isUid(values[4]) && isText(values[5]) && isText(values[6], LongestUid)
                       && isText(values[9]) && isText(values[11]);
    return hasTexts && isNumber(3) && isNumber(13) && (values[12].isNull() || isNumber(12))
        && (values[14].isNull() || isText(values[14]))
        && songFieldNamed(
               QString::fromUtf8(values[6].bytes.data(), qsizetype(values[6].bytes.size())));
}

bool isView(const Values &values)
{
    constexpr std::size_t LongestName = 800;
    return isUid(values[0]) && isText(values[1], LongestName) && isText(values[2])
        && !values[1].bytes.empty() && values[3].isInteger();
}

/// The columns of which the journal keeps values: of songs and of views.
bool isJournaled(const PageValue &name)
{
    const std::string_view column = name.bytes.substr(0, LongestUid);
    return column == "name" || column == "definition" || column == "position"
        || songFieldNamed(QString::fromUtf8(column.data(), qsizetype(column.size())));
}

std::optional<Kind> kindInTable(qint64 rowId, const Values &values)
{
    constexpr std::size_t SongColumns = 20;
    constexpr std::size_t OperationColumns = 13;
    constexpr std::size_t ChangeColumns = 7;
    constexpr std::size_t ConflictColumns = 15;
    const std::size_t columns = values.size();
    if (rowId < 1)
        return std::nullopt;
    if (columns == SongColumns && values[0].isNull() && isSong(values, 1))
        return Kind::Song;
    if (columns == SongColumns + 1 && values[0].isNull() && values[1].isInteger()
        && isSong(values, 2))
        return Kind::Tombstone;
    if (columns == ChangeColumns && isChange(values))
        return Kind::Change;
    if (columns == OperationColumns && isOperation(values))
        return Kind::Operation;
    if (columns == ConflictColumns && isConflict(values))
        return Kind::Conflict;
    if (columns == 2 && isText(values[0], LongestUid) && values[1].isInteger())
        return Kind::Sequence;
    return std::nullopt;
}

std::optional<Kind> kindInIndex(const Values &values)
{
    if (values.size() == 4 && values[0].isInteger() && values[1].isText() && isJournaled(values[1]))
        return Kind::ChangeField;
    if (values.size() == 4 && isView(values))
        return Kind::View;
    if (values.size() == 2 && isText(values[0], LongestUid) && isText(values[1]))
        return Kind::Meta;
    if (values.size() == 2 && isUid(values[0]) && values[1].isInteger())
        return Kind::SongUid;
    if (values.size() == 1 && isUid(values[0]))
        return Kind::Unverified;
    return std::nullopt;
}

class Reader
{
public:
    Reader(const PageImage &image, const Visitor &visit)
        : m_image(image)
        , m_record(image)
        , m_visit(visit)
    {}

    void readPage(quint32 number)
    {
        if (m_image.isFree(number))
            return;
        const bool isDoubtful = m_image.isDoubtful(number);
        const auto [damaged, stored] = m_image.otherStates(number);
        for (const uchar *const page : {m_image.page(number), damaged, stored}) {
            if (page)
                readCells(page, number == 1 ? FileHeaderSize : 0, isDoubtful);
        }
    }

private:
    static constexpr std::size_t FileHeaderSize = 100;

    void readCells(const uchar *page, std::size_t start, bool isDoubtful)
    {
        const uchar type = page[start];
        if (type != TableLeaf && type != IndexLeaf && type != IndexInterior)
            return;
        const auto recordKind = type == TableLeaf ? PageRecord::Kind::Table
                              : type == IndexLeaf ? PageRecord::Kind::Index
                                                  : PageRecord::Kind::IndexInterior;
        const std::size_t usable = m_image.usableSize();
        const std::size_t firstPointer = start + (type == IndexInterior ? 12 : 8);
        const std::size_t stated = std::size_t(page[start + 3]) << 8 | page[start + 4];
        // A count that is damaged is not believed beyond what can be there.
        const std::size_t cells = std::min(stated, usable / (SmallestCell + 2));
        for (std::size_t cell = 0; cell < cells; ++cell) {
            const std::size_t pointer = firstPointer + cell * 2;
            if (pointer + 2 > usable)
                break;
            const std::size_t offset = std::size_t(page[pointer]) << 8 | page[pointer + 1];
            if (offset < firstPointer || !m_record.read(page, offset, recordKind))
                continue;
            const bool isTable = recordKind == PageRecord::Kind::Table;
            const std::optional<Kind> kind = isTable
                                               ? kindInTable(m_record.rowId(), m_record.values())
                                               : kindInIndex(m_record.values());
            if (kind)
                m_visit({*kind, m_record.rowId(), m_record.values(), isDoubtful});
        }
    }

    const PageImage &m_image;
    PageRecord m_record;
    const Visitor &m_visit;
};

} // namespace

void read(const PageImage &image, const Visitor &visit)
{
    Reader reader(image, visit);
    for (const quint32 number : image.pages())
        reader.readPage(number);
}

quint32 likelyPageSize(const PageImage::Files &files)
{
    constexpr std::size_t MostSampled = std::size_t(16) << 20;
    PageImage::Files sample = files;
    sample.database = files.database.first(std::min(files.database.size(), MostSampled));
    const std::vector<quint32> sizes = PageImage::pageSizes(files);
    quint32 likely = sizes.front();
    qint64 mostRows = 0;
    for (std::size_t i = 0; sizes.size() > 1 && i < sizes.size(); ++i) {
        qint64 rows = 0;
        read(PageImage(sample, sizes[i]), [&](const PageRow &) { ++rows; });
        if (rows > mostRows) {
            mostRows = rows;
            likely = sizes[i];
        }
    }
    return likely;
}

} // namespace tutti::PageReader
