// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/ui/WindowFixture.h"
#include "ui/Appearance.h"
#include "ui/SymbolicIcon.h"

#include <QDir>

using namespace tutti;
using namespace Qt::StringLiterals;
using namespace tutti::test;

namespace {

constexpr int Size = 32;

QStringList names()
{
    QStringList names;
    for (const QString &file : QDir(u":/tutti/icons/actions"_s).entryList())
        names += file.chopped(4);
    return names;
}

/// The colour of what is drawn, where it is drawn fully; transparent: it is not one colour.
QColor inkOf(const QImage &image)
{
    QColor ink;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor color = image.pixelColor(x, y);
            if (color.alpha() < 255)
                continue;
            if (ink.isValid() && ink != color)
                return Qt::transparent;
            ink = color;
        }
    }
    return ink;
}

QImage drawn(const QString &name, QIcon::Mode mode = QIcon::Normal)
{
    return SymbolicIcon::named(name).pixmap(QSize(Size, Size), 1.0, mode).toImage();
}

} // namespace

class tst_SymbolicIcon : public QObject
{
    Q_OBJECT

private slots:
    void eachIsDrawnInTheColorOfTheText();
    void eachBelongsToAnAction();
    void theyAreSharpOnDenseScreens();
    void thereIsNoneForUnknownNames();
};

void tst_SymbolicIcon::eachIsDrawnInTheColorOfTheText()
{
    const TestFolder folder; // where the settings are
    Preferences preferences;
    new Appearance(preferences);
    QVERIFY(names().size() > 20);
    for (const auto theme : {Preferences::Theme::Light, Preferences::Theme::Dark}) {
        preferences.set({.theme = theme});
        const QPalette palette = QGuiApplication::palette();
        for (const QString &name : names()) {
            QVERIFY2(inkOf(drawn(name)) == palette.color(QPalette::WindowText), qPrintable(name));
            QCOMPARE(inkOf(drawn(name, QIcon::Disabled)),
                     palette.color(QPalette::Disabled, QPalette::WindowText));
            QCOMPARE(inkOf(drawn(name, QIcon::Selected)), palette.color(QPalette::HighlightedText));
        }
    }
    preferences.set({});
}

void tst_SymbolicIcon::eachBelongsToAnAction()
{
    const WindowFixture f;
    for (const QString &name : names()) {
        const auto *const action = f.window->findChild<QAction *>(name);
        QVERIFY2(action && !action->icon().isNull(), qPrintable(name));
    }
}

void tst_SymbolicIcon::theyAreSharpOnDenseScreens()
{
    const QPixmap pixmap = SymbolicIcon::named(u"find"_s).pixmap(QSize(16, 16), 2.0);
    QCOMPARE(pixmap.size(), QSize(32, 32));
    QCOMPARE(pixmap.devicePixelRatio(), 2.0);
}

void tst_SymbolicIcon::thereIsNoneForUnknownNames()
{
    QVERIFY(SymbolicIcon::named(u"nothing"_s).isNull());
    QVERIFY(SymbolicIcon::named(QString()).isNull());
}

QTEST_MAIN(tst_SymbolicIcon)
#include "tst_SymbolicIcon.moc"
