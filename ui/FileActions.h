// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ImportReport.h"
#include "core/SongExport.h"
#include "ui/Notice.h"

#include <QAction>
#include <QObject>

namespace tutti {

class LibrarySession;
class SongListModel;

/// Import and export of a window: from the choice of files to the account of how it went.
class FileActions : public QObject
{
    Q_OBJECT

public:
    /// What \a list shows is what an export writes. All outlive this.
    FileActions(LibrarySession &session, const SongListModel &list, QWidget *window);

    QAction *const importSongs;
    QAction *const exportSongs;

    /// Lists of songs that are dropped on \a widget are imported.
    void acceptDropsOn(QWidget *widget);
    void startImport(const QStringList &files);

    [[nodiscard]] bool isImporting() const { return !m_importId.isEmpty(); } ///< for this window
    [[nodiscard]] bool isExporting() const { return m_isExporting; }

signals:
    void told(const tutti::Notice &notice);
    void progressed(const QString &topic, double share);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] static bool canImport(const QStringList &files);
    void update();
    void startExport(const QString &file);
    void tellImport(const ImportReport &report);
    void tellExport(const ExportReport &report);

    LibrarySession &m_session;
    const SongListModel &m_list;
    QWidget *const m_window;
    QString m_importId; ///< of the import that this window began
    bool m_isExporting = false;
};

} // namespace tutti
