// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/ui/SessionRun.h"

#include "tests/support/StoreFixture.h"
#include "ui/LibrarySession.h"

#include <QSignalSpy>
#include <QTest>

namespace tutti::test {

SessionRun::SessionRun(const TestFolder &folder, bool waitsUntilLoaded)
    : keeper(
        std::make_unique<SessionKeeper>(windows, folder.library(), SessionFile::Begin::WithLast))
{
    const LibraryOptions options {{.file = folder.library()}};
    if (!keeper->restore(options))
        windows.open(options);
    for (const MainWindow *const window : windows.all())
        QTRY_VERIFY(!waitsUntilLoaded
                    || (window->session().state().phase != SyncState::Phase::Opening
                        && window->session().state().phase != SyncState::Phase::Loading));
}

SessionRun::~SessionRun()
{
    QSignalSpy closed(&windows, &Windows::allClosed);
    windows.end();
    if (windows.sessionCount() > 0 && !closed.wait())
        qWarning("the windows do not close");
}

QStringList SessionRun::selected() const
{
    QStringList titles;
    const SongModel &songs = window().session().songs();
    for (const qint64 id : table().selectedIds())
        titles += songs.song(songs.rowOf(id)).title;
    return titles;
}

void SessionRun::click(const QString &title, Qt::KeyboardModifiers modifiers) const
{
    const QAbstractItemModel &list = *table().model();
    const QModelIndexList found = list.match(list.index(0, 0), Qt::DisplayRole, title);
    if (found.isEmpty())
        qFatal("no song %s is listed", qPrintable(title));
    table().scrollTo(found.first());
    QTest::mouseClick(table().viewport(), Qt::LeftButton, modifiers,
                      table().visualRect(found.first()).center());
}

void addSongsTo(const TestFolder &folder, int count)
{
    static_cast<void>(openStore(folder.library()));
    static_cast<void>(shell(folder.library(),
                            QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + "
                                           "1 FROM n LIMIT %1) INSERT INTO songs(title, artist) "
                                           "SELECT printf('song %04d', i), 'Zz' FROM n")
                                .arg(count)));
}

} // namespace tutti::test
