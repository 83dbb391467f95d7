// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/AboutDialog.h"

#include "core/SongStore.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QFile>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace tutti {

namespace {

constexpr int IconSize = 64;

/// A library and what may be done with it.
struct Part
{
    QString name;
    QString licence;
    QString address;
};

QList<Part> parts()
{
    return {{QStringLiteral("Qt %1").arg(QLatin1String(qVersion())),
             QStringLiteral("LGPL-3.0, GPL-3.0"), QStringLiteral("https://www.qt.io")},
            {QStringLiteral("Qt Charts"), QStringLiteral("GPL-3.0"),
             QStringLiteral("https://www.qt.io")},
            {SongStore::engine(), AboutDialog::tr("public domain"),
             QStringLiteral("https://www.sqlite.org")},
            {QStringLiteral("xxHash"), QStringLiteral("BSD-2-Clause"),
             QStringLiteral("https://xxhash.com")},
            {QStringLiteral("tl::expected"), QStringLiteral("CC0-1.0"),
             QStringLiteral("https://github.com/TartanLlama/expected")}};
}

QLabel *line(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QWidget *aboutPage()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->addWidget(
        line(AboutDialog::tr("A music library that is open in many places at once.")));
    layout->addWidget(
        line(AboutDialog::tr("Free software under the GNU General Public License, version 3 or "
                             "later. It comes without any warranty, as far as the law allows.")));
    layout->addWidget(line(QStringLiteral("© 2026 The Tutti authors")));
    layout->addStretch();
    return page;
}

QWidget *librariesPage()
{
    QString html = QStringLiteral("<p>%1</p><table cellpadding='4'>")
                       .arg(AboutDialog::tr("Tutti is made of these libraries:").toHtmlEscaped());
    for (const Part &part : parts())
        html += QStringLiteral("<tr><td><a href='%3'>%1</a></td><td>%2</td></tr>")
                    .arg(part.name.toHtmlEscaped(), part.licence.toHtmlEscaped(), part.address);
    auto *browser = new QTextBrowser;
    browser->setObjectName(QStringLiteral("libraries"));
    browser->setAccessibleName(AboutDialog::tr("Libraries"));
    browser->setOpenExternalLinks(true);
    browser->setHtml(html + QStringLiteral("</table>"));
    return browser;
}

QWidget *licencePage()
{
    QFile file(QStringLiteral(":/tutti/LICENSE"));
    const bool isOpen = file.open(QFile::ReadOnly);
    Q_ASSERT(isOpen);
    auto *text = new QPlainTextEdit(isOpen ? QString::fromUtf8(file.readAll()) : QString());
    text->setObjectName(QStringLiteral("licence"));
    text->setAccessibleName(AboutDialog::tr("Licence"));
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    return text;
}

} // namespace

AboutDialog::AboutDialog(Page page, QWidget *window)
    : QDialog(window)
{
    setObjectName(QStringLiteral("about"));
    setWindowTitle(tr("About Tutti"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *icon = new QLabel;
    icon->setPixmap(QApplication::windowIcon().pixmap(IconSize));
    auto *title = line(tr("Tutti %1").arg(QStringLiteral(TUTTI_VERSION)));
    title->setObjectName(QStringLiteral("version"));
    QFont large = font();
    large.setPointSizeF(1.6 * large.pointSizeF());
    title->setFont(large);
    auto *head = new QHBoxLayout;
    head->setSpacing(2 * head->spacing());
    head->addWidget(icon);
    head->addWidget(title, 1);
    auto *pages = new QTabWidget;
    pages->setObjectName(QStringLiteral("aboutPages"));
    pages->addTab(aboutPage(), tr("&About"));
    pages->addTab(librariesPage(), tr("&Libraries"));
    pages->addTab(licencePage(), tr("L&icence"));
    pages->setCurrentIndex(int(page));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(head);
    layout->addWidget(pages, 1);
    layout->addWidget(buttons);
    resize(84 * fontMetrics().averageCharWidth(), 24 * fontMetrics().height());
}

} // namespace tutti
