// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ConflictDialog.h"

#include "core/SongGate.h"
#include "core/SongText.h"
#include "ui/ConflictText.h"
#include "ui/ErrorText.h"
#include "ui/FieldEdit.h"
#include "ui/StarEdit.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace tutti {

ConflictDialog::ConflictDialog(const Conflict &conflict, QWidget *parent)
    : QDialog(parent)
    , m_conflict(conflict)
{
    setObjectName(QStringLiteral("conflictDialog"));
    setWindowTitle(tr("Edit by Hand"));
    const QLocale locale;
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addValue(*form, tr("Song"), QStringLiteral("conflictSong"),
             SongText::visible(conflict.songTitle));
    addValue(*form, tr("Was"), QStringLiteral("conflictWas"),
             ConflictText::value(conflict.field, conflict.base, locale));
    addValue(*form, tr("Is now"), QStringLiteral("conflictTheirs"),
             ConflictText::theirs(conflict, locale));
    addValue(*form, tr("Wanted"), QStringLiteral("conflictMine"),
             ConflictText::mine(conflict, locale));
    QWidget *const editor = makeEditor();
    editor->setObjectName(QStringLiteral("conflictValue"));
    editor->setAccessibleName(info(conflict.field).title());
    form->addRow(info(conflict.field).title(), editor);
    m_message.setObjectName(QStringLiteral("conflictMessage"));
    m_message.setTextFormat(Qt::PlainText);
    m_message.setWordWrap(true);
    m_message.hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Save)->setObjectName(QStringLiteral("conflictSave"));
    connect(buttons, &QDialogButtonBox::accepted, this, &ConflictDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(&m_message);
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    editor->setFocus();
}

bool ConflictDialog::canAskFor(const Conflict &conflict)
{
    return conflict.kind == Conflict::Kind::Edit && info(conflict.field).editable
        && info(conflict.field).type != SongFieldInfo::Type::Flag;
}

void ConflictDialog::addValue(QFormLayout &form, const QString &label, const QString &name,
                              const QString &value)
{
    auto *shown = new QLabel(value, this);
    shown->setObjectName(name);
    shown->setTextFormat(Qt::PlainText);
    shown->setTextInteractionFlags(Qt::TextSelectableByMouse);
    shown->setWordWrap(true);
    form.addRow(label, shown);
}

QWidget *ConflictDialog::makeEditor()
{
    if (info(m_conflict.field).type == SongFieldInfo::Type::Rating) {
        m_stars = new StarEdit(this);
        m_stars->setRating(m_conflict.mine.toInt());
        return m_stars;
    }
    if (m_conflict.field == SongField::Comment) { // which may have several lines
        m_text = new QPlainTextEdit(m_conflict.mine.toString(), this);
        m_text->setTabChangesFocus(true);
        return m_text;
    }
    m_line = new FieldEdit(m_conflict.field, this);
    m_line->setValue(m_conflict.mine);
    m_line->selectAll();
    return m_line;
}

Expected<QVariant> ConflictDialog::value() const
{
    if (m_stars)
        return QVariant(qint64(m_stars->rating()));
    if (m_text)
        return SongGate::checked(m_conflict.field, m_text->toPlainText());
    return m_line->value();
}

void ConflictDialog::save()
{
    const Expected<QVariant> wanted = value();
    m_message.setVisible(!wanted);
    if (!wanted) {
        m_message.setText(ErrorText::what(wanted.error()));
        return;
    }
    emit chosen(m_conflict, *wanted);
    accept();
}

} // namespace tutti
