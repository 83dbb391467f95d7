// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/Question.h"

#include <QMessageBox>
#include <QPushButton>

namespace tutti {

void Question::ask(QWidget *window, const QString &question, const QString &explanation,
                   const QString &yes, const std::function<void()> &onYes)
{
    auto *box
        = new QMessageBox(QMessageBox::Question, QString(), question, QMessageBox::Cancel, window);
    box->setObjectName(QStringLiteral("question"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(explanation);
    box->setTextFormat(Qt::PlainText);
    QPushButton *const accept = box->addButton(yes, QMessageBox::AcceptRole);
    accept->setObjectName(QStringLiteral("questionYes"));
    box->setDefaultButton(QMessageBox::Cancel);
    QObject::connect(accept, &QPushButton::clicked, window, onYes);
    box->open();
}

} // namespace tutti
