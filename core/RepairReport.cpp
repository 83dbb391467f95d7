// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/RepairReport.h"

#include <QJsonArray>

#include <iterator>

namespace tutti::RepairJson {

namespace {

using namespace Qt::StringLiterals;

const char *const Parts[] = {"file", "header", "log", "pages", "songs", "journal", "triggers"};
const char *const Outcomes[] = {"healthy", "mended", "rebuilt"};
const char *const Steps[] = {"waiting", "keeping", "building", "installing"};

template<typename Names>
int indexIn(const Names &names, const QString &name)
{
    for (int i = 0; i < int(std::size(names)); ++i) {
        if (name == QLatin1String(names[i]))
            return i;
    }
    return -1;
}

} // namespace

QJsonObject of(const LibraryHealth &health)
{
    QJsonArray faults;
    for (const LibraryHealth::Fault &fault : health.faults)
        faults += QJsonObject {{u"part"_s, QLatin1String(Parts[int(fault.part)])},
                               {u"detail"_s, fault.detail}};
    return {{u"file"_s, health.file},           {u"thorough"_s, health.isThorough},
            {u"healthy"_s, health.isHealthy()}, {u"readable"_s, health.isReadable},
            {u"songs"_s, health.songs},         {u"faults"_s, faults}};
}

QJsonObject of(const RepairReport &report)
{
    QJsonObject object {{u"outcome"_s, QLatin1String(Outcomes[int(report.outcome)])},
                        {u"before"_s, of(report.before)},
                        {u"from_file"_s, report.fromFile},
                        {u"from_witness"_s, report.fromWitness},
                        {u"lost"_s, report.lost},
                        {u"unverified"_s, report.unverified},
                        {u"unverified_songs"_s, QJsonArray::fromStringList(report.unverifiedSongs)},
                        {u"live"_s, report.isWitnessLive},
                        {u"lacks_end"_s, report.lacksEnd},
                        {u"folder"_s, report.folder}};
    if (report.witnessTime.isValid())
        object.insert(u"witness_ms"_s, report.witnessTime.toMSecsSinceEpoch());
    return object;
}

QJsonObject of(RepairStep step)
{
    return {{u"step"_s, QLatin1String(Steps[int(step)])}};
}

std::optional<RepairStep> step(const QJsonObject &object)
{
    const int index = indexIn(Steps, object[u"step"_s].toString());
    return index < 0 ? std::nullopt : std::optional(RepairStep(index));
}

std::optional<LibraryHealth> health(const QJsonObject &object)
{
    if (!object[u"faults"_s].isArray())
        return std::nullopt;
    LibraryHealth health;
    health.file = object[u"file"_s].toString();
    health.isThorough = object[u"thorough"_s].toBool();
    health.isReadable = object[u"readable"_s].toBool();
    health.songs = object[u"songs"_s].toInteger();
    const QJsonArray faults = object[u"faults"_s].toArray();
    for (const auto &value : faults) {
        const QJsonObject fault = value.toObject();
        const int part = indexIn(Parts, fault[u"part"_s].toString());
        if (part < 0)
            return std::nullopt;
        health.faults += {LibraryHealth::Fault::Part(part), fault[u"detail"_s].toString()};
    }
    return health;
}

std::optional<RepairReport> report(const QJsonObject &object)
{
    const int outcome = indexIn(Outcomes, object[u"outcome"_s].toString());
    const std::optional<LibraryHealth> before = health(object[u"before"_s].toObject());
    if (outcome < 0 || !before)
        return std::nullopt;
    RepairReport report;
    report.outcome = RepairReport::Outcome(outcome);
    report.before = *before;
    report.fromFile = object[u"from_file"_s].toInteger();
    report.fromWitness = object[u"from_witness"_s].toInteger();
    report.lost = object[u"lost"_s].toInteger();
    report.unverified = object[u"unverified"_s].toInteger();
    const QJsonArray songs = object[u"unverified_songs"_s].toArray();
    for (const auto &song : songs)
        report.unverifiedSongs += song.toString();
    report.isWitnessLive = object[u"live"_s].toBool();
    report.lacksEnd = object[u"lacks_end"_s].toBool();
    report.folder = object[u"folder"_s].toString();
    if (object.contains(u"witness_ms"_s))
        report.witnessTime
            = QDateTime::fromMSecsSinceEpoch(object[u"witness_ms"_s].toInteger(), Qt::UTC);
    return report;
}

} // namespace tutti::RepairJson
