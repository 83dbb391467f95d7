// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/Error.h"

#include <QString>

#include <optional>

namespace tutti {

/// The sign that a library is being repaired: a file beside it, called like it with "-repair"
/// behind, that is locked for as long as the repair runs. While it is, everybody else closes the
/// library and keeps away from it, and opens it anew afterwards. A file that nobody has locked was
/// left by a repair that died, and keeps nobody away; the next repair finds in it how far that was.
class RepairMarker
{
public:
    /// How far a repair has come.
    struct Stage
    {
        QString folder; ///< where the damaged files are kept, and the new library until the end
        bool isInstalling = false; ///< the new library is complete, and about to take the place
        QString epoch; ///< of the new library

        bool operator==(const Stage &) const = default;
    };

    [[nodiscard]] static QString pathFor(const QString &library);

    /// Whether a repair of \a library is under way. Cheap; for any process at any time.
    [[nodiscard]] static bool isHeld(const QString &library);

    /// Puts up the sign. Fails with BeingRepaired while another repair is under way.
    [[nodiscard]] static Expected<RepairMarker> take(const QString &library);

    RepairMarker(RepairMarker &&other) noexcept;
    RepairMarker &operator=(RepairMarker &&) = delete;
    Q_DISABLE_COPY(RepairMarker)
    /// Lets go of it without taking it down.
    ~RepairMarker();

    /// How far the repair before this one had come, if it died.
    [[nodiscard]] std::optional<Stage> leftBehind() const { return m_leftBehind; }

    /// Safe on the disk when it returns.
    [[nodiscard]] Expected<void> note(const Stage &stage);

    /// Takes it down.
    void remove();

private:
    RepairMarker(int descriptor, QString path);

    int m_descriptor;
    QString m_path;
    std::optional<Stage> m_leftBehind;
};

} // namespace tutti
