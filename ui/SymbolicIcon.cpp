// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/SymbolicIcon.h"

#include <QAction>
#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QMenu>
#include <QPainter>
#include <QPalette>
#include <QSvgRenderer>

namespace tutti {

namespace {

QString fileOf(const QString &name)
{
    return QStringLiteral(":/tutti/icons/actions/%1.svg").arg(name);
}

/// Draws a shape in the colour that a text has there and now.
class SymbolicEngine : public QIconEngine
{
public:
    explicit SymbolicEngine(const QString &name)
        : m_name(name)
    {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        painter->drawPixmap(rect,
                            scaledPixmap(rect.size() * painter->device()->devicePixelRatioF(), mode,
                                         state, painter->device()->devicePixelRatioF()));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        QSvgRenderer(fileOf(m_name)).render(&painter);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(pixmap.rect(), color(mode));
        return pixmap;
    }

    QIconEngine *clone() const override { return new SymbolicEngine(m_name); }

private:
    static QColor color(QIcon::Mode mode)
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Selected)
            return palette.color(QPalette::HighlightedText);
        return palette.color(mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active,
                             QPalette::WindowText);
    }

    const QString m_name;
};

} // namespace

QIcon SymbolicIcon::named(const QString &name)
{
    return QFile::exists(fileOf(name)) ? QIcon(new SymbolicEngine(name)) : QIcon();
}

void SymbolicIcon::giveTo(const QMenu &menu)
{
    for (QAction *const action : menu.actions()) {
        if (action->menu())
            giveTo(*action->menu());
        if (const QIcon icon = named(action->objectName()); !icon.isNull())
            action->setIcon(icon);
    }
}

} // namespace tutti
