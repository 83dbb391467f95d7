// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/PathColumn.h"

#include "core/TextFold.h"

#include <algorithm>

namespace tutti {

namespace {

constexpr char TitleGoesHere = '/'; // no name holds it

/// The part of \a path that names the folder, with the slash.
std::string_view folderOf(std::string_view path)
{
    return path.substr(0, path.rfind('/') + 1);
}

std::string nameOf(std::string_view path, std::string_view title)
{
    std::string name(path.substr(folderOf(path).size()));
    const std::size_t place = title.empty() ? std::string::npos : name.find(title);
    if (place != std::string::npos)
        name.replace(place, title.size(), 1, TitleGoesHere);
    return name;
}

void addName(std::string_view name, std::string_view title, std::string &path)
{
    const std::size_t place = name.find(TitleGoesHere);
    path += name.substr(0, place);
    if (place != std::string_view::npos) {
        path += title;
        path += name.substr(place + 1);
    }
}

} // namespace

void PathColumn::reserve(std::size_t size)
{
    m_folders.reserve(size);
    m_names.reserve(size);
}

std::string_view PathColumn::at(std::size_t slot, std::string_view title, std::string &memory) const
{
    memory = m_folderPool.at(folder(slot));
    addName(m_namePool.at(TextPool::Number(m_names.at(slot))), title, memory);
    return memory;
}

std::string_view PathColumn::folded(std::size_t slot, std::string_view title,
                                    std::string &memory) const
{
    std::string name;
    memory = m_folderPool.folded(folder(slot), memory);
    memory += foldedName(slot, title, name);
    return memory;
}

std::string_view PathColumn::foldedName(std::size_t slot, std::string_view title,
                                        std::string &memory) const
{
    const TextPool::Number number = TextPool::Number(m_names.at(slot));
    const std::string_view asItIs = m_namePool.at(number);
    std::string text;
    const std::string_view name = m_namePool.folded(number, text);
    memory.clear();
    if (std::ranges::count(name, TitleGoesHere) == std::ranges::count(asItIs, TitleGoesHere)) {
        addName(name, title, memory);
        return memory;
    }
    std::string unfolded; // some character folds to what stands for the title
    addName(asItIs, title, unfolded);
    return foldedUtf8(unfolded, memory);
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
