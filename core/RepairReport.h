// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/LibraryCheck.h"

#include <QDateTime>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace tutti {

/// What a repair is doing.
enum class RepairStep {
    Waiting, ///< until nobody has the library open
    Keeping, ///< the damaged files are copied
    Building, ///< a new library of what is found
    Installing, ///< it takes the place of the old one; from here on it is better not to be ended
};

/// What a repair has done.
struct RepairReport
{
    enum class Outcome {
        Healthy, ///< nothing; there was nothing to do
        Mended, ///< in place: the journal or its triggers; no song was touched
        Rebuilt, ///< a new library of what could be saved
    };

    Outcome outcome = Outcome::Healthy;
    LibraryHealth before;
    qint64 fromFile = 0; ///< songs found in the damaged files
    qint64 fromWitness = 0; ///< songs taken from a snapshot or a running window
    qint64 lost = 0; ///< songs that are known to have been there
    qint64 unverified = 0; ///< songs that nothing confirms; table `unverified` names them
    QStringList unverifiedSongs; ///< the first hundred of them: artist and title
    bool isWitnessLive = false; ///< the other source was a running window, not a snapshot
    QDateTime witnessTime; ///< invalid: there was none
    bool lacksEnd = false; ///< the latest changes may be lost
    QString folder; ///< where the damaged files are

    [[nodiscard]] qint64 songs() const { return fromFile + fromWitness; }
    [[nodiscard]] qint64 known() const { return songs() + lost; }
};

/// As `tutti check --json` says it, and back.
namespace RepairJson {

[[nodiscard]] QJsonObject of(const LibraryHealth &health);
[[nodiscard]] QJsonObject of(const RepairReport &report);
[[nodiscard]] QJsonObject of(RepairStep step);

/// Nothing if it is something else.
[[nodiscard]] std::optional<LibraryHealth> health(const QJsonObject &object);
[[nodiscard]] std::optional<RepairReport> report(const QJsonObject &object);
[[nodiscard]] std::optional<RepairStep> step(const QJsonObject &object);

} // namespace RepairJson

} // namespace tutti
