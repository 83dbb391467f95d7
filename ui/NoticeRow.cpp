// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/NoticeRow.h"

#include "ui/HelpWindow.h"

#include <QApplication>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

namespace tutti {

namespace {

constexpr int PassesAfterMs = 10'000;
constexpr int ProgressSteps = 1'000;

constexpr int AccentWidth = 4;

/// Beside the symbol and the text, which say the same to those who do not see colours.
QColor accentOf(Notice::Kind kind, const QPalette &palette)
{
    switch (kind) {
    case Notice::Kind::Information:
        return palette.color(QPalette::Highlight);
    case Notice::Kind::Warning:
        return QColor(0xd9, 0x82, 0x06);
    case Notice::Kind::Error:
        return QColor(0xd0, 0x2b, 0x2b);
    }
    Q_UNREACHABLE();
}

QString helpTopicOf(const Notice &notice)
{
    const bool isError = notice.kind == Notice::Kind::Error;
    return notice.helpTopic.isEmpty() && isError ? QStringLiteral("trouble") : notice.helpTopic;
}

QStyle::StandardPixmap symbolOf(Notice::Kind kind)
{
    switch (kind) {
    case Notice::Kind::Information:
        return QStyle::SP_MessageBoxInformation;
    case Notice::Kind::Warning:
        return QStyle::SP_MessageBoxWarning;
    case Notice::Kind::Error:
        return QStyle::SP_MessageBoxCritical;
    }
    Q_UNREACHABLE();
}

} // namespace

NoticeRow::NoticeRow(const Notice &notice, QWidget *parent)
    : QFrame(parent)
    , m_notice(notice)
{
    setObjectName(QStringLiteral("notice"));
    setAccessibleName(notice.text);
    const int symbolSize = style()->pixelMetric(QStyle::PM_SmallIconSize);
    auto *symbol = new QLabel(this);
    symbol->setPixmap(style()->standardIcon(symbolOf(notice.kind)).pixmap(symbolSize));
    m_text.setObjectName(QStringLiteral("noticeText"));
    m_text.setText(notice.text);
    m_text.setTextFormat(Qt::PlainText);
    m_text.setWordWrap(true);
    m_text.setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_progress.setRange(0, ProgressSteps);
    m_progress.setTextVisible(false);
    m_progress.setMaximumWidth(160);
    m_progress.setAccessibleName(notice.text);
    m_progress.hide();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 8, 6);
    layout->setSpacing(8);
    layout->addWidget(symbol);
    layout->addWidget(&m_text, 1);
    layout->addWidget(&m_progress);
    addButtons(*layout);
    m_passing.setSingleShot(true);
    m_passing.setInterval(PassesAfterMs);
    connect(&m_passing, &QTimer::timeout, this, &NoticeRow::pass);
    if (notice.isPassing)
        m_passing.start();
}

void NoticeRow::addButtons(QHBoxLayout &layout)
{
    for (const Notice::Action &action : m_notice.actions)
        connect(addButton(layout, QStringLiteral("noticeAction"), action.text),
                &QToolButton::clicked, this, [this, run = action.run] {
                    emit dismissed();
                    run();
                });
    if (const QString topic = helpTopicOf(m_notice); !topic.isEmpty())
        connect(addButton(layout, QStringLiteral("noticeHelp"), tr("Help")), &QToolButton::clicked,
                this, [this, topic] { HelpWindow::open(*this, topic); });
    QToolButton *const close = addButton(layout, QStringLiteral("noticeClose"), tr("Dismiss"));
    close->setToolButtonStyle(Qt::ToolButtonIconOnly);
    close->setAutoRaise(true);
    close->setIcon(style()->standardIcon(QStyle::SP_TitleBarCloseButton));
    close->setToolTip(tr("Dismiss"));
    connect(close, &QToolButton::clicked, this, &NoticeRow::dismissed);
}

QToolButton *NoticeRow::addButton(QHBoxLayout &layout, const QString &name, const QString &text)
{
    auto *const button = new QToolButton(this);
    button->setObjectName(name);
    button->setText(text);
    button->setAccessibleName(text);
    button->setFocusPolicy(Qt::TabFocus);
    layout.addWidget(button);
    return button;
}

void NoticeRow::setProgress(double share)
{
    m_progress.show();
    m_progress.setValue(int(share * ProgressSteps));
}

void NoticeRow::pass()
{
    if (isAncestorOf(QApplication::focusWidget()))
        m_passing.start();
    else
        emit dismissed();
}

void NoticeRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.fillPath(shape, palette().color(QPalette::Base));
    painter.save();
    painter.setClipPath(shape);
    const int edge = isRightToLeft() ? width() - AccentWidth : 0;
    painter.fillRect(edge, 0, AccentWidth, height(), accentOf(m_notice.kind, palette()));
    painter.restore();
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawPath(shape);
}

void NoticeRow::enterEvent(QEnterEvent *event)
{
    m_passing.stop();
    QFrame::enterEvent(event);
}

void NoticeRow::leaveEvent(QEvent *event)
{
    if (m_notice.isPassing)
        m_passing.start();
    QFrame::leaveEvent(event);
}

} // namespace tutti
