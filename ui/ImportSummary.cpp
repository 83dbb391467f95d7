// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ImportSummary.h"

#include "ui/ImportText.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace tutti {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("ImportSummary", source);
}

QString severityText(ImportNote::Severity severity)
{
    switch (severity) {
    case ImportNote::Severity::Refused:
        return text(QT_TRANSLATE_NOOP("ImportSummary", "Refused"));
    case ImportNote::Severity::Warning:
        return text(QT_TRANSLATE_NOOP("ImportSummary", "To look at"));
    case ImportNote::Severity::Remark:
        return text(QT_TRANSLATE_NOOP("ImportSummary", "Note"));
    }
    Q_UNREACHABLE();
}

QStandardItemModel *modelOf(const ImportReport &report, QObject *parent)
{
    auto *model = new QStandardItemModel(0, 3, parent);
    model->setHorizontalHeaderLabels({text(QT_TRANSLATE_NOOP("ImportSummary", "Where")),
                                      text(QT_TRANSLATE_NOOP("ImportSummary", "What")),
                                      text(QT_TRANSLATE_NOOP("ImportSummary", "Why"))});
    for (const ImportNote &note : report.notes) {
        QList<QStandardItem *> row;
        for (const QString &cell :
             {ImportText::place(note), severityText(note.severity), ImportText::note(note)}) {
            row += new QStandardItem(cell);
            row.last()->setEditable(false);
        }
        model->appendRow(row);
    }
    return model;
}

QString asText(const ImportReport &report)
{
    QStringList lines {ImportText::summary(report)};
    for (const ImportNote &note : report.notes)
        lines += ImportText::place(note) + u'\t' + severityText(note.severity) + u'\t'
               + ImportText::note(note);
    return lines.join(u'\n');
}

QTableView *tableOf(const ImportReport &report, QWidget *parent)
{
    auto *table = new QTableView(parent);
    table->setObjectName(QStringLiteral("importNotes"));
    table->setAccessibleName(
        text(QT_TRANSLATE_NOOP("ImportSummary", "What the import has to say")));
    table->setModel(modelOf(report, table));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setAlternatingRowColors(true);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 8);
    const int letter = table->fontMetrics().averageCharWidth();
    table->setColumnWidth(0, 34 * letter);
    table->setColumnWidth(1, 12 * letter);
    table->horizontalHeader()->setStretchLastSection(true);
    return table;
}

} // namespace

void ImportSummary::show(const ImportReport &report, QWidget *parent)
{
    auto *dialog = new QDialog(parent);
    dialog->setObjectName(QStringLiteral("importSummary"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(text(QT_TRANSLATE_NOOP("ImportSummary", "Import")));
    auto *layout = new QVBoxLayout(dialog);
    auto *summary = new QLabel(ImportText::summary(report), dialog);
    if (report.notesLeftOut > 0)
        summary->setText(summary->text() + u' ' + ImportText::leftOut(report));
    summary->setTextFormat(Qt::PlainText);
    summary->setWordWrap(true);
    layout->addWidget(summary);
    layout->addWidget(tableOf(report, dialog));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QPushButton *const copy = buttons->addButton(text(QT_TRANSLATE_NOOP("ImportSummary", "Copy")),
                                                 QDialogButtonBox::ActionRole);
    QObject::connect(copy, &QPushButton::clicked, dialog,
                     [report] { QGuiApplication::clipboard()->setText(asText(report)); });
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    layout->addWidget(buttons);
    dialog->resize(dialog->fontMetrics().averageCharWidth() * 110, 420);
    dialog->show();
}

} // namespace tutti
