// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/LibrarySession.h"

#include "core/LibraryDoctor.h"
#include "ui/ErrorText.h"
#include "ui/HistoryText.h"

#include <QFileInfo>

namespace tutti {

namespace {

/// A relative path would mean something else to whoever reads it on the screen.
LibraryOptions withAbsolutePath(LibraryOptions options)
{
    options.store.file = QFileInfo(options.store.file).absoluteFilePath();
    return options;
}

} // namespace

LibrarySession::LibrarySession(const LibraryOptions &options, QObject *parent)
    : QObject(parent)
    , m_options(withAbsolutePath(options))
    , m_library(options)
{
    connect(&m_library, &Library::changed, &m_songs, &SongModel::apply);
    connect(&m_library, &Library::changed, &m_views, &NamedViews::apply);
    connect(&m_songs.ranking(), &SongRanking::wanted, &m_library, &Library::sort);
    connect(&m_library, &Library::sorted, &m_songs.ranking(), &SongRanking::take);
    m_songs.ranking().setMadeElsewhere(true);
    connect(&m_songs, &SongModel::loadingChanged, this, &LibrarySession::prepareSorting);
    connect(&m_library, &Library::opened, this, [this](const LibraryInfo &info) {
        m_info = info;
        emit infoChanged();
        emit stateChanged();
    });
    connect(&m_library, &Library::stateChanged, this, [this](const SyncState &state) {
        m_state = state;
        keepLiveCopy();
        emit stateChanged();
    });
    connect(&m_library, &Library::syncMeasured, this, [this](const SyncFigures &figures) {
        m_syncFigures = figures;
        emit syncMeasured();
    });
    connect(&m_library, &Library::surroundingsChanged, this,
            [this](const Surroundings &surroundings) {
                m_surroundings = surroundings;
                emit surroundingsChanged();
            });
    connect(&m_library, &Library::historyChanged, this, [this](const SongStore::History &history) {
        m_history = history;
        emit historyChanged();
    });
    connect(&m_library, &Library::conflictsChanged, this, [this](const ConflictList &conflicts) {
        m_conflicts = conflicts;
        emit conflictsChanged();
    });
    connect(&m_library, &Library::importFinished, this, [this] {
        m_isImporting = false;
        emit jobsChanged();
    });
    connect(&m_library, &Library::exportFinished, this, [this] {
        m_isExporting = false;
        emit jobsChanged();
    });
    m_library.open(options.store.create);
}

/// So that a click on a heading need not wait.
void LibrarySession::prepareSorting()
{
    SongFieldSet fields;
    for (const SongFieldInfo &field : songFields())
        fields.set(std::size_t(field.field), field.searched);
    if (!m_songs.isLoading())
        static_cast<void>(m_songs.ranking().prepare(fields));
}

void LibrarySession::keepLiveCopy()
{
    const bool isLost = m_state.phase == SyncState::Phase::Lost && m_state.error;
    if (isLost && m_options.store.asOfMs == 0
        && (LibraryDoctor::meansDamage(*m_state.error)
            || m_state.error->kind == Error::Kind::BeingRepaired))
        m_liveCopy.start(m_info.file);
    else if (m_state.phase == SyncState::Phase::UpToDate)
        m_liveCopy.discard();
}

void LibrarySession::reopen()
{
    m_state = {}; // what it said before it closed is not so any more
    emit stateChanged();
    m_library.open();
}

QString LibrarySession::whyNotEditable() const
{
    switch (m_state.phase) {
    case SyncState::Phase::Opening:
        return tr("The library is being opened.");
    case SyncState::Phase::Lost:
        if (isRead())
            break;
        [[fallthrough]];
    case SyncState::Phase::Failed:
        return ErrorText::what(m_state.error.value_or(Error {Error::Kind::Gone}));
    default:
        break;
    }
    switch (m_info.readOnly) {
    case LibraryInfo::ReadOnly::No:
        return {};
    case LibraryInfo::ReadOnly::Asked:
        if (m_options.store.asOfMs > 0)
            return tr("This is the library as it was on %1. You may look and export, but not "
                      "change the past.")
                .arg(HistoryText::moment(m_options.store.asOfMs, QLocale()));
        return tr("The library was opened to look only (--read-only).");
    case LibraryInfo::ReadOnly::NotWritable:
        return tr("You may look at this library but not change it: its file or folder cannot be "
                  "written.");
    case LibraryInfo::ReadOnly::Newer:
        return tr("This library was made by a newer version of Tutti, which lets this one look but "
                  "not change anything.");
    case LibraryInfo::ReadOnly::SecondName:
        return tr("The library's file has a second name (a hard link), under which others may have "
                  "it open. So that nothing gets lost, it is opened to look only.");
    }
    Q_UNREACHABLE();
}

QString LibrarySession::whyNotNow() const
{
    const QString whyNot = whyNotEditable();
    if (!whyNot.isEmpty() || m_state.phase != SyncState::Phase::Lost)
        return whyNot;
    return tr("%1 This has to wait until it is back.")
        .arg(ErrorText::what(m_state.error.value_or(Error {Error::Kind::Gone})));
}

bool LibrarySession::isRead() const
{
    using Phase = SyncState::Phase;
    const bool isOpen = m_state.phase == Phase::UpToDate || m_state.phase == Phase::Waiting;
    return isOpen || m_songs.rowCount() > 0;
}

void LibrarySession::startImport(const ImportRequest &request)
{
    m_isImporting = true;
    m_library.startImport(request);
    emit jobsChanged();
}

void LibrarySession::startExport(const ExportRequest &request)
{
    m_isExporting = true;
    m_library.startExport(request);
    emit jobsChanged();
}

} // namespace tutti
