// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Operation.h"
#include "core/Song.h"
#include "core/SongModel.h"

#include <QCheckBox>
#include <QDialog>
#include <QFormLayout>
#include <QHash>
#include <QLabel>
#include <QMap>
#include <QPlainTextEdit>
#include <QPushButton>

namespace tutti {

class FieldEdit;
class FieldNews;
class LibrarySession;
class OperationDesk;
class StarEdit;

/// The form to add a song or to edit one. Fields that the user has not touched follow what others
/// change meanwhile; only touched ones are saved. One that was touched shows beneath what others have
/// stored meanwhile, so that saving over it is a choice and no conflict.
class SongForm : public QDialog
{
    Q_OBJECT

public:
    /// \a songId 0: a new song.
    SongForm(LibrarySession &session, OperationDesk &desk, qint64 songId, QWidget *parent);

    /// Whether something stands in it that is not saved.
    [[nodiscard]] bool isTouched() const;

    /// And closes; or says what cannot be saved.
    void save();

private:
    void build();
    void buildMarks(QFormLayout &form);
    void addLine(QFormLayout &form, SongField field);
    void addNews(QFormLayout &form, SongField field);
    void showSong(const Song &song);
    void showStored(SongField field, const QVariant &stored);
    void showNews(const Song &song);
    void takeStored(SongField field);
    void follow();
    void tellWhetherGone();
    void saveNew();
    void saveChanges();
    [[nodiscard]] bool isEdit() const { return m_songId != 0 && !m_isGone; }
    [[nodiscard]] bool showRefusals();
    void updateSave();
    /// Whether what stands in a field is another value than the one it showed.
    [[nodiscard]] bool isTouched(SongField field) const;
    [[nodiscard]] QVariant base(SongField field) const;
    [[nodiscard]] QVariant value(SongField field) const;
    /// What stands in the form, field by field, where it was touched, each on the value that was
    /// seen last.
    [[nodiscard]] QList<Edit> touched() const;

    LibrarySession &m_session;
    OperationDesk &m_desk;
    const qint64 m_songId; ///< 0: a new song
    const Cursor m_seen; ///< the library in which it has this id
    bool m_isGone = false; ///< removed by somebody else
    QHash<SongField, FieldEdit *> m_lines;
    QMap<SongField, FieldNews *> m_news;
    StarEdit *m_stars;
    QCheckBox *m_favorite;
    QPlainTextEdit *m_comment;
    QLabel *m_message;
    QLabel *m_facts;
    QPushButton *m_save;
    Song m_base; ///< rating, mark and comment as they were shown
    QString m_shownComment;
};

} // namespace tutti
