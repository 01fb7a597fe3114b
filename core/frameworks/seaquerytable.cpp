// SPDX-License-Identifier: GPL-3.0-or-later
#include "frameworks/seaquerytable.h"

#include "frameworks/rustcode.h"

#include <QMap>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace relvar::frameworks {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Words that begin what is said of a column after its type.
bool beginsQuality(const SqlCursor &cursor)
{
    static constexpr std::array words{"CONSTRAINT", "NOT",        "NULL",      "DEFAULT",  "PRIMARY", "UNIQUE",
                                      "CHECK",      "REFERENCES", "COLLATE",   "STORAGE",  "AS",      "COMPRESSION",
                                      "ON",         "DEFERRABLE", "GENERATED", "INITIALLY"};
    return std::any_of(words.begin(), words.end(), [&](const char *word) { return cursor.isWord(word); });
}

SeaQueryType typeCall(const QString &type, const SeaQueryTarget &target)
{
    const std::optional<SeaQueryType> known = seaQueryType(type, target.isSqlite);
    // blob() had an argument once.
    if (known && !(known->method == u"blob"_s && target.isFirstMajor))
        return *known;
    return {u"custom"_s, seaQueryName(type)};
}

/// The value after DEFAULT as an argument of ColumnDef::default(); none: it has to be written as SQL.
std::optional<QString> defaultArgument(const QString &value, bool isSqlite)
{
    static const QRegularExpression number(u"^-?\\d{1,9}$"_s);
    if (number.match(value).hasMatch())
        return value;
    if (value.compare("true"_L1, Qt::CaseInsensitive) == 0 || value.compare("false"_L1, Qt::CaseInsensitive) == 0)
        return value.toLower();
    if (value == u"CURRENT_TIMESTAMP"_s)
        return u"Expr::current_timestamp()"_s;
    static const QRegularExpression simple(u"^'([^'\\\\\\x00-\\x1f]*)'$"_s);
    if (const auto match = simple.match(value); match.hasMatch() && isSqlite)
        return rustString(match.captured(1));
    // sea-query puts parentheses around it. PostgreSQL does not keep them, SQLite does.
    return isSqlite ? std::nullopt : std::optional(u"Expr::cust("_s + rustString(value) + u')');
}

/// NO ACTION is what is there without saying it.
std::optional<QString> takeAction(SqlCursor &cursor)
{
    if (cursor.take({"CASCADE"}))
        return u"ForeignKeyAction::Cascade"_s;
    if (cursor.take({"RESTRICT"}))
        return u"ForeignKeyAction::Restrict"_s;
    if (cursor.take({"NO", "ACTION"}))
        return u"ForeignKeyAction::NoAction"_s;
    if (cursor.take({"SET", "NULL"}))
        return u"ForeignKeyAction::SetNull"_s;
    if (cursor.take({"SET", "DEFAULT"}))
        return u"ForeignKeyAction::SetDefault"_s;
    return std::nullopt;
}

std::optional<QString> onlyName(const QString &text)
{
    SqlCursor cursor(text);
    std::optional<QString> name = cursor.takeName();
    return name && cursor.atEnd() ? name : std::nullopt;
}

/// Index::create() over plain columns.
std::optional<RustChain> keyChain(const QString &name, const QStringList &columns)
{
    if (!isSafeInQuotes(name))
        return std::nullopt;
    RustChain chain(u"Index::create()"_s);
    if (!name.isEmpty())
        chain.call(u"name"_s, rustString(name));
    for (const QString &column : columns) {
        const std::optional<QString> plain = onlyName(column);
        if (!plain)
            return std::nullopt;
        chain.call(u"col"_s, seaQueryName(*plain));
    }
    return chain;
}

struct TableParts
{
    QList<QString> columns;
    /// What is said of a column in another place, by its name.
    QMap<QString, QString> more;
    QList<std::pair<QString, RustChain>> calls;
    /// The arguments of check().
    QList<QStringList> checks;
};

bool isConstraint(const QString &item)
{
    const SqlCursor cursor(item);
    static constexpr std::array words{"CONSTRAINT", "PRIMARY", "UNIQUE", "CHECK", "FOREIGN", "EXCLUDE", "LIKE", "NOT"};
    return std::any_of(words.begin(), words.end(), [&](const char *word) { return cursor.isWord(word); });
}

bool addCheck(TableParts &parts, SqlCursor &cursor, const QString &name, const SeaQueryTarget &target)
{
    const qsizetype begin = cursor.place();
    cursor.skip();
    const QString inParentheses = cursor.textFrom(begin);
    if (!cursor.atEnd() || !inParentheses.startsWith(u'('))
        return false;
    const QString expression = u"Expr::cust("_s + rustString(inParentheses.mid(1, inParentheses.size() - 2)) + u')';
    // The sea-query of SeaORM 1 knows no names of checks.
    if (!name.isEmpty() && target.isFirstMajor)
        return false;
    parts.checks.append(name.isEmpty() ? QStringList{expression} : QStringList{seaQueryName(name), expression});
    return true;
}

bool addForeignKey(TableParts &parts, SqlCursor &cursor, const QStringList &table, const QString &name,
                   const SeaQueryTarget &target)
{
    // For SQLite sea-query leaves the name of a foreign key out: said of its column, it keeps it.
    if (target.isSqlite && !name.isEmpty()) {
        const std::optional<QStringList> columns = cursor.takeList();
        if (!columns || columns->size() != 1 || !cursor.isWord("REFERENCES"))
            return false;
        const std::optional<QString> column = onlyName(columns->first());
        if (!column || parts.more.contains(*column))
            return false;
        QString quoted = name;
        quoted.replace(u'"', u"\"\""_s);
        parts.more.insert(*column, u"CONSTRAINT \""_s + quoted + u"\" "_s + cursor.rest());
        return true;
    }
    std::optional<RustChain> chain = seaQueryForeignKey(cursor, table, name);
    if (!chain)
        return false;
    parts.calls.append({u"foreign_key"_s, *chain});
    return true;
}

bool addConstraint(TableParts &parts, const QString &item, const QStringList &table, const SeaQueryTarget &target)
{
    SqlCursor cursor(item);
    QString name;
    if (cursor.take({"CONSTRAINT"})) {
        const std::optional<QString> given = cursor.takeName();
        if (!given)
            return false;
        name = *given;
    }
    if (cursor.take({"CHECK"}))
        return addCheck(parts, cursor, name, target);
    if (cursor.take({"FOREIGN", "KEY"}))
        return addForeignKey(parts, cursor, table, name, target);
    const bool isPrimary = cursor.take({"PRIMARY", "KEY"});
    if (!isPrimary && !cursor.take({"UNIQUE"}))
        return false;
    const std::optional<QStringList> columns = cursor.takeList();
    if (!columns || !cursor.atEnd())
        return false;
    std::optional<RustChain> chain = keyChain(name, *columns);
    if (!chain)
        return false;
    if (!isPrimary)
        chain->call(u"unique"_s);
    parts.calls.append({isPrimary ? u"primary_key"_s : u"index"_s, *chain});
    return true;
}

} // namespace

std::optional<SeaQueryType> seaQueryType(const QString &type, bool isSqlite)
{
    static const QMap<QString, QString> onServer{{u"smallint"_s, u"small_integer"_s},
                                                 {u"integer"_s, u"integer"_s},
                                                 {u"bigint"_s, u"big_integer"_s},
                                                 {u"text"_s, u"text"_s},
                                                 {u"character varying"_s, u"string"_s},
                                                 {u"boolean"_s, u"boolean"_s},
                                                 {u"real"_s, u"float"_s},
                                                 {u"double precision"_s, u"double"_s},
                                                 {u"numeric"_s, u"decimal"_s},
                                                 {u"date"_s, u"date"_s},
                                                 {u"time without time zone"_s, u"time"_s},
                                                 {u"timestamp without time zone"_s, u"timestamp"_s},
                                                 {u"timestamp with time zone"_s, u"timestamp_with_time_zone"_s},
                                                 {u"bytea"_s, u"blob"_s},
                                                 {u"json"_s, u"json"_s},
                                                 {u"jsonb"_s, u"json_binary"_s},
                                                 {u"uuid"_s, u"uuid"_s}};
    // The type decides what SQLite does with values, and sea-query has types of its own there ("timestamp_text").
    static const QMap<QString, QString> onSqlite{{u"integer"_s, u"integer"_s},
                                                 {u"text"_s, u"text"_s},
                                                 {u"blob"_s, u"blob"_s},
                                                 {u"boolean"_s, u"boolean"_s}};
    const QString known = (isSqlite ? onSqlite : onServer).value(isSqlite ? type.toLower() : type);
    if (!known.isEmpty())
        return SeaQueryType{known, {}};
    static const QRegularExpression varying(u"^(?:character varying|varchar)\\((\\d{1,9})\\)$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    if (const auto match = varying.match(type);
        match.hasMatch() && (!isSqlite || type.startsWith("varchar"_L1, Qt::CaseInsensitive)))
        return SeaQueryType{u"string_len"_s, match.captured(1)};
    static const QRegularExpression numeric(u"^numeric\\((\\d{1,4}),\\s*(\\d{1,4})\\)$"_s);
    if (const auto match = numeric.match(type); match.hasMatch() && !isSqlite)
        return SeaQueryType{u"decimal_len"_s, match.captured(1) + u", "_s + match.captured(2)};
    static const QRegularExpression fixed(u"^character\\((\\d{1,9})\\)$"_s);
    if (const auto match = fixed.match(type); match.hasMatch() && !isSqlite)
        return SeaQueryType{u"char_len"_s, match.captured(1)};
    return std::nullopt;
}

QString seaQueryName(const QString &name)
{
    return u"Alias::new("_s + rustString(name) + u')';
}

QString seaQueryTable(const QStringList &name)
{
    return name.size() == 1 ? seaQueryName(name.first())
                            : u'(' + seaQueryName(name.first()) + u", "_s + seaQueryName(name.last()) + u')';
}

bool isSafeInQuotes(const QString &name)
{
    return !name.contains(u'"');
}

std::optional<RustChain> seaQueryColumn(const QString &clause, const SeaQueryTarget &target, const QString &more)
{
    SqlCursor cursor(clause);
    const std::optional<QString> name = cursor.takeName();
    if (!name)
        return std::nullopt;
    RustChain chain(u"ColumnDef::new("_s + seaQueryName(*name) + u')');
    const qsizetype typeBegin = cursor.place();
    while (!cursor.atEnd() && !beginsQuality(cursor))
        cursor.skip();
    if (const QString type = cursor.textFrom(typeBegin); !type.isEmpty()) {
        const SeaQueryType call = typeCall(type, target);
        chain.call(call.method, call.arguments);
    }

    QStringList asSql;
    const SqlCursor beforeNotNull = cursor;
    if (cursor.take({"NOT", "NULL"})) {
        if (cursor.isWord("ON"))
            cursor = beforeNotNull;
        else
            chain.call(u"not_null"_s);
    }
    const SqlCursor beforeDefault = cursor;
    if (cursor.take({"DEFAULT"})) {
        const qsizetype begin = cursor.place();
        while (!cursor.atEnd() && (cursor.place() == begin || !beginsQuality(cursor)))
            cursor.skip();
        const std::optional<QString> argument = defaultArgument(cursor.textFrom(begin), target.isSqlite);
        if (cursor.atEnd() && argument)
            chain.call(u"default"_s, *argument);
        else
            cursor = beforeDefault;
    } else if (cursor.take({"PRIMARY", "KEY"})) {
        if (cursor.atEnd()) {
            chain.call(u"primary_key"_s);
        } else if (target.isSqlite && cursor.take({"AUTOINCREMENT"}) && cursor.atEnd()) {
            chain.call(u"primary_key"_s).call(u"auto_increment"_s);
        } else {
            cursor = beforeDefault;
        }
    }
    if (!cursor.atEnd())
        asSql.append(cursor.rest());
    if (!more.isEmpty())
        asSql.append(more);
    if (!asSql.isEmpty())
        chain.call(u"extra"_s, rustString(asSql.join(u' ')));
    return chain;
}

std::optional<RustChain> seaQueryForeignKey(SqlCursor &cursor, const QStringList &table, const QString &name)
{
    if (!isSafeInQuotes(name))
        return std::nullopt;
    RustChain chain(u"ForeignKey::create()"_s);
    if (!name.isEmpty())
        chain.call(u"name"_s, rustString(name));
    const auto addColumns = [&](const QString &method) {
        const std::optional<QStringList> columns = cursor.takeList();
        if (!columns)
            return false;
        for (const QString &column : *columns) {
            const std::optional<QString> plain = onlyName(column);
            if (!plain)
                return false;
            chain.call(method, seaQueryName(*plain));
        }
        return true;
    };
    chain.call(u"from_tbl"_s, seaQueryTable(table));
    if (!addColumns(u"from_col"_s) || !cursor.take({"REFERENCES"}))
        return std::nullopt;
    const std::optional<QStringList> referenced = cursor.takeQualifiedName();
    if (!referenced)
        return std::nullopt;
    chain.call(u"to_tbl"_s, seaQueryTable(*referenced));
    if (!addColumns(u"to_col"_s))
        return std::nullopt;
    while (cursor.take({"ON"})) {
        const bool isDelete = cursor.take({"DELETE"});
        if (!isDelete && !cursor.take({"UPDATE"}))
            return std::nullopt;
        const std::optional<QString> action = takeAction(cursor);
        if (!action)
            return std::nullopt;
        chain.call(isDelete ? u"on_delete"_s : u"on_update"_s, *action);
    }
    return cursor.atEnd() ? std::optional(chain) : std::nullopt;
}

std::optional<RustChain> seaQueryCreateTable(SqlCursor &cursor, const SeaQueryTarget &target)
{
    const std::optional<QStringList> name = cursor.takeQualifiedName();
    const std::optional<QStringList> items = name ? cursor.takeList() : std::nullopt;
    if (!items || items->isEmpty())
        return std::nullopt;
    TableParts parts;
    for (const QString &item : *items) {
        if (!isConstraint(item))
            parts.columns.append(item);
        else if (!addConstraint(parts, item, *name, target))
            return std::nullopt;
    }
    RustChain chain(u"Table::create()"_s);
    chain.call(u"table"_s, seaQueryTable(*name));
    for (const QString &clause : std::as_const(parts.columns)) {
        const QString columnName = SqlCursor(clause).takeName().value_or(QString());
        const std::optional<RustChain> column = seaQueryColumn(clause, target, parts.more.take(columnName));
        if (!column)
            return std::nullopt;
        chain.call(u"col"_s, *column);
    }
    if (!parts.more.isEmpty())
        return std::nullopt;
    for (const auto &[method, argument] : std::as_const(parts.calls))
        chain.call(method, argument);
    for (const QStringList &check : std::as_const(parts.checks)) {
        if (check.size() == 1)
            chain.call(u"check"_s, check.first());
        else
            chain.callWithList(u"check"_s, u'(', check, u')');
    }
    if (!cursor.atEnd())
        chain.call(u"extra"_s, rustString(cursor.rest()));
    chain.call(u"to_owned"_s);
    return chain;
}

} // namespace relvar::frameworks
