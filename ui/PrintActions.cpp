// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/PrintActions.h"

#include "ui/LibraryPanel.h"
#include "ui/LibrarySession.h"
#include "ui/SheetPages.h"
#include "ui/SongActions.h"

#include <QPrintDialog>
#include <QPrinter>

namespace tutti {

namespace {

QString printTopic()
{
    return QStringLiteral("print");
}

} // namespace

PrintActions::PrintActions(LibrarySession &session, LibraryPanel &library, QWidget *window)
    : QObject(window)
    , print(new QAction(tr("Prin&t…"), this))
    , m_session(session)
    , m_library(library)
    , m_window(window)
{
    print->setObjectName(QStringLiteral("printSongs"));
    print->setShortcut(QKeySequence::Print);
    connect(print, &QAction::triggered, this, &PrintActions::choosePrinter);
    connect(&library, &LibraryPanel::countsChanged, this, &PrintActions::update);
    update();
}

PrintActions::~PrintActions()
{
    if (m_job)
        m_printer->abort();
}

void PrintActions::update()
{
    SongActions::setState(print, m_job ? tr("The list is being printed.")
                                 : m_library.list().matchCount() == 0
                                     ? tr("There are no songs in the list.")
                                     : QString());
}

void PrintActions::choosePrinter()
{
    if (!m_printer) {
        m_printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
        const QPageLayout layout = SongSheet(m_session, m_library).pageLayout();
        m_printer->setPageOrientation(layout.orientation());
        m_printer->setPageMargins(layout.margins(), layout.units());
    }
    auto *const dialog = new QPrintDialog(m_printer.get(), m_window);
    dialog->setObjectName(QStringLiteral("printDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange);
    connect(dialog, qOverload<>(&QDialog::accepted), this, &PrintActions::start);
    dialog->open();
}

void PrintActions::start()
{
    if (m_job)
        return;
    const SongSheet sheet(m_session, m_library);
    m_printer->setDocName(sheet.title());
    m_songs = sheet.songCount();
    auto pages = std::make_unique<SheetPages>(sheet, *m_printer);
    if (!pages->begin()) {
        emit told(
            {.kind = Notice::Kind::Error,
             .text = tr("Nothing was printed. The printer, or the file to print to, cannot be "
                        "used."),
             .topic = printTopic(),
             .isPassing = false});
        return;
    }
    if (m_printer->printRange() == QPrinter::PageRange)
        pages->setPages(m_printer->fromPage(), m_printer->toPage());
    m_job = std::make_unique<SheetJob>(std::move(pages));
    connect(m_job.get(), &SheetJob::progressed, this,
            [this](double share) { emit progressed(printTopic(), share); });
    connect(m_job.get(), &SheetJob::finished, this, &PrintActions::finish);
    emit told({.text = tr("Printing %Ln songs…", nullptr, m_songs),
               .actions = {{tr("Cancel"), [this] { cancel(); }}},
               .topic = printTopic(),
               .isPassing = false});
    update();
}

void PrintActions::cancel()
{
    if (!m_job)
        return;
    m_printer->abort();
    m_job.reset();
    emit told({.text = tr("Printing was cancelled."), .topic = printTopic()});
    update();
}

void PrintActions::finish()
{
    m_job.release()->deleteLater(); // it is telling this now
    if (m_printer->printerState() == QPrinter::Error)
        emit told({.kind = Notice::Kind::Error,
                   .text = tr("The list was not printed: the printer reports an error."),
                   .topic = printTopic(),
                   .isPassing = false});
    else
        emit told({.text = tr("Printed %Ln songs.", nullptr, m_songs), .topic = printTopic()});
    update();
}

} // namespace tutti
