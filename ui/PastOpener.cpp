// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/PastOpener.h"

#include "core/HistoryPage.h"
#include "ui/HistoryText.h"
#include "ui/LibrarySession.h"
#include "ui/PastCopies.h"

#include <QCoreApplication>
#include <QLocale>

#include <utility>

namespace tutti {

namespace {

QString topic()
{
    return QStringLiteral("past");
}

} // namespace

PastOpener::PastOpener(LibrarySession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_program(QCoreApplication::applicationFilePath())
{}

PastOpener::~PastOpener()
{
    if (!m_process)
        return;
    m_process->disconnect(this);
    m_process->setParent(QCoreApplication::instance()); // whose end is not waited for here
    connect(m_process, &QProcess::finished, m_process, &QObject::deleteLater);
    m_process->kill();
    PastCopies::remove(m_file);
}

void PastOpener::open(const HistoryEntry &entry)
{
    if (m_process)
        return;
    m_isCancelled = false;
    m_file = PastCopies::newFile();
    m_process = new QProcess(this);
    const qint64 atMs = entry.atMs;
    connect(m_process, &QProcess::readyReadStandardOutput, this, &PastOpener::readProgress);
    connect(m_process, &QProcess::finished, this, [this, atMs] { finish(m_file, atMs); });
    connect(m_process, &QProcess::errorOccurred, this, [this, atMs](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            finish(m_file, atMs);
    });
    emit told(
        {.text
         = tr("Reading the library as it was on %1…").arg(HistoryText::moment(atMs, QLocale())),
         .actions = {{tr("Cancel"), [this] { cancel(); }}},
         .topic = topic(),
         .isPassing = false});
    emit progressed(topic(), 0);
    m_process->start(m_program, {QStringLiteral("--library"), m_session.options().store.file,
                                 QStringLiteral("history"), QStringLiteral("--as-of"),
                                 QStringLiteral("seq:%1").arg(entry.lastSeq),
                                 QStringLiteral("--output"), m_file, QStringLiteral("--progress")});
    emit busyChanged();
}

void PastOpener::readProgress()
{
    while (m_process->canReadLine()) {
        bool isNumber = false;
        const int percent = m_process->readLine().trimmed().toInt(&isNumber);
        if (isNumber)
            emit progressed(topic(), percent / 100.0);
    }
}

void PastOpener::finish(const QString &file, qint64 atMs)
{
    QProcess *const process = std::exchange(m_process, nullptr);
    if (!process)
        return;
    process->deleteLater();
    const bool isDone = process->exitStatus() == QProcess::NormalExit && process->exitCode() == 0
                     && !m_isCancelled;
    if (isDone) {
        emit ended(topic());
        emit made(file, atMs);
    } else {
        PastCopies::remove(file);
        const QString said = QString::fromLocal8Bit(process->readAllStandardError()).trimmed();
        const QString why = said.section(QStringLiteral("tutti: "), -1);
        emit told(m_isCancelled
                      ? Notice {.text = tr("Cancelled."), .topic = topic()}
                      : Notice {.kind = Notice::Kind::Error,
                                .text = tr("The library cannot be shown as it was then. %1")
                                            .arg(why.isEmpty() ? process->errorString() : why),
                                .topic = topic(),
                                .helpTopic = QStringLiteral("undo"),
                                .isPassing = false});
    }
    emit busyChanged();
}

void PastOpener::cancel()
{
    m_isCancelled = true;
    if (m_process)
        m_process->kill();
}

} // namespace tutti
