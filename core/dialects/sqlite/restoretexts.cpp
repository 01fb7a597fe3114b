// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/sqlite/restoretexts.h"

#include "dialects/sqlite/ddl.h"
#include "dialects/sqlite/rules.h"
#include "dialects/sqlite/tokenizer.h"

#include <algorithm>

namespace relvar::sqlite {

using namespace Qt::Literals::StringLiterals;
using dialect::Statement;
using schema::Schema;
using schema::Table;

namespace {

/// With "text" for 'text': SQLite's DROP and RENAME COLUMN turn one into the other where nothing has that name.
QString textsAsNames(const QString &definition)
{
    const QList<Token> tokens = tokenize(definition);
    QString result = definition;
    for (auto it = tokens.crbegin(); it != tokens.crend(); ++it) {
        if (it->kind == TokenKind::String)
            result.replace(it->begin, it->end - it->begin, quoteIdentifier(it->name()));
    }
    return result;
}

/// 'text' for "text" where no column has that name and the stored text has it so by now.
void adoptLiterals(QString &expression, const Table &table, const QString &definition)
{
    QString result = expression;
    const QList<Token> tokens = tokenize(expression);
    for (auto it = tokens.crbegin(); it != tokens.crend(); ++it) {
        if (it->text.startsWith(u'"') && !table.column(it->name()))
            result.replace(it->begin, it->end - it->begin, quoteLiteral(it->name()));
    }
    if (definition.contains(result))
        expression = result;
}

void adoptLiterals(Table &table)
{
    for (schema::Column &column : table.columns) {
        if (column.generated)
            adoptLiterals(column.generated->expression, table, table.definition);
    }
    for (schema::CheckConstraint &check : table.checks)
        adoptLiterals(check.expression, table, table.definition);
    for (schema::Index &index : table.indexes) {
        adoptLiterals(index.predicate, table, index.definition);
        for (schema::KeyPart &part : index.parts)
            adoptLiterals(part.expression, table, index.definition);
    }
}

} // namespace

void adoptTexts(Schema *schema, const StoredTexts &texts)
{
    const auto differs = [&](const QString &type, const auto &object) {
        const auto found = texts.constFind({type, object.name});
        return found != texts.cend() && *found != object.definition;
    };
    const auto adopt = [&](const QString &type, auto &object) {
        if (differs(type, object))
            object.definition = texts.value({type, object.name});
    };
    const auto adoptBox = [&]<typename T>(const QString &type, Box<T> &box) {
        if (!differs(type, *box))
            return;
        T object = *box;
        adopt(type, object);
        box = object;
    };
    for (Box<Table> &box : schema->tables) {
        const bool anyIndex = std::any_of(box->indexes.cbegin(), box->indexes.cend(),
                                          [&](const schema::Index &index) { return differs(u"index"_s, index); });
        if (!anyIndex && !differs(u"table"_s, *box))
            continue;
        Table table = *box;
        adopt(u"table"_s, table);
        for (schema::Index &index : table.indexes)
            adopt(u"index"_s, index);
        adoptLiterals(table);
        box = table;
    }
    for (Box<schema::View> &box : schema->views)
        adoptBox(u"view"_s, box);
    for (Box<schema::Trigger> &box : schema->triggers)
        adoptBox(u"trigger"_s, box);
}

QList<Statement> restoreSpelling(const StoredTexts &wanted, const StoredTexts &present, bool places, int version)
{
    QList<Statement> statements;
    for (auto it = wanted.cbegin(); it != wanted.cend(); ++it) {
        const auto now = present.constFind(it.key());
        if (now == present.cend() || *now == *it || !rules().sameDefinition(textsAsNames(*now), textsAsNames(*it)))
            continue;
        statements.append({.sql = u"UPDATE \"sqlite_master\" SET \"sql\" = "_s + quoteLiteral(*it)
                                  + u" WHERE \"type\" = "_s + quoteLiteral(it.key().type) + u" AND \"name\" = "_s
                                  + quoteLiteral(it.key().name) + u" AND \"sql\" = "_s + quoteLiteral(*now)});
    }
    if (places) {
        // What came since may have taken a place that was free for a while, so all of them are counted anew.
        const auto run = [&](const QString &sql, const QString &comment = {}) {
            statements.append({.sql = sql, .comment = comment});
        };
        run(u"CREATE TEMP TABLE \"relvar_order\" (\"from\" INTEGER PRIMARY KEY, \"to\" INTEGER)"_s,
            u"The order in which the schema is printed"_s);
        run(u"INSERT INTO temp.\"relvar_order\" SELECT \"s\".\"rowid\", row_number() OVER (ORDER BY "
            "coalesce(\"p\".\"place\", \"s\".\"rowid\"), \"p\".\"place\" IS NULL) FROM \"sqlite_master\" AS \"s\" LEFT "
            "JOIN temp.\"relvar_places\" AS \"p\" ON \"p\".\"type\" = \"s\".\"type\" AND \"p\".\"name\" = "
            "\"s\".\"name\""_s);
        // By way of negative numbers, so that no two rows meet.
        run(u"UPDATE \"sqlite_master\" SET \"rowid\" = -(SELECT \"to\" FROM temp.\"relvar_order\" WHERE \"from\" = "
            "\"sqlite_master\".\"rowid\")"_s);
        run(u"UPDATE \"sqlite_master\" SET \"rowid\" = -\"rowid\""_s);
        run(u"DROP TABLE temp.\"relvar_order\""_s);
    }
    if (statements.isEmpty())
        return statements;
    statements.prepend({.sql = u"PRAGMA writable_schema = ON"_s,
                        .comment = u"The texts as they were, to the letter; they mean the same"_s});
    // This connection has to read the texts anew: what it knows of them is where to write into them.
    if (version >= 3'040'000) {
        statements.append({.sql = u"PRAGMA writable_schema = RESET"_s});
        return statements;
    }
    // Not every library before knows RESET. All of them read everything anew after a new name.
    statements.append({.sql = u"PRAGMA writable_schema = OFF"_s});
    statements.append({.sql = u"CREATE TABLE \"relvar_passing\" (\"nothing\")"_s,
                       .comment = u"A new name makes SQLite read the texts anew"_s});
    statements.append({.sql = u"ALTER TABLE \"relvar_passing\" RENAME TO \"relvar_passing_by\""_s});
    statements.append({.sql = u"DROP TABLE \"relvar_passing_by\""_s});
    return statements;
}

} // namespace relvar::sqlite
