// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/FieldNews.h"

#include "ui/ConflictText.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLocale>
#include <QStyle>

namespace tutti {

FieldNews::FieldNews(SongField field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
{
    setObjectName(QStringLiteral("news_") + info(field).column());
    m_text.setObjectName(QStringLiteral("newsText"));
    m_text.setTextFormat(Qt::PlainText);
    m_text.setWordWrap(true);
    m_take.setObjectName(QStringLiteral("takeTheirs"));
    m_take.setText(tr("Take It"));
    m_take.setAccessibleName(tr("Take what is stored: %1").arg(info(field).title()));
    m_take.setFocusPolicy(Qt::StrongFocus);
    auto *symbol = new QLabel(this);
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize);
    symbol->setPixmap(style()->standardIcon(QStyle::SP_MessageBoxWarning).pixmap(size));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(symbol);
    layout->addWidget(&m_text, 1);
    layout->addWidget(&m_take);
    connect(&m_take, &QToolButton::clicked, this, &FieldNews::wanted);
    setVisible(false);
}

void FieldNews::set(const std::optional<QVariant> &stored)
{
    if (stored == m_stored)
        return;
    m_stored = stored;
    setVisible(stored.has_value());
    if (!stored)
        return;
    constexpr int Longest = 200;
    const QString value = ConflictText::value(m_field, *stored, QLocale());
    m_text.setText(
        tr("%1 was changed meanwhile. Now: %2").arg(info(m_field).title(), value.left(Longest)));
    setAccessibleName(m_text.text());
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace tutti
