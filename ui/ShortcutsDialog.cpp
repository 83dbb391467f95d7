// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ShortcutsDialog.h"

#include "ui/RowDelegate.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>

namespace tutti {

namespace {

enum Column { Text, Keys, ColumnCount };

constexpr int NameRole = Qt::UserRole;

QString shown(const QKeySequence &keys)
{
    return keys.toString(QKeySequence::NativeText);
}

} // namespace

ShortcutsDialog::ShortcutsDialog(Shortcuts &shortcuts, QWidget *window)
    : QDialog(window)
    , m_shortcuts(shortcuts)
{
    setObjectName(QStringLiteral("shortcuts"));
    setWindowTitle(tr("Keyboard Shortcuts"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    fill();
    connect(&m_search, &QLineEdit::textChanged, this, &ShortcutsDialog::filter);
    connect(&m_list, &QTreeWidget::currentItemChanged, this, &ShortcutsDialog::showCurrent);
    connect(&m_keys, &QKeySequenceEdit::editingFinished, this,
            [this] { take(m_keys.keySequence()); });
    connect(&m_none, &QPushButton::clicked, this, [this] { take({}); });
    connect(&m_usual, &QPushButton::clicked, this, [this] {
        if (const auto command = current())
            take(command->usual);
    });
    connect(&m_takeOver, &QPushButton::clicked, this, &ShortcutsDialog::takeOver);
    connect(&m_shortcuts, &Shortcuts::changed, this, &ShortcutsDialog::fill);
    showCurrent();
    m_search.setFocus();
    resize(70 * fontMetrics().averageCharWidth(), 32 * fontMetrics().height());
}

void ShortcutsDialog::build()
{
    m_search.setObjectName(QStringLiteral("shortcutSearch"));
    m_search.setAccessibleName(tr("Search"));
    m_search.setPlaceholderText(tr("Search commands and keys"));
    m_search.setClearButtonEnabled(true);
    m_list.setObjectName(QStringLiteral("shortcutList"));
    m_list.setAccessibleName(tr("Commands"));
    m_list.setColumnCount(ColumnCount);
    m_list.setHeaderLabels({tr("Command"), tr("Keys")});
    m_list.setRootIsDecorated(false);
    m_list.setUniformRowHeights(true);
    m_list.setAlternatingRowColors(true);
    m_list.setItemDelegate(new RowDelegate(&m_list));
    m_list.header()->setStretchLastSection(false);
    m_list.header()->setSectionResizeMode(Text, QHeaderView::Stretch);
    m_list.header()->setSectionResizeMode(Keys, QHeaderView::ResizeToContents);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(&m_search);
    layout->addWidget(&m_list, 1);
    buildKeys(*layout);
    auto *buttons
        = new QDialogButtonBox(QDialogButtonBox::RestoreDefaults | QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    QPushButton *const restore = buttons->button(QDialogButtonBox::RestoreDefaults);
    restore->setObjectName(QStringLiteral("resetAllShortcuts"));
    connect(restore, &QPushButton::clicked, this, [this] { m_shortcuts.resetAll(); });
    layout->addWidget(buttons);
    for (QPushButton *const button : findChildren<QPushButton *>())
        button->setAutoDefault(false); // Enter ends a search, and nothing else
}

void ShortcutsDialog::buildKeys(QVBoxLayout &layout)
{
    m_keys.setObjectName(QStringLiteral("shortcutKeys"));
    m_keys.setAccessibleName(tr("Keys"));
    m_none.setObjectName(QStringLiteral("shortcutNone"));
    m_none.setText(tr("&None"));
    m_usual.setObjectName(QStringLiteral("shortcutUsual"));
    m_usual.setText(tr("As &Usual"));
    m_message.setObjectName(QStringLiteral("shortcutMessage"));
    m_message.setTextFormat(Qt::PlainText);
    m_message.setWordWrap(true);
    m_takeOver.setObjectName(QStringLiteral("shortcutTakeOver"));
    m_takeOver.setText(tr("&Take It Over"));
    auto *label = new QLabel(tr("&Keys:"));
    label->setBuddy(&m_keys);
    auto *row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(&m_keys, 1);
    row->addWidget(&m_none);
    row->addWidget(&m_usual);
    layout.addLayout(row);
    auto *told = new QHBoxLayout;
    told->addWidget(&m_message, 1);
    told->addWidget(&m_takeOver);
    layout.addLayout(told);
}

void ShortcutsDialog::fill()
{
    const std::optional<Shortcuts::Command> selected = current();
    m_list.clear();
    for (const Shortcuts::Command &command : m_shortcuts.commands()) {
        auto *item = new QTreeWidgetItem(&m_list, {command.text, shown(command.keys)});
        item->setData(Text, NameRole, command.name);
        if (command.keys != command.usual) {
            QFont bold = font();
            bold.setBold(true);
            item->setFont(Keys, bold);
            item->setToolTip(Keys, command.usual.isEmpty()
                                       ? tr("Usually it has none.")
                                       : tr("Usually it is %1.").arg(shown(command.usual)));
        }
        if (selected && selected->name == command.name)
            m_list.setCurrentItem(item);
    }
    filter();
    showCurrent();
}

void ShortcutsDialog::filter()
{
    const QString wanted = m_search.text().trimmed();
    for (int row = 0; row < m_list.topLevelItemCount(); ++row) {
        QTreeWidgetItem *const item = m_list.topLevelItem(row);
        item->setHidden(!item->text(Text).contains(wanted, Qt::CaseInsensitive)
                        && !item->text(Keys).contains(wanted, Qt::CaseInsensitive));
    }
}

std::optional<Shortcuts::Command> ShortcutsDialog::current() const
{
    const QTreeWidgetItem *const item = m_list.currentItem();
    if (!item)
        return std::nullopt;
    const QString name = item->data(Text, NameRole).toString();
    for (const Shortcuts::Command &command : m_shortcuts.commands()) {
        if (command.name == name)
            return command;
    }
    return std::nullopt;
}

void ShortcutsDialog::showCurrent()
{
    const std::optional<Shortcuts::Command> command = current();
    m_keys.setKeySequence(command ? command->keys : QKeySequence());
    m_keys.setEnabled(command.has_value());
    m_none.setEnabled(command && !command->keys.isEmpty());
    m_usual.setEnabled(command && command->keys != command->usual);
    tell(std::nullopt);
    if (!command)
        m_message.setText(tr("Select a command to give it other keys."));
}

void ShortcutsDialog::take(const QKeySequence &keys)
{
    const std::optional<Shortcuts::Command> command = current();
    if (!command || keys == command->keys)
        return;
    // One stroke is enough: a second one is nearly always meant as another try.
    const QKeySequence first = keys.isEmpty() ? keys : QKeySequence(keys[0]);
    m_keys.setKeySequence(first);
    const std::optional<Shortcuts::Refusal> refusal = m_shortcuts.refusal(command->name, first);
    tell(refusal);
    if (!refusal)
        m_shortcuts.set(command->name, first);
}

void ShortcutsDialog::takeOver()
{
    const std::optional<Shortcuts::Command> command = current();
    if (!command || !m_refusal || !m_refusal->usedBy)
        return;
    const QKeySequence keys = m_keys.keySequence();
    const QString other = m_refusal->usedBy->name;
    m_shortcuts.set(other, {});
    m_keys.setKeySequence(keys); // which the change has shown as they were
    take(keys);
}

void ShortcutsDialog::tell(const std::optional<Shortcuts::Refusal> &refusal)
{
    m_refusal = refusal;
    m_message.setText(refusal ? refusal->why : QString());
    m_takeOver.setVisible(refusal && refusal->usedBy);
}

} // namespace tutti
