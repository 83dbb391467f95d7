// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Commits so many operations to a library, one after the other, as fast as it can:
//   store_writer LIBRARY COUNT NAME
// Adds, edits and removes songs of its own; exits with 0 if every one of them was stored.

#include "core/SongStore.h"

#include <QCoreApplication>
#include <QTextStream>

using namespace tutti;

namespace {

Song songCalled(const QString &title)
{
    Song song;
    song.title = title;
    song.artist = QStringLiteral("Writer");
    return song;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    auto store = SongStore::open({.file = arguments.value(1), .busyTimeoutMs = 60'000});
    if (!store) {
        QTextStream(stderr) << store.error().detail << '\n';
        return 1;
    }
    QList<qint64> ids;
    for (int i = 0; i < arguments.value(2).toInt(); ++i) {
        const QString title = arguments.value(3) + u' ' + QString::number(i);
        Operation::Body body = AddSongs {{songCalled(title)}};
        if (i % 4 == 3)
            body = RemoveSongs {{ids.takeFirst()}, true};
        else if (i % 4 == 2)
            body = EditSongs {{Edit {ids.last(), SongField::Title, std::nullopt, title},
                               Edit {ids.last(), SongField::Year, std::nullopt, 1900 + i % 100}},
                              true};
        const auto result = (*store)->apply(Operation::make(body));
        if (!result) {
            QTextStream(stderr) << "operation " << i << ": " << result.error().detail << '\n';
            return 1;
        }
        ids += result->addedIds;
    }
    return 0;
}
