// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/OwnMounts.h"

#include "tests/support/Said.h"

#include <QFile>

#include <unistd.h>

#include <vector>

using namespace Qt::StringLiterals;

namespace tutti::test::OwnMounts {

namespace {

constexpr const char *Inside = "TUTTI_TEST_OWN_MOUNTS";

void mustRun(const QString &program, const QStringList &arguments)
{
    const Said said = run(program, arguments);
    if (said.status != 0)
        qFatal("%s", qPrintable(said.error));
}

} // namespace

void enter(int argc, char **argv)
{
    const QStringList probe {u"-Urm"_s, u"mount"_s, u"-t"_s, u"tmpfs"_s, u"tmpfs"_s, u"/tmp"_s};
    if (areAllowed() || run(u"unshare"_s, probe).status != 0)
        return;
    qputenv(Inside, "1");
    char name[] = "unshare";
    char flags[] = "-Urm";
    std::vector<char *> words {name, flags};
    words.insert(words.end(), argv, argv + argc);
    words.push_back(nullptr);
    ::execvp(name, words.data());
}

bool areAllowed()
{
    return qEnvironmentVariableIsSet(Inside);
}

void mount(const QStringList &arguments)
{
    mustRun(u"mount"_s, arguments);
}

void takeAway(const QString &mountPoint)
{
    mustRun(u"umount"_s, {u"-l"_s, mountPoint});
}

void fill(const QString &folder)
{
    constexpr int Page = 4'096;
    QFile filler(folder + u"/filler"_s);
    if (!filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        qFatal("cannot fill %s", qPrintable(folder));
    while (filler.write(QByteArray(Page, 'x')) > 0)
        continue;
}

void makeRoom(const QString &folder)
{
    QFile::remove(folder + u"/filler"_s);
}

} // namespace tutti::test::OwnMounts
