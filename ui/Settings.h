// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/HistoryLimits.h"

#include <QByteArray>
#include <QString>

namespace tutti {

/// How a user likes her windows, kept between starts and shared by all programs of hers.
namespace Settings {

[[nodiscard]] QByteArray value(const QString &key);
/// From `[history]` with `days` and `operations`, for those who want to keep more, or less.
[[nodiscard]] HistoryLimits historyLimits();
void setValue(const QString &key, const QByteArray &value);

} // namespace Settings

} // namespace tutti
