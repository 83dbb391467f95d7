// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace tutti::test {

/// A file of Qt Linguist, read to find what is wrong with it.
class TranslationFile
{
public:
    struct Message
    {
        QString source;
        QString state; ///< "unfinished", "vanished"; empty: good
        QStringList forms; ///< as many as the language has plurals; one if it counts nothing
        bool isPlural = false;
    };

    explicit TranslationFile(const QString &file);

    [[nodiscard]] const QString &error() const { return m_error; } ///< why it cannot be read
    [[nodiscard]] const QString &language() const { return m_language; }
    [[nodiscard]] const QList<Message> &messages() const { return m_messages; }

    /// A line for each fault of each text: not translated, or not with the same places for values,
    /// keys, tags, blanks and dots as the English, or not in all plurals of the language.
    [[nodiscard]] QStringList faults() const;

private:
    [[nodiscard]] QStringList faultsOf(const Message &message) const;

    QString m_error;
    QString m_language;
    QList<Message> m_messages;
};

} // namespace tutti::test
