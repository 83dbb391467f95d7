// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/SongField.h"

#include <QString>
#include <tl/expected.hpp>

#include <optional>

namespace tutti {

/// Why something could not be done, as a value. Holds facts only; `ui/ErrorText` makes the words.
struct Error
{
    enum class Kind {
        // the store, while it is open
        Busy, ///< somebody else is writing; the same operation may be tried again
        Full,
        Io,
        Corrupt,
        ReadOnly,
        BeingRepaired, ///< and closed to everybody meanwhile
        Gone, ///< the file was removed, moved or replaced since it was opened
        // a library file that cannot be opened; it has not been touched
        Missing,
        MissingKnown, ///< missing, but this user's library has been at this path
        EmptyFile, ///< zero bytes, which no library ever has
        NoFolder,
        IsFolder,
        NoPermission,
        NotADatabase,
        ForeignDatabase,
        NewerLibrary,
        // an operation that was refused; nothing has been changed
        Invalid, ///< `field` and `refusal` say what and why
        Replaced, ///< it was meant for another library, or another state of it
        Conflict, ///< something expected of the library does not hold
        NoSuchSong,
        NoSuchConflict, ///< or it is settled already
        NothingToUndo,
        NothingToRedo,
        NoSuchOperation,
        Pruned, ///< the history does not reach back that far
        // files to read or write, other than libraries
        CannotRead,
        CannotWrite,
        NotUnderstood,
        TooLarge,
        NothingToImport,
        Cancelled,
        Other,
    };

    /// Why a value may not be stored in a field.
    enum class Refusal {
        None,
        Blank,
        TooLong,
        NotANumber,
        NotWhole,
        OutOfRange,
        NotADuration,
        NotATime,
        NotYesOrNo,
        NotOneValue, ///< a list, or something else with parts
        NotEditable,
    };

    Kind kind = Kind::Other;
    QString detail; ///< technical, untranslated, for logs and curious people
    std::optional<SongField> field {};
    Refusal refusal = Refusal::None;
    QString value {}; ///< that was refused, or the path that failed, or who is in the way

    bool operator==(const Error &) const = default;
};

template<typename T>
using Expected = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> failure(Error::Kind kind, const QString &detail = {})
{
    return tl::unexpected(Error {kind, detail});
}

} // namespace tutti
