// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/StatTile.h"

namespace tutti {

class ConflictBadge;
class LibrarySession;
class SyncCurveView;

/// How a library stands: whether all is saved, which programs have it open, how soon others' changes
/// are shown, and when a snapshot was taken last. A click tells more.
class SyncTile : public StatTile
{
    Q_OBJECT

public:
    explicit SyncTile(LibrarySession &session, QWidget *parent = nullptr);

signals:
    void conflictsRequested(); ///< to be shown

private:
    void follow();
    void showDetails();

    LibrarySession &m_session;
    ConflictBadge *m_conflicts;
    SyncCurveView *m_curve;
};

} // namespace tutti
