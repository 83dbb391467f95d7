// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/EditHistory.h"

#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <ctime>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace tutti::test {

namespace {

constexpr qint64 NsPerSecond = 1'000'000'000;

/// None is a null of JSON there, and no QVariant at all here.
QVariant valueOf(const QJsonValue &json)
{
    return json.isNull() || json.isUndefined() ? QVariant() : json.toVariant();
}

Attempt attemptOf(const QJsonObject &line)
{
    Attempt attempt;
    attempt.operationId = line[u"op"].toString();
    attempt.what = Attempt::What(line[u"what"].toInt());
    attempt.songId = line[u"song"].toInteger();
    attempt.field = SongField(line[u"field"].toInt());
    attempt.base = valueOf(line[u"base"]);
    attempt.value = valueOf(line[u"value"]);
    attempt.beganNs = line[u"t"].toInteger();
    return attempt;
}

} // namespace

Operation Attempt::operation() const
{
    switch (what) {
    case What::Edit:
        return {operationId, EditSongs {{Edit {songId, field, base, value}}}};
    case What::Play:
        return {operationId, EditSongs {{Edit {songId, SongField::PlayCount, std::nullopt, value,
                                               Edit::Kind::Add}}}};
    case What::Add: {
        Song song;
        song.title = value.toString();
        song.artist = u"Worker"_s;
        return {operationId, AddSongs {{song}}};
    }
    case What::Remove:
        return {operationId, RemoveSongs {{songId}, true}};
    }
    Q_UNREACHABLE();
}

EditHistory::EditHistory(const QString &file)
    : m_descriptor(::open(QFile::encodeName(file).constData(),
                          O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600))
{
    if (m_descriptor < 0)
        qFatal("cannot write %s", qPrintable(file));
}

EditHistory::~EditHistory()
{
    ::close(m_descriptor);
}

void EditHistory::begin(const Attempt &attempt)
{
    write({{u"k"_s, u"intent"_s},
           {u"op"_s, attempt.operationId},
           {u"what"_s, int(attempt.what)},
           {u"song"_s, attempt.songId},
           {u"field"_s, int(attempt.field)},
           {u"base"_s, QJsonValue::fromVariant(attempt.base)},
           {u"value"_s, QJsonValue::fromVariant(attempt.value)}});
}

void EditHistory::queued(const QString &operationId)
{
    write({{u"k"_s, u"queued"_s}, {u"op"_s, operationId}});
}

void EditHistory::end(const QString &operationId, Attempt::Outcome outcome)
{
    write({{u"k"_s, u"answer"_s}, {u"op"_s, operationId}, {u"outcome"_s, int(outcome)}});
}

void EditHistory::write(QJsonObject line)
{
    line.insert(u"t"_s, nowNs());
    const QByteArray bytes = QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    if (::write(m_descriptor, bytes.constData(), std::size_t(bytes.size())) != bytes.size())
        qFatal("cannot write what was done");
}

QList<Attempt> EditHistory::read(const QString &path, qint64 most)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    if (file.size() > most)
        file.seek(file.size() - most);
    QList<Attempt> attempts;
    QHash<QString, qsizetype> place;
    while (!file.atEnd()) {
        const QJsonObject line = QJsonDocument::fromJson(file.readLine()).object();
        const QString operation = line[u"op"].toString();
        if (line[u"k"] == u"intent"_s) {
            place.insert(operation, attempts.size());
            attempts += attemptOf(line);
        } else if (const auto at = place.constFind(operation); at != place.constEnd()) {
            Attempt &attempt = attempts[*at];
            attempt.wasQueued |= line[u"k"] == u"queued"_s;
            if (line[u"k"] == u"answer"_s) {
                attempt.outcome = Attempt::Outcome(line[u"outcome"].toInt());
                attempt.endedNs = line[u"t"].toInteger();
            }
        }
    }
    return attempts;
}

qint64 EditHistory::nowNs()
{
    struct timespec now = {};
    ::clock_gettime(CLOCK_MONOTONIC, &now);
    return qint64(now.tv_sec) * NsPerSecond + now.tv_nsec;
}

} // namespace tutti::test
