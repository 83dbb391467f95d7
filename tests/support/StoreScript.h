// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/SongStore.h"

#include <QMap>

#include <functional>
#include <memory>
#include <vector>

namespace tutti::test {

/// A day's work on one library, always the same: every kind of operation and of question that a
/// store knows, with a reader that follows. What fails is tried again under the same operation id,
/// a few times.
class StoreScript
{
public:
    /// \a list is a file of songs that are imported.
    StoreScript(const QString &library, const QString &list);
    Q_DISABLE_COPY_MOVE(StoreScript)

    /// Works until all is done, or one step fails for good; calls \a done after each step.
    void run(const std::function<void(const StoreScript &)> &done = {});

    [[nodiscard]] int stepsDone() const { return m_stepsDone; }
    [[nodiscard]] bool isComplete() const { return m_stepsDone == int(m_steps.size()); }
    /// All that went wrong, also where it went well afterwards, and in which step.
    [[nodiscard]] const QStringList &troubles() const { return m_troubles; }
    [[nodiscard]] const QList<Error> &errors() const { return m_errors; }
    /// Of the operations that were acknowledged.
    [[nodiscard]] const QStringList &acknowledged() const { return m_acknowledged; }
    /// What the following reader has not understood; empty if it sees what is stored.
    [[nodiscard]] const QString &misread() const { return m_misread; }

    /// The songs as text, without what differs from one run to the next (uids and times).
    [[nodiscard]] static QByteArray contentOf(SongStore &store);
    /// The same of the library that the script has open.
    [[nodiscard]] QByteArray content() const;

private:
    struct Step
    {
        QString name;
        std::function<Expected<void>()> action;
    };

    void apply(const QString &name, const Operation::Body &body);
    void import(const QString &name, bool replace);
    void ask(const QString &name, const std::function<Expected<void>()> &question);
    void reopen();
    void planEdits();
    void planReversals();

    [[nodiscard]] Expected<void> open();
    [[nodiscard]] Expected<void> load();
    [[nodiscard]] Expected<void> follow();
    [[nodiscard]] Expected<void> importList(const QString &operationId, bool replace);

    const QString m_library;
    const QString m_list;
    std::vector<Step> m_steps;
    std::unique_ptr<SongStore> m_store;
    Cursor m_cursor;
    QMap<qint64, Song> m_seen;
    int m_stepsDone = 0;
    QStringList m_troubles;
    QList<Error> m_errors;
    QStringList m_acknowledged;
    QString m_misread;
};

} // namespace tutti::test
