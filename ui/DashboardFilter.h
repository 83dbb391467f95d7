// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/LibraryCharts.h"

#include <QComboBox>
#include <QWidget>

#include <vector>

namespace tutti {

/// What a dashboard counts: songs added in a span of time, of a genre.
class DashboardFilter : public QWidget
{
    Q_OBJECT

public:
    explicit DashboardFilter(QWidget *parent = nullptr);

    /// As it is on the day \a today, which moves on.
    [[nodiscard]] LibraryCharts::Filter filter(QDate today) const;
    /// That finds the songs of \a charts; empty: all of them.
    [[nodiscard]] static QString query(const LibraryCharts &charts);

    /// Offers the genres that there are; what is chosen stays chosen.
    void setGenres(const LibraryCharts &charts);

signals:
    void changed();

private:
    QComboBox m_period;
    QComboBox m_genre;
    std::vector<quint32> m_offered; ///< genres, ascending
};

} // namespace tutti
