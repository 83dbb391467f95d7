// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Database.h"
#include "core/NamedView.h"

#include <QList>

#include <optional>

namespace tutti {

/// The views kept in a library (table `views`). All functions run inside the caller's transaction.
class ViewTable
{
public:
    /// \a database outlives this.
    explicit ViewTable(Database &database);

    /// In the order in which they are listed.
    [[nodiscard]] Expected<QList<NamedView>> all();
    [[nodiscard]] Expected<std::optional<NamedView>> find(const QString &uid);

    /// A position of 0 is behind all others. Its name must be free.
    [[nodiscard]] Expected<void> insert(const NamedView &view);
    /// Stores the values of the view that has this uid.
    [[nodiscard]] Expected<void> update(const NamedView &view);
    [[nodiscard]] Expected<void> remove(const QString &uid);

    /// \a name as a view can have it: without what is blank at its ends, not too long. Fails with
    /// Invalid when nothing is left of it.
    [[nodiscard]] static Expected<QString> checkedName(const QString &name);

    /// \a name, or "name (2)" where another view than \a uid has it, however it is written.
    [[nodiscard]] Expected<QString> freeName(const QString &name, const QString &uid);

private:
    Database &m_database;
};

} // namespace tutti
