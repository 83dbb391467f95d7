// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/QueryText.h"

#include "core/SongText.h"

namespace tutti {

namespace {

using Kind = QueryError::Kind;

/// A word as it stands in a sentence.
QString quoted(const QString &word)
{
    constexpr qsizetype MostShown = 40;
    const QString shown = word.size() > MostShown ? word.first(MostShown) + u'…' : word;
    return QueryText::tr("“%1”").arg(SongText::visible(shown));
}

} // namespace

QString QueryText::what(const QueryError &error)
{
    const QString word = quoted(error.word);
    switch (error.kind) {
    case Kind::UnclosedQuote:
        return tr("A quote is not closed: %1.").arg(word);
    case Kind::UnclosedGroup:
        return tr("A parenthesis is not closed.");
    case Kind::UnopenedGroup:
        return tr("A parenthesis is closed that was not opened.");
    case Kind::MissingOperand:
        return tr("%1 has nothing to join.").arg(word);
    case Kind::MissingValue:
        return tr("Nothing stands behind %1.").arg(word);
    case Kind::NotANumber:
        return tr("%1 is not a number.").arg(word);
    case Kind::NotARating:
        return tr("%1 is not a rating from 0 to 100.").arg(word);
    case Kind::NotStars:
        return tr("%1 is not a number of stars from 0 to 5.").arg(word);
    case Kind::NotADuration:
        return tr("%1 is not a duration.").arg(word);
    case Kind::NotATime:
        return tr("%1 is neither a date nor an age.").arg(word);
    case Kind::NotAFlag:
        return tr("%1 is neither yes nor no.").arg(word);
    case Kind::ReversedRange:
        return tr("%1 ends before it begins.").arg(word);
    case Kind::UnknownState:
        return tr("A song cannot be %1.").arg(word);
    case Kind::UnknownField:
        return tr("Songs have no field %1.").arg(word);
    case Kind::TooDeep:
        return tr("Too many parentheses stand in each other.");
    }
    return {};
}

QString QueryText::advice(const QueryError &error)
{
    switch (error.kind) {
    case Kind::UnclosedQuote:
        return tr("Put a \" at the end of the phrase.");
    case Kind::UnclosedGroup:
    case Kind::UnopenedGroup:
        return tr("Write them in pairs, as in (queen OR abba) 1975, or put the text in quotes.");
    case Kind::MissingOperand:
        return tr("Write queen OR abba, NOT live, or put the word in quotes to look for it.");
    case Kind::MissingValue:
        if (error.field)
            return numberAdvice(error);
        return tr("Write is:favorite, has:path or missing:year, without a blank.");
    case Kind::NotAFlag:
        return tr("Write favorite:yes or is:favorite.");
    case Kind::ReversedRange:
        return tr("Write the lower end first, as in 1970..1979.");
    case Kind::UnknownState:
        return tr("Write is:favorite, is:rated or is:played.");
    case Kind::UnknownField:
        return tr("Write missing:year or has:path, for instance.");
    case Kind::TooDeep:
        return tr("Write it with fewer.");
    default:
        return numberAdvice(error);
    }
}

QString QueryText::numberAdvice(const QueryError &error)
{
    const SongField field = error.field.value_or(SongField::Year);
    const SongFieldInfo &of = info(field);
    const QString name = of.column();
    switch (of.type) {
    case SongFieldInfo::Type::Text:
        return tr("Write %1:word or %1:\"some words\", without a blank before them.").arg(name);
    case SongFieldInfo::Type::Duration:
        return tr("Write duration:<3:00, duration:3:00..4:30 or duration:>200 (seconds).");
    case SongFieldInfo::Type::Rating:
        return tr("Write stars:>=4, stars:3.5, rating:80 or rating:60..100.");
    case SongFieldInfo::Type::Time:
        return tr("Write %1:<7d (also h, w, m for months, y), %1:2024, %1:2024-05-03 or "
                  "%1:2020..2024.")
            .arg(field == SongField::Added      ? QStringLiteral("added")
                 : field == SongField::Modified ? QStringLiteral("modified")
                                                : QStringLiteral("played"));
    case SongFieldInfo::Type::Flag:
        return tr("Write favorite:yes or is:favorite.");
    case SongFieldInfo::Type::Number:
        break;
    }
    if (field == SongField::Year)
        return tr("Write year:1975, year:1970..1979 or year:>1990.");
    return tr("Write %1:3, %1:1..5 or %1:>10.")
        .arg(field == SongField::PlayCount ? QStringLiteral("plays") : name);
}

QString QueryText::whole(const QueryError &error)
{
    return what(error) + u' ' + advice(error);
}

QString QueryText::help()
{
    const auto row = [](const char16_t *example, const QString &meaning) {
        return QStringLiteral("<tr><td><tt>%1</tt>&nbsp;&nbsp;</td><td>%2</td></tr>")
            .arg(QStringView(example).toString().toHtmlEscaped(), meaning.toHtmlEscaped());
    };
    return QStringLiteral("<p>")
         + tr("Every word must occur in the title, artist, album, album artist or genre.")
               .toHtmlEscaped()
         + QStringLiteral("</p><table>") + row(u"\"love me do\"", tr("these words in a row"))
         + row(u"artist:queen  title:\"my life\"", tr("in one field"))
         + row(u"artist=queen", tr("the whole field"))
         + row(u"year:1975  year:1970..1979  year:>1990", tr("numbers"))
         + row(u"stars:>=4  rating:>=80", tr("ratings"))
         + row(u"duration:<3:00", tr("minutes and seconds"))
         + row(u"added:<7d  added:>1y  played:2024-05", tr("ages (h, d, w, m, y) and dates"))
         + row(u"is:favorite  is:rated  is:played", tr("states"))
         + row(u"has:path  missing:year", tr("what is known")) + row(u"-live  NOT live", tr("not"))
         + row(u"(queen OR abba) rock", tr("one or the other")) + QStringLiteral("</table>");
}

} // namespace tutti
