// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/LibraryOptions.h"
#include "core/SessionFile.h"

#include <QObject>
#include <QTimer>

namespace tutti {

class Windows;

/// Has the windows of this program come back at the next start, also after a crash: keeps what they
/// are like in a SessionFile, about a second after something changed and at the end.
class SessionKeeper : public QObject
{
    Q_OBJECT

public:
    /// \a windows outlives this; \a library is with what a start begins that finds nothing.
    SessionKeeper(Windows &windows, const QString &library, SessionFile::Begin begin);
    ~SessionKeeper() override;

    /// Opens the windows that were taken over; false if there are none. \a options: how their
    /// libraries are opened.
    [[nodiscard]] bool restore(const LibraryOptions &options);

    /// Need not be called, but where the end may come before the second is over.
    void save();

private:
    Windows &m_windows;
    SessionFile m_file;
    QByteArray m_written;
    QTimer m_soon;
};

} // namespace tutti
