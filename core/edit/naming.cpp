// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/naming.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

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

template<typename IsTaken>
QString numbered(const QString &stem, IsTaken isTaken)
{
    for (int number = 1;; ++number) {
        const QString candidate = QStringLiteral("%1_%2").arg(stem).arg(number);
        if (!isTaken(candidate))
            return candidate;
    }
}

QString digest(const NameParts &parts)
{
    const QString of = parts.table + u'_' + parts.columns.join(u'_') + QStringLiteral("_fk");
    const QByteArray hash = QCryptographicHash::hash(of.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().first(10));
}

/// What a placeholder stands for; nothing when it is not known.
std::optional<QString> valueOf(const QString &placeholder, const NameParts &parts)
{
    const QString name = placeholder.section(u':', 0, 0);
    const bool hasJoiner = name.size() < placeholder.size();
    const QString joiner = hasJoiner ? placeholder.mid(name.size() + 1) : QStringLiteral("_");
    if (name == u"columns")
        return parts.columns.join(joiner);
    if (name == u"ref_columns")
        return parts.referencedColumns.join(joiner);
    if (hasJoiner)
        return {};
    if (name == u"table")
        return parts.table;
    if (name == u"ref_table")
        return parts.referencedTable;
    if (name == u"digest")
        return digest(parts);
    return {};
}

const QRegularExpression &placeholders()
{
    static const QRegularExpression expression(QStringLiteral("\\{([^{}]*)\\}"));
    return expression;
}

} // namespace

QString filledName(const QString &pattern, const NameParts &parts)
{
    // One pass over the pattern: a name that itself holds "{columns}" is not filled in again.
    QString filled;
    qsizetype end = 0;
    for (auto match = placeholders().globalMatch(pattern); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        filled += QStringView(pattern).mid(end, found.capturedStart() - end);
        const QString value = valueOf(found.captured(1), parts).value_or(found.captured());
        end = found.capturedEnd();
        // "orders_check", not "orders__check", of a check that names no column.
        if (value.isEmpty() && !filled.isEmpty() && end < pattern.size() && filled.back() == pattern.at(end))
            filled.chop(1);
        filled += value;
    }
    return fitted(filled + pattern.mid(end), nameMaxBytes);
}

QString unknownPlaceholder(const QString &pattern)
{
    for (auto match = placeholders().globalMatch(pattern); match.hasNext();) {
        const QString placeholder = match.next().captured(1);
        if (!valueOf(placeholder, {}))
            return placeholder;
    }
    return {};
}

QString freeName(const QString &name, const QStringList &taken)
{
    const auto isTaken = [&](const QString &candidate) { return taken.contains(candidate, Qt::CaseInsensitive); };
    if (!isTaken(name))
        return name;
    // Room for the number, so that a long name does not lose it.
    return numbered(fitted(name, nameMaxBytes - 4), isTaken);
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
