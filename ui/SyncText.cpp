// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/SyncText.h"

#include "ui/ErrorText.h"

#include <QLocale>

namespace tutti {

QString SyncText::brief(const SyncState &state)
{
    switch (state.phase) {
    case SyncState::Phase::Opening:
        return tr("Opening");
    case SyncState::Phase::Loading:
        return tr("Loading");
    case SyncState::Phase::UpToDate:
        return state.isDegraded ? tr("Up to date (polling)") : tr("Up to date");
    case SyncState::Phase::Waiting:
        return tr("Waiting to save %Ln changes", nullptr, state.waiting);
    case SyncState::Phase::Lost:
        return state.waiting > 0
                 ? tr("Library out of reach, %Ln changes wait", nullptr, state.waiting)
                 : tr("Library out of reach");
    case SyncState::Phase::Failed:
        return tr("Not open");
    }
    Q_UNREACHABLE();
}

QString SyncText::details(const SyncState &state)
{
    if (state.phase == SyncState::Phase::Waiting)
        return tr("Another program is writing to the library. Your changes are kept here and are "
                  "saved as soon as it has finished.");
    if (state.phase == SyncState::Phase::Opening && state.error)
        return tr("%1 Tutti goes on as soon as it can.").arg(ErrorText::what(*state.error));
    if (state.phase == SyncState::Phase::Lost)
        return tr("%1 What you see was read last. Tutti goes on as soon as it is back.")
            .arg(ErrorText::what(state.error.value_or(Error {Error::Kind::Gone})));
    if (state.error)
        return ErrorText::whole(*state.error);
    QStringList sentences;
    if (state.phase == SyncState::Phase::UpToDate)
        sentences += tr("Everything is saved, and changes by others are shown as they happen.");
    if (state.isDegraded)
        sentences += tr("The system does not let Tutti watch the file, so that others' changes may "
                        "take a second.");
    if (state.lastChange.isValid())
        sentences += tr("Others' changes came last at %1.")
                         .arg(QLocale().toString(state.lastChange.toLocalTime().time(),
                                                 QLocale::ShortFormat));
    return sentences.join(u' ');
}

} // namespace tutti
