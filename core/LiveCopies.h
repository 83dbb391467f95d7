// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace tutti {

/// Where the live copies of a library lie (LiveCopy): in the user's state folder, by the path of the
/// library, since its id may be lost with it. Each process that had it open when it was found
/// damaged leaves one there; whoever repairs it takes what there is.
namespace LiveCopies {

/// A name that nobody else uses; its folder is made if need be.
[[nodiscard]] QString newFileFor(const QString &library);

/// All that are complete.
[[nodiscard]] QStringList of(const QString &library);

/// After a repair they are of no use any more.
void remove(const QString &library);

} // namespace LiveCopies

} // namespace tutti
