// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ChangeSet.h"
#include "core/Operation.h"

namespace tutti {

namespace PendingChanges {

/// What \a operation will change, to be shown before it has; nothing of one about so many songs
/// that how far it has got is shown instead.
[[nodiscard]] ChangeSet of(const Operation &operation,
                           PendingEdit::State state = PendingEdit::State::Saving);

} // namespace PendingChanges

} // namespace tutti
