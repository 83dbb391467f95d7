// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/TextFaults.h"

#include "tests/support/Said.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace tutti::test::TextFaults {

namespace {

/// What the library makes of a title.
Outcome stored(FaultScene &scene, const QString &title, const QString &expected)
{
    const auto store = openStore(scene.library());
    const auto result = store->apply(
        Operation::make(EditSongs {{Edit {1, SongField::Title, std::nullopt, title}}}));
    scene.expect("it is taken", [&] { return result.has_value(); });
    scene.expect("it is stored as expected",
                 [&] { return succeeded(store->song(1))->title == expected; });
    return title == expected ? Outcome::Saved : Outcome::Cleaned;
}

Outcome refused(FaultScene &scene, SongField field, const QVariant &value)
{
    const auto store = openStore(scene.library());
    const Song before = *succeeded(store->song(1));
    const auto result
        = store->apply(Operation::make(EditSongs {{Edit {1, field, std::nullopt, value}}}));
    scene.expect("it is refused with a reason", [&] {
        return !result && result.error().kind == Error::Kind::Invalid
            && result.error().refusal != Error::Refusal::None;
    });
    scene.expect("nothing is changed", [&] { return *succeeded(store->song(1)) == before; });
    return Outcome::Refused;
}

} // namespace

Outcome nul(FaultScene &scene)
{
    const Outcome outcome = stored(scene, QString::fromUtf16(u"A\0B", 3), u"AB"_s);
    scene.expect("a shell cannot store it either", [&] {
        return shell(scene.library(), u"UPDATE songs SET title = 'A' || char(0) WHERE id = 2"_s)
            .contains(u"CHECK constraint");
    });
    return outcome;
}

Outcome loneSurrogate(FaultScene &scene)
{
    return stored(scene, QString(QChar(0xD83D)) + u'x', u"\uFFFDx"_s);
}

Outcome byteOrderMarks(FaultScene &scene)
{
    return stored(scene, QString(QChar(0xFEFF)) + QChar(0xFFFE) + u'A', u"A"_s);
}

Outcome invalidUtf8(FaultScene &scene)
{
    LibraryFixture &f = scene.window();
    scene.expect("a shell can store it", [&] {
        return shell(scene.library(),
                     u"UPDATE songs SET comment = CAST(x'41ff' AS TEXT) WHERE id = 1"_s)
            .isEmpty();
    });
    scene.expect("it is shown", [&] { return f.song(1).comment == u"A\uFFFD"; });
    const Outcome outcome = scene.edit(); // of what is shown, not of what is stored
    scene.expectAllSaved();
    return outcome;
}

Outcome controlCharacters(FaultScene &scene)
{
    const QString title = u"A\u202Egnp\u001b[2J\nB"_s;
    const Outcome outcome = stored(scene, title, title);
    const Said said = runTutti({u"--library"_s, scene.library(), u"list"_s});
    scene.expect("a terminal does not obey it", [&] {
        return said.status == 0 && !said.out.contains(u'\u001b') && !said.out.contains(u'\u202E')
            && said.out.contains(u"gnp");
    });
    return outcome;
}

Outcome strangeNumbers(FaultScene &scene)
{
    for (const QVariant &value :
         {QVariant(std::numeric_limits<double>::quiet_NaN()),
          QVariant(std::numeric_limits<double>::infinity()),
          QVariant(std::numeric_limits<quint64>::max()), QVariant(u"1e99"_s), QVariant(-1)}) {
        if (refused(scene, SongField::PlayCount, value) != Outcome::Refused)
            return Outcome::Wrong;
    }
    return Outcome::Refused;
}

Outcome tooLong(FaultScene &scene)
{
    constexpr qsizetype Letters = 10'000'000;
    scene.makeLibrary();
    scene.expect("a shell cannot store it either", [&] {
        return shell(scene.library(),
                     u"UPDATE songs SET title = hex(zeroblob(5000000)) WHERE id = 2"_s)
            .contains(u"CHECK constraint");
    });
    return refused(scene, SongField::Title, QString(Letters, u'x'));
}

Outcome hostileList(FaultScene &scene)
{
    scene.makeLibrary();
    QByteArray list = "title,artist,path,comment\n"
                      "\"x'); DROP TABLE songs; --\",A,../../../etc/passwd,=1+1\n"
                      "A\0B,A,file:///dev/zero,\"unfinished\n";
    list += QByteArray(3'000'000, '"');
    const QString file = scene.folder().file(u"list.csv"_s, list);
    const Said said = runTutti({u"--library"_s, scene.library(), u"import"_s, file});
    scene.expect("it is read to its end, and told about", [&] {
        return (said.status == 0 || said.status == 1) && !(said.out + said.error).isEmpty();
    });
    scene.expect("the songs are still there", [&] {
        return shellNumber(scene.library(), u"SELECT count(*) FROM songs"_s) >= 15;
    });
    static_cast<void>(scene.window());
    const Outcome outcome = scene.edit();
    scene.expectAllSaved();
    return outcome;
}

} // namespace tutti::test::TextFaults
