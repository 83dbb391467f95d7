// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/TranslationFile.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QXmlStreamReader>

namespace tutti::test {

namespace {

using namespace Qt::StringLiterals;

/// How many forms Qt asks a language for.
qsizetype pluralsOf(const QString &language)
{
    static const QHash<QString, qsizetype> others {{u"ar"_s, 6}, {u"ja"_s, 1}, {u"zh_CN"_s, 1}};
    return others.value(language, 2);
}

QStringList found(const QString &pattern, const QString &text)
{
    QStringList all;
    const QRegularExpression expression(pattern);
    for (auto match = expression.globalMatch(text); match.hasNext();)
        all += match.next().captured();
    all.sort();
    return all;
}

/// What a translation must have as its source has it; the names are those of the faults.
QList<std::pair<QString, QStringList>> marksOf(const QString &text)
{
    QStringList places = found(u"%L?(\\d+|n)"_s, text);
    places.removeDuplicates();
    return {{u"places for values"_s, places},
            {u"keys"_s, found(u"&(?=[^&\\s])"_s, text)},
            {u"tags"_s, found(u"</?[a-zA-Z][^>]*>"_s, text)},
            {u"lines"_s, found(u"\n"_s, text)},
            {u"blanks at the ends"_s, found(u"^\\s|\\s$"_s, text)},
            {u"dots at the end"_s, found(u"…$"_s, text)}};
}

TranslationFile::Message readMessage(QXmlStreamReader &xml)
{
    TranslationFile::Message message;
    message.isPlural = xml.attributes().value(u"numerus"_s) == u"yes";
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source") {
            message.source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            message.state = xml.attributes().value(u"type"_s).toString();
            if (message.isPlural) {
                while (xml.readNextStartElement())
                    message.forms += xml.readElementText();
            } else {
                message.forms += xml.readElementText();
            }
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

} // namespace

TranslationFile::TranslationFile(const QString &file)
{
    QFile device(file);
    if (!device.open(QFile::ReadOnly)) {
        m_error = device.errorString();
        return;
    }
    QXmlStreamReader xml(&device);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"TS")
            m_language = xml.attributes().value(u"language"_s).toString();
        else if (xml.isStartElement() && xml.name() == u"message")
            m_messages += readMessage(xml);
    }
    m_error = xml.hasError() ? xml.errorString() : QString();
}

QStringList TranslationFile::faults() const
{
    QStringList faults;
    for (const Message &message : m_messages) {
        for (const QString &fault : faultsOf(message))
            faults += u"%1: “%2”"_s.arg(fault, message.source);
    }
    return faults;
}

QStringList TranslationFile::faultsOf(const Message &message) const
{
    if (!message.state.isEmpty())
        return {message.state};
    if (message.forms.size() != (message.isPlural ? pluralsOf(m_language) : 1))
        return {u"has %1 plurals"_s.arg(message.forms.size())};
    QStringList faults;
    for (const QString &form : message.forms) {
        if (form.trimmed().isEmpty())
            faults += u"empty"_s;
        const auto wanted = marksOf(message.source);
        const auto there = marksOf(form);
        for (qsizetype i = 0; i < wanted.size(); ++i) {
            if (wanted[i] != there[i])
                faults += u"other %1 in “%2”"_s.arg(wanted[i].first, form);
        }
    }
    return faults;
}

} // namespace tutti::test
