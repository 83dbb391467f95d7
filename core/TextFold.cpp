// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/TextFold.h"

#include <algorithm>
#include <array>

namespace tutti {

namespace {

/// Marks that people leave out when they type: Latin, Greek and Cyrillic accents, Hebrew and
/// Arabic points.
bool isAccent(char16_t c)
{
    return (c >= 0x0300 && c <= 0x036F) || (c >= 0x1AB0 && c <= 0x1AFF)
        || (c >= 0x1DC0 && c <= 0x1DFF) || (c >= 0x20D0 && c <= 0x20FF)
        || (c >= 0x0591 && c <= 0x05C7 && QChar(c).isMark()) || (c >= 0x064B && c <= 0x065F)
        || c == 0x0670;
}

/// What decomposition leaves whole although people type it otherwise.
QStringView typed(char16_t c)
{
    switch (c) {
    case u'‘':
    case u'’':
    case u'ʼ':
    case u'´':
    case u'′':
        return u"'";
    case u'“':
    case u'”':
    case u'„':
        return u"\"";
    case u'‐':
    case u'‑':
    case u'–':
    case u'—':
    case u'−':
        return u"-";
    case u'ø':
        return u"o";
    case u'ł':
        return u"l";
    case u'đ':
        return u"d";
    case u'ı':
        return u"i";
    case u'æ':
        return u"ae";
    case u'œ':
        return u"oe";
    case u'ß':
        return u"ss";
    default:
        return {};
    }
}

} // namespace

QString folded(const QString &text)
{
    if (std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; }))
        return text.toLower();
    const QString open = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString result;
    result.reserve(open.size());
    for (const QChar c : open) {
        if (isAccent(c.unicode()))
            continue;
        const QStringView plain = typed(c.unicode());
        if (plain.isEmpty())
            result += c;
        else
            result += plain;
    }
    return result;
}

bool isAscii(std::string_view text)
{
    char allBits = 0; // many letters are looked at at once, where all_of() stops at each
    for (const char c : text)
        allBits = char(allBits | c);
    return static_cast<signed char>(allBits) >= 0;
}

std::string foldedUtf8(std::string_view text)
{
    std::string result;
    appendFolded(result, text);
    return result;
}

std::string_view foldedUtf8(std::string_view text, std::string &memory)
{
    memory.clear();
    appendFolded(memory, text);
    return memory;
}

void appendFolded(std::string &to, std::string_view text)
{
    if (!isAscii(text)) {
        to += folded(QString::fromUtf8(text.data(), qsizetype(text.size()))).toStdString();
        return;
    }
    const auto first = std::ptrdiff_t(to.size());
    to += text;
    std::transform(to.begin() + first, to.end(), to.begin() + first,
                   [](char c) { return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c; });
}

} // namespace tutti
