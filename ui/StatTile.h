// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>
#include <QLabel>
#include <QVBoxLayout>
#include <QVariantAnimation>

namespace tutti {

/// A figure with its name beneath; a button, once something is to happen on a click. A figure that
/// changes glows for a moment, if the system lets widgets move.
class StatTile : public QAbstractButton
{
    Q_OBJECT

public:
    /// \a name identifies it for tests and tools.
    StatTile(const QString &name, const QString &caption, QWidget *parent = nullptr);

    /// \a note is a small line beneath the figure, \a details the words behind both.
    void setFigure(const QString &figure, const QString &details = {}, const QString &note = {});
    /// Lets it be clicked, by keys too; \a whatFor says in a tool tip what that does.
    void setClickable(const QString &whatFor);
    /// Puts \a widget beneath all else; it becomes the tile's own.
    void append(QWidget *widget);
    /// Puts \a widget at the end, beside all that stands one beneath the other, or beneath it where
    /// there is too little room.
    void putBeside(QWidget *widget);
    [[nodiscard]] QString figure() const { return m_figure.text(); }

protected:
    [[nodiscard]] bool hitButton(const QPoint &position) const override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void describe(const QString &details);
    void glow();

    const QString m_captionText;
    QString m_whatFor; ///< a click is; empty: it cannot be clicked
    QLabel m_figure;
    QLabel m_note;
    QLabel m_caption;
    QVBoxLayout *m_lines;
    QVariantAnimation m_glow; ///< from 1 to 0
};

} // namespace tutti
