// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace tutti {

/// A trigger that writes the journal, as it stands in the file.
struct SchemaTrigger
{
    QString name;
    QString sql;
};

/// The triggers for the present table of fields:
/// - an insert makes a change row 'I' (a bulk insert silences it and writes one row 'R' itself);
/// - an update of any field makes 'U' with a change_field row for each field that differs, raises
///   `rev`, and sets `modified_at` unless the statement did so itself;
/// - a delete makes 'D' and keeps the whole song in `tombstones`;
/// - ids and uids cannot be changed.
/// Those of views write rows of song 0 with the view's uid, and each value that came, changed or went
/// as a change_field row; and let no two views have one name.
[[nodiscard]] const QList<SchemaTrigger> &schemaTriggers();

} // namespace tutti
