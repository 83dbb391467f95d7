// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/SongClip.h"

namespace tutti {

/// What a drag of songs carries. They are written when somebody asks for them, which is when they
/// are dropped: a drag that leads nowhere costs nothing. Owned by the drag.
class DraggedSongs : public QMimeData
{
    Q_OBJECT

public:
    DraggedSongs(const SongModel &songs, const QList<qint64> &ids, const QList<SongField> &columns);

    [[nodiscard]] QStringList formats() const override { return SongClip::formats(); }

protected:
    [[nodiscard]] QVariant retrieveData(const QString &format, QMetaType type) const override;

private:
    mutable SongClip m_clip;
};

} // namespace tutti
