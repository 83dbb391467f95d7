// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/SongWriter.h"

#include "core/SongField.h"
#include "core/SongText.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <charconv>
#include <chrono>
#include <string_view>
#include <utility>

namespace tutti {

namespace {

constexpr qint64 FirstWithForm = -62'135'596'800'000; // 0001-01-01
constexpr qint64 LastWithForm = 253'402'300'799'999; // 9999-12-31
constexpr qsizetype BufferSize = 65'536;

void addCsvText(QByteArray &line, std::string_view text)
{
    if (text.find_first_of(",\"\n\r") == std::string_view::npos) {
        line.append(text.data(), qsizetype(text.size()));
        return;
    }
    line += '"';
    for (const char c : text) {
        if (c == '"')
            line += c;
        line += c;
    }
    line += '"';
}

void addNumber(QByteArray &line, qint64 number)
{
    std::array<char, 24> text {};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), number).ptr;
    line.append(text.data(), end - text.data());
}

/// With zeros before it.
void addDigits(QByteArray &line, int number, int digits)
{
    const qsizetype start = line.size();
    line.resize(start + digits);
    for (qsizetype i = start + digits; i > start; number /= 10)
        line[--i] = char('0' + number % 10);
}

/// As SongText::written() has it: "2024-05-17T09:03:00.000Z".
void addCsvTime(QByteArray &line, qint64 ms)
{
    if (ms < FirstWithForm || ms > LastWithForm) {
        line += SongText::written(SongField::Added, ms, SongText::Form::Plain).toUtf8();
        return;
    }
    using namespace std::chrono;
    const sys_time<milliseconds> time {milliseconds(ms)};
    const auto day = floor<days>(time);
    const year_month_day date(day);
    const hh_mm_ss clock(time - day);
    const auto add = [&line](auto number, int digits, char end) {
        addDigits(line, int(number), digits);
        line += end;
    };
    add(int(date.year()), 4, '-');
    add(unsigned(date.month()), 2, '-');
    add(unsigned(date.day()), 2, 'T');
    add(clock.hours().count(), 2, ':');
    add(clock.minutes().count(), 2, ':');
    add(clock.seconds().count(), 2, '.');
    add(clock.subseconds().count(), 3, 'Z');
}

void addCsvValue(QByteArray &line, const SongFieldInfo &field, const SongView &song)
{
    const qint64 number = song.number(field.field);
    if (field.type == SongFieldInfo::Type::Text)
        addCsvText(line, song.text(field.field));
    else if (number == NumberColumn::None)
        return;
    else if (field.type == SongFieldInfo::Type::Time)
        addCsvTime(line, number);
    else if (field.type == SongFieldInfo::Type::Flag)
        line += number ? "true" : "false";
    else
        addNumber(line, number);
}

void addCsvHeader(QByteArray &header)
{
    header += "uid";
    for (const SongFieldInfo &field : songFields())
        header += QByteArray(",") + field.name;
    header += '\n';
}

void addCsvLine(QByteArray &line, const SongView &song)
{
    addCsvText(line, song.uid);
    for (const SongFieldInfo &field : songFields()) {
        line += ',';
        addCsvValue(line, field, song);
    }
    line += '\n';
}

QByteArray jsonObject(const SongView &song)
{
    QJsonObject object {{QStringLiteral("id"), song.id}, {QStringLiteral("uid"), song.uidText()}};
    for (const SongFieldInfo &field : songFields())
        object.insert(field.column(), QJsonValue::fromVariant(song.value(field.field)));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

SongWriter::SongWriter(QIODevice &device, Format format)
    : m_device(device)
    , m_format(format)
{}

std::optional<SongWriter::Format> SongWriter::formatNamed(const QString &name)
{
    if (name == u"csv")
        return Format::Csv;
    if (name == u"json")
        return Format::Json;
    if (name == u"jsonl")
        return Format::JsonLines;
    return std::nullopt;
}

Expected<void> SongWriter::begin()
{
    if (m_format == Format::Csv)
        addCsvHeader(m_buffer);
    else if (m_format == Format::Json)
        m_buffer += '[';
    return flush();
}

Expected<void> SongWriter::write(const Song &song)
{
    return write(SongBytes(song).view());
}

Expected<void> SongWriter::write(const SongView &song)
{
    const bool isFirst = std::exchange(m_isFirst, false);
    switch (m_format) {
    case Format::Csv:
        addCsvLine(m_buffer, song);
        break;
    case Format::Json:
        m_buffer += (isFirst ? "\n" : ",\n") + jsonObject(song);
        break;
    case Format::JsonLines:
        m_buffer += jsonObject(song) + '\n';
        break;
    }
    return m_buffer.size() < BufferSize ? Expected<void>() : flush();
}

Expected<void> SongWriter::end()
{
    if (m_format == Format::Json)
        m_buffer += m_isFirst ? "]\n" : "\n]\n";
    return flush();
}

Expected<void> SongWriter::flush()
{
    const QByteArray bytes = std::exchange(m_buffer, {});
    m_buffer.reserve(BufferSize + BufferSize / 4);
    if (m_device.write(bytes) == bytes.size())
        return {};
    return failure(Error::Kind::CannotWrite, m_device.errorString());
}

} // namespace tutti
