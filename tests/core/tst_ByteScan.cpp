// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ByteScan.h"

#include <QRandomGenerator>
#include <QTest>

#include <string>
#include <vector>

using namespace tutti;

namespace {

std::string small(std::string text)
{
    for (char &c : text)
        c = c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
    return text;
}

/// What any of them has to find.
std::vector<quint32> expected(const std::string &hay, const std::string &needle)
{
    const std::string folded = small(hay);
    std::vector<quint32> result;
    for (std::size_t at = folded.find(needle); at != std::string::npos;
         at = folded.find(needle, at + 1))
        result.push_back(quint32(at));
    return result;
}

template<typename Find>
std::vector<quint32> all(const std::string &hay, const std::string &needle, const Find &find)
{
    std::vector<quint32> result;
    ByteScan::Places found;
    while (found.next < hay.size()) {
        find(hay, needle, found);
        result.insert(result.end(), found.places.begin(),
                      found.places.begin() + std::ptrdiff_t(found.count));
    }
    return result;
}

} // namespace

class tst_ByteScan : public QObject
{
    Q_OBJECT

private slots:
    void findsTheSamePlacesWhateverTheProcessorCan();
    void onlyLettersHaveCapitals();
    void moreHitsThanThereIsRoomForComeInTurn();
};

void tst_ByteScan::findsTheSamePlacesWhateverTheProcessorCan()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 3'000; ++round) {
        std::string hay(random.bounded(400), ' ');
        for (char &c : hay)
            c = char((random.bounded(2) ? 'a' : 'A') + random.bounded(3));
        std::string needle(1 + random.bounded(6), ' ');
        for (char &c : needle)
            c = char('a' + random.bounded(3));
        QCOMPARE(all(hay, needle, ByteScan::find), expected(hay, needle));
        QCOMPARE(all(hay, needle, ByteScan::findPortably), expected(hay, needle));
    }
}

void tst_ByteScan::onlyLettersHaveCapitals()
{
    std::string hay;
    for (int c = 1; c < 256; ++c)
        hay += std::string {char(c), '-', char(c)};
    for (int c = 1; c < 256; ++c) {
        if (c >= 'A' && c <= 'Z')
            continue; // in no needle
        for (const std::string &needle :
             {std::string {char(c)}, std::string {char(c), '-'}, std::string {'-', char(c)},
              std::string {char(c), '-', char(c)}}) {
            QCOMPARE(all(hay, needle, ByteScan::find), expected(hay, needle));
            QCOMPARE(all(hay, needle, ByteScan::findPortably), expected(hay, needle));
        }
    }
}

void tst_ByteScan::moreHitsThanThereIsRoomForComeInTurn()
{
    const std::string hay(3 * ByteScan::Places::Most + 17, 'a');
    const std::vector<quint32> found = all(hay, "a", ByteScan::find);
    QCOMPARE(found.size(), hay.size());
    for (std::size_t i = 0; i < found.size(); ++i)
        QCOMPARE(found[i], quint32(i));
}

QTEST_APPLESS_MAIN(tst_ByteScan)
#include "tst_ByteScan.moc"
