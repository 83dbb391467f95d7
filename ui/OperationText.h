// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Operation.h"

#include <QCoreApplication>
#include <QString>

namespace tutti {

/// The words for steps of work. Needs no display.
class OperationText
{
    Q_DECLARE_TR_FUNCTIONS(OperationText)

public:
    /// In a menu, behind "Undo": "Edit of “Imagine”", "Removal of 3 Songs".
    [[nodiscard]] static QString name(const OperationSummary &summary);

    /// While it is being done: "Removing songs…"
    [[nodiscard]] static QString underWay(const Operation::Body &body);

    /// As news: "Removed 3 songs.", "Undone: edit of “Imagine”. 1 song has been changed since…"
    [[nodiscard]] static QString done(const OperationResult &result);

    /// What became of songs that were to be added and are there already.
    [[nodiscard]] static QString present(const OperationResult &result);
};

} // namespace tutti
