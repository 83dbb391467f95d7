// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace tutti {

/// Every dialog for files of the program. Their icons never look into a file, since to open and
/// close a library's files is to drop the locks that other code of the process holds on them.
/// Each blocks its window only, and calls back if something was chosen.
namespace FileDialogs {

void openLists(QWidget *window, const std::function<void(const QStringList &files)> &onChosen);
void saveList(QWidget *window, const std::function<void(const QString &file)> &onChosen);
/// \a name is proposed.
void saveBackup(QWidget *window, const QString &name,
                const std::function<void(const QString &file)> &onChosen);
void openBackup(QWidget *window, const std::function<void(const QString &file)> &onChosen);
void openLibrary(QWidget *window, const std::function<void(const QString &file)> &onChosen);
/// The file may be there: what it holds is not to be overwritten.
void newLibrary(QWidget *window, const std::function<void(const QString &file)> &onChosen);

} // namespace FileDialogs

} // namespace tutti
