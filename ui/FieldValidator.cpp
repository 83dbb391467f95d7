// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/FieldValidator.h"

#include "ui/ErrorText.h"

namespace tutti {

FieldValidator::FieldValidator(SongField field, QObject *parent)
    : QValidator(parent)
    , m_field(field)
{}

QValidator::State FieldValidator::validate(QString &input, int &) const
{
    return SongText::parsed(m_field, input, SongText::Form::Human) ? Acceptable : Intermediate;
}

QString FieldValidator::refusal(const QString &input) const
{
    const auto value = SongText::parsed(m_field, input, SongText::Form::Human);
    return value ? QString() : ErrorText::what(value.error());
}

} // namespace tutti
