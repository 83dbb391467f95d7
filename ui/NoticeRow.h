// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/Notice.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QTimer>
#include <QToolButton>

namespace tutti {

/// One notice: a symbol, its text, its actions, and a button that dismisses it.
class NoticeRow : public QFrame
{
    Q_OBJECT

public:
    explicit NoticeRow(const Notice &notice, QWidget *parent = nullptr);

    [[nodiscard]] const Notice &notice() const { return m_notice; }
    void setProgress(double share);

signals:
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;
    /// It does not leave while somebody is at it, by mouse or by keyboard.
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void addButtons(QHBoxLayout &layout);
    QToolButton *addButton(QHBoxLayout &layout, const QString &name, const QString &text);
    Q_INVOKABLE void pass();

    const Notice m_notice;
    QLabel m_text;
    QProgressBar m_progress;
    QTimer m_passing;
};

} // namespace tutti
