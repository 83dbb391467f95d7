// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/SongTransforms.h"

#include <tl/expected.hpp>

#include <QList>
#include <QWidget>

#include <functional>

namespace tutti {

/// The pages of a TransformDialog, one for each thing that can be done to many songs.
namespace TransformPages {

/// What can be done. The names are those of the pages and of the actions that lead to them.
struct Page
{
    const char *name;
    QString title;
    QWidget *widget;
    /// What the page asks for; or, for people, why that is nothing yet.
    std::function<tl::expected<SongTransforms::Transform, QString>()> transform;
};

struct Title
{
    const char *name;
    QString text;
};
[[nodiscard]] QList<Title> titles();

/// New ones; \a changed is called when something else is asked for.
[[nodiscard]] QList<Page> make(const std::function<void()> &changed);

} // namespace TransformPages

} // namespace tutti
