// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/Card.h"

#include <QLabel>
#include <QToolButton>

class QAction;

namespace tutti {

class SongModel;
class TileGrid;

/// For the first look around: what the 15 songs of a new library are, and what to do next. Gone once
/// other songs have come, and for good once the user dismisses it.
class WelcomeCard : public Card
{
    Q_OBJECT

public:
    /// \a songs outlives this.
    explicit WelcomeCard(const SongModel &songs, QWidget *parent = nullptr);

    /// What to do next, a button for each. They outlive this.
    void setSteps(const QList<QAction *> &steps);

    /// Shows or hides it, by the songs that are there.
    void updateShown();

private:
    [[nodiscard]] bool hasOnlyDefaultSongs() const;
    void dismiss();

    const SongModel &m_songs;
    QLabel m_text;
    QToolButton m_dismiss;
    TileGrid *m_steps;
    bool m_isDismissed; ///< here, or in a window before this one
};

} // namespace tutti
