// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTextBrowser>

namespace tutti {

/// The short help: topics at the side, one page of them all, and a search that leaves the topics in
/// which something was found.
class HelpWindow : public QDialog
{
    Q_OBJECT

public:
    explicit HelpWindow(QWidget *window);

    /// Opens the help of the window that a widget is in, of which there is one.
    /// \a topic: the id of a heading in resources/help, to begin there; empty: where it was
    static void open(QWidget &from, const QString &topic = {});

private:
    void showTopic(const QString &id);
    void build();
    void read();
    void search();
    void findNext();
    void showAt(int position);
    [[nodiscard]] QList<QTextEdit::ExtraSelection> hits(const QString &words) const;

    /// A heading with what stands beneath it.
    struct Topic
    {
        QString id;
        int start; ///< in the page
        int end;
    };

    QLineEdit m_search;
    QListWidget m_topics;
    QTextBrowser m_page;
    QLabel m_nothing;
    QList<Topic> m_all;
};

} // namespace tutti
