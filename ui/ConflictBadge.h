// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QToolButton>

namespace tutti {

class LibrarySession;

/// How many conflicts there are, as a flat button to get to them. Not there while there are none;
/// a new one is told to screen readers.
class ConflictBadge : public QToolButton
{
    Q_OBJECT

public:
    explicit ConflictBadge(LibrarySession &session, QWidget *parent = nullptr);

private:
    void follow();

    LibrarySession &m_session;
    qint64 m_shown = 0;
};

} // namespace tutti
