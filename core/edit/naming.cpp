// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/naming.h"

#include "edit/placeholders.h"

#include <QCryptographicHash>

#include <algorithm>
#include <optional>

namespace relvar::edit {

namespace {

using document::LongNames;

/// NAMEDATALEN - 1: https://www.postgresql.org/docs/current/sql-syntax-lexical.html#SQL-SYNTAX-IDENTIFIERS
constexpr qsizetype nameMaxBytes = 63;
/// Of indexes in Rails.
constexpr qsizetype railsMaxBytes = 62;

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

QString hexDigest(const QString &of, QCryptographicHash::Algorithm algorithm)
{
    return QString::fromLatin1(QCryptographicHash::hash(of.toUtf8(), algorithm).toHex());
}

QString digest(const NameParts &parts)
{
    return hexDigest(parts.table + u'_' + parts.columns.join(u'_') + QStringLiteral("_fk"), QCryptographicHash::Sha256)
        .first(10);
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
    if (name == u"digest" && joiner == u"django")
        return hexDigest(parts.table + parts.columns.join(QString()), QCryptographicHash::Md5).first(8);
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

QString filled(const QString &pattern, const NameParts &parts)
{
    return filledPattern(pattern, [&](const QString &placeholder) { return valueOf(placeholder, parts); });
}

/// What follows the last placeholder of the pattern.
QString endingOf(const QString &pattern)
{
    return pattern.mid(pattern.lastIndexOf(u'}') + 1);
}

QString shortenedParts(const QString &pattern, const NameParts &parts)
{
    NameParts shorter = parts;
    const bool hasColumns = pattern.contains(u"{columns");
    shorter.columns = hasColumns ? QStringList{parts.columns.join(u'_')} : QStringList();
    QString name = filled(pattern, shorter);
    while (name.toUtf8().size() > nameMaxBytes) {
        QString *const columns = hasColumns ? &shorter.columns.first() : nullptr;
        const bool isTableLonger = !columns || shorter.table.toUtf8().size() > columns->toUtf8().size();
        QString &longer = isTableLonger ? shorter.table : *columns;
        if (longer.isEmpty())
            break;
        longer = fitted(longer, longer.toUtf8().size() - 1);
        name = filled(pattern, shorter);
    }
    return name;
}

QString shortenedForDjango(const QString &pattern, const NameParts &parts)
{
    static const QString columns = QStringLiteral("{columns}_");
    const qsizetype at = pattern.indexOf(columns);
    if (at < 0)
        return filled(pattern, parts);
    const QString ending = fitted(filled(pattern.mid(at + columns.size()), parts), nameMaxBytes / 3);
    const qsizetype each = (nameMaxBytes - ending.toUtf8().size()) / 2 - 1;
    return fitted(parts.table, each) + u'_' + fitted(parts.columns.join(u'_'), each) + u'_' + ending;
}

/// Of a name that is too long; where the rule has no answer it is too long still.
QString shortened(const QString &name, const QString &pattern, const NameParts &parts, LongNames rule)
{
    switch (rule) {
    case LongNames::PostgreSql:
        return shortenedParts(pattern, parts);
    case LongNames::Prisma: {
        const QString ending = endingOf(pattern);
        const qsizetype left = std::max<qsizetype>(0, nameMaxBytes - ending.toUtf8().size());
        return fitted(name.chopped(ending.size()), left) + ending;
    }
    case LongNames::Rails: {
        if (!pattern.startsWith(u"index_"))
            return name;
        const QString ending = u'_' + hexDigest(name, QCryptographicHash::Sha256).first(10);
        return fitted(QStringLiteral("idx_on_") + parts.columns.join(u'_'), railsMaxBytes - ending.size()) + ending;
    }
    case LongNames::Django:
        return shortenedForDjango(pattern, parts);
    case LongNames::SqlAlchemy:
        return fitted(name, nameMaxBytes - 8) + u'_' + hexDigest(name, QCryptographicHash::Md5).last(4);
    case LongNames::EntityFramework:
        return fitted(name, nameMaxBytes - 1) + u'~';
    case LongNames::Cut:
        break;
    }
    return name;
}

} // namespace

QString filledName(const QString &pattern, const NameParts &parts, LongNames rule)
{
    const QString name = filled(pattern, parts);
    if (name.toUtf8().size() <= (rule == LongNames::Rails ? railsMaxBytes : nameMaxBytes))
        return name;
    return fitted(shortened(name, pattern, parts, rule), nameMaxBytes);
}

QString unknownPlaceholder(const QString &pattern)
{
    return firstUnknown(pattern, [](const QString &placeholder) { return valueOf(placeholder, {}); });
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
