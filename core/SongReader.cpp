// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/SongReader.h"

#include "core/CsvSongReader.h"
#include "core/JsonSongReader.h"
#include "core/TextDecoding.h"

#include <algorithm>

namespace tutti {

Expected<std::unique_ptr<SongReader>> SongReader::create(const QByteArray &content, Header header)
{
    QByteArray bytes = TextDecoding::withoutMark(content);
    const auto first = std::ranges::find_if_not(
        bytes, [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; });
    if (first == bytes.end())
        return failure(Error::Kind::NothingToImport);
    const bool isJson = *first == '[' || *first == '{';
    constexpr qsizetype TextForEachNul = 100; // one may have crept in; a binary file has many
    const qsizetype nuls = bytes.contains('\0') ? bytes.count('\0') : 0; // to find is faster
    if (nuls > 1 + bytes.size() / TextForEachNul)
        return failure(Error::Kind::NotUnderstood, QStringLiteral("not a text file"));
    if (nuls > 0)
        bytes.replace(QByteArray(1, '\0'), QByteArray());
    return isJson ? JsonSongReader::create(bytes) : CsvSongReader::create(bytes, header);
}

} // namespace tutti
