// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>
#include <QWidget>

namespace tutti {

/// Something with a title, in a frame of its own.
class Card : public QWidget
{
    Q_OBJECT

public:
    explicit Card(const QString &title, QWidget *parent = nullptr);

protected:
    [[nodiscard]] QLabel &title() { return m_title; }
    void addBesideTitle(QWidget *widget) { m_head->addWidget(widget); }
    void add(QWidget *widget) { m_content->addWidget(widget); }

    void paintEvent(QPaintEvent *event) override;

private:
    QLabel m_title;
    QHBoxLayout *m_head;
    QVBoxLayout *m_content;
};

} // namespace tutti
