// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QApplication>
#include <QEvent>
#include <QWidget>

#include <functional>

namespace tutti::bench {

/// An application that knows when a widget has been painted.
class PaintWatch : public QApplication
{
public:
    using QApplication::QApplication;

    /// Called after each widget has painted itself.
    std::function<void(QWidget &)> painted;

    bool notify(QObject *receiver, QEvent *event) override
    {
        const bool isPaint = event->type() == QEvent::Paint && receiver->isWidgetType();
        const bool done = QApplication::notify(receiver, event);
        if (isPaint && painted)
            painted(*static_cast<QWidget *>(receiver));
        return done;
    }
};

} // namespace tutti::bench
