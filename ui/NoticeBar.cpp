// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/NoticeBar.h"

#include "ui/NoticeRow.h"

#include <QAccessible>
#include <QApplication>
#include <QResizeEvent>
#include <QToolButton>

#include <algorithm>

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
    setWhatsThis(
        tr("What this window has to tell. It never stops you; what you must not miss stays "
           "until you dismiss it."));
    m_layout.setContentsMargins(6, 2, 6, 2);
    m_layout.setSpacing(4);
    m_rows.setSpacing(4);
    m_layout.addWidget(&m_older);
    m_layout.addLayout(&m_rows);
    auto *dismissAll = new QToolButton(&m_older);
    dismissAll->setObjectName(QStringLiteral("dismissAllNotices"));
    dismissAll->setText(tr("Dismiss All"));
    dismissAll->setFocusPolicy(Qt::TabFocus);
    connect(dismissAll, &QToolButton::clicked, this, [this] {
        for (NoticeRow *row : rows())
            emit row->dismissed();
    });
    auto *older = new QHBoxLayout(&m_older);
    older->setContentsMargins(12, 0, 8, 0);
    older->addWidget(&m_olderCount, 1);
    older->addWidget(dismissAll);
    m_older.hide();
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
    connect(row, &NoticeRow::dismissed, this, [this, row] {
        remove(row);
        emit dismissed(row->notice().topic);
    });
    m_rows.addWidget(row);
    arrange();
    emit filled();
    QAccessibleEvent event(row, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void NoticeBar::arrange()
{
    const QList<NoticeRow *> all = rows();
    const qsizetype older = std::max<qsizetype>(all.size() - MostRows, 0);
    for (qsizetype i = 0; i < all.size(); ++i)
        all[i]->setVisible(i >= older);
    m_olderCount.setTextFormat(Qt::PlainText);
    m_olderCount.setText(tr("%Ln earlier notices", nullptr, int(older)));
    m_older.setVisible(older > 0);
}

void NoticeBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fitHeight();
}

bool NoticeBar::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show)
        fitHeight();
    return QWidget::event(event);
}

/// A tool bar does not ask how high wrapped text is, but guesses.
void NoticeBar::fitHeight()
{
    for (NoticeRow *const row : rows())
        row->layout()->invalidate(); // what was not visible yet took no room
    m_rows.invalidate();
    m_layout.invalidate();
    if (m_layout.hasHeightForWidth())
        setFixedHeight(m_layout.heightForWidth(width()));
}

QList<NoticeRow *> NoticeBar::rows() const
{
    QList<NoticeRow *> result;
    for (int i = 0; i < m_rows.count(); ++i)
        result += qobject_cast<NoticeRow *>(m_rows.itemAt(i)->widget());
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
    if (m_rows.indexOf(row) < 0)
        return;
    const bool hadFocus = row->isAncestorOf(QApplication::focusWidget());
    m_rows.removeWidget(row);
    row->hide();
    row->deleteLater();
    arrange();
    if (hadFocus)
        emit leftWithFocus();
    if (m_rows.count() == 0)
        emit emptied();
}

} // namespace tutti
