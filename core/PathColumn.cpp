// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/PathColumn.h"

#include <algorithm>

namespace tutti {

namespace {

constexpr char TitleGoesHere = '\xff'; // no UTF-8 holds it

/// The part of \a path that names the folder, with the slash.
std::string_view folderOf(std::string_view path)
{
    return path.substr(0, path.rfind('/') + 1);
}

std::string nameOf(std::string_view path, std::string_view title)
{
    std::string name(path.substr(folderOf(path).size()));
    std::ranges::replace(name, TitleGoesHere, '?');
    const std::size_t place = title.empty() ? std::string::npos : name.find(title);
    if (place != std::string::npos)
        name.replace(place, title.size(), 1, TitleGoesHere);
    return name;
}

} // namespace

void PathColumn::reserve(std::size_t size)
{
    m_folders.reserve(size);
    m_names.reserve(size);
}

std::string PathColumn::at(std::size_t slot, std::string_view title) const
{
    std::string path(m_folderPool.at(TextPool::Number(m_folders.at(slot))));
    const std::string_view name = m_namePool.at(TextPool::Number(m_names.at(slot)));
    const std::size_t place = name.find(TitleGoesHere);
    path += name.substr(0, place);
    if (place != std::string_view::npos) {
        path += title;
        path += name.substr(place + 1);
    }
    return path;
}

void PathColumn::append(std::string_view path, std::string_view title)
{
    m_folders.append(m_folderPool.numberFor(folderOf(path)));
    m_names.append(m_namePool.numberFor(nameOf(path, title)));
}

void PathColumn::set(std::size_t slot, std::string_view path, std::string_view title)
{
    m_folders.set(slot, m_folderPool.numberFor(folderOf(path)));
    m_names.set(slot, m_namePool.numberFor(nameOf(path, title)));
}

} // namespace tutti
