// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/PageReader.h"

#include <cstdint>

using namespace tutti;

/// The first byte says how the rest is cut into database, log and shared memory.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 4)
        return 0;
    const PageBytes bytes(data + 4, size - 4);
    const std::size_t logAt = bytes.size() * data[1] / 255;
    const std::size_t indexAt = logAt + (bytes.size() - logAt) * data[2] / 255;
    const PageImage::Files files {bytes.first(logAt), bytes.subspan(logAt, indexAt - logAt),
                                  bytes.subspan(indexAt)};
    std::size_t read = 0;
    const auto visit = [&](const PageRow &row) {
        for (const PageValue &value : row.values) {
            for (const char byte : value.bytes)
                read += std::size_t(byte);
        }
    };
    PageReader::read(PageImage(files, PageReader::likelyPageSize(files)), visit);
    // Whatever the file says, another size is tried as well.
    PageReader::read(PageImage(files, 512U << (data[0] % 8)), visit);
    [[maybe_unused]] volatile std::size_t kept = read; // or reading would be left out
    return 0;
}
