// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/SearchCompletion.h"

#include "core/QueryToken.h"

#include <QKeyEvent>

#include <algorithm>

namespace tutti {

namespace {

constexpr qsizetype FewestLetters = 2;
constexpr int MostRows = 8;

/// Whether a word may go on before \a c.
bool isInsideWord(QChar c)
{
    return !c.isSpace() && c != u'(' && c != u')' && c != u'|';
}

} // namespace

SearchCompletion::SearchCompletion(QLineEdit &search, QWidget *panel)
    : QListWidget(panel)
    , m_search(search)
{
    setObjectName(QStringLiteral("searchCompletion"));
    setAccessibleName(tr("Fields to search in"));
    setFocusPolicy(Qt::NoFocus);
    setFocusProxy(&search); // so that a screen reader is told of what is chosen
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(true);
    setAutoFillBackground(true);
    hide();
    search.installEventFilter(this);
    connect(&search, &QLineEdit::textEdited, this, &SearchCompletion::offer);
    connect(&search, &QLineEdit::cursorPositionChanged, this, [this] {
        if (isVisible())
            offer();
    });
    connect(this, &QListWidget::itemClicked, this, &SearchCompletion::take);
}

/// The word that ends at the cursor, unless it stands in quotes.
QString SearchCompletion::wordAtCursor() const
{
    const QString text = m_search.text();
    const qsizetype cursor = m_search.cursorPosition();
    if (m_search.hasSelectedText() || (cursor < text.size() && isInsideWord(text[cursor])))
        return {};
    const auto tokens = QueryToken::all(text.first(cursor));
    if (!tokens || tokens->isEmpty() || tokens->last().isQuoted || tokens->last().end() < cursor)
        return {};
    return text.sliced(tokens->last().position, tokens->last().length);
}

void SearchCompletion::offer()
{
    const QString word = wordAtCursor();
    QStringList offers;
    if (word.size() >= FewestLetters)
        offers = QueryName::offers();
    offers.removeIf([&word](const QString &offer) {
        return offer.size() == word.size() || !offer.startsWith(word, Qt::CaseInsensitive);
    });
    if (offers.isEmpty()) {
        hide();
        return;
    }
    clear();
    addItems(offers);
    setCurrentRow(-1);
    showBeneath();
}

void SearchCompletion::showBeneath()
{
    const QPoint at = m_search.mapTo(parentWidget(), QPoint(0, m_search.height()));
    const int rows = std::min(count(), MostRows);
    const int height = rows * sizeHintForRow(0) + 2 * frameWidth();
    const int width
        = sizeHintForColumn(0) + 2 * frameWidth() + fontMetrics().averageCharWidth() * 6;
    setGeometry(at.x(), at.y(), std::min(width, m_search.width()),
                std::min(height, parentWidget()->height() - at.y()));
    raise();
    show();
}

bool SearchCompletion::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_search && isVisible()) {
        if (event->type() == QEvent::FocusOut)
            hide();
        else if (event->type() == QEvent::KeyPress)
            return handlesKey(static_cast<QKeyEvent *>(event)->key());
    }
    return QListWidget::eventFilter(watched, event);
}

bool SearchCompletion::handlesKey(int key)
{
    switch (key) {
    case Qt::Key_Down:
        choose(1);
        return true;
    case Qt::Key_Up:
        choose(-1);
        return true;
    case Qt::Key_Escape:
        hide();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab: {
        const QListWidgetItem *const chosen = currentItem();
        hide();
        if (chosen)
            take(chosen);
        return chosen;
    }
    default:
        return false;
    }
}

/// One on, around the ends.
void SearchCompletion::choose(int step)
{
    const int from = currentRow() < 0 && step < 0 ? 0 : currentRow();
    setCurrentRow((from + step + count()) % count());
}

void SearchCompletion::take(const QListWidgetItem *item)
{
    const QString offer = item->text();
    const int length = int(wordAtCursor().size());
    m_search.setSelection(m_search.cursorPosition() - length, length);
    m_search.insert(offer.endsWith(u':') ? offer : offer + u' ');
}

} // namespace tutti
