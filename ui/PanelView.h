// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/NamedViews.h"
#include "core/ViewDefinition.h"

#include <QByteArray>
#include <QObject>
#include <QTimer>

namespace tutti {

class LibraryPanel;

/// Which of the library's views a library panel shows. While the panel looks as that view is stored
/// it follows it, whoever changes it; once its user has departed from it, by a search, say, it stays
/// as it is. A child of the panel.
class PanelView : public QObject
{
    Q_OBJECT

public:
    /// \a views outlives this.
    PanelView(const NamedViews &views, LibraryPanel &panel);

    /// Lists songs as that view does.
    void choose(const QString &uid);

    /// As the panel followed it last; without a uid when there is no such view any more.
    [[nodiscard]] const NamedView &shown() const { return m_shown; }
    /// Whether the panel looks otherwise than that.
    [[nodiscard]] bool isDeparted() const;

    /// The shown view with what the panel looks like now.
    [[nodiscard]] NamedView asItLooks() const;
    /// Says that the panel shows \a view, which looks like it and is on its way to the library.
    void take(const NamedView &view);

    /// For the next start, of the library in \a file; another one begins with its own.
    [[nodiscard]] QByteArray saved(const QString &file) const;
    void restore(const QByteArray &saved, const QString &file);

signals:
    void changed(); ///< another view, or whether the panel has departed from it

private:
    void follow();
    void watch();
    [[nodiscard]] ViewDefinition look() const;
    void wear(const ViewDefinition &definition);

    const NamedViews &m_views;
    LibraryPanel &m_panel;
    NamedView m_shown;
    bool m_isAwaited = false; ///< it is on its way to the library
    QTimer m_tellChange; ///< when all has been said that one step changes
};

} // namespace tutti
