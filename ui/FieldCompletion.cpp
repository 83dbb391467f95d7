// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/FieldCompletion.h"

#include "core/Collation.h"
#include "core/SongModel.h"
#include "core/TextFold.h"
#include "ui/FieldEdit.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QEvent>

#include <algorithm>

namespace tutti {

namespace {

constexpr qsizetype MostOffered = 12;

bool hasNames(SongField field)
{
    return SongColumns::isPooled(field) && field != SongField::Comment;
}

} // namespace

void FieldCompletion::add(FieldEdit &line, const SongModel &songs)
{
    if (hasNames(line.field()))
        new FieldCompletion(line, songs);
}

FieldCompletion::FieldCompletion(FieldEdit &line, const SongModel &songs)
    : QCompleter(&line)
    , m_line(line)
    , m_songs(songs)
{
    setModel(&m_names);
    setCompletionMode(UnfilteredPopupCompletion);
    setMaxVisibleItems(MostOffered);
    setWidget(&line); // not line.setCompleter(): what is offered must be found first
    connect(&line, &QLineEdit::textEdited, this, &FieldCompletion::offer);
    connect(this, qOverload<const QString &>(&QCompleter::activated), &line,
            [&line](const QString &name) {
                line.setText(name);
                line.setModified(true);
            });
}

bool FieldCompletion::eventFilter(QObject *watched, QEvent *event)
{
    // Else the focus would move as the list is deleted, through a dialog that is half gone.
    if (watched == &m_line && event->type() == QEvent::Hide
        && QApplication::activeWindow() == popup())
        QApplication::setActiveWindow(m_line.window());
    return QCompleter::eventFilter(watched, event);
}

void FieldCompletion::offer(const QString &typed)
{
    m_names.setStringList({});
    const std::string needle = foldedUtf8(typed.toStdString());
    const TextPool &pool = m_songs.columns().pool(m_line.field());
    QStringList first;
    QStringList others;
    std::string memory;
    if (!needle.empty()) {
        pool.search(needle, [&](TextPool::Number number) {
            if (pool.songCount(number) == 0)
                return; // no song has it any more
            QStringList &names = pool.folded(number, memory).starts_with(needle) ? first : others;
            if (names.size() < MostOffered)
                names
                    += QString::fromUtf8(pool.at(number).data(), qsizetype(pool.at(number).size()));
        });
    }
    for (QStringList *const names : {&first, &others})
        std::ranges::sort(*names, [](const QString &left, const QString &right) {
            return Collation::compare(left, right) < 0;
        });
    const QStringList names = (first + others).mid(0, MostOffered);
    const bool isTypedOut = names.size() == 1 && names.first() == typed;
    if (names.isEmpty() || isTypedOut) {
        popup()->hide();
        return;
    }
    m_names.setStringList(names);
    complete();
    popup()->setCurrentIndex({}); // Enter takes what was typed, until one is chosen
}

} // namespace tutti
