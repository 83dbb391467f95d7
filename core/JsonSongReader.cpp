// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/JsonSongReader.h"

#include "core/TextDecoding.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>

#include <algorithm>

namespace tutti {

namespace {

/// JSON Lines: an object a line. A line that is none stays as its text.
QJsonArray elementsOfLines(const QByteArray &utf8)
{
    QJsonArray elements;
    for (const QByteArray &line : utf8.split('\n')) {
        if (line.trimmed().isEmpty())
            continue;
        const QJsonDocument document = QJsonDocument::fromJson(line);
        elements.append(document.isObject() ? QJsonValue(document.object())
                                            : QJsonValue(QString::fromUtf8(line)));
    }
    return elements;
}

} // namespace

Expected<std::unique_ptr<SongReader>> JsonSongReader::create(const QByteArray &content)
{
    bool wasWindows1252 = false;
    const QByteArray utf8 = TextDecoding::utf8(content, wasWindows1252);
    QJsonParseError error;
    QJsonDocument document = QJsonDocument::fromJson(utf8, &error);
    const bool isLines
        = error.error == QJsonParseError::GarbageAtEnd && utf8.trimmed().startsWith('{');
    if (isLines) {
        document.setArray(elementsOfLines(utf8));
    } else if (error.error != QJsonParseError::NoError) {
        const QByteArrayView before = QByteArrayView(utf8).first(error.offset);
        const qsizetype line = before.count('\n') + 1;
        return failure(Error::Kind::NotUnderstood,
                       QStringLiteral("line %1: %2").arg(line).arg(error.errorString()));
    }
    if (!document.isArray())
        return failure(Error::Kind::NotUnderstood, QStringLiteral("not an array of songs"));
    std::unique_ptr<JsonSongReader> reader(new JsonSongReader(document.array()));
    reader->m_wasWindows1252 = wasWindows1252;
    reader->findRatingScale();
    return reader;
}

JsonSongReader::JsonSongReader(const QJsonArray &elements)
    : m_elements(elements)
{}

void JsonSongReader::findRatingScale()
{
    constexpr qsizetype ElementsToLookAt = 1'000;
    constexpr double MostStars = 5;
    double largest = 0;
    for (qsizetype i = 0; i < std::min(m_elements.size(), ElementsToLookAt); ++i) {
        const QJsonObject element = m_elements[i].toObject();
        if (element.contains(u"uid"))
            return;
        largest = std::max(largest, element[u"rating"].toDouble());
    }
    m_ratingsAreStars = largest <= MostStars;
}

const ImportColumns &JsonSongReader::columnsFor(const QStringList &keys)
{
    const auto known = m_columns.constFind(keys);
    if (known != m_columns.constEnd())
        return *known;
    ImportColumns columns = ImportColumns::named(keys);
    if (m_ratingsAreStars)
        columns.setRatingsAreStars();
    return *m_columns.insert(keys, columns);
}

std::optional<ImportRow> JsonSongReader::next()
{
    if (m_next >= m_elements.size())
        return std::nullopt;
    m_texts.clear();
    const QJsonValue element = m_elements[m_next++];
    if (element.isObject()) {
        const QJsonObject object = element.toObject();
        QVariantList cells;
        for (const auto &value : object)
            cells += value.toVariant();
        ImportRow row = columnsFor(object.keys()).row(cells, m_next, m_texts);
        for (ImportNote &note : row.notes)
            note.isElement = true;
        return row;
    }
    ImportRow row;
    row.position = m_next;
    row.isRefused = true;
    ImportNote note;
    note.position = m_next;
    note.isElement = true;
    note.severity = ImportNote::Severity::Refused;
    note.reason = ImportNote::Reason::NotASong;
    note.value = element.toVariant().toString().left(200);
    row.notes = {note};
    return row;
}

double JsonSongReader::progress() const
{
    return m_elements.isEmpty() ? 1 : double(m_next) / double(m_elements.size());
}

QList<ImportNote> JsonSongReader::remarks() const
{
    if (!m_wasWindows1252)
        return {};
    ImportNote note;
    note.severity = ImportNote::Severity::Remark;
    note.reason = ImportNote::Reason::ReadAsWindows1252;
    return {note};
}

} // namespace tutti
