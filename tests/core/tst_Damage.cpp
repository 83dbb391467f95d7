// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/LibraryRepair.h"
#include "core/SongField.h"
#include "tests/support/AbandonedLibrary.h"
#include "tests/support/StoreFixture.h"

#include <QMultiHash>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <cctype>
#include <optional>

using namespace tutti;
using namespace Qt::StringLiterals;
using namespace tutti::test;

// TUTTI_DAMAGES says how many damages are tried, TUTTI_DAMAGE_SEED which; each is then told.

namespace {

constexpr int Songs = 10'000;
constexpr qsizetype PageSize = 4'096;
constexpr qsizetype FrameSize = PageSize + 24;

/// Harms a library's files at random, in one of the ways in which files are harmed.
class Damage
{
public:
    Damage(const AbandonedLibrary &whole, quint32 seed, bool isBackfilled)
        : library(whole)
        , m_random(seed)
        , m_kind(int(seed % std::size(Kinds)))
    {
        if (isBackfilled) {
            library.database = library.backfilledDatabase;
            library.index = library.backfilledIndex;
        }
        (this->*Kinds[m_kind].harm)();
    }

    [[nodiscard]] const char *name() const { return Kinds[m_kind].name; }

    AbandonedLibrary library;

private:
    struct Kind
    {
        const char *name;
        void (Damage::*harm)();
    };

    qsizetype anyOf(qsizetype end) { return qsizetype(m_random.bounded(quint64(end))); }
    qsizetype pages() const { return library.database.size() / PageSize; }

    void fill(QByteArray &bytes, qsizetype from, qsizetype count, bool withZeros)
    {
        for (qsizetype at = from; at < std::min(from + count, bytes.size()); ++at)
            bytes[at] = withZeros ? '\0' : char(m_random.bounded(256));
    }
    void harmPages(bool withZeros)
    {
        for (qsizetype count = 1 + anyOf(30); count > 0; --count)
            fill(library.database, anyOf(pages()) * PageSize, PageSize, withZeros);
    }
    void flip(QByteArray &bytes, qsizetype from, qsizetype end, int count)
    {
        for (; count > 0 && from < end; --count)
            bytes[from + anyOf(end - from)] = char(m_random.bounded(256));
    }

    void randomPages() { harmPages(false); }
    void zeroPages() { harmPages(true); }
    void cutDatabase() { library.database.truncate(anyOf(library.database.size())); }
    void flips()
    {
        flip(library.database, PageSize, library.database.size(), 1 + int(anyOf(1'000)));
    }
    void fewFlips() { flip(library.database, 0, library.database.size(), 1 + int(anyOf(20))); }
    void header() { flip(library.database, 0, 100, 1 + int(anyOf(50))); }
    void zeroHeader() { fill(library.database, 0, 100, true); }
    void schemaPage() { fill(library.database, 0, PageSize, anyOf(2) == 0); }
    void start() { fill(library.database, 0, 65'536, true); }
    void flipLog() { flip(library.log, 0, library.log.size(), 1 + int(anyOf(20))); }
    void cutLog() { library.log.truncate(anyOf(library.log.size())); }
    void cutLogBetweenFrames()
    {
        library.log.truncate(32 + FrameSize * anyOf((library.log.size() - 32) / FrameSize));
    }
    void deleteLog() { library.log.clear(); }
    void garbageLog() { fill(library.log, 0, library.log.size(), false); }
    void logAndPages()
    {
        flipLog();
        harmPages(false);
    }
    void logHeader() { fill(library.log, 0, 32, false); }

    static constexpr Kind Kinds[] = {
        {"random pages", &Damage::randomPages},
        {"zero pages", &Damage::zeroPages},
        {"cut", &Damage::cutDatabase},
        {"flips", &Damage::flips},
        {"few flips", &Damage::fewFlips},
        {"header", &Damage::header},
        {"zero header", &Damage::zeroHeader},
        {"schema page", &Damage::schemaPage},
        {"first 64 KiB", &Damage::start},
        {"log flipped", &Damage::flipLog},
        {"log cut", &Damage::cutLog},
        {"log cut between frames", &Damage::cutLogBetweenFrames},
        {"log deleted", &Damage::deleteLog},
        {"log garbage", &Damage::garbageLog},
        {"log and pages", &Damage::logAndPages},
        {"log header", &Damage::logHeader},
    };

    QRandomGenerator m_random;
    const int m_kind;
};

/// A row of songs as the file format writes it, made without any code of the program.
QByteArray recordOf(const Song &song)
{
    QByteArray types;
    QByteArray body;
    const auto addType = [&](qint64 type) {
        if (type >= 128)
            types += char(0x80 | type >> 7);
        types += char(type & 0x7f);
    };
    const auto addText = [&](const QString &text) {
        const QByteArray utf8 = text.toUtf8();
        addType(13 + 2 * utf8.size());
        body += utf8;
    };
    const auto addNumber = [&](qint64 value) {
        constexpr int Sizes[] = {1, 2, 3, 4, 6, 8};
        if (value == 0 || value == 1)
            return addType(8 + value);
        for (int i = 0; i < 6; ++i) {
            const int bits = Sizes[i] * 8 - 1;
            if (bits < 63 && (value >= qint64(1) << bits || value < -(qint64(1) << bits)))
                continue;
            addType(i + 1);
            for (int byte = Sizes[i] - 1; byte >= 0; --byte)
                body += char(value >> (8 * byte));
            return;
        }
    };
    addType(0);
    addText(song.uid);
    addNumber(song.revision);
    for (const SongFieldInfo &field : songFields()) {
        const QVariant value = field.value(song);
        if (value.isNull())
            addType(0);
        else if (field.type == SongFieldInfo::Type::Text)
            addText(value.toString());
        else
            addNumber(value.toLongLong());
    }
    return char(types.size() + 1) + types + body;
}

/// Where the rows of songs lie in a file.
class Places
{
public:
    Places(const QByteArray &bytes, const QHash<QString, Song> &songs)
        : m_bytes(bytes)
    {
        constexpr int UidSize = 32;
        int run = 0;
        for (qsizetype at = 0; at < bytes.size(); ++at) {
            run = std::isxdigit(uchar(bytes[at])) ? run + 1 : 0;
            if (run < UidSize)
                continue;
            const auto song
                = songs.constFind(QString::fromLatin1(bytes.mid(at + 1 - UidSize, UidSize)));
            if (song == songs.constEnd())
                continue;
            const QByteArray record = recordOf(*song);
            const qsizetype start = at + 1 - UidSize - record.indexOf(song->uid.toLatin1());
            // A long row goes on elsewhere; such are left out.
            if (start > CellHead && bytes.mid(start, record.size()) == record)
                m_places.insert(song->uid, {start - CellHead, record.size() + CellHead});
        }
    }

    [[nodiscard]] bool isIntact(const QString &uid, const QByteArray &damaged) const
    {
        const auto places = m_places.equal_range(uid);
        return std::any_of(places.first, places.second, [&](const auto &place) {
            return place.first + place.second <= damaged.size()
                && std::equal(m_bytes.begin() + place.first,
                              m_bytes.begin() + place.first + place.second,
                              damaged.begin() + place.first);
        });
    }
    [[nodiscard]] qsizetype size() const { return m_places.size(); }

private:
    static constexpr qsizetype CellHead = 4;

    const QByteArray m_bytes;
    QMultiHash<QString, std::pair<qsizetype, qsizetype>> m_places;
};

} // namespace

class tst_Damage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void whateverIsDamagedWhatIsThereIsSaved();

private:
    void repairOne(quint32 seed);
    [[nodiscard]] bool compare(const Damage &damage, const Places &inDatabase, const QString &file,
                               bool mustBeExact);

    TestFolder m_folder;
    AbandonedLibrary m_whole;
    std::optional<Places> m_inDatabase;
    std::optional<Places> m_inBackfilled;
    std::optional<Places> m_inLog;
    qint64 m_present = 0;
    qint64 m_saved = 0;
    qint64 m_verified = 0;
    qint64 m_untouched = 0;
    qint64 m_refused = 0;
};

void tst_Damage::initTestCase()
{
    m_whole = AbandonedLibrary::make(m_folder, Songs);
    QVERIFY(m_whole.log.size() > 100 * FrameSize);
    m_inDatabase.emplace(m_whole.database, m_whole.songs);
    m_inBackfilled.emplace(m_whole.backfilledDatabase, m_whole.songs);
    m_inLog.emplace(m_whole.log, m_whole.songs);
    QVERIFY(m_inDatabase->size() > Songs * 8 / 10);
    QVERIFY(m_inLog->size() > Songs / 100);
    QVERIFY(m_whole.database != m_whole.backfilledDatabase);
}

void tst_Damage::repairOne(quint32 seed)
{
    const bool isBackfilled = seed / 48 % 2 == 1;
    const Damage damage(m_whole, seed, isBackfilled);
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"library.db"_s);
    damage.library.write(file);
    RepairRequest request;
    request.sources.library = file;
    const quint32 round = seed / 16 % 3;
    if (round == 1)
        request.sources.snapshots = {m_whole.earlySnapshot};
    if (round == 2)
        request.sources.snapshots = {m_whole.earlySnapshot, m_whole.lateSnapshot};
    const auto report = LibraryRepair::run(request);
    if (!report && report.error().kind == Error::Kind::NewerLibrary) {
        ++m_refused; // a damaged number says so
        return;
    }
    QVERIFY2(report,
             qPrintable(u"%1 (%2): %3"_s.arg(seed).arg(
                 QLatin1String(damage.name()), report ? QString() : report.error().detail)));
    if (report->outcome != RepairReport::Outcome::Rebuilt) {
        ++m_untouched; // nothing can tell
        return;
    }
    QVERIFY2(
        compare(damage, isBackfilled ? *m_inBackfilled : *m_inDatabase, file, round == 2),
        qPrintable(u"%1 (%2), round %3"_s.arg(seed).arg(QLatin1String(damage.name())).arg(round)));
}

bool tst_Damage::compare(const Damage &damage, const Places &inDatabase, const QString &file,
                         bool mustBeExact)
{
    const QHash<QString, Song> saved = songsOf(file);
    const QStringList listed = unverifiedIn(file);
    const QSet<QString> unverified(listed.begin(), listed.end());
    qint64 present = 0;
    qint64 kept = 0;
    for (const Song &song : m_whole.songs) {
        if (!inDatabase.isIntact(song.uid, damage.library.database)
            && !m_inLog->isIntact(song.uid, damage.library.log))
            continue;
        ++present;
        kept += saved.value(song.uid) == song ? 1 : 0;
    }
    m_present += present;
    m_saved += kept;
    bool isTrue = true;
    for (const Song &song : saved) {
        if (unverified.contains(song.uid))
            continue;
        ++m_verified;
        isTrue = isTrue && m_whole.songs.value(song.uid) == song;
    }
    const bool isExact = saved == m_whole.songs;
    if (!isTrue || (mustBeExact && !isExact) || qEnvironmentVariableIsSet("TUTTI_DAMAGES"))
        qInfo("%s: %lld there, %lld saved, %lld in all, %lld unverified%s%s", damage.name(),
              present, kept, qint64(saved.size()), qint64(unverified.size()),
              isTrue ? "" : ", one wrongly verified", isExact ? ", exact" : "");
    return isTrue && (isExact || !mustBeExact);
}

void tst_Damage::whateverIsDamagedWhatIsThereIsSaved()
{
    // All of the ways, with each kind of snapshot, come in turn.
    constexpr quint32 Stride = 19;
    const quint32 damages = qEnvironmentVariable("TUTTI_DAMAGES", u"20"_s).toUInt();
    const quint32 first = qEnvironmentVariable("TUTTI_DAMAGE_SEED", u"1000"_s).toUInt();
    for (quint32 damage = 0; damage < damages; ++damage) {
        repairOne(first + damage * Stride);
        if (QTest::currentTestFailed())
            return;
    }
    qInfo(
        "%u damages: %lld songs were there, %lld saved, %lld verified; %lld libraries were whole, "
        "%lld refused",
        damages, m_present, m_saved, m_verified, m_untouched, m_refused);
    QVERIFY(double(m_saved) >= 0.99 * double(m_present));
}

int main(int argc, char **argv)
{
    qputenv("QTEST_FUNCTION_TIMEOUT", "36000000"); // hundreds of repairs take their time
    QCoreApplication application(argc, argv);
    tst_Damage test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_Damage.moc"
