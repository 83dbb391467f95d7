// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ImportColumns.h"

#include "core/PlainCell.h"
#include "core/SongGate.h"
#include "core/TextDecoding.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

namespace tutti {

namespace {

using Form = SongText::Form;
using Type = SongFieldInfo::Type;

constexpr qsizetype LongestUid = 64;

struct Synonyms
{
    SongText::NamedForm target;
    QStringList names; ///< the likeliest first, as plainName() has them
};

/// In the order in which fields choose: where both are there, "trackartist" is the artist and
/// "artist" the album's.
const QList<Synonyms> &synonyms()
{
    const auto names = [](const char *list) { return QString::fromLatin1(list).split(u' '); };
    static const QList<Synonyms> all {
        {{SongField::Title, Form::Plain},
         names("title songclean trackname songtitle tracktitle song name")},
        {{SongField::Artist, Form::Plain},
         names("trackartist artist artistclean artistname artistnames artists songartist performer"
               " band")},
        {{SongField::AlbumArtist, Form::Plain}, names("albumartist releaseartist artist")},
        {{SongField::Album, Form::Plain},
         names("album trackalbumname albumname albumtitle release")},
        {{SongField::Genre, Form::Plain}, names("genre playlistgenre genres style")},
        {{SongField::Year, Form::Plain},
         names("year releaseyear trackalbumreleasedate releasedate date")},
        {{SongField::Track, Form::Plain}, names("track tracknumber trackno tracknum")},
        {{SongField::Disc, Form::Plain}, names("disc discnumber discno")},
        {{SongField::Duration, Form::Plain}, names("durationms")},
        {{SongField::Duration, Form::Human}, names("duration length time seconds")},
        {{SongField::Rating, Form::Plain}, names("rating")},
        {{SongField::Rating, Form::Human}, names("stars")},
        {{SongField::Favorite, Form::Plain}, names("favorite favourite loved starred")},
        {{SongField::PlayCount, Form::Plain}, names("playcount plays")},
        {{SongField::LastPlayed, Form::Plain}, names("lastplayed")},
        {{SongField::Comment, Form::Plain}, names("comment comments notes")},
        {{SongField::Path, Form::Plain},
         names("path file filename filepath location url trackurl")},
        {{SongField::Added, Form::Plain}, names("addedat dateadded added firstadded")},
        {{SongField::Modified, Form::Plain}, names("modifiedat")},
    };
    return all;
}

/// Of which no song, artist or album is called.
const QStringList &sureNames()
{
    static const QStringList names {
        QStringLiteral("title"),       QStringLiteral("artist"), QStringLiteral("album"),
        QStringLiteral("albumartist"), QStringLiteral("genre"),  QStringLiteral("year"),
    };
    return names;
}

/// "Release Year", "release_year" and "RELEASE-YEAR" are one name; "Year?" asks something else.
QString plainName(const QString &name)
{
    QString plain;
    for (const QChar c : name) {
        if (c.isLetterOrNumber() || c == u'?')
            plain += c.toLower();
    }
    return plain;
}

bool isNone(SongField field, const QVariant &cell)
{
    const bool zeroIsNone
        = field == SongField::Year || field == SongField::Track || field == SongField::Disc;
    bool isNumber = false;
    return cell.isNull() || (zeroIsNone && cell.toDouble(&isNumber) == 0 && isNumber);
}

/// "1975", "1975-11" and "1975-11-21" name a year.
QVariant yearOf(const QVariant &cell)
{
    if (cell.typeId() != QMetaType::QString)
        return cell;
    static const QRegularExpression date(
        QStringLiteral("^(\\d{4})(?:[-/.]\\d{1,2}){1,2}(?:[T ].*)?$"));
    const QRegularExpressionMatch match = date.match(cell.toString().trimmed());
    return match.hasMatch() ? QVariant(match.captured(1)) : cell;
}

bool isListOrObject(const QVariant &cell)
{
    return cell.typeId() == QMetaType::QVariantList || cell.typeId() == QMetaType::QVariantMap;
}

/// A cell as a report shows it.
QString textOf(const QVariant &cell)
{
    return isListOrObject(cell)
             ? QString::fromUtf8(QJsonDocument::fromVariant(cell).toJson(QJsonDocument::Compact))
             : cell.toString();
}

bool isNumber(const QVariant &cell)
{
    return cell.typeId() == QMetaType::Double || cell.typeId() == QMetaType::LongLong
        || cell.typeId() == QMetaType::Int;
}

/// The uid of a file of Tutti's, if it is one: others would be refused by the store.
QString uidFrom(const QString &cell)
{
    return cell.size() <= LongestUid && !cell.contains(QChar(0)) ? cell : QString();
}

/// What Tutti itself makes.
bool isPlainUid(std::string_view cell)
{
    return cell.size() <= std::size_t(LongestUid) && std::ranges::all_of(cell, [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z');
           });
}

ImportNote noteOn(const ImportRow &row, SongField field, const QVariant &cell)
{
    ImportNote note;
    note.position = row.position;
    note.field = field;
    note.value = textOf(cell);
    return note;
}

/// A song needs a title and an artist.
void refuseIncomplete(ImportRow &row)
{
    for (const SongField required : {SongField::Title, SongField::Artist}) {
        if (!row.song.text(required).empty() || row.isRefused)
            continue;
        ImportNote note = noteOn(row, required, {});
        note.severity = ImportNote::Severity::Refused;
        note.refusal = Error::Refusal::Blank;
        row.notes = {note};
        row.isRefused = true;
    }
}

} // namespace

ImportColumns ImportColumns::named(const QStringList &names)
{
    ImportColumns columns;
    columns.m_targets.resize(std::size_t(names.size()));
    QStringList plain;
    for (const QString &name : names)
        plain += plainName(name);
    columns.m_uidColumn = int(plain.indexOf(u"uid"));
    for (const Synonyms &field : synonyms()) {
        const bool isTaken = std::ranges::any_of(columns.m_targets, [&](const auto &target) {
            return target && target->field == field.target.field;
        });
        if (isTaken)
            continue;
        for (const QString &name : field.names) {
            const qsizetype column = plain.indexOf(name);
            if (column < 0 || columns.m_targets[std::size_t(column)])
                continue;
            columns.m_targets[std::size_t(column)] = field.target;
            break;
        }
    }
    const auto named = std::ranges::count_if(columns.m_targets,
                                             [](const auto &target) { return target.has_value(); });
    const bool hasSureName = std::ranges::any_of(
        plain, [](const QString &name) { return sureNames().contains(name); });
    columns.m_areSurelyNamed = named >= 2 || hasSureName;
    return columns;
}

ImportColumns ImportColumns::unnamed()
{
    ImportColumns columns
        = named({QStringLiteral("title"), QStringLiteral("artist"), QStringLiteral("album"),
                 QStringLiteral("year"), QStringLiteral("genre"), QStringLiteral("duration")});
    columns.m_areSurelyNamed = false;
    return columns;
}

bool ImportColumns::hasTitleAndArtist() const
{
    const auto has = [this](SongField field) {
        return std::ranges::any_of(
            m_targets, [field](const auto &target) { return target && target->field == field; });
    };
    return has(SongField::Title) && has(SongField::Artist);
}

int ImportColumns::ratingColumn() const
{
    const auto found = std::ranges::find_if(m_targets, [](const auto &target) {
        return target && target->field == SongField::Rating && target->form == Form::Plain;
    });
    return found == m_targets.end() ? -1 : int(found - m_targets.begin());
}

ImportRow ImportColumns::row(const QVariantList &cells, qint64 position, TextKeeper &texts) const
{
    ImportRow result;
    result.position = position;
    if (m_uidColumn >= 0 && m_uidColumn < cells.size())
        result.song.uid = texts.keep(uidFrom(cells[m_uidColumn].toString()).toStdString());
    const qsizetype columns = std::min(qsizetype(m_targets.size()), cells.size());
    QStringList extra;
    for (const QVariant &cell : cells.sliced(columns))
        extra += cell.toString();
    noteTooMany(result, extra);
    for (qsizetype column = 0; column < columns; ++column) {
        if (const auto &target = m_targets[std::size_t(column)])
            read(result, *target, cells[column], texts);
    }
    refuseIncomplete(result);
    return result;
}

ImportRow ImportColumns::row(const std::vector<std::string_view> &cells, qint64 position,
                             TextKeeper &texts, bool &wasWindows1252) const
{
    const auto decoded = [&](std::string_view cell) {
        return TextDecoding::text(QByteArray::fromRawData(cell.data(), qsizetype(cell.size())),
                                  wasWindows1252);
    };
    ImportRow result;
    result.position = position;
    if (m_uidColumn >= 0 && m_uidColumn < int(cells.size())) {
        const std::string_view uid = cells[std::size_t(m_uidColumn)];
        result.song.uid = isPlainUid(uid) ? uid : texts.keep(uidFrom(decoded(uid)).toStdString());
    }
    const std::size_t columns = std::min(m_targets.size(), cells.size());
    if (columns < cells.size()) {
        QStringList extra;
        for (std::size_t column = columns; column < cells.size(); ++column)
            extra += decoded(cells[column]);
        noteTooMany(result, extra);
    }
    for (std::size_t column = 0; column < columns; ++column) {
        const std::string_view cell = cells[column];
        if (!m_targets[column]) {
            wasWindows1252 = wasWindows1252 || !PlainCell::isUtf8(cell);
            continue;
        }
        const SongText::NamedForm target = inFormOfFile(*m_targets[column]);
        if (!result.isRefused && PlainCell::take(result.song, target, cell))
            result.given.set(std::size_t(target.field));
        else
            read(result, target, decoded(cell), texts);
    }
    refuseIncomplete(result);
    return result;
}

SongText::NamedForm ImportColumns::inFormOfFile(SongText::NamedForm target) const
{
    if (target.field == SongField::Rating && m_ratingsAreStars)
        target.form = Form::Human;
    return target;
}

/// A row that is longer than the header was probably divided in the wrong places.
void ImportColumns::noteTooMany(ImportRow &row, const QStringList &extra) const
{
    constexpr qsizetype MostOfAValue = 200;
    if (!m_areSurelyNamed)
        return; // there is no header to be longer than
    if (extra.join(QString()).trimmed().isEmpty())
        return;
    ImportNote note;
    note.position = row.position;
    note.reason = ImportNote::Reason::TooManyCells;
    note.value = extra.join(QStringLiteral(", ")).left(MostOfAValue);
    row.notes += note;
}

void ImportColumns::read(ImportRow &row, SongText::NamedForm target, const QVariant &cell,
                         TextKeeper &texts) const
{
    if (row.isRefused)
        return;
    const SongFieldInfo &field = info(target.field);
    row.given.set(std::size_t(target.field));
    const Expected<QVariant> value = this->value(target, cell);
    if (value) {
        if (field.type == Type::Text)
            row.song.text(target.field) = texts.keep(value->toString().toStdString());
        else
            row.song.number(target.field)
                = value->isNull() ? NumberColumn::None : value->toLongLong();
        if (target.field == SongField::Year && !value->isNull()
            && !SongGate::isLikelyYear(value->toInt())) {
            ImportNote note = noteOn(row, target.field, cell);
            note.reason = ImportNote::Reason::UnlikelyYear;
            row.notes += note;
        }
        return;
    }
    ImportNote note = noteOn(row, target.field, cell);
    note.refusal = value.error().refusal;
    const bool isRequired = !field.optional && field.type == Type::Text;
    if (isRequired) {
        note.severity = ImportNote::Severity::Refused;
        row.isRefused = true;
        row.notes.clear();
    }
    row.notes += note;
}

Expected<QVariant> ImportColumns::value(SongText::NamedForm target, const QVariant &cell) const
{
    constexpr double MsPerSecond = 1'000;
    if (isListOrObject(cell)) {
        Error error {Error::Kind::Invalid, info(target.field).column(), target.field};
        error.refusal = Error::Refusal::NotOneValue;
        return tl::unexpected(error);
    }
    const bool isRequiredTime
        = info(target.field).type == Type::Time && !info(target.field).optional;
    if (isRequiredTime && cell.toString().trimmed().isEmpty())
        return QVariant(qint64(0)); // the store knows better
    if (isNone(target.field, cell))
        return SongGate::checked(target.field, QVariant());
    target = inFormOfFile(target);
    if (target.field == SongField::Duration && target.form == Form::Human && isNumber(cell))
        return SongGate::checked(target.field, std::round(cell.toDouble() * MsPerSecond));
    const QVariant known = target.field == SongField::Year ? yearOf(cell) : cell;
    return SongText::parsed(target.field, known.toString(), target.form);
}

} // namespace tutti
