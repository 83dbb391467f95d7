// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/WelcomeCard.h"

#include "core/DefaultSongs.h"
#include "core/SongModel.h"
#include "ui/Settings.h"
#include "ui/TileGrid.h"

#include <QAction>
#include <QStyle>

#include <algorithm>

namespace tutti {

namespace {

constexpr int StepLetters = 22;

QString dismissedKey()
{
    return QStringLiteral("welcome/dismissed");
}

} // namespace

WelcomeCard::WelcomeCard(const SongModel &songs, QWidget *parent)
    : Card(tr("Welcome to Tutti"), parent)
    , m_songs(songs)
    , m_steps(new TileGrid(StepLetters, this))
    , m_isDismissed(!Settings::value(dismissedKey()).isEmpty())
{
    setObjectName(QStringLiteral("welcome"));
    QFont large = title().font();
    large.setPointSizeF(large.pointSizeF() * 1.2);
    title().setFont(large);
    m_text.setObjectName(QStringLiteral("welcomeText"));
    m_text.setText(
        tr("These 15 songs are here to try things out: edit, rate, group or remove them. "
           "Every step can be undone. What to do next:"));
    m_text.setTextFormat(Qt::PlainText);
    m_text.setWordWrap(true);
    m_dismiss.setObjectName(QStringLiteral("dismissWelcome"));
    m_dismiss.setAutoRaise(true);
    m_dismiss.setIcon(style()->standardIcon(QStyle::SP_TitleBarCloseButton));
    m_dismiss.setAccessibleName(tr("Dismiss"));
    m_dismiss.setToolTip(tr("Dismiss"));
    m_dismiss.setFocusPolicy(Qt::TabFocus);
    connect(&m_dismiss, &QToolButton::clicked, this, &WelcomeCard::dismiss);
    addBesideTitle(&m_dismiss);
    add(&m_text);
    add(m_steps);
    hide();
}

void WelcomeCard::setSteps(const QList<QAction *> &steps)
{
    for (QAction *const step : steps) {
        auto *const button = new QToolButton(this);
        button->setDefaultAction(step);
        button->setObjectName(QStringLiteral("welcome_") + step->objectName());
        button->setAccessibleName(step->iconText());
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        button->setFocusPolicy(Qt::TabFocus);
        m_steps->add(button);
    }
}

void WelcomeCard::updateShown()
{
    setVisible(!m_isDismissed && hasOnlyDefaultSongs());
}

/// Edited or not; an empty library has a message of its own.
bool WelcomeCard::hasOnlyDefaultSongs() const
{
    static const QList<Song> defaults = defaultSongs();
    const int count = m_songs.rowCount();
    if (count == 0 || count > defaults.size())
        return false;
    for (int row = 0; row < count; ++row) {
        const QString uid = m_songs.song(row).uid;
        if (std::ranges::none_of(defaults, [&](const Song &song) { return song.uid == uid; }))
            return false;
    }
    return true;
}

void WelcomeCard::dismiss()
{
    m_isDismissed = true;
    Settings::setValue(dismissedKey(), "1");
    hide();
}

} // namespace tutti
