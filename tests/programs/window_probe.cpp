// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A real main window on a library, driven by lines on standard input, for tests of several
// processes. Answers each line with one line:
//   dump                      {"songs": […], "listed": […], "dashboard": {…}, …}
//   add TITLE                 ok
//   edit ID FIELD VALUE       ok
//   remove ID                 ok
//   search TEXT               ok
//   trigger ACTION            ok
//   name TEXT                 ok: answers the question for the name of a view
//   quit

#include "core/SongText.h"
#include "ui/ErrorText.h"
#include "ui/LibrarySession.h"
#include "ui/MainWindow.h"
#include "ui/NoticeRow.h"
#include "ui/SongTableView.h"
#include "ui/Translations.h"
#include "ui/ViewNameDialog.h"
#include "ui/Windows.h"

#include <QApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSocketNotifier>

#include <array>
#include <cstdio>
#include <unistd.h>

using namespace tutti;

namespace {

int storedCount = 0; ///< operations that the window was told are saved

QJsonObject asJson(const Song &song)
{
    QJsonObject object {{QStringLiteral("id"), song.id},
                        {QStringLiteral("uid"), song.uid},
                        {QStringLiteral("rev"), song.revision}};
    for (const SongFieldInfo &field : songFields())
        object.insert(field.column(), QJsonValue::fromVariant(field.value(song)));
    return object;
}

QString figure(const MainWindow &window, const char *name)
{
    return window.findChild<QLabel *>(QStringLiteral("figure_") + QLatin1String(name))->text();
}

/// Of those edits that are shown although they are not in the library, how many are in each state.
QJsonObject pendingEdits(const SongModel &songs)
{
    const std::array<const char *, 3> names {"saving", "queued", "notSaved"};
    std::array<int, 3> counts {};
    for (int row = 0; row < songs.rowCount(); ++row) {
        for (const SongFieldInfo &field : songFields()) {
            const QVariant state = songs.index(row, int(field.field)).data(SongModel::PendingRole);
            if (state.isValid())
                ++counts.at(std::size_t(state.toInt() - 1));
        }
    }
    QJsonObject pending;
    for (std::size_t i = 0; i < names.size(); ++i)
        pending.insert(QLatin1String(names.at(i)), counts.at(i));
    return pending;
}

template<typename T>
T &child(const MainWindow &window, const char *name)
{
    return *window.findChild<T *>(QLatin1String(name));
}

QJsonArray viewsOf(MainWindow &window)
{
    QJsonArray views;
    for (const NamedView &view : window.session().views().all())
        views += QJsonArray {view.name, view.definition};
    return views;
}

QJsonObject dump(MainWindow &window)
{
    const SongModel &songs = window.session().songs();
    QJsonArray all;
    for (int row = 0; row < songs.rowCount(); ++row)
        all += asJson(songs.song(row));
    const QAbstractItemModel &list
        = *window.findChild<SongTableView *>(QStringLiteral("songTable"))->model();
    QJsonArray listed;
    for (int row = 0; row < list.rowCount(); ++row)
        listed += list.index(row, int(SongField::Title)).data().toString();
    QJsonObject dashboard;
    for (const char *name : {"songs", "artists", "albums", "genres", "time"})
        dashboard.insert(QLatin1String(name), figure(window, name));
    QJsonArray notices;
    for (const NoticeRow *const row : window.findChildren<NoticeRow *>())
        notices += row->notice().text;
    const SyncState &state = window.session().state();
    return {{QStringLiteral("songs"), all},
            {QStringLiteral("listed"), listed},
            {QStringLiteral("view"), child<QWidget>(window, "viewButton").accessibleName()},
            {QStringLiteral("views"), viewsOf(window)},
            {QStringLiteral("dashboard"), dashboard},
            {QStringLiteral("unanswered"), window.session().library().unanswered()},
            {QStringLiteral("upToDate"), state.phase == SyncState::Phase::UpToDate},
            {QStringLiteral("sync"), figure(window, "sync")},
            {QStringLiteral("syncNotes"),
             window.findChild<QLabel *>(QStringLiteral("note_sync"))->text()},
            {QStringLiteral("notices"), notices},
            {QStringLiteral("queued"), state.queued},
            {QStringLiteral("reason"), state.error ? ErrorText::what(*state.error) : QString()},
            {QStringLiteral("pending"), pendingEdits(songs)},
            {QStringLiteral("stored"), storedCount},
            {QStringLiteral("seq"), state.seq},
            {QStringLiteral("reloads"), state.reloads}};
}

void answer(const QByteArray &line)
{
    std::fwrite(line.constData(), 1, std::size_t(line.size()), stdout);
    std::fputc('\n', stdout);
    std::fflush(stdout);
}

void obey(MainWindow &window, const QStringList &words)
{
    Library &library = window.session().library();
    const QString order = words.value(0);
    if (order == u"dump") {
        answer(QJsonDocument(dump(window)).toJson(QJsonDocument::Compact));
        return;
    }
    if (order == u"quit") {
        window.close();
        return;
    }
    const qint64 id = words.value(1).toLongLong();
    if (order == u"add") {
        Song song;
        song.title = words.value(1);
        song.artist = QStringLiteral("Probe");
        library.submit(Operation::make(AddSongs {{song}}));
    } else if (order == u"edit") {
        const SongField field = songFieldNamed(words.value(2)).value_or(SongField::Title);
        const QVariant base
            = info(field).value(window.session().songs().song(window.session().songs().rowOf(id)));
        library.submit(Operation::make(EditSongs {{Edit {id, field, base, words.value(3)}}}));
    } else if (order == u"remove") {
        library.submit(Operation::make(RemoveSongs {{id}}));
    } else if (order == u"search") {
        child<QLineEdit>(window, "search").setText(words.mid(1).join(u' '));
    } else if (order == u"trigger") {
        emit child<QMenu>(window, "viewsMenu").aboutToShow(); // which lists them
        child<QAction>(window, words.value(1).toLatin1().constData()).trigger();
    } else if (order == u"name") {
        child<QLineEdit>(window, "viewName").setText(words.mid(1).join(u' '));
        child<ViewNameDialog>(window, "viewNameDialog").accept();
    }
    answer("ok");
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    Translations::install(application);
    Windows windows;
    QObject::connect(&windows, &Windows::allClosed, &application, &QApplication::quit);
    LibraryOptions options;
    options.store.file = QString::fromLocal8Bit(argv[1]);
    MainWindow *const window = windows.open(options);
    QObject::connect(&window->session().library(), &Library::finished, window,
                     [](const OperationResult &result) { storedCount += result.error ? 0 : 1; });
    QByteArray input;
    QSocketNotifier notifier(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&notifier, &QSocketNotifier::activated, window, [&] {
        std::array<char, 4096> buffer {};
        const ssize_t count = ::read(STDIN_FILENO, buffer.data(), buffer.size());
        if (count <= 0) {
            notifier.setEnabled(false);
            window->close();
            return;
        }
        input.append(buffer.data(), count);
        for (qsizetype end = input.indexOf('\n'); end >= 0; end = input.indexOf('\n')) {
            const QString line = QString::fromUtf8(input.first(end));
            input.remove(0, end + 1);
            obey(*window, line.split(u' '));
        }
    });
    return QApplication::exec();
}
