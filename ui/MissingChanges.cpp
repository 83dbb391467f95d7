// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/MissingChanges.h"

#include "ui/LibrarySession.h"

#include <utility>

namespace tutti {

namespace {

QString topic()
{
    return QStringLiteral("missing");
}

} // namespace

MissingChanges::MissingChanges(LibrarySession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&session, &LibrarySession::stateChanged, this, &MissingChanges::update);
}

void MissingChanges::update()
{
    const int missing = m_session.state().missing;
    if (std::exchange(m_told, missing) == missing)
        return;
    if (missing == 0)
        return emit ended(topic());
    const auto settle = [this](bool doAgain) {
        return [this, doAgain] { m_session.library().settleMissing(doAgain); };
    };
    emit told(
        {.kind = Notice::Kind::Warning,
         .text = tr("%Ln changes that were saved from this computer are missing in the library. "
                    "Perhaps an older copy has taken its place, or its latest changes (the file "
                    "“-wal” beside it) were lost. They are still kept on this computer.",
                    nullptr, missing),
         .actions = {{tr("Do Them Again"), settle(true)}, {tr("Leave Them"), settle(false)}},
         .topic = topic(),
         .helpTopic = QStringLiteral("trouble"),
         .isPassing = false});
}

} // namespace tutti
