// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/SnapshotText.h"

#include <QDateTime>
#include <QLocale>

namespace tutti {

QString SnapshotText::reason(Snapshot::Reason reason)
{
    using Reason = Snapshot::Reason;
    switch (reason) {
    case Reason::Daily:
        return tr("Daily");
    case Reason::BeforeMigration:
        return tr("Before an update of Tutti");
    case Reason::BeforeRestore:
        return tr("Before a restore");
    case Reason::BeforeRepair:
        return tr("Before a repair");
    case Reason::BeforeClear:
        return tr("Before clearing the library");
    case Reason::BeforeRemoval:
        return tr("Before removing many songs");
    case Reason::Manual:
        return tr("On request");
    }
    Q_UNREACHABLE();
}

QString SnapshotText::time(qint64 atMs)
{
    const QLocale locale;
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(atMs);
    const QString clock = locale.toString(at.time(), QLocale::ShortFormat);
    if (at.date() == QDate::currentDate())
        return tr("Today %1").arg(clock);
    return locale.toString(at.date(), tr("d MMMM yyyy")) + u' ' + clock;
}

} // namespace tutti
