// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/SyncCurve.h"

#include <QTimer>
#include <QWidget>

namespace tutti {

/// How soon others' changes were shown in the last minutes: the half and the 95 of 100 that were
/// the soonest, as two lines. What it shows stands in words beside it; it has no part of its own in
/// what is done by mouse and keys.
class SyncCurveView : public QWidget
{
    Q_OBJECT

public:
    explicit SyncCurveView(QWidget *parent = nullptr);

    void setCurve(const SyncCurve &curve);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    using Value = qint64 SyncCurve::Point::*;

    [[nodiscard]] QPointF place(const SyncCurve::Point &point, Value value) const;
    void paintLine(QPainter &painter, Value value) const;

    SyncCurve m_curve;
    qint64 m_nowSecond = 0;
    qint64 m_mostNs = 1;
    QTimer m_move; ///< while there is something to move along
};

} // namespace tutti
