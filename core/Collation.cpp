// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/Collation.h"

#include <QCollator>
#include <QLocale>

namespace tutti::Collation {

namespace {

/// A QCollator is not safe to share between threads, so each thread has its own.
const QCollator &collator()
{
    static thread_local const QCollator instance = [] {
        // The C locale compares bytes and would put Track 10 before Track 2.
        const QLocale user = QLocale().collation();
        QCollator made(user.language() == QLocale::C ? QLocale(QLocale::English) : user);
        made.setNumericMode(true);
        made.setCaseSensitivity(Qt::CaseInsensitive);
        return made;
    }();
    return instance;
}

} // namespace

int compare(const QString &left, const QString &right)
{
    return left == right ? 0 : collator().compare(left, right);
}

QCollatorSortKey sortKey(const QString &text)
{
    return collator().sortKey(text);
}

} // namespace tutti::Collation
