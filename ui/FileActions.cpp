// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/FileActions.h"

#include "core/Operation.h"
#include "core/SongListModel.h"
#include "ui/ErrorText.h"
#include "ui/FileDialogs.h"
#include "ui/ImportSummary.h"
#include "ui/ImportText.h"
#include "ui/LibrarySession.h"

#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QWidget>

#include <algorithm>

namespace tutti {

namespace {

QString importTopic()
{
    return QStringLiteral("import");
}

QString exportTopic()
{
    return QStringLiteral("export");
}

QStringList localFiles(const QMimeData &data)
{
    QStringList files;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            files += url.toLocalFile();
    }
    return files;
}

} // namespace

FileActions::FileActions(LibrarySession &session, const SongListModel &list, QWidget *window)
    : QObject(window)
    , importSongs(new QAction(tr("&Import…"), this))
    , exportSongs(new QAction(tr("&Export…"), this))
    , m_session(session)
    , m_list(list)
    , m_window(window)
{
    importSongs->setObjectName(QStringLiteral("importSongs"));
    importSongs->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_I));
    exportSongs->setObjectName(QStringLiteral("exportSongs"));
    exportSongs->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
    connect(importSongs, &QAction::triggered, this, [this] {
        FileDialogs::openLists(m_window, [this](const QStringList &files) { startImport(files); });
    });
    connect(exportSongs, &QAction::triggered, this, [this] {
        FileDialogs::saveList(m_window, [this](const QString &file) { startExport(file); });
    });
    connect(&session, &LibrarySession::stateChanged, this, &FileActions::update);
    connect(&session, &LibrarySession::jobsChanged, this, &FileActions::update);
    Library &library = session.library();
    connect(&library, &Library::importProgressed, this, [this](double share) {
        if (!m_importId.isEmpty())
            emit progressed(importTopic(), share);
    });
    connect(&library, &Library::importFinished, this, &FileActions::tellImport);
    connect(&library, &Library::exportProgressed, this, [this](double share) {
        if (m_isExporting)
            emit progressed(exportTopic(), share);
    });
    connect(&library, &Library::exportFinished, this, &FileActions::tellExport);
    update();
}

void FileActions::update()
{
    const QString whyNot
        = m_session.isImporting() ? tr("An import is under way.") : m_session.whyNotNow();
    importSongs->setEnabled(whyNot.isEmpty());
    importSongs->setToolTip(whyNot);
    importSongs->setStatusTip(whyNot);
    const QString whyNotExport
        = m_session.isExporting() ? tr("An export is under way.") : QString();
    exportSongs->setEnabled(whyNotExport.isEmpty());
    exportSongs->setToolTip(whyNotExport);
    exportSongs->setStatusTip(whyNotExport);
}

void FileActions::acceptDropsOn(QWidget *widget)
{
    widget->setAcceptDrops(true);
    widget->installEventFilter(this);
}

bool FileActions::eventFilter(QObject *watched, QEvent *event)
{
    const bool isDrag = event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove;
    if (!isDrag && event->type() != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto *const drop = static_cast<QDropEvent *>(event); // which those of a drag are, too
    const QStringList files = localFiles(*drop->mimeData());
    if (!canImport(files) || (isDrag && !importSongs->isEnabled()))
        return QObject::eventFilter(watched, event);
    drop->setDropAction(Qt::CopyAction); // whatever the other program proposes, the file stays
    drop->accept();
    if (!isDrag)
        startImport(files);
    return true;
}

bool FileActions::canImport(const QStringList &files)
{
    const QStringList suffixes {QStringLiteral("csv"), QStringLiteral("tsv"), QStringLiteral("txt"),
                                QStringLiteral("json")};
    return !files.isEmpty() && std::ranges::all_of(files, [&](const QString &file) {
        return suffixes.contains(QFileInfo(file).suffix().toLower());
    });
}

void FileActions::startImport(const QStringList &files)
{
    if (!importSongs->isEnabled()) {
        emit told({.kind = Notice::Kind::Warning,
                   .text = tr("Nothing was imported. %1").arg(importSongs->toolTip()),
                   .isPassing = false});
        return;
    }
    m_importId = Operation::newId();
    emit told({.text = tr("Importing %1…").arg(QFileInfo(files.first()).fileName()),
               .actions = {{tr("Cancel"), [this] { m_session.library().cancelImport(); }}},
               .topic = importTopic(),
               .isPassing = false});
    emit progressed(importTopic(), 0);
    m_session.startImport({.operationId = m_importId, .files = files});
}

void FileActions::tellImport(const ImportReport &report)
{
    if (report.operationId != m_importId)
        return; // of another window
    m_importId.clear();
    if (report.error && report.error->kind == Error::Kind::Cancelled) {
        emit told(
            {.text = tr("The import was cancelled. Nothing was added."), .topic = importTopic()});
        return;
    }
    if (report.error) {
        emit told({.kind = Notice::Kind::Error,
                   .text = tr("Nothing was imported. %1").arg(ErrorText::what(*report.error)),
                   .topic = importTopic(),
                   .isPassing = false});
        return;
    }
    Notice notice {.text = ImportText::summary(report), .topic = importTopic()};
    if (!report.notes.isEmpty()) {
        notice.isPassing = false;
        notice.actions = {
            {tr("Details"), [report, window = m_window] { ImportSummary::show(report, window); }}};
    }
    emit told(notice);
}

void FileActions::startExport(const QString &file)
{
    if (!exportSongs->isEnabled()) {
        emit told({.kind = Notice::Kind::Warning,
                   .text = tr("Nothing was exported. %1").arg(exportSongs->toolTip()),
                   .isPassing = false});
        return;
    }
    const QString suffix = QFileInfo(file).suffix().toLower();
    ExportRequest request {file, SongWriter::formatNamed(suffix).value_or(SongWriter::Format::Csv)};
    request.ids = m_list.ids({0, m_list.matchCount() - 1});
    m_isExporting = true;
    emit told({.text = tr("Exporting %Ln songs…", nullptr, int(request.ids.size())),
               .actions = {{tr("Cancel"), [this] { m_session.library().cancelExport(); }}},
               .topic = exportTopic(),
               .isPassing = false});
    emit progressed(exportTopic(), 0);
    m_session.startExport(request);
}

void FileActions::tellExport(const ExportReport &report)
{
    if (!m_isExporting)
        return;
    m_isExporting = false;
    if (!report.error) {
        emit told(
            {.text = tr("Exported %Ln songs to %1.", nullptr, int(report.songs)).arg(report.file),
             .topic = exportTopic()});
    } else if (report.error->kind == Error::Kind::Cancelled) {
        emit told({.text = tr("The export was cancelled."), .topic = exportTopic()});
    } else {
        emit told({.kind = Notice::Kind::Error,
                   .text = tr("Nothing was exported. %1").arg(ErrorText::what(*report.error)),
                   .topic = exportTopic(),
                   .isPassing = false});
    }
}

} // namespace tutti
