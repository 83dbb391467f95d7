// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ChildJob.h"

namespace tutti {

namespace {

constexpr int PatienceMs = 3'000;

QString &program()
{
    static QString path;
    return path;
}

} // namespace

QString ChildJob::Result::words() const
{
    const QString said = QString::fromUtf8(error).trimmed();
    const QString name = QStringLiteral("tutti: ");
    return said.startsWith(name) ? said.sliced(name.size()) : said;
}

ChildJob::ChildJob(QObject *parent)
    : QObject(parent)
    , m_process(this)
    , m_kill(this)
{
    m_kill.setSingleShot(true);
    connect(&m_kill, &QTimer::timeout, &m_process, &QProcess::kill);
    connect(&m_process, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
        finish(status == QProcess::NormalExit ? code : -1);
    });
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &ChildJob::readLines);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            finish(-1);
    });
}

ChildJob::~ChildJob()
{
    // Nobody is told any more. What it leaves behind is unfinished, and known to be.
    m_process.disconnect(this);
    if (isRunning()) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

void ChildJob::useProgram(const QString &path)
{
    program() = path;
}

void ChildJob::start(const QStringList &arguments)
{
    Q_ASSERT(!isRunning());
    m_isRunning = true;
    m_wasCancelled = false;
    m_out.clear();
    m_saidTo = 0;
    m_process.setStandardInputFile(QProcess::nullDevice());
    if (program().isEmpty())
        QMetaObject::invokeMethod(
            this, [this] { finish(-1); }, Qt::QueuedConnection);
    else
        m_process.start(program(), arguments);
}

void ChildJob::cancel()
{
    if (!isRunning())
        return;
    m_wasCancelled = true;
    m_process.terminate();
    m_kill.start(PatienceMs);
}

void ChildJob::readLines()
{
    m_out += m_process.readAllStandardOutput();
    for (qsizetype end = m_out.indexOf('\n', m_saidTo); end >= 0;
         end = m_out.indexOf('\n', m_saidTo)) {
        const QByteArray line = m_out.sliced(m_saidTo, end - m_saidTo);
        m_saidTo = end + 1;
        emit said(line);
    }
}

void ChildJob::finish(int exitCode)
{
    m_kill.stop();
    m_isRunning = false;
    Result result {exitCode, m_wasCancelled, {}, {}};
    if (m_process.isOpen()) { // it has been started
        readLines();
        result.out = m_out;
        result.error = m_process.readAllStandardError();
    }
    emit finished(result);
}

} // namespace tutti
