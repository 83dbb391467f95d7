// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/RepairDialog.h"

#include "core/RepairMarker.h"
#include "core/SongText.h"
#include "ui/LibrarySession.h"
#include "ui/RepairText.h"

#include <QAccessible>
#include <QDialogButtonBox>
#include <QJsonDocument>
#include <QVBoxLayout>

#include <algorithm>

namespace tutti {

RepairDialog::RepairDialog(LibrarySession &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_state(addText("repairState", {}))
    , m_explanation(addText(
          "repairExplanation",
          tr("The library is built anew of all that can be found: in the damaged file, in what "
             "open windows show, and in the snapshots. The damaged files are kept in a folder "
             "beside it.\n\nAll windows and programs close the library meanwhile, go on showing "
             "its songs, and come back to it by themselves. What you change until then is queued, "
             "and saved when the library is back.")))
    , m_progress(this)
    , m_unverified(this)
    , m_job(this)
{
    setObjectName(QStringLiteral("repairDialog"));
    setWindowTitle(tr("Repair"));
    QFont heading = m_state->font();
    heading.setBold(true);
    m_state->setFont(heading);
    m_progress.setObjectName(QStringLiteral("repairProgress"));
    m_progress.setRange(0, 0); // nobody knows how much will be found
    m_progress.setTextVisible(false);
    m_progress.hide();
    m_unverified.setObjectName(QStringLiteral("unverifiedSongs"));
    m_unverified.setAccessibleName(tr("Songs that could not be verified"));
    m_unverified.hide();
    auto *const layout = new QVBoxLayout(this);
    layout->addWidget(m_state);
    layout->addWidget(m_explanation);
    layout->addWidget(&m_progress);
    layout->addWidget(&m_unverified, 1);
    layout->addStretch();
    addButtons();
    setMinimumWidth(fontMetrics().averageCharWidth() * 70);
    fit();
    connect(&m_job, &ChildJob::said, this, &RepairDialog::follow);
    connect(&m_job, &ChildJob::finished, this, &RepairDialog::finish);
    connect(&session.liveCopy(), &LiveCopyWriter::finished, this, [this] {
        if (m_isWaiting)
            run();
    });
    connect(&session, &LibrarySession::stateChanged, this, &RepairDialog::followState);
    followState();
}

/// As high as the wrapped text is at this width.
void RepairDialog::fit()
{
    const int width = std::max(this->width(), minimumWidth());
    resize(width, layout()->totalHeightForWidth(width));
}

QLabel *RepairDialog::addText(const char *name, const QString &text)
{
    auto *const label = new QLabel(text, this);
    label->setObjectName(QString::fromLatin1(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

void RepairDialog::addButtons()
{
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_start = buttons->addButton(tr("&Repair"), QDialogButtonBox::ActionRole);
    m_start->setObjectName(QStringLiteral("repairStart"));
    m_start->setDefault(true);
    m_close = buttons->button(QDialogButtonBox::Cancel);
    m_close->setObjectName(QStringLiteral("repairClose"));
    connect(m_start, &QPushButton::clicked, this, &RepairDialog::start);
    connect(buttons, &QDialogButtonBox::rejected, this, &RepairDialog::reject);
    layout()->addWidget(buttons);
    m_start->setFocus();
}

/// What is wrong, as soon as it is known; nothing to repair any more once somebody else has done it.
void RepairDialog::followState()
{
    const SyncState &state = m_session.state();
    if (m_hasRun || m_isWaiting || m_job.isRunning())
        return;
    if (state.phase == SyncState::Phase::UpToDate)
        return accept();
    if (state.error && state.error->kind != Error::Kind::BeingRepaired)
        m_state->setText(RepairText::damage(*state.error));
    fit();
}

void RepairDialog::start()
{
    if (RepairMarker::isHeld(m_session.info().file.isEmpty() ? m_session.options().store.file
                                                             : m_session.info().file)) {
        m_explanation->setText(tr("A repair is under way already, in another window or program. "
                                  "This window goes on by itself when it has ended."));
        m_start->setEnabled(false);
        return;
    }
    showRunning(true);
    m_explanation->setText(tr("Writing down what the windows show…"));
    m_isWaiting = m_session.liveCopy().isWriting();
    if (!m_isWaiting)
        run();
}

void RepairDialog::run()
{
    m_isWaiting = false;
    m_explanation->setText(tr("Looking at the damage…"));
    m_job.start({QStringLiteral("--library"), m_session.options().store.file,
                 QStringLiteral("check"), QStringLiteral("--repair"), QStringLiteral("--json"),
                 QStringLiteral("--progress"), QStringLiteral("--known-seq"),
                 QString::number(m_session.state().seq)});
}

void RepairDialog::follow(const QByteArray &line)
{
    const auto step = RepairJson::step(QJsonDocument::fromJson(line).object());
    if (!step)
        return;
    m_explanation->setText(RepairText::step(*step));
    m_close->setEnabled(*step != RepairStep::Installing);
}

void RepairDialog::showRunning(bool isRunning)
{
    m_progress.setVisible(isRunning);
    m_start->setVisible(!isRunning);
    m_close->setEnabled(true);
    if (isRunning)
        m_close->setFocus();
}

void RepairDialog::finish(const ChildJob::Result &result)
{
    showRunning(false);
    const QByteArray last = result.out.trimmed().split('\n').last();
    const auto report = RepairJson::report(QJsonDocument::fromJson(last).object());
    if (result.isDone() && report)
        tell(*report);
    else if (result.wasCancelled)
        m_explanation->setText(tr("Cancelled. The library is as it was."));
    else
        m_explanation->setText(
            tr("The library could not be repaired. %1").arg(result.words()).trimmed());
    QAccessibleEvent event(m_explanation, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void RepairDialog::tell(const RepairReport &report)
{
    m_hasRun = true;
    m_start->hide();
    m_close->setText(tr("&Close"));
    m_close->setFocus();
    m_state->setText(tr("The library is repaired."));
    QString text = RepairText::done(report);
    if (!report.folder.isEmpty())
        text += QStringLiteral("\n\n") + tr("The damaged files are in %1").arg(report.folder);
    m_explanation->setText(text);
    for (const QString &song : report.unverifiedSongs)
        m_unverified.addItem(SongText::visible(song));
    m_unverified.setVisible(!report.unverifiedSongs.isEmpty());
    fit();
}

void RepairDialog::reject()
{
    if (m_job.isRunning()) {
        if (m_close->isEnabled())
            m_job.cancel();
        return;
    }
    m_isWaiting = false;
    QDialog::reject();
}

} // namespace tutti
