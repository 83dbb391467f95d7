// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ImportReport.h"

class QWidget;

namespace tutti {

/// The window that lists what an import refused and what it has to say.
namespace ImportSummary {

void show(const ImportReport &report, QWidget *parent);

} // namespace ImportSummary

} // namespace tutti
