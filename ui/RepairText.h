// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/RepairReport.h"

#include <QCoreApplication>

namespace tutti {

/// The words for the state of a library's file and for its repair. Needs no display.
class RepairText
{
    Q_DECLARE_TR_FUNCTIONS(RepairText)

public:
    /// In a sentence or two: "The library's file is damaged: …"
    [[nodiscard]] static QString state(const LibraryHealth &health);

    /// What a fault is: "Some of its pages are damaged."
    [[nodiscard]] static QString fault(LibraryHealth::Fault::Part part);

    /// Of what made a library that was open be found damaged: state() as soon as it is known.
    [[nodiscard]] static QString damage(const Error &error);

    /// What a repair is doing: "Keeping the damaged files…"
    [[nodiscard]] static QString step(RepairStep step);

    /// As news: "9,861 of 10,000 songs salvaged, 139 taken from the snapshot of 3 May. …"
    [[nodiscard]] static QString done(const RepairReport &report);

private:
    [[nodiscard]] static QString source(const RepairReport &report);
};

} // namespace tutti
