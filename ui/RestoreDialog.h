// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ChildJob.h"
#include "core/Snapshot.h"

#include <QDialog>
#include <QJsonObject>
#include <QLabel>
#include <QList>
#include <QPushButton>
#include <QTreeWidget>

namespace tutti {

/// Asks which copy of a library to restore, all of it or some songs: lists its snapshots and shows
/// what a restore would change, which a child process finds out. Restores nothing itself.
class RestoreDialog : public QDialog
{
    Q_OBJECT

public:
    RestoreDialog(const QString &libraryFile, const QList<Snapshot> &snapshots, QWidget *parent);

    /// Adds a copy that lies somewhere else, and chooses it.
    void addFile(const QString &file);

signals:
    /// Of no \a uids: everything.
    void chosen(const QString &file, const QStringList &uids);

private:
    void buildCopies(const QList<Snapshot> &snapshots);
    void buildButtons();
    void compare();
    void tell(const ChildJob::Result &result);
    void addGroup(const QString &title, const QJsonObject &group, bool isChoosable);
    void updateButtons();
    [[nodiscard]] QString file() const; ///< of the copy that is chosen
    [[nodiscard]] QStringList chosenSongs() const;

    const QString m_libraryFile;
    QTreeWidget *const m_copies;
    QLabel *const m_summary;
    QTreeWidget *const m_songs;
    QPushButton *m_everything = nullptr;
    QPushButton *m_some = nullptr;
    ChildJob m_job;
    bool m_isCompared = false; ///< what is shown is about the copy that is chosen
};

} // namespace tutti
