// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/QueryWriter.h"

namespace tutti {

QString QueryWriter::equals(SongField field, const QString &text)
{
    QString escaped = text;
    escaped.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\""));
    return QLatin1String(info(field).name) + QStringLiteral("=\"") + escaped + u'"';
}

QString QueryWriter::both(const QString &left, const QString &right)
{
    return left.isEmpty() || right.isEmpty() ? left + right : left + u' ' + right;
}

} // namespace tutti
