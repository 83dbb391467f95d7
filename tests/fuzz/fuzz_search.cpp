// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What people type into the search box.

#include "core/QueryParser.h"
#include "core/SongColumns.h"
#include "core/SongQuery.h"

#include <cstdlib>

using namespace tutti;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    constexpr qint64 SomeTimeMs = 1'700'000'000'000;
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto query = QueryParser::parsed(text, SomeTimeMs);
    if (query)
        return 0;
    // An error names a place that can be marked.
    const QueryError &error = query.error();
    const bool isInside
        = error.position >= 0 && error.length >= 0 && error.position + error.length <= text.size();
    if (!isInside)
        std::abort();
    return 0;
}
