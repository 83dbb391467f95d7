// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/SongsForm.h"

#include "core/SongText.h"
#include "ui/ErrorText.h"
#include "ui/FieldCompletion.h"
#include "ui/FieldEdit.h"
#include "ui/LibrarySession.h"
#include "ui/OperationDesk.h"
#include "ui/StarEdit.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QScopedValueRollback>

#include <algorithm>
#include <array>

namespace tutti {

namespace {

/// What several songs may have in common.
constexpr std::array Fields {SongField::Artist, SongField::Album,  SongField::AlbumArtist,
                             SongField::Genre,  SongField::Year,   SongField::Track,
                             SongField::Disc,   SongField::Rating, SongField::Favorite,
                             SongField::Comment};
constexpr qsizetype MostWithoutPreview = 100; ///< songs
constexpr int CommentLines = 3;
constexpr int FollowMs = 100; ///< after others have changed songs

/// Nothing if they differ.
std::optional<QVariant> commonValue(const SongModel &songs,
                                    const std::vector<SongModel::Slot> &slots_, SongField field)
{
    const SongColumns &columns = songs.columns();
    const NumberColumn &numbers = columns.numbers(field);
    const bool isOne = std::ranges::all_of(slots_, [&](SongModel::Slot slot) {
        return numbers.at(slot) == numbers.at(slots_.front());
    });
    if (slots_.empty() || !isOne)
        return std::nullopt;
    return columns.value(slots_.front(), field);
}

} // namespace

SongsForm::SongsForm(LibrarySession &session, OperationDesk &desk, const QList<qint64> &ids,
                     QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_desk(desk)
    , m_seen(session.songs().cursor())
    , m_planner(session.songs(), ids)
    , m_preview(m_planner, session.songs())
{
    setObjectName(QStringLiteral("songsForm"));
    setWindowTitle(tr("Edit %Ln Songs", nullptr, int(ids.size())));
    for (const qint64 id : ids) {
        if (const int row = session.songs().rowOf(id); row >= 0)
            m_songs.emplace_back(id, session.songs().slotAt(row));
    }
    build();
    showCommon();
    m_follow.setSingleShot(true);
    m_follow.setInterval(FollowMs);
    connect(&m_follow, &QTimer::timeout, this, &SongsForm::showCommon);
    connect(&m_planner, &EditPlanner::planned, this, &SongsForm::finish);
    connect(&session.songs(), &SongModel::applied, this, [this] {
        if (!m_follow.isActive()) // a busy writer must not keep it from being shown
            m_follow.start();
    });
    connect(&session, &LibrarySession::stateChanged, this, &SongsForm::updateButtons);
    m_rows.front().editor->setFocus();
}

void SongsForm::build()
{
    m_pages.addWidget(buildForm());
    m_pages.addWidget(&m_preview);
    m_message.setObjectName(QStringLiteral("formMessage"));
    m_message.setTextFormat(Qt::PlainText);
    m_message.setWordWrap(true);
    m_message.hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    m_save = buttons->button(QDialogButtonBox::Save);
    m_save->setObjectName(QStringLiteral("formSave"));
    m_back = buttons->addButton(tr("Back"), QDialogButtonBox::ActionRole);
    m_back->setObjectName(QStringLiteral("formBack"));
    connect(m_back, &QPushButton::clicked, this, &SongsForm::showForm);
    connect(buttons, &QDialogButtonBox::accepted, this, &SongsForm::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(&m_pages, 1);
    layout->addWidget(&m_message);
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 80);
    updateButtons();
}

QWidget *SongsForm::buildForm()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *hint = new QLabel(tr("Fields with a tick are written to all songs, the others stay as "
                               "they are."));
    hint->setTextFormat(Qt::PlainText);
    hint->setWordWrap(true);
    layout->addWidget(hint);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (const SongField field : Fields) {
        auto *isWritten = new QCheckBox(info(field).title());
        isWritten->setObjectName(QStringLiteral("write_") + info(field).column());
        isWritten->setAccessibleName(tr("Write %1").arg(info(field).title()));
        QWidget *const editor = editorFor(field);
        editor->setObjectName(QStringLiteral("field_") + info(field).column());
        form->addRow(isWritten, editor);
        m_rows.push_back({field, isWritten, editor});
        connect(isWritten, &QCheckBox::toggled, this, &SongsForm::showCommon);
        connect(isWritten, &QCheckBox::toggled, this, &SongsForm::updateButtons);
    }
    layout->addLayout(form, 1);
    return page;
}

QWidget *SongsForm::editorFor(SongField field)
{
    const auto changed = [this, field] { touch(field); };
    if (info(field).type == SongFieldInfo::Type::Rating) {
        auto *stars = new StarEdit(this);
        connect(stars, &StarEdit::ratingChanged, this, changed);
        return stars;
    }
    if (info(field).type == SongFieldInfo::Type::Flag) {
        auto *choice = new QComboBox(this);
        choice->addItem(tr("Yes"), true);
        choice->addItem(tr("No"), false);
        choice->setAccessibleName(info(field).title());
        connect(choice, &QComboBox::currentIndexChanged, this, changed);
        return choice;
    }
    if (field == SongField::Comment) {
        auto *text = new QPlainTextEdit(this);
        text->setAccessibleName(info(field).title());
        text->setTabChangesFocus(true);
        text->setFixedHeight(fontMetrics().lineSpacing() * CommentLines + 12);
        connect(text, &QPlainTextEdit::textChanged, this, changed);
        return text;
    }
    auto *line = new FieldEdit(field, this);
    FieldCompletion::add(*line, m_session.songs());
    connect(line, &QLineEdit::textChanged, this, changed);
    return line;
}

void SongsForm::touch(SongField field)
{
    const auto row = std::ranges::find(m_rows, field, &Row::field);
    if (!m_isShowing && row != m_rows.end())
        row->isWritten->setChecked(true);
}

/// Those that nobody has removed meanwhile.
std::vector<SongModel::Slot> SongsForm::songsThere() const
{
    const SongColumns &columns = m_session.songs().columns();
    std::vector<SongModel::Slot> there;
    there.reserve(m_songs.size());
    for (const auto &[id, slot] : m_songs) {
        if (columns.isUsed(slot) && columns.id(slot) == id)
            there.push_back(slot);
    }
    return there;
}

/// In the fields that are not to be written.
void SongsForm::showCommon()
{
    const std::vector<SongModel::Slot> there = songsThere();
    const QScopedValueRollback showing(m_isShowing, true);
    for (const Row &row : m_rows) {
        if (!row.isWritten->isChecked())
            show(row, commonValue(m_session.songs(), there, row.field));
    }
}

void SongsForm::show(const Row &row, const std::optional<QVariant> &common)
{
    const QString several = common ? QString() : tr("Several values");
    row.editor->setAccessibleDescription(several);
    row.editor->setToolTip(several);
    if (auto *const line = qobject_cast<FieldEdit *>(row.editor)) {
        line->setValue(common.value_or(QVariant()));
        line->setPlaceholderText(several);
    } else if (auto *const stars = qobject_cast<StarEdit *>(row.editor)) {
        stars->setRating(common.value_or(QVariant()).toInt());
        row.isWritten->setText(info(row.field).title()
                               + (common ? QString() : QStringLiteral(" (…)")));
    } else if (auto *const choice = qobject_cast<QComboBox *>(row.editor)) {
        choice->setPlaceholderText(several);
        choice->setCurrentIndex(common ? choice->findData(*common) : -1);
    } else if (auto *const text = qobject_cast<QPlainTextEdit *>(row.editor)) {
        text->setPlaceholderText(several);
        const QString shown = common.value_or(QVariant()).toString();
        if (text->toPlainText() != shown)
            text->setPlainText(shown);
    }
}

Expected<QVariant> SongsForm::value(const Row &row) const
{
    if (const auto *line = qobject_cast<const FieldEdit *>(row.editor))
        return SongText::parsed(row.field, line->text(), SongText::Form::Human);
    if (const auto *stars = qobject_cast<const StarEdit *>(row.editor))
        return QVariant(qint64(stars->rating()));
    if (const auto *choice = qobject_cast<const QComboBox *>(row.editor))
        return QVariant(choice->currentData().toBool());
    return QVariant(qobject_cast<const QPlainTextEdit *>(row.editor)->toPlainText());
}

bool SongsForm::isTouched() const
{
    return std::ranges::any_of(m_rows, [](const Row &row) { return row.isWritten->isChecked(); });
}

void SongsForm::save()
{
    if (m_pages.currentWidget() == &m_preview) {
        m_desk.submit(EditSongs {m_planner.edits()}, m_seen);
        accept();
        return;
    }
    QMap<SongField, QVariant> values;
    for (const Row &row : m_rows) {
        if (!row.isWritten->isChecked())
            continue;
        const Expected<QVariant> value = this->value(row);
        if (!value) {
            m_message.setText(ErrorText::what(value.error()));
            m_message.show();
            row.editor->setFocus();
            return;
        }
        values.insert(row.field, *value);
    }
    m_message.hide();
    m_planner.plan(SongTransforms::set(values));
    if (m_planner.ids().size() > MostWithoutPreview)
        m_pages.setCurrentWidget(&m_preview);
    updateButtons();
}

/// What will change is known: few songs need no second look.
void SongsForm::finish()
{
    if (m_pages.currentWidget() == &m_preview) {
        updateButtons();
        m_save->setFocus();
    } else if (m_planner.edits().isEmpty() && m_planner.firstRefusal()) {
        m_message.setText(ErrorText::what(*m_planner.firstRefusal()));
        m_message.show();
        updateButtons();
    } else {
        if (!m_planner.edits().isEmpty())
            m_desk.submit(EditSongs {m_planner.edits()}, m_seen);
        accept();
    }
}

void SongsForm::showForm()
{
    m_planner.reset();
    m_pages.setCurrentIndex(0);
    updateButtons();
    m_rows.front().editor->setFocus();
}

void SongsForm::updateButtons()
{
    const QString whyNot = m_session.whyNotEditable();
    const bool isPreview = m_pages.currentWidget() == &m_preview;
    const bool hasWork = isPreview ? !m_planner.edits().isEmpty() : isTouched();
    m_back->setVisible(isPreview);
    m_save->setEnabled(whyNot.isEmpty() && hasWork && !m_planner.isPlanning());
    m_save->setToolTip(whyNot);
}

} // namespace tutti
