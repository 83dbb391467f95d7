// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/Notice.h"

#include <QLabel>
#include <QVBoxLayout>
#include <QWidget>

namespace tutti {

class NoticeRow;

/// The notices of a window, one below the other, the newest last. Of many it shows the latest, and
/// how many are behind them. Takes no focus when one comes, and tells it to screen readers. Whoever
/// holds it hides it while there are none.
class NoticeBar : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    void tell(const Notice &notice);
    /// How far something has got, 0 to 1, on the notice of a topic.
    void setProgress(const QString &topic, double share);
    void dismiss(const QString &topic);

    [[nodiscard]] QList<NoticeRow *> rows() const;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

signals:
    void emptied();
    void filled();
    void dismissed(const QString &topic); ///< by the user, or in its time
    void leftWithFocus(); ///< the notice that had the focus is gone

private:
    void remove(NoticeRow *row);
    void arrange();
    void fitHeight();
    [[nodiscard]] NoticeRow *find(const QString &topic) const;

    QVBoxLayout m_layout;
    QVBoxLayout m_rows;
    QWidget m_older; ///< says how many notices are not shown
    QLabel m_olderCount;
};

} // namespace tutti
