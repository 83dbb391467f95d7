// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/SongsCard.h"

#include "core/SongText.h"

#include <QLocale>

namespace tutti {

namespace {

constexpr int Spacing = 2; ///< around each song, in pixels

} // namespace

SongsCard::SongsCard(const char *name, const QString &title, SongField time, QWidget *parent)
    : Card(title, parent)
    , m_time(time)
{
    setObjectName(QStringLiteral("card_") + QLatin1String(name));
    m_list.setObjectName(QString::fromLatin1(name));
    m_list.setAccessibleName(title);
    m_list.setUniformItemSizes(true);
    m_list.setSpacing(Spacing);
    m_list.setTextElideMode(Qt::ElideRight);
    m_list.setFrameShape(QFrame::NoFrame);
    // All of them, so that there is one thing to scroll and not one in another.
    m_list.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    this->title().setBuddy(&m_list);
    add(&m_list);
    hide();
    connect(&m_list, &QListWidget::itemActivated, this, [this](QListWidgetItem *item) {
        emit activated(item->data(Qt::UserRole).toLongLong());
    });
}

void SongsCard::setSongs(const QList<Song> &songs)
{
    if (songs == m_shown)
        return;
    m_shown = songs;
    setVisible(!songs.isEmpty());
    const QListWidgetItem *const current = m_list.currentItem();
    const qint64 currentId = current ? current->data(Qt::UserRole).toLongLong() : 0;
    m_list.clear();
    for (const Song &song : songs) {
        const QString text
            = tr("%1 – %2").arg(SongText::visible(song.title), SongText::visible(song.artist));
        auto *item = new QListWidgetItem(text, &m_list);
        item->setData(Qt::UserRole, song.id);
        item->setToolTip(moment(song));
        if (song.id == currentId)
            m_list.setCurrentItem(item);
    }
    const int songHeight = m_list.fontMetrics().height() + 2 * Spacing;
    m_list.setFixedHeight(std::max(m_list.sizeHintForRow(0) + 2 * Spacing, songHeight)
                          * int(songs.size()));
}

QString SongsCard::moment(const Song &song) const
{
    const QString when = SongText::shown(m_time, info(m_time).value(song), QLocale());
    switch (m_time) {
    case SongField::Modified:
        return tr("Changed %1").arg(when);
    case SongField::LastPlayed:
        return tr("Played %1").arg(when);
    default:
        return tr("Added %1").arg(when);
    }
}

} // namespace tutti
