// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHBoxLayout>
#include <QLabel>
#include <QList>
#include <QWidget>

#include <functional>

namespace tutti {

/// What a panel shows in place of its content: that it is loading, empty, or that something is
/// wrong, and what can be done about it.
class PanelMessage : public QWidget
{
    Q_OBJECT

public:
    struct Action
    {
        QString name; ///< of the button, for tests and tools
        QString text;
        std::function<void()> run;
        QString whyNot {}; ///< if set, the button is disabled for this reason

        [[nodiscard]] bool looksLike(const Action &other) const
        {
            return text == other.text && whyNot == other.whyNot;
        }
    };

    explicit PanelMessage(QWidget *parent = nullptr);

    /// Opens the help of the window that \a from is in, at a topic.
    [[nodiscard]] static Action help(QWidget &from, const QString &topic);

    void set(const QString &title, const QString &text, const QList<Action> &actions = {});

private:
    [[nodiscard]] bool shows(const QString &title, const QString &text,
                             const QList<Action> &actions) const;

    QLabel m_title;
    QLabel m_text;
    QList<Action> m_actions;
    QHBoxLayout *m_buttons;
};

} // namespace tutti
