// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/SongGate.h"

#include <QDate>

#include <algorithm>
#include <cmath>

namespace tutti::SongGate {

namespace {

using Type = SongFieldInfo::Type;
using Refusal = Error::Refusal;

tl::unexpected<Error> refuse(const SongFieldInfo &field, Refusal refusal, const QVariant &value)
{
    Error error {Error::Kind::Invalid, QString::fromLatin1(field.name)};
    error.field = field.field;
    error.refusal = refusal;
    error.value = value.toString();
    return tl::unexpected(error);
}

QString storable(QString text)
{
    while (text.startsWith(QChar(0xFEFF)) || text.startsWith(QChar(0xFFFE)))
        text.remove(0, 1);
    text.remove(QChar(0));
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            ++i;
        else if (text[i].isSurrogate())
            text[i] = QChar::ReplacementCharacter;
    }
    return text;
}

bool isInvisible(QChar c)
{
    return c.isSpace() || c.category() == QChar::Other_Format
        || c.category() == QChar::Other_Control;
}

Expected<QVariant> checkedText(const SongFieldInfo &field, const QVariant &value)
{
    const QString text = storable(value.toString());
    if (!field.optional && std::ranges::all_of(text, isInvisible))
        return refuse(field, Refusal::Blank, value);
    if (text.size() > field.maximum)
        return refuse(field, Refusal::TooLong, value);
    return text.isNull() ? QVariant(QStringLiteral("")) : QVariant(text);
}

Expected<QVariant> checkedFlag(const SongFieldInfo &field, const QVariant &value)
{
    const QString text = value.toString().toLower();
    if (text == u"true" || text == u"1" || text == u"yes")
        return true;
    if (text == u"false" || text == u"0" || text == u"no" || text.isEmpty())
        return false;
    return refuse(field, Refusal::NotYesOrNo, value);
}

Refusal badNumber(Type type)
{
    return type == Type::Duration ? Refusal::NotADuration
         : type == Type::Time     ? Refusal::NotATime
                                  : Refusal::NotANumber;
}

Expected<QVariant> checkedNumber(const SongFieldInfo &field, const QVariant &value)
{
    const bool none = value.isNull() || value.toString().trimmed().isEmpty();
    if (none && !field.optional && field.type == Type::Time)
        return refuse(field, Refusal::Blank, value);
    if (none)
        return field.optional ? QVariant() : QVariant(std::max<qint64>(field.minimum, 0));
    bool isNumber = false;
    const double real = value.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(real))
        return refuse(field, badNumber(field.type), value);
    if (real < double(field.minimum) || real > double(field.maximum))
        return refuse(field, Refusal::OutOfRange, value);
    if (real != std::floor(real))
        return refuse(field, Refusal::NotWhole, value);
    return qint64(real); // exact: the bounds of every field lie within 2^53
}

} // namespace

Expected<QVariant> checked(SongField field, const QVariant &value)
{
    const SongFieldInfo &of = info(field);
    switch (of.type) {
    case Type::Text:
        return checkedText(of, value);
    case Type::Flag:
        return checkedFlag(of, value);
    default:
        return checkedNumber(of, value);
    }
}

Expected<Song> checked(const Song &song)
{
    Song result = song;
    for (const SongFieldInfo &field : songFields()) {
        const Expected<QVariant> value = checked(field.field, field.value(song));
        if (!value)
            return tl::unexpected(value.error());
        field.setValue(result, *value);
    }
    return result;
}

bool isLikelyYear(int year)
{
    constexpr int FirstRecording = 1860;
    constexpr int YearOfThisProgram = 2026; // the calendar is slow to ask for a million songs
    if (year >= FirstRecording && year <= YearOfThisProgram)
        return true;
    return year >= FirstRecording && year <= QDate::currentDate().year() + 1;
}

} // namespace tutti::SongGate
