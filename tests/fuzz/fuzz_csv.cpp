// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lists of songs to import, as CSV if they are nothing else.

#include "tests/fuzz/ReadSongs.h"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    // Behind this it is no JSON, and in UTF-8.
    const QByteArray header = "title,artist,album,year,duration,rating,added_at,path\n";
    tutti::test::readSongs(tutti::test::bytes(data, size));
    tutti::test::readSongs(header + tutti::test::bytes(data, size));
    return 0;
}
