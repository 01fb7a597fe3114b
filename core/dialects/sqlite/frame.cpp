// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/sqlite/frame.h"

#include "dialects/sqlite/compile.h"
#include "dialects/sqlite/ddl.h"
#include "dialects/sqlite/parentkey.h"

#include <algorithm>

namespace relvar::sqlite {

using namespace Qt::Literals::StringLiterals;
using dialect::Statement;
using schema::Schema;
using schema::Table;

namespace {

bool canCheckAll(const Schema &schema)
{
    return std::all_of(schema.tables.cbegin(), schema.tables.cend(),
                       [&](const Box<Table> &table) { return canCheckForeignKeys(schema, *table); });
}

constexpr auto intoClaims = "INTO temp.\"relvar_claims\""_L1;

Statement claimAtEnd(const QString &words, const QString &condition)
{
    // Some shells go on after an error. ROLLBACK then leaves them nothing to commit.
    return {.sql = u"INSERT OR ROLLBACK "_s + intoClaims + u" SELECT "_s + quoteLiteral(words) + u", "_s + condition,
            .place = Statement::Place::Closing};
}

QString literals(const QStringList &names)
{
    QStringList quoted;
    for (const QString &name : names)
        quoted.append(quoteLiteral(name));
    return u'(' + quoted.join(u", "_s) + u')';
}

/// A column, index or trigger that somebody added by other means would go with the old table.
Statement claimNothingUnknown(const Schema &schema, const Table &table)
{
    QStringList columns;
    for (const schema::Column &column : table.columns)
        columns.append(column.name);
    QStringList dependents;
    for (const schema::Index &index : table.indexes)
        dependents.append(index.name);
    for (const Box<schema::Trigger> &trigger : schema.triggers) {
        if (trigger->tableId == table.id)
            dependents.append(trigger->name);
    }
    const QString name = quoteLiteral(table.name);
    return claimAtStart(quoteLiteral(
                            u"%1 has no column, index or trigger that this file does not know"_s.arg(table.name)),
                        u"NOT EXISTS (SELECT 1 FROM pragma_table_xinfo("_s + name + u") WHERE \"name\" NOT IN "_s
                            + literals(columns)
                            + u") AND NOT EXISTS (SELECT 1 FROM \"sqlite_master\" WHERE \"tbl_name\" = "_s + name
                            + u" COLLATE NOCASE AND \"type\" IN ('index', 'trigger') AND \"sql\" IS NOT NULL "
                              "AND \"name\" NOT IN "_s
                            + literals(dependents) + u')');
}

/// What is stored and should not be. A value that is only computed is not stored, and SQLite lets it have a type that is
/// not its column's; which of them it reports differs between versions.
QString countFaults(const Table &table)
{
    QString counted = u"(SELECT count(*) FROM pragma_quick_check("_s + quoteLiteral(table.name)
                      + u") WHERE \"quick_check\" <> 'ok'"_s;
    for (const schema::Column &column : table.columns) {
        if (column.generated && !column.generated->stored) {
            const QString end = u" value in "_s + table.name + u'.' + column.name;
            counted += u" AND substr(\"quick_check\", -length("_s + quoteLiteral(end) + u")) <> "_s + quoteLiteral(end);
        }
    }
    return counted + u')';
}

} // namespace

Statement claimAtStart(const QString &words, const QString &condition)
{
    return {.sql = u"INSERT "_s + intoClaims + u" SELECT "_s + words + u", "_s + condition,
            .place = Statement::Place::Opening};
}

QString claimOf(const QString &statement)
{
    const qsizetype into = statement.indexOf(intoClaims);
    return into < 0 ? QString() : statement.mid(into + intoClaims.size()).trimmed();
}

QList<Statement> guardTable(const Schema &before, const Schema &after, ObjectId table, int version)
{
    // Before, the function takes no name of a table and checks all of them.
    const bool checksOneTable = version >= 3'035'000;
    QList<ObjectId> guarded{table};
    for (const Schema *schema : {&before, &after}) {
        for (const Schema::Reference &reference : schema->referencesTo(table)) {
            if (!guarded.contains(reference.table))
                guarded.append(reference.table);
        }
    }
    QList<Statement> statements;
    if (before.table(table) && after.table(table))
        statements.append(claimNothingUnknown(before, *before.table(table)));
    for (const ObjectId id : guarded) {
        const Table *old = before.table(id);
        const Table *now = after.table(id);
        if (!old || !now)
            continue;
        // pragma_foreign_key_check() is an error, not an answer, while a parent's columns are not unique.
        const bool checksParents = (!old->foreignKeys.isEmpty() || !now->foreignKeys.isEmpty())
                                   && canCheckForeignKeys(before, *old) && canCheckForeignKeys(after, *now)
                                   && (checksOneTable || (canCheckAll(before) && canCheckAll(after)));
        const auto orphans = [&](const Table &checked) {
            return !checksOneTable
                       ? u"(SELECT count(*) FROM pragma_foreign_key_check WHERE \"table\" = "_s
                             + quoteLiteral(checked.name) + u" COLLATE NOCASE)"_s
                       : u"(SELECT count(*) FROM pragma_foreign_key_check("_s + quoteLiteral(checked.name) + u"))"_s;
        };
        const auto remembered = [&](const QString &column) {
            return u"(SELECT \""_s + column + u"\" FROM temp.\"relvar_before\" WHERE \"table\" = "_s
                   + quoteLiteral(old->name) + u')';
        };
        // The same words each time that a table is guarded, for itself or for its parent: frame() keeps one of them.
        statements.append({.sql = u"INSERT INTO temp.\"relvar_before\" SELECT "_s + quoteLiteral(old->name)
                                  + u", count(*), "_s + (checksParents ? orphans(*old) : u"NULL"_s) + u", NULL FROM "_s
                                  + quoteIdentifier(old->name),
                           .place = Statement::Place::Opening});
        if (id == table) {
            statements.append({.sql = u"UPDATE temp.\"relvar_before\" SET \"faults\" = "_s + countFaults(*old)
                                      + u" WHERE \"table\" = "_s + quoteLiteral(old->name),
                               .place = Statement::Place::Opening});
        }
        statements.append(
            claimAtEnd(u"%1 has all its rows"_s.arg(now->name),
                       u"(SELECT count(*) FROM "_s + quoteIdentifier(now->name) + u") = "_s + remembered(u"rows"_s)));
        if (id == table) {
            statements.append(claimAtEnd(u"%1 is stored without new faults"_s.arg(now->name),
                                         countFaults(*now) + u" <= "_s + remembered(u"faults"_s)));
        }
        if (checksParents) {
            statements.append(claimAtEnd(u"no more rows of %1 are without parent"_s.arg(now->name),
                                         orphans(*now) + u" <= "_s + remembered(u"orphans"_s)));
        }
    }
    return statements;
}

QList<Statement> rememberPlaces(const QString &nameBefore, const QString &nameAfter, const QStringList &indexes,
                                const QStringList &comingIndexes)
{
    const auto constraintIndex
        = [](const QString &table) { return quoteLiteral(u"sqlite_autoindex_"_s + table + u'_'); };
    QString name = u"\"name\""_s;
    if (nameBefore != nameAfter) {
        // Indexes and triggers keep their names, the table and the indexes of its constraints do not.
        name = u"CASE WHEN \"type\" = 'table' THEN "_s + quoteLiteral(nameAfter) + u" ELSE replace(\"name\", "_s
               + constraintIndex(nameBefore) + u", "_s + constraintIndex(nameAfter) + u") END"_s;
    }
    QStringList statements{
        u"CREATE TEMP TABLE \"relvar_places\" (\"type\" TEXT, \"name\" TEXT, \"place\" INTEGER)"_s,
        u"INSERT INTO temp.\"relvar_places\" SELECT \"type\", "_s + name
            + u", \"rowid\" FROM \"sqlite_master\" WHERE \"tbl_name\" = "_s + quoteLiteral(nameBefore)
            + u" COLLATE NOCASE"_s,
    };
    QString predecessor = u"\"name\" = "_s + quoteLiteral(nameAfter) + u" OR instr(\"name\", "_s
                          + constraintIndex(nameAfter) + u") = 1"_s;
    for (const QString &index : indexes) {
        if (comingIndexes.contains(index)) {
            const QString taken = u"(SELECT \"rowid\" AS \"place\" FROM \"sqlite_master\" UNION SELECT \"place\" FROM "
                                  "temp.\"relvar_places\")"_s;
            // Below the last one: new rows come after that.
            statements.append(u"INSERT INTO temp.\"relvar_places\" SELECT 'index', "_s + quoteLiteral(index)
                              + u", \"place\" FROM (SELECT min(\"place\") + 1 AS \"place\" FROM "_s + taken
                              + u" WHERE \"place\" >= (SELECT max(\"place\") FROM temp.\"relvar_places\" WHERE "_s
                              + predecessor + u") AND \"place\" + 1 NOT IN "_s + taken
                              + u" AND \"place\" < (SELECT max(\"rowid\") FROM \"sqlite_master\")) "
                                "WHERE \"place\" IS NOT NULL"_s);
        }
        predecessor = u"\"name\" = "_s + quoteLiteral(index);
    }
    QList<Statement> result;
    for (const QString &sql : std::as_const(statements))
        result.append({.sql = sql, .place = Statement::Place::Opening});
    result.append({.sql = u"DROP TABLE temp.\"relvar_places\""_s, .place = Statement::Place::Closing});
    return result;
}

dialect::Script frame(const QList<Statement> &statements)
{
    QList<Statement> opening;
    QList<Statement> body;
    QList<Statement> closing;
    for (const Statement &statement : statements) {
        QList<Statement> &part = statement.place == Statement::Place::Opening   ? opening
                                 : statement.place == Statement::Place::Closing ? closing
                                                                                : body;
        if (&part == &body || !part.contains(statement))
            part.append(statement);
    }
    const bool framed = std::any_of(body.cbegin(), body.cend(),
                                    [](const Statement &statement) { return statement.outsideTransaction; });
    if (!framed)
        return {.transactional = true, .statements = body};

    dialect::Script script{.transactional = false, .statements = {}};
    QList<Statement> &all = script.statements;
    all.append({.sql = u"PRAGMA foreign_keys = OFF"_s,
                .comment = u"Replacing a table must not touch the rows that refer to it. "
                           "Without effect inside a transaction, hence transaction:false"_s});
    all.append({.sql = u"PRAGMA legacy_alter_table = OFF"_s});
    all.append({.sql = u"BEGIN IMMEDIATE"_s});
    all.append(
        {.sql
         = u"CREATE TEMP TABLE \"relvar_claims\" (\n    \"claim\" TEXT NOT NULL,\n    "
           "\"holds\" INTEGER NOT NULL,\n    CONSTRAINT \"every claim of this file must hold\" CHECK (\"holds\")\n)"_s,
         .comment = u"What must be true, or this file does nothing"_s});
    all.append(claimAtStart(quoteLiteral(u"foreign keys are off"_s),
                            u"(SELECT \"foreign_keys\" FROM pragma_foreign_keys) = 0"_s));
    all.append({.sql = u"CREATE TEMP TABLE \"relvar_before\" (\"table\" TEXT PRIMARY KEY, \"rows\" INTEGER NOT NULL, "
                       "\"orphans\" INTEGER, \"faults\" INTEGER)"_s});
    all.append(opening);
    all.append(body);
    if (!closing.isEmpty())
        closing.first().comment = u"Nothing was lost on the way"_s;
    all.append(closing);
    const auto claims = std::count_if(all.cbegin(), all.cend(),
                                      [](const Statement &statement) { return statement.sql.contains(intoClaims); });
    all.append(
        claimAtEnd(u"every claim was checked"_s, u"(SELECT count(*) FROM temp.\"relvar_claims\") = %1"_s.arg(claims)));
    all.append({.sql = u"DROP TABLE temp.\"relvar_before\""_s});
    all.append({.sql = u"DROP TABLE temp.\"relvar_claims\""_s});
    all.append({.sql = u"COMMIT"_s});
    all.append({.sql = u"PRAGMA foreign_keys = ON"_s});
    return script;
}

} // namespace relvar::sqlite
