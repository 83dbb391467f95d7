// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/SongText.h"

#include "core/SongGate.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>

#include <cmath>

namespace tutti::SongText {

namespace {

using Type = SongFieldInfo::Type;

constexpr qint64 MsPerSecond = 1'000;
constexpr int RatingPerStar = 20;

tl::unexpected<Error> refuse(SongField field, Error::Refusal refusal, const QString &text)
{
    return tl::unexpected(
        Error {Error::Kind::Invalid, QString::fromLatin1(info(field).name), field, refusal, text});
}

/// "5:55", "1:02:03", "5:55.250", "355" or "355.5" (seconds).
std::optional<qint64> durationFrom(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(?:(?:(\\d{1,9}):)?(\\d{1,9}):)?(\\d{1,12})(?:[.,](\\d{1,3}))?$"));
    const QRegularExpressionMatch match = pattern.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const bool counted = match.hasCaptured(2) && !match.captured(2).isEmpty();
    const qint64 hours = match.captured(1).toLongLong();
    const qint64 minutes = match.captured(2).toLongLong();
    const qint64 seconds = match.captured(3).toLongLong();
    if ((counted && seconds > 59) || (!match.captured(1).isEmpty() && minutes > 59))
        return std::nullopt;
    const qint64 fraction = match.captured(4).leftJustified(3, u'0').toLongLong();
    return ((hours * 60 + minutes) * 60 + seconds) * MsPerSecond + fraction;
}

/// Without a zone it is UTC, or what people mean by it.
std::optional<qint64> timeFrom(const QString &text, SongText::Form form)
{
    bool isNumber = false;
    const qint64 ms = text.toLongLong(&isNumber);
    if (isNumber)
        return ms;
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid())
        return std::nullopt;
    if (time.timeSpec() == Qt::LocalTime && form == SongText::Form::Plain)
        time.setTimeSpec(Qt::UTC);
    return time.toMSecsSinceEpoch();
}

Expected<QVariant> ratingFromStars(const QString &text)
{
    bool isNumber = false;
    const double stars = QString(text).replace(u',', u'.').toDouble(&isNumber);
    if (!isNumber)
        return refuse(SongField::Rating, Error::Refusal::NotANumber, text);
    const double rating = stars * RatingPerStar;
    if (!(rating >= 0 && rating <= 100))
        return refuse(SongField::Rating, Error::Refusal::OutOfRange, text);
    return SongGate::checked(SongField::Rating, qint64(std::lround(rating)));
}

QString starsShown(qint64 rating)
{
    constexpr int HalfStar = RatingPerStar / 2;
    const qint64 halves = (rating + HalfStar / 2) / HalfStar;
    return QString(halves / 2, u'★') + (halves % 2 ? QStringLiteral("½") : QString());
}

/// ISO 8601, or the milliseconds of a year for which that has no form.
QString timeWritten(qint64 ms, SongText::Form form)
{
    const bool isPlain = form == SongText::Form::Plain;
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(ms, isPlain ? Qt::UTC : Qt::LocalTime);
    const QString text = isPlain ? time.toString(Qt::ISODateWithMs)
                                 : time.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    const bool hasForm = time.date().year() >= 0 && time.date().year() <= 9'999;
    return hasForm && !text.isEmpty() ? text : QString::number(ms);
}

QString timeShown(qint64 ms, const QLocale &locale)
{
    return locale.toString(QDateTime::fromMSecsSinceEpoch(ms), QLocale::ShortFormat);
}

} // namespace

std::optional<NamedForm> named(QStringView name)
{
    if (name == u"duration")
        return NamedForm {SongField::Duration, Form::Human};
    if (name == u"stars")
        return NamedForm {SongField::Rating, Form::Human};
    if (const auto field = songFieldNamed(name))
        return NamedForm {*field, Form::Plain};
    return std::nullopt;
}

Expected<QVariant> parsed(SongField field, const QString &text, Form form)
{
    const SongFieldInfo &of = info(field);
    if (of.type == Type::Text || text.trimmed().isEmpty())
        return SongGate::checked(field, text);
    if (form == Form::Human && of.type == Type::Rating)
        return ratingFromStars(text.trimmed());
    if (form == Form::Human && of.type == Type::Duration) {
        const auto ms = durationFrom(text);
        return ms ? SongGate::checked(field, *ms)
                  : refuse(field, Error::Refusal::NotADuration, text);
    }
    if (of.type == Type::Time) {
        const auto ms = timeFrom(text.trimmed(), form);
        return ms ? SongGate::checked(field, *ms) : refuse(field, Error::Refusal::NotATime, text);
    }
    return SongGate::checked(field, text.trimmed());
}

QString written(SongField field, const QVariant &value, Form form)
{
    const SongFieldInfo &of = info(field);
    if (value.isNull() || (form == Form::Human && of.isMissing(value)))
        return QStringLiteral("");
    const qint64 number = value.toLongLong();
    if (form == Form::Human && of.type == Type::Rating)
        return QString::number(double(number) / RatingPerStar);
    if (form == Form::Human && of.type == Type::Duration) {
        const qint64 fraction = number % MsPerSecond;
        return duration(number)
             + (fraction ? u'.' + QString::number(fraction).rightJustified(3, u'0') : QString());
    }
    if (of.type == Type::Time)
        return timeWritten(number, form);
    return value.toString();
}

QString shown(SongField field, const QVariant &value, const QLocale &locale)
{
    const SongFieldInfo &of = info(field);
    if (of.isMissing(value))
        return {};
    switch (of.type) {
    case Type::Text:
        return visible(value.toString());
    case Type::Duration:
        return duration(value.toLongLong());
    case Type::Rating:
        return starsShown(value.toLongLong());
    case Type::Flag:
        return value.toBool() ? QStringLiteral("♥") : QString();
    case Type::Time:
        return timeShown(value.toLongLong(), locale);
    case Type::Number:
        break;
    }
    if (field == SongField::PlayCount)
        return locale.toString(value.toLongLong());
    QLocale ungrouped = locale;
    ungrouped.setNumberOptions(QLocale::OmitGroupSeparator);
    return ungrouped.toString(value.toLongLong());
}

QString spoken(SongField field, const QVariant &value, const QLocale &locale)
{
    const SongFieldInfo &of = info(field);
    const bool isSet = !of.isMissing(value) && value.toLongLong() > 0;
    if (of.type == Type::Flag)
        return isSet ? of.title() : QString();
    if (of.type != Type::Rating || !isSet)
        return shown(field, value, locale);
    return QCoreApplication::translate("SongText", "%1 of 5 stars")
        .arg(locale.toString(value.toDouble() / RatingPerStar));
}

QString duration(qint64 ms)
{
    const qint64 seconds = ms / MsPerSecond;
    const auto twoDigits = [](qint64 n) { return QString::number(n).rightJustified(2, u'0'); };
    const QString tail = u':' + twoDigits(seconds % 60);
    if (seconds < 3600)
        return QString::number(seconds / 60) + tail;
    return QString::number(seconds / 3600) + u':' + twoDigits(seconds / 60 % 60) + tail;
}

QString totalTime(qint64 ms, const QLocale &locale)
{
    constexpr qint64 MinutesInHours = 2'880; // two days, above which days say more
    const qint64 minutes = (ms / MsPerSecond + 30) / 60;
    const auto text
        = [](const char *source) { return QCoreApplication::translate("SongText", source); };
    if (minutes < 60)
        return text(QT_TRANSLATE_NOOP("SongText", "%1 min")).arg(locale.toString(minutes));
    if (minutes < MinutesInHours)
        return text(QT_TRANSLATE_NOOP("SongText", "%1 h %2 min"))
            .arg(locale.toString(minutes / 60), locale.toString(minutes % 60));
    return text(QT_TRANSLATE_NOOP("SongText", "%1 d %2 h"))
        .arg(locale.toString(minutes / 60 / 24), locale.toString(minutes / 60 % 24));
}

QString visible(const QString &text)
{
    constexpr char16_t ControlPictures = 0x2400;
    QString result = text;
    for (qsizetype i = result.size() - 1; i >= 0; --i) {
        const char16_t c = result[i].unicode();
        if (c < 0x20)
            result[i] = QChar(char16_t(ControlPictures + c));
        else if (c >= 0x7F && c <= 0x9F)
            result[i] = QChar::ReplacementCharacter;
        else if ((c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069))
            result.replace(i, 1, QStringLiteral("\\u%1").arg(c, 4, 16, QLatin1Char('0')));
    }
    return result;
}

} // namespace tutti::SongText
