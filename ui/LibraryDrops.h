// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMimeData>
#include <QObject>

namespace tutti {

class MainWindow;

/// Opens the library whose file is dropped on a window, or on one of its floating panels. A child
/// of the window.
class LibraryDrops : public QObject
{
    Q_OBJECT

public:
    explicit LibraryDrops(MainWindow &window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] static QString libraryIn(const QMimeData &data);

    MainWindow &m_window;
};

} // namespace tutti
