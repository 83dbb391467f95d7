// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Song.h"

#include <QList>
#include <QTextStream>

namespace tutti {

/// Songs as a table of text, its columns aligned also where letters are wide.
class SongTable
{
public:
    explicit SongTable(QTextStream &out);

    void write(const QList<Song> &songs);

private:
    QTextStream &m_out;
};

} // namespace tutti
