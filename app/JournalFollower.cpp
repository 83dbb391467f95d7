// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/JournalFollower.h"

#include "app/ChangeJson.h"
#include "app/SyncReport.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace tutti {

namespace {

constexpr int RetryMs = 1'000;
constexpr int EntriesAtOnce = 1'000;

} // namespace

JournalFollower::JournalFollower(std::unique_ptr<SongStore> store, const StoreOptions &options,
                                 QTextStream &out)
    : m_store(std::move(store))
    , m_options(options)
    , m_out(out)
    , m_retry(this)
    , m_meter(this)
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &JournalFollower::reopen);
}

std::optional<Error> JournalFollower::begin()
{
    watch();
    const Expected<Cursor> now = m_store->journal().head();
    if (!now)
        return now.error();
    m_cursor = *now;
    printEvent(QStringLiteral("ready"), m_cursor.seq);
    return std::nullopt;
}

void JournalFollower::tellStats()
{
    connect(&m_meter, &SyncMeter::measured, this, [this](const SyncFigures &figures) {
        QJsonObject object = SyncReport::json(figures);
        object.insert(QStringLiteral("event"), QStringLiteral("stats"));
        print(object);
    });
}

void JournalFollower::finish()
{
    m_meter.tell();
}

void JournalFollower::watch()
{
    m_meter.setLibrary(m_store->info().file, m_store->info().libraryId);
    const auto mode
        = m_store->info().isFrozen ? LibraryWatcher::Mode::Frozen : LibraryWatcher::Mode::Shared;
    m_watcher = new LibraryWatcher(
        m_store->info().file, mode, [this] { return m_store->foreignVersion(); }, this);
    connect(m_watcher, &LibraryWatcher::changed, this, &JournalFollower::follow);
    connect(m_watcher, &LibraryWatcher::missed, &m_meter, &SyncMeter::addMissed);
    connect(m_watcher, &LibraryWatcher::replaced, this, &JournalFollower::lose);
    connect(m_watcher, &LibraryWatcher::gone, this, &JournalFollower::lose);
}

bool JournalFollower::canFollow(const Cursor &now) const
{
    const Expected<qint64> prunedTo = m_store->journal().prunedTo();
    return now.continues(m_cursor) && prunedTo.value_or(0) <= m_cursor.seq;
}

void JournalFollower::follow()
{
    const std::optional<Bell::Stroke> stroke = m_meter.lastStroke();
    const Expected<Cursor> now = m_store->journal().head();
    if (!now) {
        m_meter.add(SyncSample::Kind::Retry);
        return; // the watcher asks again
    }
    if (!canFollow(*now)) {
        m_meter.add(SyncSample::Kind::Reload);
        m_cursor = *now;
        printEvent(QStringLiteral("reload"), m_cursor.seq);
        return;
    }
    while (true) {
        const Expected<QList<JournalEntry>> entries
            = m_store->journal().entriesSince(m_cursor.seq, EntriesAtOnce);
        if (!entries || entries->isEmpty())
            break;
        for (const JournalEntry &entry : *entries)
            print(entry);
        if (stroke && stroke->isAmong(m_cursor.seq, entries->last().seq))
            m_meter.add(SyncSample::Kind::Change, SyncMeter::nowNs() - stroke->atNs);
        m_cursor.seq = entries->last().seq;
    }
}

void JournalFollower::lose()
{
    m_watcher->deleteLater();
    m_watcher = nullptr;
    m_store.reset();
    reopen();
    if (!m_store)
        printEvent(QStringLiteral("lost"), std::nullopt);
}

void JournalFollower::reopen()
{
    StoreOptions options = m_options;
    options.create = false;
    Expected<std::unique_ptr<SongStore>> store = SongStore::open(options);
    if (!store) {
        m_retry.start(RetryMs);
        return;
    }
    m_store = std::move(*store);
    watch();
    const Expected<Cursor> now = m_store->journal().head();
    if (now && canFollow(*now))
        return follow();
    m_cursor = now.value_or(Cursor {});
    printEvent(QStringLiteral("reload"), m_cursor.seq);
}

void JournalFollower::printEvent(const QString &event, const std::optional<qint64> &seq)
{
    QJsonObject object {{QStringLiteral("event"), event}};
    if (seq)
        object.insert(QStringLiteral("seq"), *seq);
    print(object);
}

void JournalFollower::print(const JournalEntry &entry)
{
    print(ChangeJson::of(entry));
}

void JournalFollower::print(const QJsonObject &object)
{
    m_out << ChangeJson::line(object);
    m_out.flush();
    if (m_out.status() != QTextStream::Ok)
        QMetaObject::invokeMethod(QCoreApplication::instance(), &QCoreApplication::quit,
                                  Qt::QueuedConnection); // nobody listens; Command says so
}

} // namespace tutti
