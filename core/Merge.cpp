// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/Merge.h"

#include <algorithm>

namespace tutti::Merge {

namespace {

/// The stretch of a base that a text changed, and what it put there.
struct Region
{
    qsizetype first;
    qsizetype end;
    QStringView text;
};

/// A pair of surrogates is one letter.
bool cutsLetter(QStringView text, qsizetype at)
{
    return at > 0 && at < text.size() && text[at - 1].isHighSurrogate()
        && text[at].isLowSurrogate();
}

Region changed(QStringView base, QStringView text)
{
    const qsizetype shorter = std::min(base.size(), text.size());
    const auto *const differs
        = std::mismatch(base.begin(), base.begin() + shorter, text.begin()).first;
    qsizetype before = differs - base.begin();
    while (cutsLetter(base, before) || cutsLetter(text, before))
        --before;
    qsizetype behind = 0;
    while (behind < shorter - before
           && base[base.size() - 1 - behind] == text[text.size() - 1 - behind])
        ++behind;
    while (behind > 0
           && (cutsLetter(base, base.size() - behind) || cutsLetter(text, text.size() - behind)))
        --behind;
    return {before, base.size() - behind, text.mid(before, text.size() - behind - before)};
}

qint64 number(const QVariant &value)
{
    return value.toLongLong();
}

} // namespace

std::optional<QString> regions(const QString &base, const QString &mine, const QString &theirs)
{
    Region first = changed(base, mine);
    Region second = changed(base, theirs);
    if (second.first < first.first)
        std::swap(first, second);
    if (first.end >= second.first)
        return std::nullopt;
    QString both = base.first(first.first);
    both += first.text;
    both += QStringView(base).mid(first.end, second.first - first.end);
    both += second.text;
    both += QStringView(base).mid(second.end);
    return both;
}

std::optional<QVariant> values(SongField field, const QVariant &base, const QVariant &mine,
                               const QVariant &theirs)
{
    using Rule = SongFieldInfo::Merge;
    if (mine == base || mine == theirs)
        return theirs;
    if (theirs == base)
        return mine;
    switch (info(field).merge) {
    case Rule::Add:
        return std::clamp(number(theirs) + number(mine) - number(base), info(field).minimum,
                          info(field).maximum);
    case Rule::Latest:
        if (mine.isNull() || theirs.isNull())
            return mine.isNull() ? theirs : mine;
        return std::max(number(mine), number(theirs));
    case Rule::Regions:
        if (const auto both = regions(base.toString(), mine.toString(), theirs.toString()))
            return *both;
        break;
    case Rule::Choose:
        break;
    }
    return std::nullopt;
}

} // namespace tutti::Merge
