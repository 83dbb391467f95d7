// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/NoticeBar.h"

#include "ui/NoticeRow.h"

#include <QAccessible>

namespace tutti {

namespace {

constexpr qsizetype MostRows = 4;

} // namespace

NoticeBar::NoticeBar(QWidget *parent)
    : QWidget(parent)
    , m_layout(this)
{
    setObjectName(QStringLiteral("noticeBar"));
    setAccessibleName(tr("Notices"));
    m_layout.setContentsMargins(6, 2, 6, 2);
    m_layout.setSpacing(4);
}

void NoticeBar::tell(const Notice &notice)
{
    if (!notice.topic.isEmpty())
        dismiss(notice.topic);
    // What only informs gives way first.
    const QList<NoticeRow *> present = rows();
    if (present.size() >= MostRows) {
        const auto passing = std::find_if(present.begin(), present.end(),
                                          [](NoticeRow *row) { return row->notice().isPassing; });
        if (passing != present.end())
            remove(*passing);
    }
    auto *row = new NoticeRow(notice, this);
    connect(row, &NoticeRow::dismissed, this, [this, row] { remove(row); });
    m_layout.addWidget(row);
    emit filled();
    QAccessibleEvent event(row, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QList<NoticeRow *> NoticeBar::rows() const
{
    QList<NoticeRow *> result;
    for (int i = 0; i < m_layout.count(); ++i)
        result += qobject_cast<NoticeRow *>(m_layout.itemAt(i)->widget());
    return result;
}

NoticeRow *NoticeBar::find(const QString &topic) const
{
    const QList<NoticeRow *> present = rows();
    const auto found = std::find_if(present.begin(), present.end(),
                                    [&](NoticeRow *row) { return row->notice().topic == topic; });
    return found == present.end() ? nullptr : *found;
}

void NoticeBar::setProgress(const QString &topic, double share)
{
    if (NoticeRow *row = find(topic))
        row->setProgress(share);
}

void NoticeBar::dismiss(const QString &topic)
{
    if (NoticeRow *row = find(topic))
        remove(row);
}

void NoticeBar::remove(NoticeRow *row)
{
    m_layout.removeWidget(row);
    row->hide();
    row->deleteLater();
    if (m_layout.count() == 0)
        emit emptied();
}

} // namespace tutti
