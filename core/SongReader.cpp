// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/SongReader.h"

#include "core/CsvSongReader.h"
#include "core/JsonSongReader.h"
#include "core/TextDecoding.h"

#include <algorithm>

namespace tutti {

Expected<std::unique_ptr<SongReader>> SongReader::create(const QByteArray &content)
{
    const QByteArray bytes = TextDecoding::withoutMark(content);
    const auto first = std::ranges::find_if_not(
        bytes, [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; });
    if (first == bytes.end())
        return failure(Error::Kind::NothingToImport);
    if (bytes.contains('\0'))
        return failure(Error::Kind::NotUnderstood, QStringLiteral("not a text file"));
    const bool isJson = *first == '[' || *first == '{';
    return isJson ? JsonSongReader::create(bytes) : CsvSongReader::create(bytes);
}

} // namespace tutti
