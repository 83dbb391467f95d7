// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/SongForm.h"

#include "core/SongGate.h"
#include "core/SongText.h"
#include "ui/ErrorText.h"
#include "ui/FieldCompletion.h"
#include "ui/FieldEdit.h"
#include "ui/FieldNews.h"
#include "ui/LibrarySession.h"
#include "ui/OperationDesk.h"
#include "ui/StarEdit.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLocale>

#include <algorithm>
#include <array>

namespace tutti {

namespace {

constexpr std::array Lines {SongField::Title, SongField::Artist, SongField::Album,
                            SongField::AlbumArtist, SongField::Genre};
constexpr std::array ShortLines {SongField::Year, SongField::Track, SongField::Disc,
                                 SongField::Duration};

QString labelOf(SongField field)
{
    const SongFieldInfo &of = info(field);
    const bool isRequired = !of.optional && of.type == SongFieldInfo::Type::Text;
    return of.title() + (isRequired ? QStringLiteral(" *") : QString());
}

} // namespace

SongForm::SongForm(LibrarySession &session, OperationDesk &desk, qint64 songId, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_desk(desk)
    , m_songId(songId)
    , m_seen(session.songs().cursor())
    , m_stars(new StarEdit(this))
    , m_favorite(new QCheckBox(info(SongField::Favorite).title(), this))
    , m_comment(new QPlainTextEdit(this))
    , m_message(new QLabel(this))
    , m_facts(new QLabel(this))
    , m_save(nullptr)
{
    setObjectName(QStringLiteral("songForm"));
    setWindowTitle(songId ? tr("Edit Song") : tr("Add Song"));
    build();
    const int row = session.songs().rowOf(songId);
    showSong(row < 0 ? Song {} : session.songs().song(row));
    connect(&session.songs(), &SongModel::applied, this, &SongForm::follow);
    connect(&session, &LibrarySession::stateChanged, this, &SongForm::updateSave);
    updateSave();
    m_lines[SongField::Title]->setFocus();
    m_lines[SongField::Title]->selectAll();
}

void SongForm::build()
{
    auto *layout = new QVBoxLayout(this);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (const SongField field : Lines)
        addLine(*form, field);
    auto *numbers = new QHBoxLayout;
    for (const SongField field : ShortLines) {
        auto *line = new FieldEdit(field, this);
        line->setObjectName(QStringLiteral("field_") + info(field).column());
        m_lines.insert(field, line);
        auto *label = new QLabel(labelOf(field), this);
        label->setBuddy(line);
        if (field == ShortLines.front())
            form->addRow(label, numbers);
        else
            numbers->addWidget(label);
        numbers->addWidget(line);
    }
    for (const SongField field : ShortLines)
        addNews(*form, field);
    buildMarks(*form);
    addLine(*form, SongField::Path);
    layout->addLayout(form);
    m_facts->setTextFormat(Qt::PlainText);
    layout->addWidget(m_facts);
    m_message->setObjectName(QStringLiteral("formMessage"));
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->hide();
    layout->addWidget(m_message);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    m_save = buttons->button(QDialogButtonBox::Save);
    m_save->setObjectName(QStringLiteral("formSave"));
    connect(buttons, &QDialogButtonBox::accepted, this, &SongForm::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 80);
}

void SongForm::buildMarks(QFormLayout &form)
{
    auto *marks = new QHBoxLayout;
    m_stars->setObjectName(QStringLiteral("field_rating"));
    m_favorite->setObjectName(QStringLiteral("field_favorite"));
    marks->addWidget(m_stars);
    marks->addSpacing(24);
    marks->addWidget(m_favorite);
    marks->addStretch();
    form.addRow(labelOf(SongField::Rating), marks);
    addNews(form, SongField::Rating);
    addNews(form, SongField::Favorite);
    m_comment->setObjectName(QStringLiteral("field_comment"));
    m_comment->setAccessibleName(info(SongField::Comment).title());
    m_comment->setTabChangesFocus(true);
    m_comment->setFixedHeight(fontMetrics().lineSpacing() * 4 + 12);
    form.addRow(labelOf(SongField::Comment), m_comment);
    addNews(form, SongField::Comment);
}

void SongForm::addLine(QFormLayout &form, SongField field)
{
    auto *line = new FieldEdit(field, this);
    line->setObjectName(QStringLiteral("field_") + info(field).column());
    FieldCompletion::add(*line, m_session.songs());
    m_lines.insert(field, line);
    form.addRow(labelOf(field), line);
    addNews(form, field);
}

void SongForm::addNews(QFormLayout &form, SongField field)
{
    auto *news = new FieldNews(field, this);
    m_news.insert(field, news);
    form.addRow(QString(), news);
    connect(news, &FieldNews::wanted, this, [this, field] { takeStored(field); });
}

void SongForm::showSong(const Song &song)
{
    for (const auto &[field, news] : m_news.asKeyValueRange()) {
        if (!isTouched(field) && !news->stored())
            showStored(field, info(field).value(song));
    }
    if (m_songId != 0)
        showNews(song);
    m_facts->setVisible(m_songId != 0);
    const auto shown = [&](SongField field) {
        return SongText::shown(field, info(field).value(song), QLocale());
    };
    m_facts->setText(tr("Added %1, changed %2, played %Ln times", nullptr, int(song.playCount))
                         .arg(shown(SongField::Added), shown(SongField::Modified)));
}

/// As what is stored.
void SongForm::showStored(SongField field, const QVariant &stored)
{
    info(field).setValue(m_base, stored);
    if (FieldEdit *const line = m_lines.value(field))
        line->setValue(stored);
    else if (field == SongField::Rating)
        m_stars->setRating(m_base.rating);
    else if (field == SongField::Favorite)
        m_favorite->setChecked(m_base.favorite);
    else if (m_comment->toPlainText() != m_shownComment || stored.toString() != m_shownComment) {
        m_comment->setPlainText(m_base.comment);
        m_shownComment = m_comment->toPlainText(); // which may differ in its line breaks
    }
}

void SongForm::showNews(const Song &song)
{
    for (const auto &[field, news] : m_news.asKeyValueRange()) {
        const QVariant stored = info(field).value(song);
        const bool isNew = stored != base(field) && stored != value(field);
        news->set(isNew ? std::optional(stored) : std::nullopt);
        if (!isNew && stored != base(field))
            showStored(field, stored); // what somebody else has stored is what stands here
    }
}

void SongForm::takeStored(SongField field)
{
    FieldNews *const news = m_news[field];
    const QVariant stored = news->stored().value_or(base(field));
    QWidget *const editor = m_lines.contains(field)      ? m_lines[field]
                          : field == SongField::Rating   ? static_cast<QWidget *>(m_stars)
                          : field == SongField::Favorite ? static_cast<QWidget *>(m_favorite)
                                                         : m_comment;
    editor->setFocus(); // before the button that has it goes
    news->set(std::nullopt);
    showStored(field, stored);
}

bool SongForm::isTouched(SongField field) const
{
    if (const FieldEdit *const line = m_lines.value(field))
        return line->isTouched();
    if (field == SongField::Comment)
        return m_comment->toPlainText() != m_shownComment;
    return value(field) != base(field);
}

QVariant SongForm::base(SongField field) const
{
    const FieldEdit *const line = m_lines.value(field);
    return line ? line->base() : info(field).value(m_base);
}

QVariant SongForm::value(SongField field) const
{
    if (const FieldEdit *const line = m_lines.value(field))
        return line->value().value_or(line->base());
    if (field == SongField::Rating)
        return qint64(m_stars->rating());
    if (field == SongField::Favorite)
        return m_favorite->isChecked();
    return isTouched(field) ? QVariant(m_comment->toPlainText()) : base(field);
}

void SongForm::follow()
{
    const int row = m_session.songs().rowOf(m_songId);
    if (row >= 0)
        showSong(m_session.songs().song(row));
    if (m_songId != 0 && m_isGone != (row < 0))
        tellWhetherGone();
}

/// Somebody has removed the song: what stands here can still be kept, as a new one.
void SongForm::tellWhetherGone()
{
    m_isGone = !m_isGone;
    for (FieldNews *const news : std::as_const(m_news)) {
        if (m_isGone)
            news->set(std::nullopt);
    }
    m_facts->setVisible(!m_isGone);
    m_message->setText(tr("This song was removed meanwhile. Saving adds it as a new one."));
    m_message->setVisible(m_isGone);
    m_save->setText(m_isGone ? tr("Add as New Song") : tr("Save"));
}

void SongForm::updateSave()
{
    const QString whyNot = m_session.whyNotEditable();
    m_save->setEnabled(whyNot.isEmpty());
    m_save->setToolTip(whyNot);
}

bool SongForm::showRefusals()
{
    for (const auto &fields : {QList<SongField>(Lines.begin(), Lines.end()),
                               QList<SongField>(ShortLines.begin(), ShortLines.end()),
                               QList<SongField> {SongField::Path}}) {
        for (const SongField field : fields) {
            FieldEdit *const line = m_lines[field];
            // What is stored may be wrong elsewhere; only what is about to be saved is judged.
            if (isEdit() && !line->isTouched())
                continue;
            const Expected<QVariant> value
                = SongText::parsed(field, line->text(), SongText::Form::Human);
            if (value)
                continue;
            m_message->setText(ErrorText::what(value.error()));
            m_message->show();
            line->setFocus();
            return true;
        }
    }
    const auto comment = SongGate::checked(SongField::Comment, m_comment->toPlainText());
    m_message->setVisible(!comment);
    if (!comment)
        m_message->setText(ErrorText::what(comment.error()));
    return !comment;
}

void SongForm::save()
{
    if (showRefusals())
        return;
    if (isEdit())
        saveChanges();
    else
        saveNew();
    accept();
}

void SongForm::saveNew()
{
    Song song;
    for (const FieldEdit *line : std::as_const(m_lines)) {
        const auto value = SongText::parsed(line->field(), line->text(), SongText::Form::Human);
        info(line->field()).setValue(song, value.value_or(QVariant()));
    }
    song.rating = m_stars->rating();
    song.favorite = m_favorite->isChecked();
    song.comment = m_comment->toPlainText();
    m_desk.submit(AddSongs {{song}});
}

bool SongForm::isTouched() const
{
    // A value that cannot be saved is no edit, but stands there all the same.
    return !touched().isEmpty()
        || std::ranges::any_of(m_lines, [](const FieldEdit *line) { return line->isTouched(); });
}

QList<Edit> SongForm::touched() const
{
    QList<Edit> edits;
    for (const auto &[field, news] : m_news.asKeyValueRange()) {
        const QVariant seen = news->stored().value_or(base(field));
        if ((isTouched(field) || news->stored()) && value(field) != seen)
            edits += Edit {m_songId, field, seen, value(field)};
    }
    return edits;
}

void SongForm::saveChanges()
{
    const QList<Edit> edits = touched();
    if (!edits.isEmpty())
        m_desk.submit(EditSongs {edits}, m_seen);
}

} // namespace tutti
