// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/SongQuery.h"

#include "core/SongField.h"
#include "core/TextFold.h"

#include <algorithm>
#include <string_view>

namespace tutti {

namespace {

constexpr QChar BetweenFields = u'\x1f'; // no word holds it, so none matches across two fields

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), std::size_t(bytes.size())};
}

} // namespace

SongQuery::SongQuery(const QString &text)
{
    QString plain = folded(text);
    plain.remove(BetweenFields);
    const QStringList words = plain.simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words)
        m_words.append(word.toUtf8());
}

QByteArray SongQuery::haystack(const Song &song)
{
    QString text;
    for (const SongFieldInfo &field : songFields()) {
        if (field.searched)
            text += field.value(song).toString() + BetweenFields;
    }
    return folded(text).toUtf8();
}

bool SongQuery::matches(const QByteArray &haystack) const
{
    return std::ranges::all_of(m_words, [&](const QByteArray &word) {
        return view(haystack).find(view(word)) != std::string_view::npos;
    });
}

} // namespace tutti
