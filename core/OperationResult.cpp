// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/OperationResult.h"

#include <array>
#include <utility>

namespace tutti {

namespace {

constexpr std::array Names {
    std::pair {OperationKind::Add, "add"},
    std::pair {OperationKind::Edit, "edit"},
    std::pair {OperationKind::Remove, "remove"},
    std::pair {OperationKind::Merge, "merge"},
    std::pair {OperationKind::Clear, "clear"},
    std::pair {OperationKind::Import, "import"},
    std::pair {OperationKind::Replace, "replace"},
    std::pair {OperationKind::Resolve, "resolve"},
    std::pair {OperationKind::Undo, "undo"},
    std::pair {OperationKind::Redo, "redo"},
    std::pair {OperationKind::Prune, "prune"},
    std::pair {OperationKind::Restore, "restore"},
    std::pair {OperationKind::AddView, "add-view"},
    std::pair {OperationKind::EditView, "edit-view"},
    std::pair {OperationKind::RemoveView, "remove-view"},
};

} // namespace

QString nameOf(OperationKind kind)
{
    return QString::fromLatin1(Names[std::size_t(kind)].second);
}

std::optional<OperationKind> operationKindNamed(const QString &name)
{
    for (const auto &[kind, text] : Names) {
        if (name == QLatin1String(text))
            return kind;
    }
    return std::nullopt;
}

} // namespace tutti
