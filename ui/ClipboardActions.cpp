// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ClipboardActions.h"

#include "ui/FileActions.h"
#include "ui/LibraryPanel.h"
#include "ui/LibrarySession.h"
#include "ui/SongActions.h"
#include "ui/SongTableView.h"

#include <QClipboard>
#include <QGuiApplication>

#include <utility>

namespace tutti {

namespace {

constexpr int FirstSliceMs = 60; ///< in which all is written mostly, so that nobody has to wait
constexpr int SliceMs = 20;

QString copyTopic()
{
    return QStringLiteral("copy");
}

} // namespace

ClipboardActions::ClipboardActions(const Parts &parts, QWidget *window)
    : QObject(window)
    , cut(new QAction(tr("Cu&t"), this))
    , copy(new QAction(tr("C&opy"), this))
    , paste(new QAction(tr("&Paste"), this))
    , m_parts(parts)
{
    cut->setObjectName(QStringLiteral("cutSongs"));
    cut->setShortcut(QKeySequence::Cut);
    copy->setObjectName(QStringLiteral("copySongs"));
    copy->setShortcut(QKeySequence::Copy);
    paste->setObjectName(QStringLiteral("pasteSongs"));
    paste->setShortcut(QKeySequence::Paste);
    connect(cut, &QAction::triggered, this, [this] { begin(true); });
    connect(copy, &QAction::triggered, this, [this] { begin(false); });
    connect(paste, &QAction::triggered, this, &ClipboardActions::pasteSongs);
    m_nextSlice.setSingleShot(true);
    connect(&m_nextSlice, &QTimer::timeout, this, &ClipboardActions::writeSome);
    connect(&parts.session, &LibrarySession::stateChanged, this, &ClipboardActions::update);
    connect(&parts.session, &LibrarySession::jobsChanged, this, &ClipboardActions::update);
    connect(&parts.library, &LibraryPanel::countsChanged, this, &ClipboardActions::update);
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this,
            &ClipboardActions::update);
    update();
}

void ClipboardActions::update()
{
    const QString nothing
        = m_parts.library.table().selectedCount() > 0 ? QString() : tr("No song is selected.");
    const QString whyNotEditable = m_parts.session.whyNotEditable();
    SongActions::setState(copy, nothing);
    SongActions::setState(cut, whyNotEditable.isEmpty() ? nothing : whyNotEditable);
    const QMimeData *const data = QGuiApplication::clipboard()->mimeData();
    const QString whyNotNow = m_parts.files.whyNotImport();
    SongActions::setState(paste, !whyNotNow.isEmpty() ? whyNotNow
                                 : data && SongClip::mayBeIn(*data)
                                     ? QString()
                                     : tr("There is no list of songs on the clipboard."));
}

/// What is being copied already is forgotten.
void ClipboardActions::begin(bool thenRemove)
{
    SongTableView &table = m_parts.library.table();
    const QList<qint64> ids = table.selectedIds();
    m_clip = std::make_unique<SongClip>(m_parts.session.songs(), ids, table.shownColumns());
    m_toRemove = thenRemove ? ids : QList<qint64> {};
    m_seen = m_parts.session.songs().cursor();
    m_hasTold = false;
    if (m_clip->write(QDeadlineTimer(FirstSliceMs)))
        finish();
    else
        m_nextSlice.start(0);
}

void ClipboardActions::writeSome()
{
    if (!m_clip)
        return;
    if (m_clip->write(QDeadlineTimer(SliceMs))) {
        finish();
        return;
    }
    const auto cancel = [this] { m_clip.reset(); };
    if (!std::exchange(m_hasTold, true))
        emit told({.text = tr("Copying %Ln songs…", nullptr, int(m_clip->songCount())),
                   .actions = {{tr("Cancel"), cancel}},
                   .topic = copyTopic(),
                   .isPassing = false});
    emit progressed(copyTopic(), m_clip->progress());
    m_nextSlice.start(0);
}

void ClipboardActions::finish()
{
    const std::unique_ptr<SongClip> clip = std::exchange(m_clip, nullptr);
    auto *const data = new QMimeData; // the clipboard's from now on
    for (const QString &format : SongClip::formats())
        data->setData(format, clip->data(format));
    QClipboard &clipboard = *QGuiApplication::clipboard();
    clipboard.setMimeData(data);
    if (clipboard.mimeData() != data) { // perhaps gone by now
        emit told({.kind = Notice::Kind::Warning,
                   .text = tr("Nothing was copied: the clipboard cannot be used now. Try again."),
                   .topic = copyTopic()});
        return;
    }
    if (m_hasTold)
        emit told({.text = tr("%Ln songs are on the clipboard.", nullptr, int(clip->songCount())),
                   .topic = copyTopic()});
    if (!m_toRemove.isEmpty())
        m_parts.songs.removeSongs(std::exchange(m_toRemove, {}), m_seen);
}

void ClipboardActions::pasteSongs()
{
    const QMimeData *const data = QGuiApplication::clipboard()->mimeData();
    m_parts.files.paste(data ? SongClip::listIn(*data) : QByteArray());
}

} // namespace tutti
