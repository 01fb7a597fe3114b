// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/sqlite/rebuild.h"

#include "dialects/sqlite/ddl.h"
#include "dialects/sqlite/stash.h"
#include "dialects/sqlite/tokenizer.h"

#include <algorithm>

namespace relvar::sqlite {

using namespace Qt::Literals::StringLiterals;
using dialect::Statement;

namespace {

/// The table's own ON CONFLICT clauses must not decide about rows that are carried over: IGNORE would leave some
/// behind, ROLLBACK would end the transaction in the middle of the file.
bool hasConflictClauses(const schema::Table &table)
{
    const auto isSaid = [](const auto &constraint) { return !constraint.conflict.isEmpty(); };
    return (table.primaryKey && isSaid(*table.primaryKey))
           || std::any_of(table.uniqueConstraints.cbegin(), table.uniqueConstraints.cend(), isSaid)
           || std::any_of(table.columns.cbegin(), table.columns.cend(),
                          [](const schema::Column &column) { return !column.notNullConflict.isEmpty(); });
}

/// NOT NULL ON CONFLICT REPLACE puts the default in the place of NULL.
QString withoutNull(const QString &value, const schema::Column *column)
{
    if (!column || !column->notNull || !column->defaultExpression
        || column->notNullConflict.compare("REPLACE"_L1, Qt::CaseInsensitive) != 0) {
        return value;
    }
    const QList<Token> tokens = tokenize(*column->defaultExpression);
    // DEFAULT "x" is the text x, as in no other expression.
    const bool isText = tokens.size() == 1 && tokens.first().kind == TokenKind::QuotedName;
    return u"ifnull("_s + value + u", "_s + (isText ? quoteLiteral(tokens.first().name()) : *column->defaultExpression)
           + u')';
}

/// INSERT INTO new (…) SELECT … FROM old. Sources are unqualified names; next to joined stashes they are qualified, and
/// expressions are computed inside, where no other table is in sight.
QString copyRows(const Rebuild &rebuild)
{
    const QString table = quoteIdentifier(rebuild.before.name);
    const QString oldRowid = hiddenRowid(rebuild.before);
    const QString newRowid = hiddenRowid(rebuild.after);
    const bool carriesRowid = !oldRowid.isEmpty() && !newRowid.isEmpty();
    const bool joined = !rebuild.joins.isEmpty();
    const bool nested
        = joined && std::any_of(rebuild.copies.cbegin(), rebuild.copies.cend(), [](const ColumnCopy &copy) {
              return copy.from == ColumnCopy::From::Expression;
          });
    const QString qualifier = joined ? table + u'.' : QString();

    QStringList targets;
    QStringList values;
    QStringList inner;
    if (carriesRowid) {
        targets.append(newRowid);
        values.append(nested ? qualifier + u"\"relvar_rowid\""_s : qualifier + oldRowid);
        inner.append(oldRowid + u" AS \"relvar_rowid\""_s);
    }
    inner.append(u"*"_s);
    for (const ColumnCopy &copy : rebuild.copies) {
        targets.append(quoteIdentifier(copy.target));
        QString value = copy.from == ColumnCopy::From::Column ? qualifier + quoteIdentifier(copy.source) : copy.source;
        if (nested && copy.from == ColumnCopy::From::Expression) {
            const QString computed = quoteIdentifier(u"relvar_value_%1"_s.arg(inner.size()));
            inner.append(copy.source + u" AS "_s + computed);
            value = qualifier + computed;
        }
        if (!copy.kept.isEmpty()) {
            value = u"CASE WHEN typeof("_s + value + u") = typeof("_s + copy.computed + u") AND "_s + value + u" IS "_s
                    + copy.computed + u" COLLATE BINARY THEN "_s + copy.kept + u" ELSE "_s + value + u" END"_s;
        }
        values.append(withoutNull(copy.prefix + value + copy.suffix, rebuild.after.column(copy.target)));
    }
    QString sql = (hasConflictClauses(rebuild.after) ? u"INSERT OR ABORT INTO "_s : u"INSERT INTO "_s)
                  + quoteIdentifier(successorName(rebuild.after.name)) + u" ("_s + targets.join(u", "_s)
                  + u")\nSELECT "_s + values.join(u", "_s) + u"\nFROM "_s;
    sql += nested ? u"(SELECT "_s + inner.join(u", "_s) + u" FROM "_s + table + u") AS "_s + table : table;
    for (const QString &join : rebuild.joins)
        sql += u'\n' + join;
    return sql;
}

/// The number that AUTOINCREMENT has reached goes over to the new table, or stays unset as it was.
QList<Statement> carrySequence(const QString &table)
{
    const QString successor = quoteLiteral(successorName(table));
    return {{.sql = u"DELETE FROM \"sqlite_sequence\" WHERE \"name\" = "_s + successor},
            {.sql = u"INSERT INTO \"sqlite_sequence\" (\"name\", \"seq\") SELECT "_s + successor
                    + u", \"seq\" FROM \"sqlite_sequence\" WHERE \"name\" = "_s + quoteLiteral(table)}};
}

} // namespace

QString successorName(const QString &table)
{
    return u"relvar_new_"_s + table;
}

QList<Statement> statementsFor(const Rebuild &rebuild)
{
    const QString &name = rebuild.after.name;
    const QString successor = successorName(name);
    QList<Statement> statements;
    statements.append({.sql = withTableName(rebuild.definition, successor),
                       .comment = u"Replaces %1 by a table with the new definition"_s.arg(name)});
    statements.append({.sql = copyRows(rebuild), .hazards = rebuild.hazards});
    statements.append(rebuild.whileBoth);
    if (isAutoincrement(rebuild.before) && isAutoincrement(rebuild.after))
        statements.append(carrySequence(name));
    statements.append({.sql = u"DROP TABLE "_s + quoteIdentifier(name), .outsideTransaction = true});
    // Without it SQLite refuses while a view or trigger anywhere speaks of the table that is not there at this moment.
    statements.append({.sql = u"PRAGMA legacy_alter_table = ON"_s});
    statements.append(
        {.sql = u"ALTER TABLE "_s + quoteIdentifier(successor) + u" RENAME TO "_s + quoteIdentifier(name)});
    statements.append({.sql = u"PRAGMA legacy_alter_table = OFF"_s});
    for (const QString &dependent : rebuild.dependents)
        statements.append({.sql = dependent});
    return statements;
}

} // namespace relvar::sqlite
