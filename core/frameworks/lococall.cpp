// SPDX-License-Identifier: GPL-3.0-or-later
#include "frameworks/lococall.h"

#include "base/words.h"
#include "frameworks/rustcode.h"
#include "frameworks/seaquerytable.h"
#include "frameworks/sqlcursor.h"

#include <QRegularExpression>

namespace relvar::frameworks {

using namespace Qt::Literals::StringLiterals;

namespace {

struct ColumnType
{
    /// "StringLen"
    QString variant;
    QString arguments;
};

/// The variant of ColType for columns that must have a value; "Null" behind it is the one for those that need not.
std::optional<ColumnType> columnType(const QString &type, bool isSqlite)
{
    const std::optional<SeaQueryType> known = seaQueryType(type, isSqlite);
    // Those with a length are for another type on SQLite.
    if (!known || (isSqlite && !known->arguments.isEmpty()))
        return std::nullopt;
    return ColumnType{known->method == u"timestamp"_s ? u"DateTime"_s : pascalCase(known->method), known->arguments};
}

/// The argument of …WithDefault.
std::optional<QString> defaultArgument(const QString &value, const QString &variant)
{
    static const QRegularExpression number(u"^-?\\d{1,4}$"_s);
    if (variant.endsWith("Integer"_L1) && number.match(value).hasMatch())
        return value;
    if (variant == u"Boolean"_s && (value == u"true"_s || value == u"false"_s))
        return value;
    static const QRegularExpression string(u"^'([^'\\\\\\x00-\\x1f]*)'::(text|character varying)$"_s);
    const QRegularExpressionMatch match = string.match(value);
    if (match.hasMatch() && variant == (match.captured(2) == u"text"_s ? u"Text"_s : u"String"_s))
        return rustString(match.captured(1)) + u".to_owned()"_s;
    return std::nullopt;
}

/// ColType::… for what follows the name of a new column.
std::optional<QString> columnTypeOf(SqlCursor &cursor, bool isSqlite)
{
    const qsizetype begin = cursor.place();
    while (!cursor.atEnd() && !cursor.isWord("NOT") && !cursor.isWord("DEFAULT"))
        cursor.skip();
    const std::optional<ColumnType> type = columnType(cursor.textFrom(begin), isSqlite);
    if (!type)
        return std::nullopt;
    const bool notNull = cursor.take({"NOT", "NULL"});
    QString variant = u"ColType::"_s + type->variant;
    QString arguments = type->arguments;
    if (cursor.take({"DEFAULT"})) {
        const std::optional<QString> value = defaultArgument(cursor.rest(), type->variant);
        if (!notNull || !value)
            return std::nullopt;
        variant += u"WithDefault"_s;
        arguments = *value;
    } else if (!cursor.atEnd()) {
        return std::nullopt;
    } else if (!notNull) {
        variant += u"Null"_s;
    }
    return arguments.isEmpty() ? variant : variant + u'(' + arguments + u')';
}

LocoCall callOf(const QString &helper, const QStringList &arguments)
{
    RustChain chain(helper + u"(manager, "_s + arguments.join(u", "_s) + u')');
    chain.suffix(u"await?"_s);
    return {.chain = chain, .imports = {helper}};
}

/// The table of a statement for which there is a helper.
std::optional<QStringList> tableOf(SqlCursor &cursor)
{
    return cursor.take({"DROP", "TABLE"}) || cursor.take({"ALTER", "TABLE"}) ? cursor.takeQualifiedName()
                                                                             : std::nullopt;
}

} // namespace

bool isKeptByLoco(const QString &table)
{
    // The rules of the crate cruet say what the plural is. They change none of these endings, in any of its versions.
    static const QRegularExpression kept(u"^(?:[a-z][a-z0-9]*_)*[a-z][a-z0-9]*[bcdefghjklmnopqrtvwz]s$"_s);
    return kept.match(table).hasMatch() && table.section(u'_', -1) != u"yes"_s;
}

std::optional<LocoCall> locoCall(const QString &sql, const SeaQueryTarget &target)
{
    SqlCursor cursor(sql);
    if (cursor.hasComments())
        return std::nullopt;
    const bool drops = SqlCursor(sql).take({"DROP"});
    const std::optional<QStringList> table = tableOf(cursor);
    if (!table || table->size() != 1 || !isKeptByLoco(table->first()))
        return std::nullopt;
    const QString tableArgument = rustString(table->first());
    if (drops)
        return cursor.atEnd() ? std::optional(callOf(u"drop_table"_s, {tableArgument})) : std::nullopt;
    if (cursor.take({"DROP", "COLUMN"})) {
        const std::optional<QString> column = cursor.takeName();
        return column && cursor.atEnd()
                   ? std::optional(callOf(u"remove_column"_s, {tableArgument, rustString(*column)}))
                   : std::nullopt;
    }
    if (!cursor.take({"ADD", "COLUMN"}))
        return std::nullopt;
    const std::optional<QString> column = cursor.takeName();
    const std::optional<QString> type = column ? columnTypeOf(cursor, target.isSqlite) : std::nullopt;
    if (!type)
        return std::nullopt;
    LocoCall call = callOf(u"add_column"_s, {tableArgument, rustString(*column), *type});
    call.imports.append(u"ColType"_s);
    return call;
}

QString whyNoLocoCall(const QString &sql)
{
    SqlCursor cursor(sql);
    if (SqlCursor(sql).take({"CREATE", "TABLE"})) {
        return u"Not create_table: it says IF NOT EXISTS, so that another table of that name would pass for this one, "
               u"and "
               "names, keys and references are its own."_s;
    }
    const std::optional<QStringList> table = tableOf(cursor);
    if (!table || (!cursor.atEnd() && !cursor.isWord("ADD") && !cursor.isWord("DROP")))
        return {};
    if (table->size() > 1)
        return u"Loco's helpers know no schemas."_s;
    if (!isKeptByLoco(table->first()))
        return u"Loco's helpers would look for the table under another name than "_s + table->first() + u'.';
    if (cursor.take({"ADD", "COLUMN"}))
        return u"ColType has no such column."_s;
    if (cursor.take({"ADD", "CONSTRAINT"}) && cursor.takeName() && cursor.take({"FOREIGN", "KEY"}))
        return u"Not add_reference: it makes the column, too, of type INTEGER, and names the key itself."_s;
    return {};
}

} // namespace relvar::frameworks
