// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/FaultScene.h"

#include "tests/support/Said.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace tutti::test {

namespace {

constexpr int PatienceMs = 20'000;
constexpr int BusyPatienceMs = 300; ///< of the library, which is longer with people

} // namespace

FaultScene::FaultScene()
    : m_drive(m_folder.path(u"drive"_s))
    , m_library(m_drive + u"/library.db"_s)
{
    if (!QDir().mkpath(m_drive))
        qFatal("no folder");
}

void FaultScene::makeLibrary()
{
    openStore(m_library).reset();
}

void FaultScene::makeLibrary(int songs)
{
    AddSongs add;
    for (int i = 0; i < songs; ++i)
        add.songs += makeSong(u"Song %1 "_s.arg(i) + QString(200, u'x'));
    static_cast<void>(succeeded(openStore(m_library)->apply(Operation::make(add))));
}

LibraryFixture &FaultScene::window()
{
    if (!m_window) {
        m_window = std::make_unique<LibraryFixture>(m_library, BusyPatienceMs);
        QObject::connect(&m_window->library, &Library::kept, &m_window->model,
                         [this](const QString &id) { m_kept += id; });
        QObject::connect(&m_window->library, &Library::finished, &m_window->model,
                         [this](const OperationResult &result) {
                             if (!result.error)
                                 m_saved += result.operationId;
                         });
        expect("the window is up to date", [this] { return m_window->isUpToDate(); });
    }
    return *m_window;
}

Outcome FaultScene::edit(int letters)
{
    LibraryFixture &f = window();
    if (!m_complaints.isEmpty())
        return Outcome::Wrong;
    const qint64 id = m_edits.size() + 1;
    Operation operation
        = Operation::make(EditSongs {{Edit {id, SongField::Comment, f.song(id).comment,
                                            u"edit %1."_s.arg(id) + QString(letters, u'x')}}});
    operation.seen = f.model.cursor();
    operation.uids = {{id, f.song(id).uid}};
    f.library.submit(operation);
    expect("an edit is answered",
           [&] { return f.result(operation.id) || m_kept.contains(operation.id); });
    const std::optional<OperationResult> result = f.result(operation.id);
    if (result && result->error)
        return Outcome::ReadOnly;
    m_edits += operation.id;
    return m_kept.contains(operation.id) ? Outcome::Queued : Outcome::Saved;
}

void FaultScene::expectAllSaved()
{
    if (!m_complaints.isEmpty())
        return;
    LibraryFixture &f = window();
    expect("all edits are called saved", [&] {
        return f.isUpToDate() && f.state.waiting == 0
            && std::ranges::all_of(m_edits,
                                   [this](const QString &id) { return m_saved.contains(id); });
    });
    const QString count = u"SELECT count(*) FROM songs WHERE comment LIKE 'edit ' || id || '.%'"_s;
    expect("all edits are saved", [&] { return shellNumber(m_library, count) == m_edits.size(); });
    expect("the file is sound",
           [this] { return shell(m_library, u"PRAGMA integrity_check"_s) == u"ok"; });
}

void FaultScene::repair()
{
    const Said said = runTutti({u"--library"_s, m_library, u"check"_s, u"--repair"_s, u"--json"_s});
    if (said.status != 0)
        m_complaints += u"repair: "_s + said.error + said.out;
}

void FaultScene::expectSongs(int songs)
{
    expect("all songs are there", [&] { return window().model.rowCount() == songs; });
}

void FaultScene::expect(const char *what, const std::function<bool()> &holds)
{
    if (!QTest::qWaitFor(holds, m_complaints.isEmpty() ? PatienceMs : 0))
        m_complaints += u"it is not so that "_s + QLatin1String(what);
}

} // namespace tutti::test
