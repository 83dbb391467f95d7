// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/Collation.h"
#include "core/TextSorter.h"

#include <QRandomGenerator>
#include <QTest>

using namespace tutti;

class tst_TextOrder : public QObject
{
    Q_OBJECT

private slots:
    void ranksOfTextsThatComeAndChangeAreInTheirOrder();
};

void tst_TextOrder::ranksOfTextsThatComeAndChangeAreInTheirOrder()
{
    QRandomGenerator random(11);
    QStringList texts;
    const auto any = [&] {
        return QStringLiteral("%1 %2")
            .arg(QChar(u'a' + random.bounded(5)))
            .arg(random.bounded(300));
    };
    for (int i = 0; i < 200; ++i)
        texts += any();
    const TextOrder::Text text = [&](TextOrder::Number number) { return texts[number]; };
    TextOrder order = TextSorter::sorted(TextOrder::Number(texts.size()), text);
    for (int round = 0; round < 400; ++round) {
        std::vector<TextOrder::Number> changed;
        const int count = round % 10 == 0 ? 60 : 1 + int(random.bounded(3));
        for (int i = 0; i < count; ++i) {
            const bool isNew = random.bounded(2) == 0;
            const auto number = isNew ? texts.size() : random.bounded(texts.size());
            if (isNew)
                texts += any();
            else
                texts[number] = any();
            changed.push_back(TextOrder::Number(number));
        }
        order.place(changed, text);
        for (int pair = 0; pair < 200; ++pair) {
            const auto left = TextOrder::Number(random.bounded(texts.size()));
            const auto right = TextOrder::Number(random.bounded(texts.size()));
            const int expected = Collation::compare(texts[left], texts[right]);
            QCOMPARE(order.rank(left) < order.rank(right), expected < 0);
            QCOMPARE(order.rank(left) == order.rank(right), expected == 0);
        }
    }
}

QTEST_GUILESS_MAIN(tst_TextOrder)
#include "tst_TextOrder.moc"
