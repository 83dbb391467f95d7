// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QGuiApplication>
#include <QSessionManager>

namespace tutti {

/// Turns what the desktop's session manager wants when its user logs out into signals, and has it
/// start the program again as it was started. The end of the program is whoever's who listens.
class Logout : public QObject
{
    Q_OBJECT

public:
    explicit Logout(QGuiApplication &application);

signals:
    void announced(); ///< others may still prevent it
    void begun();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void prepare(QSessionManager &manager);
};

} // namespace tutti
