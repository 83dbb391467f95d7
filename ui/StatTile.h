// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>
#include <QWidget>

namespace tutti {

/// A figure with its name beneath.
class StatTile : public QWidget
{
    Q_OBJECT

public:
    /// \a name identifies it for tests and tools.
    StatTile(const QString &name, const QString &caption, QWidget *parent = nullptr);

    /// \a note is a small line beneath the figure, \a details the words behind both.
    void setFigure(const QString &figure, const QString &details = {}, const QString &note = {});
    /// Puts \a widget beneath all else; it becomes the tile's own.
    void append(QWidget *widget);
    [[nodiscard]] QString figure() const { return m_figure.text(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const QString m_captionText;
    QLabel m_figure;
    QLabel m_note;
    QLabel m_caption;
};

} // namespace tutti
