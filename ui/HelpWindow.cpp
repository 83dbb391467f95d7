// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/HelpWindow.h"

#include "ui/RowDelegate.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QTextBlock>
#include <QTextDocument>
#include <QVBoxLayout>

#include <algorithm>

namespace tutti {

namespace {

constexpr int TopicLevel = 2; ///< of its heading

/// In the language of all words.
QString text()
{
    QFile file(QStringLiteral(":/tutti/help/%1.html")
                   .arg(HelpWindow::tr("en", "the file of the help in this language")));
    return file.open(QFile::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

HelpWindow::HelpWindow(QWidget *window)
    : QDialog(window)
{
    setObjectName(QStringLiteral("help"));
    setWindowTitle(tr("Help"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    read();
    connect(&m_search, &QLineEdit::textChanged, this, &HelpWindow::search);
    connect(&m_search, &QLineEdit::returnPressed, this, &HelpWindow::findNext);
    connect(&m_topics, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            showAt(m_all[row].start);
    });
    m_search.setFocus();
    resize(110 * fontMetrics().averageCharWidth(), 40 * fontMetrics().height());
}

void HelpWindow::open(QWidget &from, const QString &topic)
{
    QWidget *window = &from;
    while (window->parentWidget()) // also from a panel that floats
        window = window->parentWidget();
    auto *help = window->findChild<HelpWindow *>(QString(), Qt::FindDirectChildrenOnly);
    if (!help)
        help = new HelpWindow(window);
    help->show();
    help->raise();
    help->activateWindow();
    help->showTopic(topic);
}

void HelpWindow::build()
{
    m_search.setObjectName(QStringLiteral("helpSearch"));
    m_search.setAccessibleName(tr("Search the help"));
    m_search.setPlaceholderText(tr("Search the help"));
    m_search.setClearButtonEnabled(true);
    m_topics.setObjectName(QStringLiteral("helpTopics"));
    m_topics.setAccessibleName(tr("Topics"));
    m_topics.setItemDelegate(new RowDelegate(&m_topics));
    m_page.setObjectName(QStringLiteral("helpPage"));
    m_page.setAccessibleName(tr("Help"));
    m_page.setOpenLinks(true);
    m_page.document()->setDocumentMargin(fontMetrics().height());
    m_nothing.setObjectName(QStringLiteral("helpNothing"));
    m_nothing.setText(tr("Nothing was found."));
    m_nothing.setAlignment(Qt::AlignCenter);
    m_nothing.setVisible(false);
    auto *split = new QSplitter;
    split->addWidget(&m_topics);
    split->addWidget(&m_page);
    split->setStretchFactor(1, 1);
    split->setSizes({26 * fontMetrics().averageCharWidth(), 84 * fontMetrics().averageCharWidth()});
    split->setChildrenCollapsible(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false); // Enter goes on searching
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(&m_search);
    layout->addWidget(&m_nothing);
    layout->addWidget(split, 1);
    layout->addWidget(buttons);
}

void HelpWindow::read()
{
    m_page.setHtml(text());
    for (QTextBlock block = m_page.document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() != TopicLevel)
            continue;
        if (!m_all.isEmpty())
            m_all.last().end = block.position();
        m_all += Topic {block.begin().fragment().charFormat().anchorNames().value(0),
                        block.position(), m_page.document()->characterCount()};
        m_topics.addItem(block.text());
    }
    const int bar = m_topics.verticalScrollBar()->sizeHint().width();
    m_topics.setMinimumWidth(m_topics.sizeHintForColumn(0) + 2 * m_topics.frameWidth() + bar);
}

void HelpWindow::showTopic(const QString &id)
{
    const auto topic = std::ranges::find(m_all, id, &Topic::id);
    if (topic == m_all.end())
        return;
    m_search.clear(); // it may hide this very topic
    m_topics.setCurrentRow(int(topic - m_all.begin()));
    showAt(topic->start); // also if it was current, and has been scrolled away from
}

/// Near the top, so that what follows is seen as well.
void HelpWindow::showAt(int position)
{
    QTextCursor cursor(m_page.document());
    cursor.setPosition(position);
    m_page.setTextCursor(cursor);
    QScrollBar &bar = *m_page.verticalScrollBar();
    bar.setValue(bar.value() + m_page.cursorRect(cursor).top()
                 - int(m_page.document()->documentMargin()));
}

QList<QTextEdit::ExtraSelection> HelpWindow::hits(const QString &words) const
{
    QList<QTextEdit::ExtraSelection> hits;
    QTextCharFormat format;
    format.setBackground(palette().brush(QPalette::Highlight));
    format.setForeground(palette().brush(QPalette::HighlightedText));
    for (QTextCursor cursor = m_page.document()->find(words); !cursor.isNull();
         cursor = m_page.document()->find(words, cursor))
        hits += QTextEdit::ExtraSelection {cursor, format};
    return hits;
}

void HelpWindow::search()
{
    const QString words = m_search.text().trimmed();
    const QList<QTextEdit::ExtraSelection> found
        = words.isEmpty() ? QList<QTextEdit::ExtraSelection>() : hits(words);
    m_page.setExtraSelections(found);
    for (int row = 0; row < m_topics.count(); ++row) {
        const bool isFound = std::ranges::any_of(found, [&](const auto &hit) {
            return hit.cursor.selectionStart() >= m_all[row].start
                && hit.cursor.selectionStart() < m_all[row].end;
        });
        m_topics.item(row)->setHidden(!words.isEmpty() && !isFound);
    }
    m_nothing.setVisible(!words.isEmpty() && found.isEmpty());
    if (!found.isEmpty())
        showAt(found.first().cursor.selectionStart());
}

void HelpWindow::findNext()
{
    const QString words = m_search.text().trimmed();
    if (words.isEmpty() || m_page.find(words))
        return;
    m_page.moveCursor(QTextCursor::Start); // and from the top again
    m_page.find(words);
}

} // namespace tutti
