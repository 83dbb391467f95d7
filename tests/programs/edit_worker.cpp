// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An author who edits a library until it is killed, and keeps a diary of what was intended and what
// was answered (tests/support/EditHistory.h). What a predecessor with the same diary left in doubt
// comes first, under the same operation ids.
//   edit_worker LIBRARY DIARY NUMBER [--window] [--only-doubts] [--broken HOW]
// With --window it works as a window does, with the library on a thread of its own and several
// operations under way. HOW breaks it on purpose, for the test of the test: "blind" overwrites
// whatever is stored, "early" tells of success before it is, "fresh" takes up its doubts under new
// operation ids.

#include "core/Library.h"
#include "core/SongModel.h"
#include "tests/support/EditHistory.h"

#include <QCoreApplication>
#include <QHash>
#include <QRandomGenerator>
#include <QTextStream>

#include <cstdlib>

using namespace tutti;
using namespace tutti::test;

namespace {

using Outcome = Attempt::Outcome;
using What = Attempt::What;

constexpr qint64 ContestedSongs = 6; ///< by id from 1; they are never removed
constexpr qint64 FirstAddedId = 16;
constexpr int Workers = 9; ///< authors whose values differ, the shell among them

/// What the store said for good; nothing where it may or may not have been written.
std::optional<Outcome> outcomeOf(const std::optional<Error> &error,
                                 const QList<Conflict> &conflicts)
{
    using Kind = Error::Kind;
    if (!error)
        return conflicts.isEmpty() ? Outcome::Stored : Outcome::Conflict;
    switch (error->kind) {
    case Kind::Invalid:
    case Kind::Replaced:
    case Kind::Conflict:
    case Kind::NoSuchSong:
        return Outcome::Refused;
    default:
        return std::nullopt;
    }
}

/// Thinks of operations. No two authors ever think of the same value.
class Imagination
{
public:
    using Look = std::function<std::optional<Song>(qint64 id)>;

    Imagination(int number, qint64 done)
        : m_number(number)
        , m_count(done)
        , m_random(QRandomGenerator::securelySeeded())
    {}

    void added(qint64 id) { m_ownIds += id; }

    Attempt next(const Look &look)
    {
        Attempt attempt;
        attempt.operationId = QStringLiteral("w%1-%2").arg(m_number).arg(++m_count);
        const int choice = m_random.bounded(100);
        constexpr int MostOwn = 6;
        if (choice < 8) {
            attempt.what = What::Add;
            attempt.value = attempt.operationId;
            return attempt;
        }
        if (m_ownIds.size() > MostOwn) {
            attempt.what = What::Remove;
            attempt.songId = m_ownIds.takeFirst();
            return attempt;
        }
        attempt.songId = m_ownIds.isEmpty() || choice < 85
                           ? 1 + m_random.bounded(ContestedSongs)
                           : FirstAddedId + m_random.bounded(m_ownIds.last() - FirstAddedId + 1);
        const std::optional<Song> song = look(attempt.songId);
        if (!song)
            return next(look);
        if (choice < 15) {
            attempt.what = What::Play;
            attempt.value = 1 + m_random.bounded(qint64(5));
            return attempt;
        }
        attempt.field = Fields[std::size_t(m_random.bounded(int(Fields.size())))];
        attempt.base = info(attempt.field).value(*song);
        attempt.value = newValue(attempt);
        return attempt.value == attempt.base ? next(look) : attempt;
    }

private:
    static constexpr std::array Fields {SongField::Title, SongField::Comment, SongField::Rating,
                                        SongField::Year};

    QVariant newValue(const Attempt &attempt)
    {
        constexpr qint64 Years = 9'000;
        constexpr qint64 Ratings = 99;
        constexpr qint64 FirstYear = 1'000;
        const qint64 mine = m_count * Workers + m_number;
        if (attempt.field == SongField::Year)
            return FirstYear + mine % Years;
        if (attempt.field == SongField::Rating)
            return mine % Ratings;
        // Twice, so that changes by two authors always touch: notes that could be merged would be.
        return attempt.operationId + attempt.operationId;
    }

    const qint64 m_number;
    qint64 m_count;
    QRandomGenerator m_random;
    QList<qint64> m_ownIds;
};

struct Task
{
    QString library;
    QString diary;
    int number = 0;
    bool onlyDoubts = false;
    QString broken;
};

/// What the diary of a predecessor says.
struct Inheritance
{
    QList<Attempt> doubts;
    qint64 count = 0;

    explicit Inheritance(const QString &diary)
    {
        // Doubts are settled before anything else is begun, so they are among the last lines.
        constexpr qint64 LastLines = 100'000;
        const QList<Attempt> attempts = EditHistory::read(diary, LastLines);
        for (const Attempt &attempt : attempts) {
            count = std::max(count, attempt.operationId.section(u'-', 1).toLongLong());
            if (attempt.outcome == Outcome::InDoubt)
                doubts += attempt;
        }
    }
};

/// Works on the store itself, one operation after the other.
class StoreAuthor
{
public:
    StoreAuthor(const Task &task, SongStore &store)
        : m_task(task)
        , m_store(store)
        , m_diary(task.diary)
    {}

    void work()
    {
        const Inheritance inherited(m_task.diary);
        for (const Attempt &attempt : inherited.doubts)
            carryOut(attempt, true);
        Imagination imagination(m_task.number, inherited.count);
        const auto look = [this](qint64 id) { return m_store.song(id).value_or(std::nullopt); };
        while (!m_task.onlyDoubts) {
            const Attempt attempt = imagination.next(look);
            hesitate();
            m_diary.begin(attempt);
            for (const qint64 id : carryOut(attempt, false))
                imagination.added(id);
        }
    }

private:
    /// Others edit meanwhile, and the shell, which looks for the lock less often, finds it free.
    void hesitate()
    {
        for (quint32 i = QRandomGenerator::global()->bounded(8); i > 0; --i)
            static_cast<void>(m_store.everything());
    }

    QList<qint64> carryOut(const Attempt &attempt, bool again)
    {
        Operation operation = attempt.operation();
        if (auto *edit = std::get_if<EditSongs>(&operation.body); edit && m_task.broken == u"blind")
            edit->edits.first().base.reset();
        if (again && m_task.broken == u"fresh")
            operation.id += u'r';
        const bool isEarly = m_task.broken == u"early";
        if (isEarly)
            m_diary.end(attempt.operationId, Outcome::Stored);
        for (;;) {
            const Expected<OperationResult> result = m_store.apply(operation);
            const std::optional<Outcome> outcome = result
                                                     ? outcomeOf(std::nullopt, result->conflicts)
                                                     : outcomeOf(result.error(), {});
            if (!outcome && result.error().kind != Error::Kind::Busy)
                std::exit(EXIT_FAILURE); // in doubt; the next one goes on
            if (!outcome)
                continue;
            if (!isEarly)
                m_diary.end(attempt.operationId, *outcome);
            return result ? result->addedIds : QList<qint64>();
        }
    }

    const Task m_task;
    SongStore &m_store;
    EditHistory m_diary;
};

/// Works as a window does: sees the songs in a model that is told of every change, and goes on
/// while earlier operations are under way.
class WindowAuthor : public QObject
{
public:
    explicit WindowAuthor(const Task &task)
        : m_task(task)
        , m_inherited(task.diary)
        , m_imagination(task.number, m_inherited.count)
        , m_diary(task.diary)
        , m_library({{.file = task.library}})
    {
        connect(&m_library, &Library::changed, &m_model, &SongModel::apply);
        connect(&m_library, &Library::changed, this, &WindowAuthor::begin);
        connect(&m_library, &Library::finished, this, &WindowAuthor::takeIn);
        m_library.open();
    }

private:
    void begin()
    {
        if (m_hasBegun || m_model.isLoading() || m_model.cursor().libraryId.isEmpty())
            return;
        m_hasBegun = true;
        for (const Attempt &attempt : m_inherited.doubts)
            submit(attempt);
        goOn();
    }

    void goOn()
    {
        constexpr qsizetype UnderWay = 4;
        const auto look = [this](qint64 id) {
            const int row = m_model.rowOf(id);
            return row < 0 ? std::nullopt : std::optional(m_model.song(row));
        };
        if (!m_areDoubtsSettled) {
            m_areDoubtsSettled = m_underWay.isEmpty();
            if (m_areDoubtsSettled && m_task.onlyDoubts)
                QCoreApplication::quit();
        }
        while (m_areDoubtsSettled && !m_task.onlyDoubts && m_underWay.size() < UnderWay) {
            const Attempt attempt = m_imagination.next(look);
            m_diary.begin(attempt);
            submit(attempt);
        }
    }

    void submit(const Attempt &attempt)
    {
        m_underWay.insert(attempt.operationId, attempt);
        m_library.submit(attempt.operation());
    }

    void takeIn(const OperationResult &result)
    {
        const Attempt attempt = m_underWay.take(result.operationId);
        const std::optional<Outcome> outcome = outcomeOf(result.error, result.conflicts);
        if (!outcome) {
            submit(attempt);
            return;
        }
        m_diary.end(attempt.operationId, *outcome);
        for (const qint64 id : result.addedIds)
            m_imagination.added(id);
        goOn();
    }

    const Task m_task;
    const Inheritance m_inherited;
    Imagination m_imagination;
    EditHistory m_diary;
    SongModel m_model;
    QHash<QString, Attempt> m_underWay;
    bool m_hasBegun = false;
    bool m_areDoubtsSettled = false;
    Library m_library;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments();
    Task task;
    task.onlyDoubts = arguments.removeAll(QStringLiteral("--only-doubts")) > 0;
    const bool isWindow = arguments.removeAll(QStringLiteral("--window")) > 0;
    task.library = arguments.value(1);
    task.diary = arguments.value(2);
    task.number = arguments.value(3).toInt();
    task.broken = arguments.value(4) == u"--broken" ? arguments.value(5) : QString();
    if (isWindow) {
        const WindowAuthor author(task);
        return QCoreApplication::exec();
    }
    const auto store = SongStore::open({.file = task.library});
    if (!store) {
        QTextStream(stderr) << "cannot open: " << store.error().detail << '\n';
        return EXIT_FAILURE;
    }
    StoreAuthor(task, **store).work();
    return EXIT_SUCCESS;
}
