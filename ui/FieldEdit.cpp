// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/FieldEdit.h"

#include "core/SongText.h"
#include "ui/FieldValidator.h"

#include <QToolTip>

namespace tutti {

FieldEdit::FieldEdit(SongField field, QWidget *parent)
    : QLineEdit(parent)
    , m_field(field)
{
    const SongFieldInfo &of = info(field);
    setAccessibleName(of.title());
    setValidator(new FieldValidator(field, this));
    connect(this, &QLineEdit::textEdited, this, &FieldEdit::tellRefusal);
    if (of.type == SongFieldInfo::Type::Duration)
        setPlaceholderText(tr("m:ss"));
}

void FieldEdit::setValue(const QVariant &value)
{
    m_base = value;
    setText(SongText::written(m_field, value, SongText::Form::Human));
    m_baseText = text(); // a line shows no line breaks, say
    setModified(false);
    setCursorPosition(0);
}

Expected<QVariant> FieldEdit::value() const
{
    return isTouched() ? SongText::parsed(m_field, text(), SongText::Form::Human)
                       : Expected<QVariant>(m_base);
}

void FieldEdit::tellRefusal()
{
    const auto *const judge = qobject_cast<const FieldValidator *>(validator());
    const QString refusal = isTouched() ? judge->refusal(text()) : QString();
    setAccessibleDescription(refusal);
    if (refusal.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(mapToGlobal(QPoint(0, height())), refusal, this);
}

} // namespace tutti
