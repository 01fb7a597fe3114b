// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/partname.h"

namespace relvar::schema {

using namespace Qt::Literals::StringLiterals;

QString nameOfPart(const QString &table, const QString &column, const QString &label)
{
    constexpr qsizetype mostBytes = 63;
    const auto cut = [](const QByteArray &name, qsizetype bytes) {
        // Never within a character.
        while (bytes > 0 && bytes < name.size() && (name.at(bytes) & 0xC0) == 0x80)
            --bytes;
        return QString::fromUtf8(name.left(bytes));
    };
    const QByteArray first = table.toUtf8();
    const QByteArray second = column.toUtf8();
    const qsizetype room = mostBytes - label.size() - (column.isEmpty() ? 1 : 2);
    qsizetype firstBytes = first.size();
    qsizetype secondBytes = second.size();
    while (firstBytes + secondBytes > room)
        --(firstBytes > secondBytes ? firstBytes : secondBytes);
    return cut(first, firstBytes) + (column.isEmpty() ? QString() : u'_' + cut(second, secondBytes)) + u'_' + label;
}

} // namespace relvar::schema
