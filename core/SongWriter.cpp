// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/SongWriter.h"

#include "core/SongField.h"
#include "core/SongText.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace tutti {

namespace {

QByteArray csvCell(const QString &text)
{
    QByteArray cell = text.toUtf8();
    const bool needsQuotes
        = cell.contains(',') || cell.contains('"') || cell.contains('\n') || cell.contains('\r');
    return needsQuotes ? '"' + cell.replace('"', "\"\"") + '"' : cell;
}

QByteArray csvHeader()
{
    QByteArray header = "uid";
    for (const SongFieldInfo &field : songFields())
        header += QByteArray(",") + field.name;
    return header + '\n';
}

QByteArray csvLine(const Song &song)
{
    QByteArray line = csvCell(song.uid);
    for (const SongFieldInfo &field : songFields())
        line += ','
              + csvCell(SongText::written(field.field, field.value(song), SongText::Form::Plain));
    return line + '\n';
}

QByteArray jsonObject(const Song &song)
{
    QJsonObject object {{QStringLiteral("id"), song.id}, {QStringLiteral("uid"), song.uid}};
    for (const SongFieldInfo &field : songFields())
        object.insert(field.column(), QJsonValue::fromVariant(field.value(song)));
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
    switch (m_format) {
    case Format::Csv:
        return put(csvHeader());
    case Format::Json:
        return put("[");
    case Format::JsonLines:
        break;
    }
    return {};
}

Expected<void> SongWriter::write(const Song &song)
{
    const bool isFirst = std::exchange(m_isFirst, false);
    switch (m_format) {
    case Format::Csv:
        return put(csvLine(song));
    case Format::Json:
        return put((isFirst ? "\n" : ",\n") + jsonObject(song));
    case Format::JsonLines:
        break;
    }
    return put(jsonObject(song) + '\n');
}

Expected<void> SongWriter::end()
{
    return m_format == Format::Json ? put(m_isFirst ? "]\n" : "\n]\n") : Expected<void>();
}

Expected<void> SongWriter::put(const QByteArray &bytes)
{
    if (m_device.write(bytes) == bytes.size())
        return {};
    return failure(Error::Kind::CannotWrite, m_device.errorString());
}

} // namespace tutti
