// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/SongTransforms.h"

#include <QLocale>

namespace tutti::SongTransforms {

namespace {

Edit edit(const Song &song, SongField field, const QVariant &value)
{
    return {song.id, field, info(field).value(song), value};
}

QString textOf(const Song &song, SongField field)
{
    return info(field).value(song).toString();
}

/// With a capital where a word begins or, if there are no \a words, the text.
QString capitalized(const QString &text, bool words, const QLocale &locale)
{
    QString result = locale.toLower(text);
    bool isWordAhead = true;
    for (qsizetype i = 0; i < result.size(); ++i) {
        const QChar letter = result[i];
        if (letter.isLetterOrNumber() || letter.isSurrogate()) {
            if (isWordAhead)
                result.replace(i, 1, locale.toUpper(letter).left(1));
            isWordAhead = false;
        } else if (words && letter != u'\'' && letter != u'’') {
            isWordAhead = true;
        }
    }
    return result;
}

} // namespace

Transform set(const QMap<SongField, QVariant> &values)
{
    return [values](const Song &song, qsizetype) {
        QList<Edit> edits;
        for (const auto &[field, value] : values.asKeyValueRange())
            edits += edit(song, field, value);
        return edits;
    };
}

Transform replaceText(SongField field, const QString &text, const QString &by,
                      Qt::CaseSensitivity sensitivity)
{
    return [=](const Song &song, qsizetype) {
        return QList {edit(song, field, textOf(song, field).replace(text, by, sensitivity))};
    };
}

Transform replacePattern(SongField field, const QRegularExpression &pattern, const QString &by)
{
    return [=](const Song &song, qsizetype) {
        return QList {edit(song, field, textOf(song, field).replace(pattern, by))};
    };
}

Transform changeCase(SongField field, Case to)
{
    return [=](const Song &song, qsizetype) {
        const QLocale locale;
        const QString text = textOf(song, field);
        const QString changed = to == Case::Upper ? locale.toUpper(text)
                              : to == Case::Lower ? locale.toLower(text)
                                                  : capitalized(text, to == Case::Words, locale);
        return QList {edit(song, field, changed)};
    };
}

Transform trim(const QList<SongField> &fields)
{
    return [fields](const Song &song, qsizetype) {
        QList<Edit> edits;
        for (const SongField field : fields)
            edits += edit(song, field, textOf(song, field).simplified());
        return edits;
    };
}

Transform number(SongField field, qint64 first)
{
    return [=](const Song &song, qsizetype place) {
        return QList {edit(song, field, qint64(first + place))};
    };
}

Transform swap(SongField left, SongField right)
{
    return [=](const Song &song, qsizetype) {
        return QList {edit(song, left, info(right).value(song)),
                      edit(song, right, info(left).value(song))};
    };
}

} // namespace tutti::SongTransforms
