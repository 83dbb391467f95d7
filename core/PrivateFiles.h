// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Error.h"

namespace tutti {

/// Files and folders of Tutti's own that nobody but the user may look into, whatever the umask.
/// Fail with Full, or with CannotWrite and the path.
namespace PrivateFiles {

/// Makes each folder on the way that is missing. One that is there stays as it is.
[[nodiscard]] Expected<void> makeFolder(const QString &folder);

/// Makes an empty file where none is.
[[nodiscard]] Expected<void> makeFile(const QString &file);

} // namespace PrivateFiles

} // namespace tutti
