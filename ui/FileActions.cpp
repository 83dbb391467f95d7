// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/FileActions.h"

#include "core/Operation.h"
#include "ui/ErrorText.h"
#include "ui/FileDialogs.h"
#include "ui/ImportSummary.h"
#include "ui/ImportText.h"
#include "ui/LibraryPanel.h"
#include "ui/LibrarySession.h"
#include "ui/OperationDesk.h"
#include "ui/SongClip.h"
#include "ui/SongTableView.h"

#include <QFileInfo>
#include <QLineEdit>
#include <QMimeData>
#include <QWidget>

#include <algorithm>
#include <utility>

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

FileActions::FileActions(LibrarySession &session, LibraryPanel &library, OperationDesk &desk,
                         QWidget *window)
    : QObject(window)
    , importSongs(new QAction(tr("&Import…"), this))
    , exportSongs(new QAction(tr("&Export…"), this))
    , m_session(session)
    , m_library(library)
    , m_desk(desk)
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
    connect(&session, &LibrarySession::jobsChanged, this, &FileActions::storeDocument);
    Library &store = session.library();
    connect(&store, &Library::importProgressed, this, [this](double share) {
        if (isImporting())
            emit progressed(importTopic(), share);
    });
    connect(&store, &Library::importFinished, this, &FileActions::tellImport);
    connect(&store, &Library::exportProgressed, this, [this](double share) {
        if (m_isExporting)
            emit progressed(exportTopic(), share);
    });
    connect(&store, &Library::exportFinished, this, &FileActions::tellExport);
    update();
}

QString FileActions::whyNotImport() const
{
    return m_session.isImporting() ? tr("An import is under way.") : m_session.whyNotNow();
}

void FileActions::update()
{
    const QString whyNot = whyNotImport();
    importSongs->setEnabled(whyNot.isEmpty());
    importSongs->setToolTip(whyNot);
    importSongs->setStatusTip(whyNot);
    const QString whyNotExport
        = m_session.isExporting() || m_isExporting ? tr("An export is under way.") : QString();
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
    const bool areFiles = canImport(files);
    const bool isList = !areFiles && takesSongs(watched, *drop);
    if ((!areFiles && !isList) || (isDrag && !importSongs->isEnabled()))
        return QObject::eventFilter(watched, event);
    drop->setDropAction(Qt::CopyAction); // whatever the other program proposes, its own stays
    drop->accept();
    if (!isDrag && areFiles)
        startImport(files);
    else if (!isDrag)
        paste(SongClip::listIn(*drop->mimeData()));
    return true;
}

/// Dropped where they come from, songs are let be; in a line of text they are text.
bool FileActions::takesSongs(const QObject *target, const QDropEvent &drop) const
{
    return SongClip::mayBeIn(*drop.mimeData()) && drop.source() != &m_library.table()
        && !qobject_cast<const QLineEdit *>(target);
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
    begin({.files = files}, tr("Importing %1…").arg(QFileInfo(files.first()).fileName()));
}

void FileActions::paste(const QByteArray &list)
{
    if (list.trimmed().isEmpty())
        emit told({.kind = Notice::Kind::Warning,
                   .text = tr("Nothing was pasted. There is no list of songs on the clipboard."),
                   .topic = importTopic()});
    else
        begin({.text = list, .textName = tr("Clipboard")}, tr("Pasting songs…"));
}

void FileActions::addAnyway(const ImportRequest &pasted, const QList<qint64> &lines)
{
    begin({.text = pasted.text, .textName = pasted.textName, .copiesOf = lines},
          tr("Pasting songs…"));
}

void FileActions::begin(const ImportRequest &request, const QString &what)
{
    if (const QString whyNot = whyNotImport(); !whyNot.isEmpty()) {
        emit told({.kind = Notice::Kind::Warning,
                   .text = request.text.isEmpty() ? tr("Nothing was imported. %1").arg(whyNot)
                                                  : tr("Nothing was pasted. %1").arg(whyNot),
                   .isPassing = false});
        return;
    }
    m_import = request;
    m_import.operationId = Operation::newId();
    emit told({.text = what,
               .actions = {{tr("Cancel"), [this] { m_session.library().cancelImport(); }}},
               .topic = importTopic(),
               .isPassing = false});
    emit progressed(importTopic(), 0);
    m_session.startImport(m_import);
}

void FileActions::tellImport(const ImportReport &report)
{
    if (report.operationId != m_import.operationId)
        return; // of another window
    const ImportRequest request = std::exchange(m_import, {});
    const bool isPaste = !request.text.isEmpty();
    if (!report.error) {
        tellImported(request, report);
    } else if (report.error->kind == Error::Kind::Cancelled) {
        emit told({.text = isPaste ? tr("Pasting was cancelled. Nothing was added.")
                                   : tr("The import was cancelled. Nothing was added."),
                   .topic = importTopic()});
    } else if (isPaste && report.error->kind == Error::Kind::NotUnderstood) {
        emit told({.kind = Notice::Kind::Warning,
                   .text = tr("Nothing was pasted. What is on the clipboard is no list of songs: "
                              "its first line names no columns for title and artist."),
                   .topic = importTopic(),
                   .helpTopic = QStringLiteral("clipboard")});
    } else {
        const QString what = ErrorText::what(*report.error);
        emit told({.kind = Notice::Kind::Error,
                   .text = isPaste ? tr("Nothing was pasted. %1").arg(what)
                                   : tr("Nothing was imported. %1").arg(what),
                   .topic = importTopic(),
                   .helpTopic = ErrorText::helpTopic(*report.error),
                   .isPassing = false});
    }
}

void FileActions::tellImported(const ImportRequest &request, const ImportReport &report)
{
    Notice notice {.text = ImportText::summary(report), .topic = importTopic()};
    if (report.counts.added > 0)
        notice.actions
            += {tr("Undo"), [this, id = report.operationId] { m_desk.submit(UndoOperation {id}); }};
    if (const QList<qint64> &lines = report.presentLines; !lines.isEmpty())
        notice.actions += {tr("Add Anyway"), [this, request, lines] { addAnyway(request, lines); }};
    if (!report.notes.isEmpty()) {
        notice.isPassing = false;
        notice.actions += {tr("Details"),
                           [report, window = m_window] { ImportSummary::show(report, window); }};
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
    const SongListModel &list = m_library.list();
    request.ids = list.ids({0, list.matchCount() - 1});
    m_isExporting = true;
    emit told({.text = tr("Exporting %Ln songs…", nullptr, int(request.ids.size())),
               .actions = {{tr("Cancel"), [this] { cancelExport(); }}},
               .topic = exportTopic(),
               .isPassing = false});
    emit progressed(exportTopic(), 0);
    const auto format = SheetExport::formatNamed(suffix);
    if (!format) {
        m_session.startExport(request);
        return;
    }
    m_export = request;
    write(*format);
}

void FileActions::write(SheetExport::Format format)
{
    m_sheet = std::make_unique<SheetExport>(SongSheet(m_session, m_library), format);
    connect(m_sheet.get(), &SheetExport::progressed, this,
            [this](double share) { emit progressed(exportTopic(), share); });
    connect(m_sheet.get(), &SheetExport::written, this, [this](const QByteArray &document) {
        m_sheet.release()->deleteLater(); // it is telling this now
        m_export.document = document;
        storeDocument();
    });
    update();
}

/// As soon as no other window exports.
void FileActions::storeDocument()
{
    if (m_export.document.isEmpty() || m_session.isExporting())
        return;
    m_session.startExport(std::exchange(m_export, {}));
}

void FileActions::cancelExport()
{
    const QString file = std::exchange(m_export, {}).file;
    m_sheet.reset();
    if (file.isEmpty())
        m_session.library().cancelExport();
    else
        tellExport({file, 0, Error {Error::Kind::Cancelled}});
}

void FileActions::tellExport(const ExportReport &report)
{
    if (!m_isExporting || !m_export.file.isEmpty())
        return; // of another window
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
                   .helpTopic = ErrorText::helpTopic(*report.error),
                   .isPassing = false});
    }
    update();
}

} // namespace tutti
