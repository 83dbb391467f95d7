// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/Notice.h"

#include <QObject>

namespace tutti {

class LibrarySession;

/// Tells when the library has come back older than this computer has seen it (SyncState::missing),
/// and offers to do again what is missing, or to leave it.
class MissingChanges : public QObject
{
    Q_OBJECT

public:
    /// \a session outlives it.
    explicit MissingChanges(LibrarySession &session, QObject *parent = nullptr);

    /// Says it if there is something to say.
    void update();

signals:
    void told(const tutti::Notice &notice);
    void ended(const QString &topic);

private:
    LibrarySession &m_session;
    int m_told = 0;
};

} // namespace tutti
