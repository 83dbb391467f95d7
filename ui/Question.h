// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace tutti {

/// A question before something that a person might regret. Blocks its window only, and nothing of
/// the program.
namespace Question {

/// Calls \a onYes if the answer is \a yes, the name of what would be done.
void ask(QWidget *window, const QString &question, const QString &explanation, const QString &yes,
         const std::function<void()> &onYes);

} // namespace Question

} // namespace tutti
