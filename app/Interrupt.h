// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace tutti {

/// Turns SIGINT, SIGTERM and SIGHUP into a signal of Qt's, while it exists; the second of a
/// kind ends the program at once. One at a time.
class Interrupt : public QObject
{
    Q_OBJECT

public:
    Interrupt();
    ~Interrupt() override;

signals:
    void interrupted();

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace tutti
