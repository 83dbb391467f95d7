// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/SyncReport.h"

#include "ui/SyncText.h"

#include <QLocale>

namespace tutti {

namespace {

double ms(qint64 ns)
{
    return double(ns) / 1e6;
}

} // namespace

QJsonObject SyncReport::json(const SyncFigures &figures)
{
    return {{QStringLiteral("changes"), figures.changes},
            {QStringLiteral("p50_ms"), ms(figures.medianNs)},
            {QStringLiteral("p95_ms"), ms(figures.p95Ns)},
            {QStringLiteral("p99_ms"), ms(figures.p99Ns)},
            {QStringLiteral("longest_ms"), ms(figures.longestNs)},
            {QStringLiteral("last_ms"), ms(figures.lastNs)},
            {QStringLiteral("missed"), figures.missed},
            {QStringLiteral("retries"), figures.retries},
            {QStringLiteral("lock_waits"), figures.lockWaits},
            {QStringLiteral("longest_lock_wait_ms"), ms(figures.longestLockWaitNs)},
            {QStringLiteral("reloads"), figures.reloads}};
}

QString SyncReport::table(const SyncFigures &figures, int processes)
{
    constexpr int NameWidth = 20;
    const QLocale locale;
    QString text;
    const auto line = [&](const QString &name, const QString &value) {
        text += name.leftJustified(NameWidth) + value + u'\n';
    };
    const auto span = [&](const QString &name, qint64 ns) {
        line(name, figures.changes > 0 ? SyncText::span(ns) : QStringLiteral("–"));
    };
    line(QStringLiteral("Programs"), locale.toString(processes));
    line(QStringLiteral("Changes by others"), locale.toString(figures.changes));
    span(QStringLiteral("Half within"), figures.medianNs);
    span(QStringLiteral("95 % within"), figures.p95Ns);
    span(QStringLiteral("99 % within"), figures.p99Ns);
    span(QStringLiteral("Longest"), figures.longestNs);
    span(QStringLiteral("Last"), figures.lastNs);
    line(QStringLiteral("Found by the poll"), locale.toString(figures.missed));
    line(QStringLiteral("Reads tried again"), locale.toString(figures.retries));
    line(QStringLiteral("Waits to save"), locale.toString(figures.lockWaits));
    line(QStringLiteral("Longest wait"),
         figures.lockWaits > 0 ? SyncText::span(figures.longestLockWaitNs) : QStringLiteral("–"));
    line(QStringLiteral("Reads of everything"), locale.toString(figures.reloads));
    return text;
}

} // namespace tutti
