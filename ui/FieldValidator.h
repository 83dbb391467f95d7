// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/SongField.h"
#include "core/SongText.h"

#include <QValidator>

namespace tutti {

/// Lets an input go only when SongGate would let it pass; anything may be typed on the way there.
class FieldValidator : public QValidator
{
    Q_OBJECT

public:
    explicit FieldValidator(SongField field, QObject *parent = nullptr);

    [[nodiscard]] State validate(QString &input, int &position) const override;

    /// For people: why \a input would be refused; empty if it would not.
    [[nodiscard]] QString refusal(const QString &input) const;

private:
    const SongField m_field;
};

} // namespace tutti
