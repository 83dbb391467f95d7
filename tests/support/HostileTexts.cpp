// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/HostileTexts.h"

using namespace Qt::StringLiterals;

namespace tutti::test {

QList<HostileText> hostileTexts()
{
    const auto asItIs = [](const char *name, const QString &text) {
        return HostileText {name, text, text};
    };
    return {
        asItIs("SQL", u"x'); DROP TABLE songs; --"_s),
        asItIs("SQL in an identifier", u"\"; DELETE FROM songs; SELECT \""_s),
        asItIs("a parameter", u"?1 :a @b $c %1 %n %s"_s),
        asItIs("HTML", u"<b>EVIL</b><img src=\"file:///etc/hostname\"><script>1</script>"_s),
        asItIs("an entity", u"&lt;b&gt;EVIL&amp;&#0;"_s),
        asItIs("a mnemonic", u"Rock && Roll & &Soul"_s),
        asItIs("right to left", u"EVIL\u202Egnp.exe\u2066x\u2069"_s),
        asItIs("a terminal", u"\u001b[2J\u001b]0;EVIL\u0007\u009b31m\u0008\u007f"_s),
        asItIs("line ends", u"EVIL\nsecond\r\nthird\u2028fourth\tfifth"_s),
        asItIs("accents without end", u'a' + QString(300, QChar(0x0301))),
        asItIs("no characters", u"\uFFFF\uFDD0 EVIL"_s),
        asItIs("as long as can be", QString(1'000, u'W')),
        {"NUL", QString::fromUtf16(u"EV\0IL", 5), u"EVIL"_s},
        {"a lone surrogate", QString(QChar(0xD83D)) + u"x EVIL"_s, u"\uFFFDx EVIL"_s},
        {"surrogates the wrong way round", u"EVIL"_s + QChar(0xDE00) + QChar(0xD83D),
         u"EVIL\uFFFD\uFFFD"_s},
        {"byte order marks", QString(QChar(0xFEFF)) + QChar(0xFFFE) + u"EVIL"_s, u"EVIL"_s},
    };
}

} // namespace tutti::test
