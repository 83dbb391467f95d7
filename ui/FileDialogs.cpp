// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/FileDialogs.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileIconProvider>
#include <QHash>

namespace tutti::FileDialogs {

namespace {

class PlainIcons : public QFileIconProvider
{
public:
    using QFileIconProvider::icon;
    QIcon icon(const QFileInfo &info) const override
    {
        return QFileIconProvider::icon(info.isDir() ? Folder : File);
    }
    QString type(const QFileInfo &info) const override
    {
        return info.isDir() ? text(QT_TRANSLATE_NOOP("FileDialogs", "Folder")) : info.suffix();
    }

private:
    static QString text(const char *source)
    {
        return QCoreApplication::translate("FileDialogs", source);
    }
};

QString text(const char *source)
{
    return QCoreApplication::translate("FileDialogs", source);
}

QFileDialog *make(QWidget *window, const QString &title, const QStringList &filters)
{
    static PlainIcons icons;
    auto *dialog = new QFileDialog(window, title);
    dialog->setObjectName(QStringLiteral("fileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QFileDialog::DontUseNativeDialog); // others look into files
    dialog->setOption(QFileDialog::DontUseCustomDirectoryIcons);
    dialog->setIconProvider(&icons);
    dialog->setNameFilters(filters);
    return dialog;
}

QString allFiles()
{
    return text(QT_TRANSLATE_NOOP("FileDialogs", "All files (*)"));
}

QString libraries()
{
    return text(QT_TRANSLATE_NOOP("FileDialogs", "Tutti libraries (*.db)"));
}

void openOne(QWidget *window, const QString &title,
             const std::function<void(const QString &)> &onChosen)
{
    QFileDialog *const dialog = make(window, title, {libraries(), allFiles()});
    dialog->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, window, onChosen);
    dialog->open();
}

} // namespace

void openLists(QWidget *window, const std::function<void(const QStringList &)> &onChosen)
{
    QFileDialog *const dialog
        = make(window, text(QT_TRANSLATE_NOOP("FileDialogs", "Import Songs")),
               {text(QT_TRANSLATE_NOOP("FileDialogs", "Lists of songs (*.csv *.tsv *.txt *.json)")),
                allFiles()});
    dialog->setFileMode(QFileDialog::ExistingFiles);
    QObject::connect(dialog, &QFileDialog::filesSelected, window, onChosen);
    dialog->open();
}

void saveList(QWidget *window, const std::function<void(const QString &)> &onChosen)
{
    const QString csv = text(QT_TRANSLATE_NOOP("FileDialogs", "CSV (*.csv)"));
    const QString json = text(QT_TRANSLATE_NOOP("FileDialogs", "JSON (*.json)"));
    const QString html = text(QT_TRANSLATE_NOOP("FileDialogs", "Web page (*.html)"));
    const QString pdf = text(QT_TRANSLATE_NOOP("FileDialogs", "PDF (*.pdf)"));
    QFileDialog *const dialog = make(window, text(QT_TRANSLATE_NOOP("FileDialogs", "Export Songs")),
                                     {csv, json, html, pdf});
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(QStringLiteral("songs.csv"));
    const QHash<QString, QString> suffixes {{csv, QStringLiteral("csv")},
                                            {json, QStringLiteral("json")},
                                            {html, QStringLiteral("html")},
                                            {pdf, QStringLiteral("pdf")}};
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog,
                     [dialog, suffixes](const QString &filter) {
                         const QString suffix = suffixes.value(filter);
                         const QFileInfo chosen(dialog->selectedFiles().value(0));
                         dialog->setDefaultSuffix(suffix);
                         dialog->selectFile(chosen.completeBaseName() + u'.' + suffix);
                     });
    QObject::connect(dialog, &QFileDialog::fileSelected, window, onChosen);
    dialog->open();
}

void saveBackup(QWidget *window, const QString &name,
                const std::function<void(const QString &)> &onChosen)
{
    QFileDialog *const dialog
        = make(window, text(QT_TRANSLATE_NOOP("FileDialogs", "Back Up To")), {libraries()});
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("db"));
    dialog->selectFile(name);
    QObject::connect(dialog, &QFileDialog::fileSelected, window, onChosen);
    dialog->open();
}

void openBackup(QWidget *window, const std::function<void(const QString &)> &onChosen)
{
    openOne(window, text(QT_TRANSLATE_NOOP("FileDialogs", "Restore From")), onChosen);
}

void openLibrary(QWidget *window, const std::function<void(const QString &)> &onChosen)
{
    openOne(window, text(QT_TRANSLATE_NOOP("FileDialogs", "Open Library")), onChosen);
}

void newLibrary(QWidget *window, const std::function<void(const QString &)> &onChosen)
{
    QFileDialog *const dialog
        = make(window, text(QT_TRANSLATE_NOOP("FileDialogs", "New Library")), {libraries()});
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    dialog->setDefaultSuffix(QStringLiteral("db"));
    dialog->selectFile(text(QT_TRANSLATE_NOOP("FileDialogs", "songs.db")));
    QObject::connect(dialog, &QFileDialog::fileSelected, window, onChosen);
    dialog->open();
}

} // namespace tutti::FileDialogs
