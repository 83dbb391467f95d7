// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/RepairText.h"

#include <QJsonDocument>
#include <QLocale>
#include <QRegularExpression>

namespace tutti {

QString RepairText::fault(LibraryHealth::Fault::Part part)
{
    using Part = LibraryHealth::Fault::Part;
    switch (part) {
    case Part::File:
        return tr("The file is empty.");
    case Part::Header:
        return tr("The beginning of the file is damaged.");
    case Part::Log:
        return tr("The log of the latest changes is damaged.");
    case Part::Pages:
        return tr("Parts of the file are damaged.");
    case Part::Songs:
        return tr("Songs have values that they cannot have.");
    case Part::Journal:
        return tr("The journal of changes has a gap.");
    case Part::Triggers:
        return tr("What writes the journal of changes has been tampered with.");
    }
    return {};
}

QString RepairText::state(const LibraryHealth &health)
{
    if (health.isHealthy())
        return tr("The library is healthy: %Ln songs.", nullptr, int(health.songs));
    QStringList sentences {tr("The library's file is damaged.")};
    for (const LibraryHealth::Fault &found : health.faults) {
        const QString sentence = fault(found.part);
        if (!sentences.contains(sentence))
            sentences += sentence;
    }
    sentences += !health.isReadable ? tr("It cannot be read as it is.")
               : health.needsSalvage()
                   ? tr("%Ln songs can still be read.", nullptr, int(health.songs))
                   : tr("All %Ln songs are there.", nullptr, int(health.songs));
    return sentences.join(u' ');
}

QString RepairText::damage(const Error &error)
{
    const QJsonObject told = QJsonDocument::fromJson(error.detail.toUtf8()).object();
    const std::optional<LibraryHealth> health = RepairJson::health(told);
    return health && !health->isHealthy() ? state(*health) : tr("The library's file is damaged.");
}

QString RepairText::step(RepairStep step)
{
    switch (step) {
    case RepairStep::Waiting:
        return tr("Waiting until all programs have closed the library…");
    case RepairStep::Keeping:
        return tr("Putting the damaged files aside…");
    case RepairStep::Building:
        return tr("Saving what can be found…");
    case RepairStep::Installing:
        return tr("Putting the library in its place…");
    }
    Q_UNREACHABLE();
}

QString RepairText::source(const RepairReport &report)
{
    const QString number = QLocale().toString(report.fromWitness);
    if (report.isWitnessLive)
        return tr("%1 taken from a window that was open").arg(number);
    static const QRegularExpression dayOfWeek(QStringLiteral(",?\\s*dddd,?\\s*"));
    QString format = QLocale().dateFormat(QLocale::LongFormat);
    format.remove(dayOfWeek);
    return tr("%1 taken from the snapshot of %2")
        .arg(number, QLocale().toString(report.witnessTime.toLocalTime().date(), format));
}

QString RepairText::done(const RepairReport &report)
{
    if (report.outcome == RepairReport::Outcome::Healthy)
        return state(report.before) + u' ' + tr("Nothing was changed.");
    if (report.outcome == RepairReport::Outcome::Mended)
        return tr("The journal was mended. All %Ln songs are as they were.", nullptr,
                  int(report.before.songs));
    const QLocale locale;
    const QString salvaged = tr("%1 of %Ln songs salvaged", nullptr, int(report.known()))
                                 .arg(locale.toString(report.fromFile));
    QStringList sentences {
        report.fromWitness > 0
            ? tr("%1, %2.", "two parts of a sentence").arg(salvaged, source(report))
            : salvaged + u'.'};
    if (report.lost > 0)
        sentences += tr("%Ln songs are lost.", nullptr, int(report.lost));
    if (report.unverified > 0)
        sentences += tr("%Ln songs could not be verified.", nullptr, int(report.unverified));
    if (report.lacksEnd)
        sentences += tr("The latest changes may be missing.");
    return sentences.join(u' ');
}

} // namespace tutti
