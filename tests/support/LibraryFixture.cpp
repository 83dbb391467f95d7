// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/LibraryFixture.h"

namespace tutti::test {

LibraryFixture::LibraryFixture(const QString &file, int busyPatienceMs)
    : library({{.file = file, .author = QStringLiteral("tester@here")}, busyPatienceMs})
{
    QObject::connect(&library, &Library::changed, &model, &SongModel::apply);
    QObject::connect(&library, &Library::opened, &model,
                     [this](const LibraryInfo &now) { info = now; });
    QObject::connect(&library, &Library::stateChanged, &model,
                     [this](const SyncState &now) { state = now; });
    QObject::connect(&library, &Library::historyChanged, &model,
                     [this](const SongStore::History &now) { history = now; });
    QObject::connect(&library, &Library::finished, &model,
                     [this](const OperationResult &result) { results += result; });
    library.open();
}

QString LibraryFixture::submit(const Operation::Body &body)
{
    const Operation operation = Operation::make(body);
    library.submit(operation);
    return operation.id;
}

std::optional<OperationResult> LibraryFixture::result(const QString &operationId) const
{
    for (const OperationResult &result : results) {
        if (result.operationId == operationId)
            return result;
    }
    return std::nullopt;
}

WriteLock::WriteLock(const QString &file)
{
    m_shell.start(QStringLiteral("sqlite3"), {file});
    m_shell.write(".timeout 5000\nBEGIN IMMEDIATE;\n.print locked\n");
    if (!m_shell.waitForReadyRead())
        qFatal("the sqlite3 shell does not run");
}

WriteLock::~WriteLock()
{
    m_shell.write("ROLLBACK;\n.quit\n");
    m_shell.waitForFinished();
}

} // namespace tutti::test
