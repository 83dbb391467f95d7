// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace tutti {

/// Something a window tells its user, without getting in the way.
struct Notice
{
    enum class Kind { Information, Warning, Error };
    struct Action
    {
        QString text;
        std::function<void()> run;
    };

    Kind kind = Kind::Information;
    QString text;
    QList<Action> actions {};
    /// A notice takes the place of an earlier one with the same topic; empty: none.
    QString topic {};
    /// The topic of the help that says more; errors that name none lead to what helps in trouble.
    QString helpTopic {};
    /// Passing notices leave by themselves; what a person must not miss stays until dismissed.
    bool isPassing = true;
};

} // namespace tutti
