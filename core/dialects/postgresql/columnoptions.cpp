// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/postgresql/columnoptions.h"

#include "dialects/postgresql/clauses.h"
#include "dialects/postgresql/types.h"

#include <algorithm>

namespace relvar::postgresql {

using namespace Qt::Literals::StringLiterals;
using dialect::Statement;
using schema::Column;

namespace {

constexpr QLatin1StringView storageOption{"STORAGE"};
constexpr QLatin1StringView compressionOption{"COMPRESSION"};
constexpr QLatin1StringView statisticsOption{"STATISTICS"};

/// The type behind a domain, as its text says it: "CREATE DOMAIN "name" AS numeric(10,2) …".
QString typeBehind(const schema::DataType &type, const schema::Schema &schema)
{
    const auto domain = std::find_if(
        schema.otherObjects.cbegin(), schema.otherObjects.cend(),
        [&](const Box<schema::OtherObject> &object) { return object->id == type.userType && object->kind == "domain"_L1; });
    if (domain == schema.otherObjects.cend())
        return type.text;
    const QString text = (*domain)->definition;
    const qsizetype begin = text.indexOf(" AS "_L1);
    return begin < 0 ? type.text : text.mid(begin + 4);
}

/// pg_type.typstorage of types of variable length. SET STORAGE DEFAULT came with version 16.
QString usualStorage(const schema::DataType &type, const schema::Schema &schema)
{
    if (type.text.endsWith(u']'))
        return u"EXTENDED"_s;
    const QString name = canonicalType(typeBehind(type, schema).trimmed());
    const auto begins = [&](QLatin1StringView word) { return name.startsWith(word); };
    return begins("numeric"_L1) || begins("inet"_L1) || begins("cidr"_L1) ? u"MAIN"_s
           : begins("tsquery"_L1)                                         ? u"PLAIN"_s
                                                                          : u"EXTENDED"_s;
}

} // namespace

QMap<QString, QString> handedDownOptions(const Column &given)
{
    QMap<QString, QString> options;
    for (const QLatin1StringView option : {storageOption, compressionOption}) {
        if (given.options.contains(option))
            options.insert(option, given.options.value(option));
    }
    return options;
}

QMap<QString, QString> lastingOptions(const Column &column)
{
    QMap<QString, QString> options = column.options;
    options.remove(storageOption);
    options.remove(compressionOption);
    return options;
}

QList<Statement> changeColumnOptions(const Column &column, const QMap<QString, QString> &before,
                                     const schema::Table &table, const Names &names)
{
    const QMap<QString, QString> &after = column.options;
    if (before == after)
        return {};
    const QString alter
        = u"ALTER TABLE ONLY "_s + names.of(table) + u" ALTER COLUMN "_s + quoteIdentifier(column.name);
    QList<Statement> statements;
    const auto set = [&](QLatin1StringView option, const QString &usual) {
        if (before.value(option) != after.value(option))
            statements.append({.sql = alter + u" SET "_s + option + u' ' + after.value(option, usual)});
    };
    set(storageOption, usualStorage(column.type, names.schema()));
    set(compressionOption, u"default"_s);
    set(statisticsOption, u"-1"_s);
    return statements + changeStorage(alter, before, after);
}

} // namespace relvar::postgresql
