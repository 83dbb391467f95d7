// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/BackupActions.h"

#include "core/Snapshots.h"
#include "ui/FileDialogs.h"
#include "ui/LibrarySession.h"
#include "ui/RestoreDialog.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace tutti {

namespace {

QString topic()
{
    return QStringLiteral("backup");
}

/// What a command says that succeeded.
QJsonObject toldBy(const ChildJob::Result &result)
{
    return QJsonDocument::fromJson(result.out).object();
}

} // namespace

BackupActions::BackupActions(LibrarySession &session, QWidget *window)
    : QObject(window)
    , backUp(new QAction(tr("&Back Up To…"), this))
    , restore(new QAction(tr("Re&store…"), this))
    , m_session(session)
    , m_window(window)
    , m_job(this)
{
    backUp->setObjectName(QStringLiteral("backUp"));
    restore->setObjectName(QStringLiteral("restore"));
    connect(backUp, &QAction::triggered, this, [this] {
        const QString name = QFileInfo(m_session.info().file).completeBaseName();
        const QString day = QDate::currentDate().toString(Qt::ISODate);
        FileDialogs::saveBackup(m_window, QStringLiteral("%1 %2.db").arg(name, day),
                                [this](const QString &file) { startBackup(file); });
    });
    connect(restore, &QAction::triggered, this, &BackupActions::askWhatToRestore);
    connect(&m_job, &ChildJob::finished, this, &BackupActions::finish);
    connect(&session, &LibrarySession::stateChanged, this, &BackupActions::update);
    connect(&session, &LibrarySession::infoChanged, this, &BackupActions::update);
    update();
}

void BackupActions::update()
{
    const QString busy = isBusy() ? tr("A backup or a restore is under way.") : QString();
    backUp->setEnabled(busy.isEmpty() && !m_session.info().file.isEmpty());
    const QString whyNot = busy.isEmpty() ? m_session.whyNotNow() : busy;
    restore->setEnabled(whyNot.isEmpty());
    for (QAction *const action : {backUp, restore}) {
        action->setToolTip(action == backUp ? busy : whyNot);
        action->setStatusTip(action->toolTip());
    }
}

void BackupActions::askWhatToRestore()
{
    auto *const dialog = new RestoreDialog(m_session.info().file,
                                           Snapshots::of(m_session.info().libraryId), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RestoreDialog::chosen, this, &BackupActions::startRestore);
    dialog->open();
}

void BackupActions::start(const QString &text, const QStringList &command,
                          const std::function<void(const ChildJob::Result &)> &onDone)
{
    if (isBusy())
        return;
    m_onDone = onDone;
    emit told({.text = text,
               .actions = {{tr("Cancel"), [this] { m_job.cancel(); }}},
               .topic = topic(),
               .helpTopic = QStringLiteral("repair"),
               .isPassing = false});
    m_job.start(QStringList {QStringLiteral("--library"), m_session.info().file} + command);
    update();
}

void BackupActions::finish(const ChildJob::Result &result)
{
    update();
    if (result.isDone())
        return m_onDone(result);
    if (result.wasCancelled)
        return emit told({.text = tr("Cancelled. Nothing was changed."), .topic = topic()});
    emit told({.kind = Notice::Kind::Error,
               .text = tr("It did not succeed. %1").arg(result.words()),
               .topic = topic(),
               .isPassing = false});
}

void BackupActions::startBackup(const QString &file)
{
    start(tr("Backing up to %1…").arg(QFileInfo(file).fileName()),
          {QStringLiteral("backup"), QStringLiteral("--"), file},
          [this, file](const ChildJob::Result &) {
              emit told({.text = tr("Backed up to %1.").arg(file), .topic = topic()});
          });
}

void BackupActions::startRestore(const QString &file, const QStringList &uids)
{
    QStringList command {QStringLiteral("restore"), QStringLiteral("--format"),
                         QStringLiteral("json")};
    for (const QString &uid : uids)
        command += {QStringLiteral("--songs"), uid};
    start(tr("Restoring…"), command + QStringList {QStringLiteral("--"), file},
          [this](const ChildJob::Result &result) { tellRestored(result); });
}

void BackupActions::tellRestored(const ChildJob::Result &result)
{
    const QJsonObject told = toldBy(result);
    const QString before = told[u"before"].toString();
    const QString operation = told[u"operation"].toString();
    Notice notice {.text = tr("Restored %Ln songs.", nullptr, told[u"songs"].toInt()),
                   .topic = topic(),
                   .isPassing = false};
    notice.actions
        = {{tr("Undo"), [this, before, operation] {
                if (before.isEmpty())
                    m_session.library().submit(Operation::make(UndoOperation {operation}));
                else
                    startRestore(before, {});
            }}};
    emit this->told(notice);
}

} // namespace tutti
