// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/ui/WindowFixture.h"

#include "ui/NoticeBar.h"
#include "ui/NoticeRow.h"

#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>

namespace tutti::test {

WindowFixture::WindowFixture(Panels panels, LibraryOptions options)
{
    if (options.store.file.isEmpty())
        options.store.file = folder.library();
    window = windows.open(options, panels);
    QSignalSpy changed(&session(), &LibrarySession::stateChanged);
    while (session().state().phase == SyncState::Phase::Opening
           || session().state().phase == SyncState::Phase::Loading) {
        if (!changed.wait())
            qFatal("the library does not open");
    }
    window->activateWindow();
    if (!QTest::qWaitForWindowActive(window))
        qFatal("the window does not become active");
}

WindowFixture::~WindowFixture()
{
    QSignalSpy closed(&windows, &Windows::allClosed);
    windows.closeAll();
    if (closed.isEmpty() && windows.sessionCount() > 0 && !closed.wait())
        qWarning("the windows do not close");
}

int WindowFixture::rowOf(const QString &title) const
{
    const QAbstractItemModel &model = *table().model();
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, int(SongField::Title)).data().toString() == title)
            return row;
    }
    return -1;
}

void WindowFixture::select(const QString &title, SongField field) const
{
    const int row = rowOf(title);
    if (row < 0)
        qFatal("no song %s is listed", qPrintable(title));
    table().setFocus();
    table().setCurrentIndex(table().model()->index(row, int(field)));
}

void WindowFixture::clickHeading(SongField field, Qt::KeyboardModifiers modifiers) const
{
    const QHeaderView &header = *table().horizontalHeader();
    const int x = header.sectionViewportPosition(int(field)) + header.sectionSize(int(field)) / 2;
    QTest::mouseClick(header.viewport(), Qt::LeftButton, modifiers, {x, header.height() / 2});
}

QString WindowFixture::titles() const
{
    QStringList result;
    for (int row = 0; row < table().model()->rowCount(); ++row)
        result += table().model()->index(row, int(SongField::Title)).data().toString();
    return result.join(u'|');
}

QStringList WindowFixture::notices() const
{
    QStringList texts;
    for (const NoticeRow *row : find<NoticeBar>("noticeBar")->rows())
        texts += row->notice().text;
    return texts;
}

void WindowFixture::press(const QString &text) const
{
    const QList<NoticeRow *> rows = find<NoticeBar>("noticeBar")->rows();
    for (auto row = rows.crbegin(); row != rows.crend(); ++row) {
        for (QToolButton *const button : (*row)->findChildren<QToolButton *>()) {
            if (button->text() == text) {
                QTest::mouseClick(button, Qt::LeftButton);
                return;
            }
        }
    }
    qFatal("no notice offers %s", qPrintable(text));
}

void WindowFixture::addSongs(int count) const
{
    QCOMPARE(stored(QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1"
                                   " FROM n LIMIT %1) INSERT INTO songs(title, artist)"
                                   " SELECT printf('song %04d', i), 'Zz' FROM n")
                        .arg(count)),
             QString());
    constexpr int PatienceMs = 60'000; // many take their time under a sanitizer
    QTRY_COMPARE_WITH_TIMEOUT(songs().rowCount(), 15 + count, PatienceMs);
    // The table lays them out a little later.
    const int height = table().verticalHeader()->length() - table().viewport()->height();
    QTRY_VERIFY(table().verticalScrollBar()->maximum() >= height);
}

QString WindowFixture::stored(const QString &sql) const
{
    return shell(session().info().file, sql);
}

QList<MainWindow *> openWindows()
{
    QList<MainWindow *> windows;
    for (QWidget *const widget : QApplication::topLevelWidgets()) {
        if (auto *const window = qobject_cast<MainWindow *>(widget))
            windows += window;
    }
    return windows;
}

QString figure(const QWidget &window, const char *name)
{
    return window.findChild<QLabel *>(QStringLiteral("figure_") + QLatin1String(name))->text();
}

} // namespace tutti::test
