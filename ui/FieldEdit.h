// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Error.h"
#include "core/SongField.h"

#include <QLineEdit>
#include <QVariant>

namespace tutti {

/// A line to type the value of a song's field into, in a form or a cell. Says at once, beneath
/// itself, why what stands in it would be refused.
class FieldEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit FieldEdit(SongField field, QWidget *parent = nullptr);

    [[nodiscard]] SongField field() const { return m_field; }

    /// Shows \a value as what is stored; the edit counts as untouched.
    void setValue(const QVariant &value);
    /// The value that was shown, on which an edit is based.
    [[nodiscard]] const QVariant &base() const { return m_base; }
    [[nodiscard]] bool isTouched() const { return text() != m_baseText; }
    [[nodiscard]] Expected<QVariant> value() const;

private:
    void tellRefusal();

    const SongField m_field;
    QVariant m_base;
    QString m_baseText;
};

} // namespace tutti
