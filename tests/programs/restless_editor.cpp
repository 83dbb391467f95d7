// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A process that follows a library as a window does and does one thing after the other to it, at
// random and at a speed of its own, until it is told to stop:
//   restless_editor LIBRARY LIST SEED
// LIST is a file of songs, which it imports now and then. Answers each line with one line:
//   stop      ok
//   dump      all songs as it sees them, as JSON; nothing while it waits for an answer

#include "core/Library.h"
#include "core/SongModel.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QSocketNotifier>
#include <QTimer>

#include <array>
#include <cstdio>
#include <unistd.h>

using namespace tutti;

namespace {

constexpr int MostUnanswered = 8;

class RestlessEditor : public QObject
{
public:
    RestlessEditor(const QString &library, const QString &list, quint32 seed)
        : m_list(list)
        , m_random(seed)
        , m_longestPauseMs(1 + m_random.bounded(60))
        , m_library({{.file = library}})
    {
        connect(&m_library, &Library::changed, &m_model, &SongModel::apply);
        connect(&m_library, &Library::stateChanged, this,
                [this](const SyncState &state) { m_state = state; });
        connect(&m_library, &Library::importFinished, this, [this] { m_isImporting = false; });
        m_next.setSingleShot(true);
        connect(&m_next, &QTimer::timeout, this, &RestlessEditor::act);
        m_library.open();
        m_next.start();
    }

    void stop() { m_next.stop(); }

    [[nodiscard]] QByteArray dump() const
    {
        const bool isQuiet = m_state.phase == SyncState::Phase::UpToDate && !m_model.isLoading()
                          && m_library.unanswered() == 0 && !m_isImporting;
        if (!isQuiet)
            return {};
        QJsonArray all;
        for (int row = 0; row < m_model.rowCount(); ++row) {
            const Song song = m_model.song(row);
            QJsonObject object {{QStringLiteral("id"), song.id},
                                {QStringLiteral("uid"), song.uid},
                                {QStringLiteral("rev"), song.revision}};
            for (const SongFieldInfo &field : songFields())
                object.insert(field.column(), QJsonValue::fromVariant(field.value(song)));
            all += object;
        }
        return QJsonDocument(all).toJson(QJsonDocument::Compact);
    }

private:
    void act()
    {
        m_next.start(m_random.bounded(m_longestPauseMs));
        for (int i = m_random.bounded(4); i >= 0; --i)
            actOnce();
    }

    void actOnce()
    {
        if (m_library.unanswered() > MostUnanswered)
            return; // more than the disk takes
        const int choice = m_random.bounded(100);
        if (choice < 2)
            submit(ClearLibrary {});
        else if (choice < 5)
            submit(AddDefaultSongs {});
        else if (choice < 8)
            import();
        else if (choice < 18)
            submit(UndoOperation {});
        else if (choice < 26)
            submit(RedoOperation {});
        else if (choice < 40)
            add();
        else if (m_model.rowCount() > 0 && choice < 50)
            submit(RemoveSongs {someIds(1 + m_random.bounded(3))});
        else if (m_model.rowCount() > 0)
            edit(choice < 60 ? 1 + m_random.bounded(50) : 1);
    }

    void submit(const Operation::Body &body)
    {
        Operation operation = Operation::make(body);
        operation.seen = m_model.cursor();
        m_library.submit(operation);
    }

    void add()
    {
        AddSongs add;
        for (int i = 0; i <= m_random.bounded(3); ++i) {
            Song song;
            song.title = text();
            song.artist = text();
            add.songs += song;
        }
        submit(add);
    }

    void edit(int songs)
    {
        static constexpr std::array Fields {SongField::Title,   SongField::Album,
                                            SongField::Year,    SongField::Rating,
                                            SongField::Comment, SongField::PlayCount};
        const SongField field = Fields[std::size_t(m_random.bounded(int(Fields.size())))];
        EditSongs edits;
        QVariant value = text();
        if (field == SongField::Year)
            value = 1'900 + m_random.bounded(qint64(120));
        else if (field == SongField::Rating || field == SongField::PlayCount)
            value = m_random.bounded(qint64(100));
        for (const qint64 id : someIds(songs)) {
            const bool isPlay = field == SongField::PlayCount;
            edits.edits += Edit {id, field, info(field).value(m_model.song(m_model.rowOf(id))),
                                 value, isPlay ? Edit::Kind::Add : Edit::Kind::Set};
        }
        submit(edits);
    }

    void import()
    {
        if (m_isImporting)
            return;
        m_isImporting = true;
        m_library.startImport({.operationId = Operation::newId(),
                               .files = {m_list},
                               .replace = m_random.bounded(4) == 0});
    }

    QList<qint64> someIds(int most)
    {
        QList<qint64> ids;
        // Half of the time some that others want as well.
        constexpr int Contested = 3;
        const int rows = m_model.rowCount();
        const int first = m_random.bounded(m_random.bounded(2) ? std::min(Contested, rows) : rows);
        for (int row = first; row < std::min(first + most, m_model.rowCount()); ++row)
            ids += m_model.song(row).id;
        return ids;
    }

    QString text() { return QStringLiteral("t%1").arg(m_random.generate()); }

    const QString m_list;
    QRandomGenerator m_random;
    const int m_longestPauseMs;
    SongModel m_model;
    SyncState m_state;
    bool m_isImporting = false;
    QTimer m_next;
    Library m_library;
};

void answer(const QByteArray &line)
{
    std::fwrite(line.constData(), 1, std::size_t(line.size()), stdout);
    std::fputc('\n', stdout);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    RestlessEditor editor(arguments.value(1), arguments.value(2), arguments.value(3).toUInt());
    QSocketNotifier orders(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&orders, &QSocketNotifier::activated, &editor, [&] {
        std::array<char, 64> order {};
        const ssize_t count = ::read(STDIN_FILENO, order.data(), order.size());
        if (count <= 0)
            QCoreApplication::quit();
        else if (order[0] == 'd')
            answer(editor.dump());
        else {
            editor.stop();
            answer("ok");
        }
    });
    return QCoreApplication::exec();
}
