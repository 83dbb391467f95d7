// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/WindowCloser.h"

#include "ui/FileActions.h"
#include "ui/LibraryPanel.h"
#include "ui/LibrarySession.h"
#include "ui/OperationDesk.h"
#include "ui/SongForm.h"
#include "ui/SongTableView.h"
#include "ui/SongsForm.h"

namespace tutti {

namespace {

QString closingTopic()
{
    return QStringLiteral("closing");
}

} // namespace

WindowCloser::WindowCloser(QWidget &window, const Parts &parts)
    : QObject(&window)
    , m_window(window)
    , m_parts(parts)
{
    connect(&parts.session.library(), &Library::finished, this, &WindowCloser::follow);
    connect(&parts.session.library(), &Library::kept, this, &WindowCloser::closeIfSaved);
    connect(&parts.session, &LibrarySession::jobsChanged, this, &WindowCloser::withdraw);
}

bool WindowCloser::mayClose(bool isLast)
{
    m_closesWhenSaved = false;
    if (m_closesAnyway)
        return true;
    const QString why = m_parts.library.table().finishEditing()
                          ? whyNot(isLast)
                          : tr("What stands in the cell cannot be saved.");
    if (why.isEmpty())
        return true;
    const auto closeAnyway = [this] {
        m_closesAnyway = true;
        cancelJobs();
        m_window.close();
    };
    emit told({.kind = Notice::Kind::Warning,
               .text = why,
               .actions = {{tr("Close Anyway"), closeAnyway}},
               .topic = closingTopic(),
               .isPassing = false});
    return false;
}

void WindowCloser::endAnyway()
{
    static_cast<void>(m_parts.library.table().finishEditing());
    for (SongForm *const form : m_window.findChildren<SongForm *>()) {
        if (m_parts.session.canEdit() && form->isVisible() && form->isTouched())
            form->save();
    }
    cancelJobs();
    // What waits for the library is kept by it as it closes; this could not be.
    m_closesAnyway = m_parts.session.state().unsaved == 0;
}

void WindowCloser::cancelJobs()
{
    if (m_parts.files.isImporting())
        m_parts.session.library().cancelImport();
    if (m_parts.files.isExporting())
        m_parts.files.cancelExport();
}

/// For people; empty if nothing would get lost.
QString WindowCloser::whyNot(bool isLast)
{
    const LibrarySession &session = m_parts.session;
    if (const QString form = unsavedForm(); !form.isEmpty())
        return form;
    if (isLast ? session.isImporting() : m_parts.files.isImporting())
        return tr("An import is under way. Closing the window cancels it.");
    if (isLast ? session.isExporting() : m_parts.files.isExporting())
        return tr("An export is under way. Closing the window cancels it.");
    const int unanswered
        = isLast ? m_parts.session.library().unanswered() : m_parts.desk.unanswered();
    if (unanswered == 0)
        return {};
    m_closesWhenSaved = true;
    if (const int unsaved = session.state().unsaved; unsaved > 0)
        return tr("%Ln changes are not saved, and would be lost: neither the library nor the place "
                  "where they would wait for it can be written. The window closes once they are.",
                  nullptr, unsaved);
    return tr("%Ln changes are not saved yet, since another program is writing to the library. The "
              "window closes once they are.",
              nullptr, unanswered);
}

QString WindowCloser::unsavedForm()
{
    const QString one = unsavedFormOf<SongForm>();
    return one.isEmpty() ? unsavedFormOf<SongsForm>() : one;
}

template<typename Form>
QString WindowCloser::unsavedFormOf()
{
    for (Form *const form : m_window.findChildren<Form *>()) {
        if (!form->isVisible() || !form->isTouched())
            continue;
        form->raise();
        form->activateWindow();
        connect(form, &QDialog::finished, this, &WindowCloser::withdraw, Qt::UniqueConnection);
        return tr("What stands in the form “%1” is not saved.").arg(form->windowTitle());
    }
    return {};
}

void WindowCloser::follow(const OperationResult &result)
{
    if (!m_closesWhenSaved)
        return;
    if (result.error || !result.conflicts.isEmpty()) {
        m_closesWhenSaved = false; // there is something to be read
        emit settled(closingTopic());
    } else {
        m_window.close();
    }
}

/// Or queued, which gets nothing lost either.
void WindowCloser::closeIfSaved()
{
    if (m_closesWhenSaved)
        m_window.close();
}

/// What kept the window open has ended; whoever still wants to close it says so again.
void WindowCloser::withdraw()
{
    if (!m_closesWhenSaved)
        emit settled(closingTopic());
}

void WindowCloser::noticeDismissed(const QString &topic)
{
    if (topic == closingTopic())
        m_closesWhenSaved = false;
}

} // namespace tutti
