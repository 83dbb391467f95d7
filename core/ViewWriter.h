// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Operation.h"
#include "core/ViewTable.h"

namespace tutti {

/// Writes what operations do to views, inside the caller's transaction. Each change says what its
/// author saw: name, position and each key of the definition are merged with what is stored. Where
/// others have changed the same, their view stays, and the author's becomes one of its own beside
/// it. A view that others have removed meanwhile comes back when it is changed, and one that they
/// have changed is not removed.
class ViewWriter
{
public:
    /// \a database outlives this.
    explicit ViewWriter(Database &database);

    /// The summary counts views and names the first; its kind is AddView where one was made, also
    /// when it was to be changed. `leftAlone`: those that were not removed.
    [[nodiscard]] Expected<OperationResult> change(const ChangeViews &operation);

private:
    [[nodiscard]] Expected<void> add(NamedView view, OperationResult &result);
    [[nodiscard]] Expected<void> edit(const NamedView &before, const NamedView &after,
                                      OperationResult &result);
    [[nodiscard]] Expected<void> remove(const NamedView &before, OperationResult &result);

    ViewTable m_table;
};

} // namespace tutti
