// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <optional>

namespace tutti {

/// Stars to rate with, in halves: by mouse, arrow keys, the digits 0 to 5, and Delete.
class StarEdit : public QWidget
{
    Q_OBJECT

public:
    explicit StarEdit(QWidget *parent = nullptr);

    [[nodiscard]] int rating() const { return m_rating; } ///< 0 to 100
    void setRating(int rating);

    [[nodiscard]] QSize sizeHint() const override;

signals:
    void ratingChanged(int rating); ///< by the user
    void chosen(); ///< by mouse: the user is done

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] std::optional<int> ratingBy(const QKeyEvent &event) const;
    void choose(int rating);
    [[nodiscard]] int starSize() const;
    [[nodiscard]] QRectF starsPlace() const;
    void tellValue();

    int m_rating = 0;
};

} // namespace tutti
