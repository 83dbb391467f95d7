// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/OperationDesk.h"

#include "core/OperationCodec.h"
#include "core/OperationNames.h"
#include "core/SongText.h"
#include "core/SongTwins.h"
#include "ui/ErrorText.h"
#include "ui/LibrarySession.h"
#include "ui/OperationText.h"
#include "ui/SyncText.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>
#include <utility>

namespace tutti {

namespace {

void copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

/// Of what was done last: a new step makes the notice of the one before stale.
QString stepTopic()
{
    return QStringLiteral("step");
}

/// Of changes that are queued, and of those that are kept nowhere.
QString queuedTopic()
{
    return QStringLiteral("queued");
}

QString unsavedTopic()
{
    return QStringLiteral("unsaved");
}

/// Of the long operation that is under way: there is one at a time.
QString progressTopic()
{
    return QStringLiteral("operation");
}

/// What an operation wanted to store, as text to keep.
QString wantedText(const Operation &operation)
{
    QStringList lines;
    if (const auto *edit = std::get_if<EditSongs>(&operation.body)) {
        for (const Edit &one : edit->edits)
            lines += info(one.field).title() + u'\t'
                   + SongText::written(one.field, one.value, SongText::Form::Human);
    } else if (const auto *add = std::get_if<AddSongs>(&operation.body)) {
        for (const Song &song : add->songs) {
            for (const SongFieldInfo &field : songFields()) {
                if (field.editable && !field.isMissing(field.value(song)))
                    lines
                        += field.title() + u'\t'
                         + SongText::written(field.field, field.value(song), SongText::Form::Human);
            }
        }
    }
    return lines.join(u'\n');
}

} // namespace

OperationDesk::OperationDesk(LibrarySession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&session.library(), &Library::finished, this, &OperationDesk::follow);
    connect(&session.library(), &Library::kept, this, &OperationDesk::followKept);
    connect(&session, &LibrarySession::stateChanged, this, &OperationDesk::tellWaiting);
    connect(&session.library(), &Library::operationProgressed, this, &OperationDesk::tellProgress);
}

void OperationDesk::submit(const Operation::Body &body, const Cursor &seen)
{
    Operation operation = Operation::make(body);
    if (!std::holds_alternative<AddSongs>(body)) // which speaks of no song that is there
        operation.seen = seen.libraryId.isEmpty() ? m_session.songs().cursor() : seen;
    name(operation);
    send(operation);
}

/// By uids, so that it can still be done when the library comes back restored or repaired, and done
/// again without adding anything twice.
void OperationDesk::name(Operation &operation) const
{
    const SongModel &songs = m_session.songs();
    OperationNames::give(operation, [&](qint64 id) {
        const int row = songs.rowOf(id);
        return row < 0
                 ? QString()
                 : songs.value(songs.slotAt(row), SongField::Title, SongModel::UidRole).toString();
    });
}

void OperationDesk::followKept(const QString &operationId)
{
    if (m_underWay.contains(operationId))
        m_kept.insert(operationId);
}

/// Once, and not for each edit, until all of them are stored.
void OperationDesk::tellWaiting()
{
    const SyncState &state = m_session.state();
    if (state.unsaved > 0 && !std::exchange(m_hasToldUnsaved, true)) {
        const auto copyAll = [this] { copy(unsavedText()); };
        emit told({.kind = Notice::Kind::Error,
                   .text = SyncText::waiting(state),
                   .actions = {{tr("Copy Mine"), copyAll}},
                   .topic = unsavedTopic(),
                   .helpTopic = QStringLiteral("together"),
                   .isPassing = false});
    } else if (state.unsaved == 0 && std::exchange(m_hasToldUnsaved, false)) {
        emit ended(unsavedTopic());
    }
    if (state.queued > 0 && !std::exchange(m_hasToldQueued, true)) {
        emit told({.kind = Notice::Kind::Warning,
                   .text = SyncText::queued(state),
                   .topic = queuedTopic(),
                   .helpTopic = QStringLiteral("together"),
                   .isPassing = false});
    } else if (state.queued == 0 && std::exchange(m_hasToldQueued, false)) {
        emit ended(queuedTopic());
    }
}

QString OperationDesk::unsavedText() const
{
    QStringList texts;
    for (const auto &[id, operation] : m_underWay.asKeyValueRange()) {
        if (!m_kept.contains(id))
            texts += wantedText(operation);
    }
    return texts.join(u'\n');
}

void OperationDesk::send(const Operation &operation)
{
    m_underWay.insert(operation.id, operation);
    m_session.library().submit(operation);
}

void OperationDesk::tellProgress(const QString &operationId, double share)
{
    const auto operation = m_underWay.constFind(operationId);
    if (operation == m_underWay.constEnd())
        return; // of another window
    if (std::exchange(m_shownId, operationId) != operationId) {
        const auto cancel = [this, operationId] {
            m_cancelledId = operationId;
            m_session.library().cancelOperation(operationId);
        };
        emit told({.text = OperationText::underWay(operation->body),
                   .actions = {{tr("Cancel"), cancel}},
                   .topic = progressTopic(),
                   .isPassing = false});
    }
    emit progressed(progressTopic(), share);
}

void OperationDesk::tellTwin(qint64 songId)
{
    const std::optional<qint64> twin = SongTwins::twinOf(m_session.songs(), songId);
    if (!twin)
        return;
    const SongModel &songs = m_session.songs();
    const auto show = [this, id = *twin] { emit found(id); };
    emit told({.text = tr("“%1” may be in the library twice.")
                           .arg(SongText::visible(songs.song(songs.rowOf(songId)).title)),
               .actions = {{tr("Show the Other One"), show}},
               .topic = stepTopic()});
}

void OperationDesk::follow(const OperationResult &result)
{
    if (!m_underWay.contains(result.operationId))
        return; // of another window
    const Operation operation = m_underWay.take(result.operationId);
    m_kept.remove(operation.id);
    if (m_shownId == operation.id) {
        m_shownId.clear();
        emit ended(progressTopic());
    }
    if (result.error) {
        tellFailure(operation, *result.error);
        return;
    }
    if (!result.conflicts.isEmpty())
        tellConflicts(result.conflicts);
    if (const QList<qint64> ids = result.addedIds + result.presentIds; ids.size() == 1)
        emit added(ids.first());
    if (!result.presentIds.isEmpty())
        emit told({.text = OperationText::present(result), .topic = stepTopic()});
    else if (result.summary.kind == OperationKind::Add && result.addedIds.size() == 1)
        tellTwin(result.addedIds.first());
    if (result.summary.kind == OperationKind::Resolve && result.leftAlone > 0)
        emit told({.kind = Notice::Kind::Warning,
                   .text = tr("%Ln conflicts look different by now, and were left open.", nullptr,
                              int(result.leftAlone)),
                   .topic = stepTopic()});
    if (const auto *const views = std::get_if<ChangeViews>(&operation.body))
        tellViews(*views, result);
    const bool isMerge = result.summary.kind == OperationKind::Merge;
    if (isMerge && result.summary.songCount == 0 && result.conflicts.isEmpty())
        emit told({.text = tr("Nothing was merged: others have removed or merged the songs."),
                   .topic = stepTopic()});
    const bool isRemoval = isMerge || result.summary.kind == OperationKind::Remove
                        || result.summary.kind == OperationKind::Clear;
    if (result.isUndo || result.isRedo) {
        emit told({.text = OperationText::done(result), .topic = stepTopic()});
    } else if (isRemoval && result.summary.songCount > 0) {
        emit removed();
        const auto undo = [this, id = operation.id] { submit(UndoOperation {id}); };
        emit told({.text = OperationText::done(result),
                   .actions = {{tr("Undo"), undo}},
                   .topic = stepTopic()});
    }
}

/// What became of changes that met those of somebody else; and offers to undo a removal.
void OperationDesk::tellViews(const ChangeViews &wanted, const OperationResult &result)
{
    const OperationSummary &done = result.summary;
    const QString name = SongText::visible(done.subject);
    const std::optional<NamedView> &before = wanted.changes.first().before;
    if (done.kind == OperationKind::AddView && before && done.subject == before->name)
        emit told(
            {.kind = Notice::Kind::Warning,
             .text = tr("Somebody has removed the view “%1” meanwhile. With your change it is "
                        "back.")
                         .arg(name),
             .topic = stepTopic()});
    else if (done.kind == OperationKind::AddView && before)
        emit told({.kind = Notice::Kind::Warning,
                   .text = tr("Somebody has changed the view “%1” meanwhile. Yours was kept beside "
                              "it, as “%2”.")
                               .arg(SongText::visible(before->name), name),
                   .topic = stepTopic()});
    else if (result.leftAlone > 0)
        emit told(
            {.kind = Notice::Kind::Warning,
             .text
             = tr("Somebody has changed the view “%1” meanwhile, so it was not removed.").arg(name),
             .topic = stepTopic()});
    else if (done.kind == OperationKind::RemoveView)
        emit told({.text = OperationText::done(result),
                   .actions = {{tr("Undo"),
                                [this, id = result.operationId] { submit(UndoOperation {id}); }}},
                   .topic = stepTopic()});
}

void OperationDesk::tellFailure(const Operation &operation, const Error &error)
{
    const bool isNothing
        = error.kind == Error::Kind::NothingToUndo || error.kind == Error::Kind::NothingToRedo;
    if (error.kind == Error::Kind::Cancelled && operation.id == m_cancelledId) {
        emit told({.text = tr("Cancelled. Nothing was changed."), .topic = stepTopic()});
        return;
    }
    if (isNothing) {
        emit told({.text = ErrorText::what(error), .topic = stepTopic()});
        return;
    }
    Notice notice {.kind = Notice::Kind::Error,
                   .text = OperationCodec::canWait(operation.body)
                             ? tr("Not saved. %1").arg(ErrorText::whole(error))
                             : tr("Not done. %1").arg(ErrorText::whole(error)),
                   .helpTopic = ErrorText::helpTopic(error),
                   .isPassing = false};
    const QString wanted = wantedText(operation);
    // The same operation: should it have been stored after all, nothing is done twice.
    if (error.kind != Error::Kind::Replaced)
        notice.actions += {tr("Try Again"), [this, operation] { send(operation); }};
    if (!wanted.isEmpty())
        notice.actions += {tr("Copy Mine"), [wanted] { copy(wanted); }};
    emit told(notice);
}

void OperationDesk::tellRefused(const Error &error)
{
    Notice notice {.kind = Notice::Kind::Warning,
                   .text = tr("Not changed. %1").arg(ErrorText::what(error)),
                   .topic = QStringLiteral("refused"),
                   .helpTopic = ErrorText::helpTopic(error)};
    if (!error.value.isEmpty()) {
        notice.text += u' ' + tr("You typed “%1”.").arg(error.value.left(100));
        notice.actions = {{tr("Copy Mine"), [value = error.value] { copy(value); }}};
    }
    emit told(notice);
}

void OperationDesk::tellConflicts(const QList<Conflict> &conflicts)
{
    QStringList mine;
    for (const Conflict &conflict : conflicts) {
        if (conflict.kind == Conflict::Kind::Edit)
            mine += conflict.songTitle + u'\t' + info(conflict.field).title() + u'\t'
                  + SongText::written(conflict.field, conflict.mine, SongText::Form::Human);
    }
    Notice notice {.kind = Notice::Kind::Warning,
                   .helpTopic = QStringLiteral("conflicts"),
                   .isPassing = false};
    notice.text = conflicts.size() == 1 ? ErrorText::conflict(conflicts.first())
                                        : tr("%Ln of your changes were not made, since somebody "
                                             "has changed the same meanwhile. "
                                             "First: %1",
                                             nullptr, int(conflicts.size()))
                                              .arg(ErrorText::conflict(conflicts.first()));
    const bool isKept = conflicts.first().id != 0;
    if (isKept) {
        const bool isRemoval = conflicts.first().kind == Conflict::Kind::Removal;
        notice.actions += {isRemoval ? tr("Remove Anyway") : tr("Use Mine"),
                           [this, conflicts] { resolve(conflicts, ConflictChoice::Take::Mine); }};
    }
    if (!mine.isEmpty())
        notice.actions += {tr("Copy Mine"), [text = mine.join(u'\n')] { copy(text); }};
    emit told(notice);
}

void OperationDesk::resolve(const QList<Conflict> &conflicts, ConflictChoice::Take take,
                            const QVariant &value)
{
    ResolveConflicts resolve;
    for (const Conflict &conflict : conflicts)
        resolve.choices
            += {.conflictId = conflict.id, .take = take, .value = value, .theirs = conflict.theirs};
    if (!resolve.choices.isEmpty())
        submit(resolve);
}

} // namespace tutti
