// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/Operation.h"

#include <QUuid>

#include <utility>

namespace tutti {

Operation Operation::make(Body body)
{
    return {newId(), std::move(body)};
}

QString Operation::newId()
{
    return QUuid::createUuid().toString(QUuid::Id128);
}

} // namespace tutti
