// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ImportReport.h"
#include "core/SongExport.h"
#include "core/SongImport.h"
#include "ui/Notice.h"
#include "ui/SheetExport.h"

#include <QAction>
#include <QDropEvent>
#include <QObject>

#include <memory>

namespace tutti {

class LibraryPanel;
class LibrarySession;
class OperationDesk;

/// Import and export of a window: from the choice of files to the account of how it went. What is
/// pasted or dropped is an import, too, of a list that is in no file.
class FileActions : public QObject
{
    Q_OBJECT

public:
    /// What \a library shows is what an export writes. All outlive this.
    FileActions(LibrarySession &session, LibraryPanel &library, OperationDesk &desk,
                QWidget *window);

    QAction *const importSongs;
    QAction *const exportSongs;

    /// Lists of songs that are dropped on \a widget are imported, files or not.
    void acceptDropsOn(QWidget *widget);
    void startImport(const QStringList &files);
    /// Adds the songs of a list in CSV with a header, or in JSON; nothing unless it is one.
    void paste(const QByteArray &list);
    /// For people: why nothing can be imported now; empty if it can.
    [[nodiscard]] QString whyNotImport() const;

    [[nodiscard]] bool isImporting() const
    {
        return !m_import.operationId.isEmpty();
    } ///< for this window
    [[nodiscard]] bool isExporting() const { return m_isExporting; }
    void cancelExport();

signals:
    void told(const tutti::Notice &notice);
    void progressed(const QString &topic, double share);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] static bool canImport(const QStringList &files);
    [[nodiscard]] bool takesSongs(const QObject *target, const QDropEvent &drop) const;
    void update();
    void begin(const ImportRequest &request, const QString &what);
    void addAnyway(const ImportRequest &pasted, const QList<qint64> &lines);
    void startExport(const QString &file);
    void tellImport(const ImportReport &report);
    void tellImported(const ImportRequest &request, const ImportReport &report);
    void write(SheetExport::Format format);
    void storeDocument();
    void tellExport(const ExportReport &report);

    LibrarySession &m_session;
    LibraryPanel &m_library;
    OperationDesk &m_desk;
    QWidget *const m_window;
    ImportRequest m_import; ///< that this window began
    bool m_isExporting = false;
    ExportRequest m_export; ///< of a document that is being written, or waits for another export
    std::unique_ptr<SheetExport> m_sheet; ///< while it is being written
};

} // namespace tutti
