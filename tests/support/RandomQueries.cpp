// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/RandomQueries.h"

#include "core/QueryName.h"
#include "core/TextFold.h"

#include <QDateTime>

namespace tutti::test {

namespace {

QString quoted(QString text)
{
    text.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\""));
    return u'"' + text + u'"';
}

} // namespace

RandomQueries::RandomQueries(quint32 seed, const QList<Song> &songs)
    : m_random(seed)
    , m_songs(songs)
{}

QString RandomQueries::next()
{
    return any(3);
}

QString RandomQueries::any(int depth)
{
    QString text = one(depth);
    while (chance(35))
        text += QString::fromLatin1(oneOf({" OR ", " | ", " ", " ", " AND "})) + one(depth);
    return text;
}

QString RandomQueries::one(int depth)
{
    if (depth > 0 && chance(20))
        return QString::fromLatin1(oneOf({"", "", "-", "NOT "})) + u'(' + any(depth - 1) + u')';
    const QString negation = QString::fromLatin1(oneOf({"", "", "", "", "-", "NOT "}));
    switch (m_random.bounded(8)) {
    case 0:
    case 1:
        return negation + textCondition();
    case 2:
    case 3:
    case 4:
        return negation + numberCondition();
    case 5:
        return negation + state();
    default:
        return negation + word();
    }
}

const Song &RandomQueries::song()
{
    return m_songs[m_random.bounded(m_songs.size())];
}

/// Some of \a text, in which a word of a query may stand.
QString RandomQueries::piece(const QString &text)
{
    if (text.isEmpty())
        return QStringLiteral("x");
    const qsizetype from = m_random.bounded(text.size());
    const qsizetype most = std::min<qsizetype>(text.size() - from, chance(50) ? 3 : 20);
    const QString some = text.sliced(from, 1 + m_random.bounded(most));
    return folded(some).trimmed().isEmpty() ? QStringLiteral("a") : some;
}

QString RandomQueries::word()
{
    const Song &from = song();
    const QString *const texts[]
        = {&from.title, &from.artist, &from.album, &from.albumArtist, &from.genre, &from.path};
    return quoted(piece(*texts[m_random.bounded(6)]));
}

QString RandomQueries::textCondition()
{
    const char *const name
        = oneOf({"title", "artist", "album", "albumartist", "genre", "comment", "path"});
    const SongField field = QueryName::named(QString::fromLatin1(name))->field.field;
    const QString value = info(field).value(song()).toString();
    return QLatin1StringView(name)
         + (chance(30) ? u'=' + quoted(value) : u':' + quoted(piece(value)));
}

QString RandomQueries::number(const char *name, const Song &song)
{
    const SongField field = QueryName::named(QString::fromLatin1(name))->field.field;
    const qint64 value = info(field).value(song).toLongLong();
    if (QLatin1StringView(name) == QLatin1StringView("duration"))
        return QStringLiteral("%1:%2")
            .arg(value / 60'000)
            .arg(value / 1'000 % 60, 2, 10, QLatin1Char('0'));
    if (QLatin1StringView(name) == QLatin1StringView("stars"))
        return QString::number(double(std::min(song.rating, 100) / 10) / 2);
    if (info(field).type == SongFieldInfo::Type::Time)
        return QDateTime::fromMSecsSinceEpoch(value).toString(
            QString::fromLatin1(oneOf({"yyyy", "yyyy-MM", "yyyy-MM-dd"})));
    return QString::number(value);
}

QString RandomQueries::numberCondition()
{
    const char *const name = oneOf({"year", "track", "disc", "duration", "duration_ms", "stars",
                                    "rating", "plays", "added", "played", "modified"});
    const QString first = QLatin1StringView(name)
                        + QLatin1StringView(oneOf({":", "=", ":>", ":>=", ":<", ":<=", ">", "<="}));
    const bool isTime = QLatin1StringView(name) == QLatin1StringView("added")
                     || QLatin1StringView(name) == QLatin1StringView("played");
    if (isTime && chance(40))
        return first + QString::number(m_random.bounded(1, 40))
             + QLatin1StringView(oneOf({"h", "d", "w", "m", "y"}));
    const Song &from = song();
    if (chance(30))
        return QLatin1StringView(name)
             + (chance(50) ? u':' + number(name, from) + QStringLiteral("..")
                           : QStringLiteral(":..") + number(name, from));
    return first + number(name, from);
}

QString RandomQueries::state()
{
    return QString::fromLatin1(
        oneOf({"is:favorite", "is:rated", "is:played", "not:rated", "not:favorite", "has:path",
               "missing:year", "missing:album", "missing:albumartist", "has:played",
               "missing:duration", "missing:rating", "has:comment", "missing:genre", "has:track",
               "favorite:yes", "favorite:no", "missing:plays", "has:title"}));
}

} // namespace tutti::test
