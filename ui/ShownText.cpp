// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ShownText.h"

#include <QRegularExpression>

namespace tutti {

QString ShownText::ofCommand(const QString &text)
{
    static const QRegularExpression behind(
        QStringLiteral("\\s?\\(&[^&]\\)")); // as in Chinese, and Arabic
    QString result = text;
    result.replace(QStringLiteral("&&"), QString(QChar::Null)).remove(behind).remove(u'&');
    return result.replace(QChar::Null, u'&');
}

QString ShownText::directed(const QString &text, Qt::LayoutDirection direction)
{
    if (text.isRightToLeft() == (direction == Qt::RightToLeft))
        return text;
    constexpr QChar FirstStrongIsolate(0x2068);
    constexpr QChar PopDirectionalIsolate(0x2069);
    return FirstStrongIsolate + text + PopDirectionalIsolate;
}

} // namespace tutti
