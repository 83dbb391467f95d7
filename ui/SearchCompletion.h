// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>
#include <QListWidget>

namespace tutti {

/// A list beneath a search that offers names of fields for the word at the cursor. The keyboard
/// stays with the search: Down and Up choose, Enter or Tab take what is chosen, Escape closes the
/// list; without a choice Enter and Tab do what they do without it.
class SearchCompletion : public QListWidget
{
    Q_OBJECT

public:
    /// \a panel holds \a search, and the list lies upon it.
    SearchCompletion(QLineEdit &search, QWidget *panel);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void offer();
    void choose(int step);
    void take(const QListWidgetItem *item);
    void showBeneath();
    [[nodiscard]] QString wordAtCursor() const;
    [[nodiscard]] bool handlesKey(int key);

    QLineEdit &m_search;
};

} // namespace tutti
