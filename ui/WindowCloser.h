// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Operation.h"
#include "ui/Notice.h"

#include <QObject>

namespace tutti {

class FileActions;
class LibraryPanel;
class LibrarySession;
class OperationDesk;

/// Keeps a window from closing while something would get lost: what is being typed, what is not
/// saved yet, an import or export. Says why, and closes the window once all is saved.
class WindowCloser : public QObject
{
    Q_OBJECT

public:
    /// What may be under way in \a window; all outlives this.
    struct Parts
    {
        LibrarySession &session;
        LibraryPanel &library;
        OperationDesk &desk;
        FileActions &files;
    };

    WindowCloser(QWidget &window, const Parts &parts);

    /// Asked when somebody wants to close the window. With \a isLast, that ends the use of the
    /// library, and with it what other windows may have left under way.
    [[nodiscard]] bool mayClose(bool isLast);

    /// From now on it may close, unless something submitted would be lost: saves what is being
    /// typed, as far as it can be, and ends an import or export.
    void endAnyway();

    /// The notice of \a topic was dismissed: whoever dismisses ours goes on working.
    void noticeDismissed(const QString &topic);

signals:
    void told(const tutti::Notice &notice);
    void settled(const QString &topic); ///< the notice of this topic has become untrue

private:
    [[nodiscard]] QString whyNot(bool isLast);
    [[nodiscard]] QString unsavedForm();
    template<typename Form>
    [[nodiscard]] QString unsavedFormOf();
    void follow(const OperationResult &result);
    void closeIfSaved();
    void withdraw();
    void cancelJobs();

    QWidget &m_window;
    const Parts m_parts;
    bool m_closesWhenSaved = false;
    bool m_closesAnyway = false;
};

} // namespace tutti
