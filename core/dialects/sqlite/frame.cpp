// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/sqlite/frame.h"

#include "dialects/sqlite/compile.h"
#include "dialects/sqlite/ddl.h"

#include <algorithm>

namespace relvar::sqlite {

using namespace Qt::Literals::StringLiterals;
using dialect::Statement;
using schema::Schema;
using schema::Table;

namespace {

/// pragma_foreign_key_check() is an error, not an answer, while a parent's columns are not unique
/// (https://www.sqlite.org/foreignkeys.html#fk_indexes).
bool canCheckForeignKeys(const Schema &schema, const Table &table)
{
    return std::all_of(table.foreignKeys.cbegin(), table.foreignKeys.cend(), [&](const schema::ForeignKey &key) {
        const Table *parent = schema.table(key.referencedTable);
        return parent && parent->isUnique(key.referencedColumns);
    });
}

Statement claim(const QString &words, const QString &condition)
{
    // Some shells go on after an error. ROLLBACK then leaves them nothing to commit.
    return {.sql = u"INSERT OR ROLLBACK INTO temp.\"relvar_claims\" SELECT "_s + quoteLiteral(words) + u", "_s + condition,
            .place = Statement::Place::Closing};
}

} // namespace

QList<Statement> guardRows(const Schema &before, const Schema &after, ObjectId table)
{
    QList<ObjectId> guarded{table};
    for (const Schema *schema : {&before, &after}) {
        for (const Schema::Reference &reference : schema->referencesTo(table)) {
            if (!guarded.contains(reference.table))
                guarded.append(reference.table);
        }
    }
    QList<Statement> statements;
    for (const ObjectId id : guarded) {
        const Table *old = before.table(id);
        const Table *now = after.table(id);
        if (!old || !now)
            continue;
        const bool checksParents = (!old->foreignKeys.isEmpty() || !now->foreignKeys.isEmpty())
                                   && canCheckForeignKeys(before, *old) && canCheckForeignKeys(after, *now);
        const auto orphans = [](const Table &checked) {
            return u"(SELECT count(*) FROM pragma_foreign_key_check("_s + quoteLiteral(checked.name) + u"))"_s;
        };
        const auto remembered = [&](const QString &column) {
            return u"(SELECT \""_s + column + u"\" FROM temp.\"relvar_before\" WHERE \"table\" = "_s
                   + quoteLiteral(old->name) + u')';
        };
        statements.append({.sql = u"INSERT INTO temp.\"relvar_before\" SELECT "_s + quoteLiteral(old->name)
                                  + u", count(*), "_s + (checksParents ? orphans(*old) : u"NULL"_s) + u" FROM "_s
                                  + quoteIdentifier(old->name),
                           .place = Statement::Place::Opening});
        statements.append(claim(u"%1 has all its rows"_s.arg(now->name),
                                u"(SELECT count(*) FROM "_s + quoteIdentifier(now->name) + u") = "_s
                                    + remembered(u"rows"_s)));
        if (checksParents) {
            statements.append(claim(u"no more rows of %1 are without parent"_s.arg(now->name),
                                    orphans(*now) + u" <= "_s + remembered(u"orphans"_s)));
        }
    }
    return statements;
}

dialect::Script frame(const QList<Statement> &statements)
{
    QList<Statement> opening;
    QList<Statement> body;
    QList<Statement> closing;
    for (const Statement &statement : statements) {
        QList<Statement> &part = statement.place == Statement::Place::Opening ? opening
            : statement.place == Statement::Place::Closing                    ? closing
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
    all.append({.sql = u"CREATE TEMP TABLE \"relvar_claims\" (\n    \"claim\" TEXT NOT NULL,\n    "
                       "\"holds\" INTEGER NOT NULL,\n    CONSTRAINT \"every claim of this file must hold\" CHECK (\"holds\")\n)"_s,
                .comment = u"What must be true, or this file does nothing"_s});
    all.append({.sql = u"INSERT INTO temp.\"relvar_claims\" SELECT 'foreign keys are off', \"foreign_keys\" = 0 "
                       "FROM pragma_foreign_keys"_s});
    all.append({.sql = u"CREATE TEMP TABLE \"relvar_before\" (\"table\" TEXT PRIMARY KEY, \"rows\" INTEGER NOT NULL, "
                       "\"orphans\" INTEGER)"_s});
    all.append(opening);
    all.append(body);
    if (!closing.isEmpty())
        closing.first().comment = u"Nothing was lost on the way"_s;
    all.append(closing);
    all.append({.sql = u"DROP TABLE temp.\"relvar_before\""_s});
    all.append({.sql = u"DROP TABLE temp.\"relvar_claims\""_s});
    all.append({.sql = u"COMMIT"_s});
    all.append({.sql = u"PRAGMA foreign_keys = ON"_s});
    return script;
}

} // namespace relvar::sqlite
