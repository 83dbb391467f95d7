// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/TransformPages.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>

namespace tutti::TransformPages {

namespace {

using SongTransforms::Case;
using SongTransforms::Transform;
using Result = tl::expected<Transform, QString>;
using Changed = std::function<void()>;

QString text(const char *source)
{
    return QCoreApplication::translate("TransformPages", source);
}

QList<SongField> fields(SongFieldInfo::Type type)
{
    QList<SongField> fields;
    for (const SongFieldInfo &of : songFields()) {
        if (of.type == type && of.editable)
            fields += of.field;
    }
    return fields;
}

QComboBox *fieldChoice(const QList<SongField> &fields, const char *name, const Changed &changed)
{
    auto *choice = new QComboBox;
    choice->setObjectName(QString::fromLatin1(name));
    for (const SongField field : fields)
        choice->addItem(info(field).title(), int(field));
    QObject::connect(choice, &QComboBox::currentIndexChanged, choice, changed);
    return choice;
}

SongField fieldOf(const QComboBox *choice)
{
    return SongField(choice->currentData().toInt());
}

QLineEdit *line(const char *name, const Changed &changed)
{
    auto *line = new QLineEdit;
    line->setObjectName(QString::fromLatin1(name));
    QObject::connect(line, &QLineEdit::textChanged, line, changed);
    return line;
}

QCheckBox *check(const char *name, const QString &title, const Changed &changed)
{
    auto *box = new QCheckBox(title);
    box->setObjectName(QString::fromLatin1(name));
    QObject::connect(box, &QCheckBox::toggled, box, changed);
    return box;
}

QRegularExpression patternOf(const QString &text, bool matchesCase)
{
    QRegularExpression::PatternOptions options = QRegularExpression::UseUnicodePropertiesOption;
    options.setFlag(QRegularExpression::CaseInsensitiveOption, !matchesCase);
    return QRegularExpression(text, options);
}

Page replacePage(const Title &title, const Changed &changed)
{
    auto *page = new QWidget;
    auto *form = new QFormLayout(page);
    auto *field = fieldChoice(fields(SongFieldInfo::Type::Text), "replaceField", changed);
    auto *find = line("replaceFind", changed);
    auto *by = line("replaceBy", changed);
    auto *matchesCase
        = check("replaceCase", text(QT_TRANSLATE_NOOP("TransformPages", "Match &case")), changed);
    auto *isPattern
        = check("replacePattern",
                text(QT_TRANSLATE_NOOP("TransformPages",
                                       "Regular &expression (\\1 stands for the first group)")),
                changed);
    form->addRow(text(QT_TRANSLATE_NOOP("TransformPages", "&In")), field);
    form->addRow(text(QT_TRANSLATE_NOOP("TransformPages", "&Find")), find);
    form->addRow(text(QT_TRANSLATE_NOOP("TransformPages", "&Replace by")), by);
    form->addRow(QString(), matchesCase);
    form->addRow(QString(), isPattern);
    page->setFocusProxy(find);
    return {title.name, title.text, page, [=]() -> Result {
                if (find->text().isEmpty())
                    return tl::unexpected(
                        text(QT_TRANSLATE_NOOP("TransformPages", "Type what is to be found.")));
                if (!isPattern->isChecked())
                    return SongTransforms::replaceText(
                        fieldOf(field), find->text(), by->text(),
                        matchesCase->isChecked() ? Qt::CaseSensitive : Qt::CaseInsensitive);
                const QRegularExpression pattern
                    = patternOf(find->text(), matchesCase->isChecked());
                if (!pattern.isValid())
                    return tl::unexpected(
                        text(QT_TRANSLATE_NOOP("TransformPages",
                                               "The regular expression is not understood: %1"))
                            .arg(pattern.errorString()));
                return SongTransforms::replacePattern(fieldOf(field), pattern, by->text());
            }};
}

Page casePage(const Title &title, const Changed &changed)
{
    auto *page = new QWidget;
    auto *form = new QFormLayout(page);
    auto *field = fieldChoice(fields(SongFieldInfo::Type::Text), "caseField", changed);
    auto *to = new QComboBox;
    to->setObjectName(QStringLiteral("caseTo"));
    to->addItem(text(QT_TRANSLATE_NOOP("TransformPages", "Every Word With a Capital")),
                int(Case::Words));
    to->addItem(text(QT_TRANSLATE_NOOP("TransformPages", "The first word with a capital")),
                int(Case::Sentence));
    to->addItem(text(QT_TRANSLATE_NOOP("TransformPages", "ALL CAPITALS")), int(Case::Upper));
    to->addItem(text(QT_TRANSLATE_NOOP("TransformPages", "all small letters")), int(Case::Lower));
    QObject::connect(to, &QComboBox::currentIndexChanged, to, changed);
    form->addRow(text(QT_TRANSLATE_NOOP("TransformPages", "&In")), field);
    form->addRow(text(QT_TRANSLATE_NOOP("TransformPages", "&To")), to);
    page->setFocusProxy(field);
    return {title.name, title.text, page, [=]() -> Result {
                return SongTransforms::changeCase(fieldOf(field), Case(to->currentData().toInt()));
            }};
}

Page trimPage(const Title &title, const Changed &changed)
{
    auto *page = new QWidget;
    auto *layout = new QFormLayout(page);
    QList<QCheckBox *> boxes;
    for (const SongField field : fields(SongFieldInfo::Type::Text)) {
        if (field == SongField::Comment || field == SongField::Path)
            continue; // line breaks and names of files are as they are
        auto *box = check("", info(field).title(), changed);
        box->setObjectName(QStringLiteral("trim_") + info(field).column());
        box->setProperty("field", int(field));
        box->setChecked(true);
        layout->addRow(
            boxes.isEmpty() ? text(QT_TRANSLATE_NOOP("TransformPages", "In")) : QString(), box);
        boxes += box;
    }
    page->setFocusProxy(boxes.first());
    return {title.name, title.text, page, [=]() -> Result {
                QList<SongField> chosen;
                for (const QCheckBox *box : boxes) {
                    if (box->isChecked())
                        chosen += SongField(box->property("field").toInt());
                }
                return SongTransforms::trim(chosen);
            }};
}

Page numberPage(const Title &title, const Changed &changed)
{
    auto *page = new QWidget;
    auto *form = new QFormLayout(page);
    auto *first = new QSpinBox;
    first->setObjectName(QStringLiteral("numberFirst"));
    first->setRange(int(info(SongField::Track).minimum), int(info(SongField::Track).maximum));
    first->setValue(1);
    QObject::connect(first, &QSpinBox::valueChanged, first, changed);
    form->addRow(text(QT_TRANSLATE_NOOP("TransformPages", "&Begin with")), first);
    page->setFocusProxy(first);
    return {title.name, title.text, page,
            [=]() -> Result { return SongTransforms::number(SongField::Track, first->value()); }};
}

Page swapPage(const Title &title, const Changed &changed)
{
    auto *page = new QWidget;
    auto *form = new QFormLayout(page);
    const QList<SongField> texts = fields(SongFieldInfo::Type::Text);
    auto *left = fieldChoice(texts, "swapLeft", changed);
    auto *right = fieldChoice(texts, "swapRight", changed);
    right->setCurrentIndex(1);
    form->addRow(text(QT_TRANSLATE_NOOP("TransformPages", "&Swap")), left);
    form->addRow(text(QT_TRANSLATE_NOOP("TransformPages", "&With")), right);
    page->setFocusProxy(left);
    return {title.name, title.text, page, [=]() -> Result {
                if (fieldOf(left) == fieldOf(right))
                    return tl::unexpected(
                        text(QT_TRANSLATE_NOOP("TransformPages", "Choose two different fields.")));
                return SongTransforms::swap(fieldOf(left), fieldOf(right));
            }};
}

} // namespace

QList<Title> titles()
{
    return {{"replaceText", text(QT_TRANSLATE_NOOP("TransformPages", "Find and Replace"))},
            {"changeCase", text(QT_TRANSLATE_NOOP("TransformPages", "Change Case"))},
            {"trimSpaces", text(QT_TRANSLATE_NOOP("TransformPages", "Trim Spaces"))},
            {"numberTracks", text(QT_TRANSLATE_NOOP("TransformPages", "Number Tracks"))},
            {"swapFields", text(QT_TRANSLATE_NOOP("TransformPages", "Swap Two Fields"))}};
}

QList<Page> make(const Changed &changed)
{
    const QList<Title> of = titles();
    return {replacePage(of[0], changed), casePage(of[1], changed), trimPage(of[2], changed),
            numberPage(of[3], changed), swapPage(of[4], changed)};
}

} // namespace tutti::TransformPages
