// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/SessionKeeper.h"

#include "ui/MainWindow.h"
#include "ui/Windows.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace tutti {

using namespace Qt::StringLiterals;

namespace {

constexpr int SoonMs = 1'000;

} // namespace

SessionKeeper::SessionKeeper(Windows &windows, const QString &library, SessionFile::Begin begin)
    : m_windows(windows)
    , m_file(library, begin)
    , m_soon(this)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(SoonMs);
    connect(&m_soon, &QTimer::timeout, this, &SessionKeeper::save);
    connect(&windows, &Windows::savedChanged, this, [this] {
        if (!m_soon.isActive()) // else who never rests would never be saved
            m_soon.start();
    });
}

SessionKeeper::~SessionKeeper()
{
    save();
}

bool SessionKeeper::restore(const LibraryOptions &options)
{
    const QJsonObject session = QJsonDocument::fromJson(m_file.taken()).object();
    MainWindow *last = nullptr;
    for (const QJsonValue window : session["windows"_L1].toArray()) {
        if (const auto saved = SavedWindow::parsed(window.toObject())) {
            last = m_windows.openAgain(*saved, options);
        }
    }
    if (last)
        last->activateWindow();
    return last != nullptr;
}

void SessionKeeper::save()
{
    m_soon.stop();
    QJsonArray windows;
    for (const SavedWindow &window : m_windows.saved())
        windows += window.json();
    const QByteArray content
        = QJsonDocument(QJsonObject {{u"windows"_s, windows}}).toJson(QJsonDocument::Compact);
    if (content == m_written)
        return;
    m_written = content;
    m_file.write(content);
}

} // namespace tutti
