// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/TextDecoding.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace tutti::TextDecoding {

namespace {

/// Windows-1252 is Latin-1 but for 0x80 to 0x9F; 0 stands for the five bytes that mean nothing.
constexpr std::array<char16_t, 32> Windows1252 {
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178,
};

QChar windows1252(char byte)
{
    const auto code = static_cast<unsigned char>(byte);
    if (code < 0x80 || code > 0x9F)
        return QChar(char16_t(code));
    return Windows1252[code - 0x80] ? QChar(Windows1252[code - 0x80])
                                    : QChar(QChar::ReplacementCharacter);
}

/// How many bytes the character has that begins at \a start; 0 if none does.
qsizetype characterLength(QByteArrayView bytes, qsizetype start)
{
    constexpr qsizetype Longest = 4;
    const qsizetype most = std::min(Longest, bytes.size() - start);
    for (qsizetype length = 1; length <= most; ++length) {
        if (bytes.sliced(start, length).isValidUtf8())
            return length;
    }
    return 0;
}

} // namespace

QByteArray withoutMark(const QByteArray &content)
{
    const auto encoding = QStringConverter::encodingForData(content);
    if (!encoding)
        return content;
    const bool isMarked = content.startsWith("\xEF\xBB\xBF") || content.startsWith("\xFF\xFE")
                       || content.startsWith("\xFE\xFF");
    if (!isMarked)
        return content;
    if (*encoding == QStringConverter::Utf8)
        return content.sliced(3);
    const QString decoded = QStringDecoder(*encoding).decode(content);
    return decoded.toUtf8();
}

QString text(const QByteArray &bytes, bool &wasWindows1252)
{
    if (bytes.isValidUtf8())
        return QString::fromUtf8(bytes);
    wasWindows1252 = true;
    QString decoded;
    decoded.reserve(bytes.size());
    for (const char byte : bytes)
        decoded += windows1252(byte);
    return decoded;
}

QByteArray utf8(const QByteArray &bytes, bool &wasWindows1252)
{
    if (bytes.isValidUtf8())
        return bytes;
    wasWindows1252 = true;
    QByteArray result;
    result.reserve(bytes.size());
    for (qsizetype i = 0; i < bytes.size();) {
        const qsizetype length = characterLength(bytes, i);
        result += length > 0 ? bytes.sliced(i, length) : QString(windows1252(bytes[i])).toUtf8();
        i += std::max<qsizetype>(length, 1);
    }
    return result;
}

} // namespace tutti::TextDecoding
