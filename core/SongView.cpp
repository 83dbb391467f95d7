// SPDX-FileCopyrightText: 2026 The Tutti authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/SongView.h"

namespace tutti {

namespace {

using Type = SongFieldInfo::Type;

QString toText(std::string_view bytes)
{
    return bytes.empty() ? QStringLiteral("")
                         : QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
}

std::string_view toView(const QByteArray &bytes)
{
    return {bytes.constData(), std::size_t(bytes.size())};
}

} // namespace

QString SongView::uidText() const
{
    return toText(uid);
}

QVariant SongView::value(SongField field) const
{
    const Type type = info(field).type;
    if (type == Type::Text)
        return toText(text(field));
    if (type == Type::Flag)
        return number(field) != 0;
    return number(field) == NumberColumn::None ? QVariant() : QVariant(number(field));
}

Song SongView::song() const
{
    Song result;
    result.id = id;
    result.uid = uidText();
    result.revision = revision;
    for (const SongFieldInfo &field : songFields())
        field.setValue(result, value(field.field));
    return result;
}

const SongView &SongView::blank()
{
    static const SongView blank = [] {
        SongView song;
        for (const SongFieldInfo &field : songFields()) {
            if (field.optional && field.type != Type::Text)
                song.number(field.field) = NumberColumn::None;
        }
        return song;
    }();
    return blank;
}

SongBytes::SongBytes(const Song &song)
    : m_uid(song.uid.toUtf8())
{
    m_view.id = song.id;
    m_view.uid = toView(m_uid);
    m_view.revision = song.revision;
    for (const SongFieldInfo &field : songFields()) {
        const QVariant value = field.value(song);
        if (field.type == Type::Text) {
            QByteArray &bytes = m_texts[std::size_t(field.field)];
            bytes = value.toString().toUtf8();
            m_view.text(field.field) = toView(bytes);
        } else {
            m_view.number(field.field) = value.isNull() ? NumberColumn::None : value.toLongLong();
        }
    }
}

} // namespace tutti
