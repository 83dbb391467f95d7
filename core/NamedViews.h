// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ChangeSet.h"

#include <QObject>

namespace tutti {

/// The views of a library as all windows of this process show them; told of changes as SongModel
/// is. Lives on the GUI thread.
class NamedViews : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// In the order in which they are listed.
    [[nodiscard]] const QList<NamedView> &all() const { return m_views; }
    [[nodiscard]] const NamedView *find(const QString &uid) const; ///< until they change
    /// False until they have been read.
    [[nodiscard]] bool areKnown() const { return m_areKnown; }

    /// Whether a view other than \a uid goes by a name, however that is written.
    [[nodiscard]] bool isTaken(const QString &name, const QString &uid) const;

public slots:
    void apply(const tutti::ChangeSet &changes);

signals:
    void changed();

private:
    QList<NamedView> m_views;
    bool m_areKnown = false;
};

} // namespace tutti
