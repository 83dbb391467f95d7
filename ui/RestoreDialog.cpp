// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/RestoreDialog.h"

#include "core/SongField.h"
#include "core/SongText.h"
#include "ui/FileDialogs.h"
#include "ui/SnapshotText.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QSplitter>
#include <QVBoxLayout>

namespace tutti {

namespace {

constexpr int Data = Qt::UserRole; ///< a copy's file, a song's uid

QTreeWidget *makeTree(const char *name, const QString &accessibleName, const QStringList &headings,
                      QWidget *parent)
{
    auto *const tree = new QTreeWidget(parent);
    tree->setObjectName(QString::fromLatin1(name));
    tree->setAccessibleName(accessibleName);
    tree->setHeaderLabels(headings);
    tree->setUniformRowHeights(true);
    tree->setAlternatingRowColors(true);
    return tree;
}

QString fieldTitles(const QJsonArray &names)
{
    QStringList titles;
    for (const auto &name : names) {
        if (const auto field = songFieldNamed(name.toString()))
            titles += info(*field).title();
    }
    return titles.join(QStringLiteral(", "));
}

} // namespace

RestoreDialog::RestoreDialog(const QString &libraryFile, const QList<Snapshot> &snapshots,
                             QWidget *parent)
    : QDialog(parent)
    , m_libraryFile(libraryFile)
    , m_copies(makeTree("snapshots", tr("Copies of the library"),
                        {tr("When"), tr("Why"), tr("Songs"), tr("Size")}, this))
    , m_summary(new QLabel(this))
    , m_songs(makeTree("differences", tr("What a restore would change"),
                       {tr("Song"), tr("Artist"), tr("Fields")}, this))
    , m_job(this)
{
    setObjectName(QStringLiteral("restoreDialog"));
    setWindowTitle(tr("Restore"));
    m_summary->setObjectName(QStringLiteral("differenceSummary"));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_copies->setRootIsDecorated(false);
    m_songs->setSelectionMode(QAbstractItemView::ExtendedSelection);
    auto *const layout = new QVBoxLayout(this);
    auto *const splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_copies);
    splitter->addWidget(m_songs);
    splitter->setChildrenCollapsible(false);
    layout->addWidget(splitter, 1);
    layout->addWidget(m_summary);
    buildButtons();
    buildCopies(snapshots);
    const int letter = fontMetrics().averageCharWidth();
    m_songs->setColumnWidth(0, 40 * letter);
    m_songs->setColumnWidth(1, 30 * letter);
    resize(letter * 110, 560);
    connect(&m_job, &ChildJob::finished, this, &RestoreDialog::tell);
    connect(m_copies, &QTreeWidget::currentItemChanged, this, &RestoreDialog::compare);
    connect(m_songs, &QTreeWidget::itemSelectionChanged, this, &RestoreDialog::updateButtons);
    m_copies->setCurrentItem(m_copies->topLevelItem(0));
    compare();
}

void RestoreDialog::buildCopies(const QList<Snapshot> &snapshots)
{
    const QLocale locale;
    for (const Snapshot &snapshot : snapshots) {
        auto *const item = new QTreeWidgetItem(
            m_copies, {SnapshotText::time(snapshot.atMs), SnapshotText::reason(snapshot.reason),
                       locale.toString(snapshot.songs), locale.formattedDataSize(snapshot.bytes)});
        item->setData(0, Data, snapshot.file);
        for (const int number : {2, 3})
            item->setTextAlignment(number, Qt::AlignRight | Qt::AlignVCenter);
    }
    for (int column = 0; column < m_copies->columnCount(); ++column)
        m_copies->resizeColumnToContents(column);
}

void RestoreDialog::buildButtons()
{
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *const other = buttons->addButton(tr("Other &File…"), QDialogButtonBox::ResetRole);
    other->setObjectName(QStringLiteral("otherFile"));
    m_some = buttons->addButton(tr("Restore &Chosen Songs"), QDialogButtonBox::ActionRole);
    m_some->setObjectName(QStringLiteral("restoreSome"));
    m_everything = buttons->addButton(tr("Restore &Everything"), QDialogButtonBox::ActionRole);
    m_everything->setObjectName(QStringLiteral("restoreEverything"));
    for (QPushButton *const button : {other, m_some, m_everything})
        button->setAutoDefault(false);
    connect(other, &QPushButton::clicked, this, [this] {
        FileDialogs::openBackup(this, [this](const QString &file) { addFile(file); });
    });
    connect(m_some, &QPushButton::clicked, this, [this] {
        emit chosen(file(), chosenSongs());
        accept();
    });
    connect(m_everything, &QPushButton::clicked, this, [this] {
        emit chosen(file(), {});
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout()->addWidget(buttons);
}

void RestoreDialog::addFile(const QString &file)
{
    auto *const item = new QTreeWidgetItem({SongText::visible(file), tr("File")});
    item->setData(0, Data, file);
    m_copies->insertTopLevelItem(0, item);
    m_copies->setCurrentItem(item);
}

QString RestoreDialog::file() const
{
    const QTreeWidgetItem *const item = m_copies->currentItem();
    return item ? item->data(0, Data).toString() : QString();
}

void RestoreDialog::compare()
{
    m_songs->clear();
    m_isCompared = false;
    const bool isNone = file().isEmpty();
    m_summary->setText(isNone ? tr("There are no snapshots of this library yet. Choose a file.")
                              : tr("Comparing with the library as it is now…"));
    updateButtons();
    if (m_job.isRunning())
        m_job.cancel(); // compared anew when it has ended
    else if (!isNone)
        m_job.start({QStringLiteral("--library"), m_libraryFile, QStringLiteral("restore"),
                     QStringLiteral("--dry-run"), QStringLiteral("--format"),
                     QStringLiteral("json"), QStringLiteral("--"), file()});
}

void RestoreDialog::tell(const ChildJob::Result &result)
{
    if (result.wasCancelled)
        return compare();
    const QJsonObject told = QJsonDocument::fromJson(result.out).object();
    m_isCompared = result.isDone() && !told.isEmpty();
    if (!m_isCompared) {
        m_summary->setText(tr("This copy cannot be restored. %1").arg(result.words()));
        return updateButtons();
    }
    addGroup(tr("Would come back"), told[u"added"].toObject(), true);
    addGroup(tr("Would change"), told[u"changed"].toObject(), true);
    addGroup(tr("Would be removed"), told[u"removed"].toObject(), false);
    QStringList groups;
    for (int i = 0; i < m_songs->topLevelItemCount(); ++i)
        groups += m_songs->topLevelItem(i)->text(0);
    if (groups.isEmpty())
        groups += tr("Nothing differs from the library as it is now");
    m_summary->setText(tr("%Ln songs in this copy.", nullptr, told[u"songsThen"].toInt()) + u' '
                       + groups.join(QStringLiteral(" · ")));
    updateButtons();
}

void RestoreDialog::addGroup(const QString &title, const QJsonObject &group, bool isChoosable)
{
    const qint64 count = group[u"count"].toInteger();
    if (count == 0)
        return;
    auto *const head
        = new QTreeWidgetItem(m_songs, {tr("%1: %2").arg(title, QLocale().toString(count))});
    head->setFlags(Qt::ItemIsEnabled);
    head->setFirstColumnSpanned(true);
    const QJsonArray first = group[u"first"].toArray();
    for (const auto &song : first) {
        auto *const item = new QTreeWidgetItem(head, {SongText::visible(song[u"title"].toString()),
                                                      SongText::visible(song[u"artist"].toString()),
                                                      fieldTitles(song[u"fields"].toArray())});
        item->setData(0, Data, song[u"uid"].toString());
        if (!isChoosable)
            item->setFlags(Qt::ItemIsEnabled);
    }
    if (count > first.size()) {
        auto *const rest
            = new QTreeWidgetItem(head, {tr("and %Ln more", nullptr, int(count - first.size()))});
        rest->setFlags(Qt::ItemIsEnabled);
    }
    head->setExpanded(true);
}

QStringList RestoreDialog::chosenSongs() const
{
    QStringList uids;
    for (const QTreeWidgetItem *const item : m_songs->selectedItems())
        uids += item->data(0, Data).toString();
    return uids;
}

void RestoreDialog::updateButtons()
{
    m_everything->setEnabled(m_isCompared && m_songs->topLevelItemCount() > 0);
    m_some->setEnabled(m_isCompared && !m_songs->selectedItems().isEmpty());
}

} // namespace tutti
