// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Operation.h"

#include <QByteArray>

namespace tutti {

/// Operations as bytes, to be kept outside of a library. CBOR with names, so that a later version
/// reads what an earlier one wrote.
namespace OperationCodec {

/// Whether an operation means the same later on: "undo my latest step" does not, and to clear a
/// library is nothing to be done to songs that its author has not seen.
[[nodiscard]] bool canWait(const Operation::Body &body);

/// Of one that canWait().
[[nodiscard]] QByteArray encoded(const Operation &operation);
/// Nothing if the bytes are no operation that this program knows.
[[nodiscard]] std::optional<Operation> decoded(const QByteArray &bytes);

} // namespace OperationCodec

} // namespace tutti
