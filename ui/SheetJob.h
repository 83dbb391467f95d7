// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/SheetWriter.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace tutti {

/// Lets a sheet be written in slices, between everything else that happens in the windows.
/// Destroying it ends that.
class SheetJob : public QObject
{
    Q_OBJECT

public:
    explicit SheetJob(std::unique_ptr<SheetWriter> writer);

signals:
    void progressed(double share);
    void finished(); ///< last of all: this may be destroyed now, but not at once

private:
    void step();

    const std::unique_ptr<SheetWriter> m_writer;
    QTimer m_next;
};

} // namespace tutti
