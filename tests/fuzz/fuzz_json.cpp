// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lists of songs to import, as JSON in one piece and as an object a line.

#include "tests/fuzz/ReadSongs.h"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    tutti::test::readSongs("[" + tutti::test::bytes(data, size));
    tutti::test::readSongs("{" + tutti::test::bytes(data, size));
    return 0;
}
