// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/naming.h"

#include <algorithm>

namespace relvar::edit {

namespace {

/// NAMEDATALEN - 1: https://www.postgresql.org/docs/current/sql-syntax-lexical.html#SQL-SYNTAX-IDENTIFIERS
constexpr qsizetype nameMaxBytes = 63;

/// The longest prefix of whole characters that fits.
QString fitted(const QString &name, qsizetype maxBytes)
{
    QString result = name;
    while (result.toUtf8().size() > maxBytes) {
        result.chop(1);
        if (!result.isEmpty() && result.back().isHighSurrogate())
            result.chop(1);
    }
    return result;
}

bool isTaken(const QString &name, const QStringList &taken)
{
    return taken.contains(name, Qt::CaseInsensitive);
}

template<typename IsTaken>
QString numbered(const QString &stem, IsTaken isTaken)
{
    for (int number = 1;; ++number) {
        const QString candidate = QStringLiteral("%1_%2").arg(stem).arg(number);
        if (!isTaken(candidate))
            return candidate;
    }
}

} // namespace

QString nameFor(const QString &pattern, const QString &table, const QStringList &columns,
                const QString &referencedTable, const QStringList &taken)
{
    // One pass over the pattern: a name that itself holds "{columns}" is not filled in again.
    QString filled;
    for (qsizetype i = 0; i < pattern.size();) {
        const auto fill = [&](QStringView placeholder, const QString &value) {
            if (!QStringView(pattern).mid(i).startsWith(placeholder))
                return false;
            filled += value;
            i += placeholder.size();
            return true;
        };
        if (!fill(u"{table}", table) && !fill(u"{columns}", columns.join(u'_'))
            && !fill(u"{ref_table}", referencedTable))
            filled += pattern.at(i++);
    }

    const QString name = fitted(filled, nameMaxBytes);
    if (!isTaken(name, taken))
        return name;
    // Room for the number, so that a long name does not lose it.
    return numbered(fitted(filled, nameMaxBytes - 4),
                    [&](const QString &candidate) { return isTaken(candidate, taken); });
}

QString freeTableName(const schema::Schema &schema, const QString &stem)
{
    return numbered(stem, [&](const QString &candidate) {
        const auto hasName
            = [&](const auto &object) { return object->name.compare(candidate, Qt::CaseInsensitive) == 0; };
        return std::any_of(schema.tables.cbegin(), schema.tables.cend(), hasName)
               || std::any_of(schema.views.cbegin(), schema.views.cend(), hasName)
               || std::any_of(schema.otherObjects.cbegin(), schema.otherObjects.cend(), hasName)
               || std::any_of(schema.enums.cbegin(), schema.enums.cend(), hasName)
               || std::any_of(schema.sequences.cbegin(), schema.sequences.cend(), hasName);
    });
}

QString freeColumnName(const schema::Table &table, const QString &stem)
{
    return numbered(stem, [&](const QString &candidate) { return table.column(candidate) != nullptr; });
}

} // namespace relvar::edit
