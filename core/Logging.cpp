// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/Logging.h"

namespace tutti {

Q_LOGGING_CATEGORY(storeLog, "tutti.store", QtInfoMsg)
Q_LOGGING_CATEGORY(syncLog, "tutti.sync", QtInfoMsg)
Q_LOGGING_CATEGORY(uiLog, "tutti.ui", QtInfoMsg)
Q_LOGGING_CATEGORY(importLog, "tutti.import", QtInfoMsg)
Q_LOGGING_CATEGORY(appLog, "tutti.app", QtInfoMsg)

} // namespace tutti
