// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/Person.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QTest>

namespace tutti::bench {

namespace {

constexpr int BetweenStepsMs = 60;
constexpr int ScrollSteps = 40;

} // namespace

Person::Person(MainWindow &window)
    : m_window(window)
    , m_table(*window.findChild<SongTableView *>(QStringLiteral("songTable")))
    , m_search(*window.findChild<QLineEdit *>(QStringLiteral("search")))
{
    m_pace.setInterval(BetweenStepsMs);
    connect(&m_pace, &QTimer::timeout, this, &Person::step);
}

void Person::add(const QString &what, std::function<void()> action)
{
    m_steps.push_back({what, std::move(action)});
}

void Person::require(bool condition, const QString &complaint)
{
    if (!condition)
        m_complaints += complaint;
}

void Person::work()
{
    m_steps.clear();
    m_next = 0;
    typeSearch();
    for (const SongField field : {SongField::Title, SongField::Album, SongField::Year})
        sortBy(field);
    scroll();
    editCell();
    m_pace.start();
}

void Person::step()
{
    if (m_next == m_steps.size()) {
        m_pace.stop();
        emit done();
        return;
    }
    const Step &now = m_steps[m_next++];
    emit doing(now.what);
    now.action();
}

void Person::typeSearch()
{
    add(QStringLiteral("focusing the search"),
        [this] { QTest::keyClick(&m_window, Qt::Key_F, Qt::ControlModifier); });
    for (const QChar letter : QStringLiteral("beatles"))
        add(QStringLiteral("typing “%1” of “beatles”").arg(letter),
            [this, letter] { QTest::keyClick(&m_search, letter.toLatin1()); });
    add(QStringLiteral("looking at what was found"), [this] {
        require(m_search.text() == u"beatles", QStringLiteral("the search was not typed"));
        require(listed() > 0 && listed() < m_window.session().songs().rowCount(),
                QStringLiteral("the search found nothing, or all"));
    });
    add(QStringLiteral("clearing the search"),
        [this] { QTest::keyClick(&m_search, Qt::Key_Escape); });
    add(QStringLiteral("looking at all songs"), [this] {
        require(listed() == m_window.session().songs().rowCount(),
                QStringLiteral("not all songs came back"));
    });
}

void Person::sortBy(SongField field)
{
    const int column = int(field);
    add(QStringLiteral("sorting by ") + info(field).column(), [this, column] {
        const QHeaderView &header = *m_table.horizontalHeader();
        const QPoint place(header.sectionViewportPosition(column) + header.sectionSize(column) / 2,
                           header.height() / 2);
        QTest::mouseClick(header.viewport(), Qt::LeftButton, {}, place);
        require(header.sortIndicatorSection() == column,
                QStringLiteral("a click on a heading did not sort"));
    });
    add(QStringLiteral("looking at what was sorted"), [] {});
}

void Person::scroll()
{
    for (int place = 0; place <= ScrollSteps; ++place)
        add(QStringLiteral("scrolling"), [this, place] {
            QScrollBar &bar = *m_table.verticalScrollBar();
            bar.setValue(int(qint64(bar.maximum()) * place / ScrollSteps));
        });
    add(QStringLiteral("looking at the end"), [this] {
        const QScrollBar &bar = *m_table.verticalScrollBar();
        require(bar.value() > 0, QStringLiteral("the table did not scroll"));
    });
}

void Person::editCell()
{
    add(QStringLiteral("opening a cell"), [this] {
        m_table.setFocus();
        const int row = m_table.rowAt(m_table.viewport()->height() / 2);
        const QModelIndex cell = m_table.model()->index(row, int(SongField::Title));
        m_table.setCurrentIndex(cell);
        m_editedSong = cell.data(SongModel::IdRole).toLongLong();
        m_editedTitle = QStringLiteral("Heartbeat %1").arg(++m_edits);
        QTest::keyClick(&m_table, Qt::Key_F2);
    });
    add(QStringLiteral("typing into a cell"), [this] {
        auto *const editor = m_table.findChild<QLineEdit *>(QStringLiteral("cellEditor"));
        require(editor, QStringLiteral("no editor opened"));
        if (!editor)
            return;
        QTest::keyClicks(editor, m_editedTitle);
        QTest::keyClick(editor, Qt::Key_Return);
    });
    add(QStringLiteral("looking at the edit"), [this] {
        const SongModel &songs = m_window.session().songs();
        const int row = songs.rowOf(m_editedSong);
        require(row >= 0 && songs.value(row, SongField::Title, Qt::DisplayRole) == m_editedTitle,
                QStringLiteral("the edit is not shown"));
    });
}

bool Person::areEditsStored() const
{
    return m_window.session().library().unanswered() == 0;
}

} // namespace tutti::bench
