// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLoggingCategory>

namespace tutti {

Q_DECLARE_LOGGING_CATEGORY(storeLog)
Q_DECLARE_LOGGING_CATEGORY(syncLog)
Q_DECLARE_LOGGING_CATEGORY(uiLog)
Q_DECLARE_LOGGING_CATEGORY(importLog)
Q_DECLARE_LOGGING_CATEGORY(appLog)

} // namespace tutti
