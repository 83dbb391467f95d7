// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/SongField.h"

#include <QLabel>
#include <QToolButton>
#include <QVariant>
#include <QWidget>

#include <optional>

namespace tutti {

/// Stands beneath a field of a form in which something was typed, and tells what somebody else has
/// stored there meanwhile; with a button to take it. Not there while there is nothing to tell.
class FieldNews : public QWidget
{
    Q_OBJECT

public:
    explicit FieldNews(SongField field, QWidget *parent = nullptr);

    /// Nothing: there are none.
    void set(const std::optional<QVariant> &stored);
    [[nodiscard]] const std::optional<QVariant> &stored() const { return m_stored; }

signals:
    void wanted(); ///< the value that is stored

private:
    const SongField m_field;
    std::optional<QVariant> m_stored;
    QLabel m_text;
    QToolButton m_take;
};

} // namespace tutti
