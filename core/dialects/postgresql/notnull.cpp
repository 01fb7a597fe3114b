// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/postgresql/notnull.h"

#include "dialects/postgresql/clauses.h"
#include "dialects/postgresql/inheritance.h"
#include "schema/partname.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace relvar::postgresql {

using namespace Qt::Literals::StringLiterals;
using dialect::Hazard;
using dialect::Statement;
using schema::Column;
using schema::Table;

namespace {

QString named(const Column &column)
{
    return column.notNullName.isEmpty() ? QString() : u"CONSTRAINT "_s + quoteIdentifier(column.notNullName) + u' ';
}

bool isPlain(const Column &column)
{
    return column.notNullName.isEmpty() && !column.notNullNoInherit && !column.notNullNotValid;
}

QString asConstraint(const Column &column)
{
    return named(column) + u"NOT NULL "_s + quoteIdentifier(column.name)
           + (column.notNullNoInherit ? u" NO INHERIT"_s : QString());
}

void mayFail(Statement *statement, const Table &table, const Column &column)
{
    statement->hazards.append(
        {Hazard::Kind::MayFailOnData,
         text("postgresql", "Rows of table %1 may have no value for %2", {table.name, column.name})});
}

Statement dropAlone(const QString &words, const Column &column, const Table &table, const Names &names)
{
    return {.sql = words + names.of(table) + u" ALTER COLUMN "_s + quoteIdentifier(column.name) + u" DROP NOT NULL"_s};
}

/// DROP NOT NULL reaches the tables below and fails when the key of one needs values there: that one keeps it then, with
/// all below it, and each of the others is told by itself.
QList<Statement> dropNotNull(const Column &column, const Table &table, const QList<const Table *> &below,
                             const Names &names)
{
    QSet<ObjectId> keeping;
    QList<Statement> alone;
    for (const Table *heir : below) {
        const Column *own = heir->column(column.name, Qt::CaseSensitive);
        const QList<ObjectId> parents = parentsOf(*heir);
        if ((own && (own->identity || heir->isPrimaryKeyColumn(own->id)))
            || std::any_of(parents.cbegin(), parents.cend(), [&](ObjectId id) { return keeping.contains(id); }))
            keeping.insert(heir->id);
        else if (own)
            alone.append(dropAlone(u"ALTER TABLE ONLY "_s, column, *heir, names));
    }
    if (keeping.isEmpty())
        return {dropAlone(u"ALTER TABLE "_s, column, table, names)};
    alone.prepend(dropAlone(u"ALTER TABLE ONLY "_s, column, table, names));
    return alone;
}

} // namespace

bool handsNotNullDown(const Column &column)
{
    return column.notNull && !column.notNullNoInherit;
}

QString notNullQuality(const Column &column)
{
    if (!column.notNull || column.notNullNotValid)
        return {};
    return u' ' + named(column) + u"NOT NULL"_s + (column.notNullNoInherit ? u" NO INHERIT"_s : QString());
}

QString notNullLine(const Column &column)
{
    return column.notNull && !column.notNullNotValid && !isPlain(column) ? asConstraint(column) : QString();
}

QString addColumnClause(const Column &column, const Table &table, const Names &names)
{
    Column added = column;
    added.notNull = column.notNull && !comesAfterColumn(column);
    return u"ALTER TABLE "_s + names.of(table) + u" ADD COLUMN "_s + columnClause(added, names);
}

bool comesAfterColumn(const Column &column)
{
    return column.notNull && (column.notNullNoInherit || column.notNullNotValid);
}

Statement addNotNull(const Column &column, const Table &table, const Names &names)
{
    const QString alter = u"ALTER TABLE "_s + names.of(table);
    Statement statement;
    if (isPlain(column)) {
        statement.sql = alter + u" ALTER COLUMN "_s + quoteIdentifier(column.name) + u" SET NOT NULL"_s;
    } else {
        statement.sql = alter + u" ADD "_s + asConstraint(column)
                        + (column.notNullNotValid ? u" NOT VALID"_s : QString());
    }
    if (!column.notNullNotValid)
        mayFail(&statement, table, column);
    return statement;
}

QList<Statement> addNotValid(const Table &table, const Names &names)
{
    QList<Statement> statements;
    for (const Column &column : table.columns) {
        if (column.notNull && column.notNullNotValid)
            statements.append(addNotNull(column, table, names));
    }
    return statements;
}

QList<Statement> changeNotNull(const Column &from, const Column &to, const QString &usualFrom, const QString &usualTo,
                               const Table &table, const QList<const Table *> &below, const Names &names)
{
    if (!from.notNull && !to.notNull)
        return {};
    if (!from.notNull)
        return {addNotNull(to, table, names)};
    const QString alter = u"ALTER TABLE "_s + names.of(table) + u' ';
    if (!to.notNull)
        return dropNotNull(to, table, below, names);
    // Nothing takes a check of the rows back.
    if (to.notNullNotValid && !from.notNullNotValid)
        return dropNotNull(to, table, below, names) + QList{addNotNull(to, table, names)};
    QList<Statement> statements;
    QString name = from.notNullName.isEmpty() ? usualFrom : from.notNullName;
    if (!sameNotNullName(from.notNullName, to.notNullName)) {
        const QString wanted = to.notNullName.isEmpty() ? usualTo : to.notNullName;
        statements.append({.sql = alter + u"RENAME CONSTRAINT "_s + quoteIdentifier(name) + u" TO "_s
                                  + quoteIdentifier(wanted)});
        name = wanted;
    }
    if (from.notNullNoInherit != to.notNullNoInherit) {
        statements.append({.sql = alter + u"ALTER CONSTRAINT "_s + quoteIdentifier(name)
                                  + (to.notNullNoInherit ? u" NO INHERIT"_s : u" INHERIT"_s)});
    }
    if (from.notNullNotValid && !to.notNullNotValid) {
        statements.append({.sql = alter + u"VALIDATE CONSTRAINT "_s + quoteIdentifier(name)});
        mayFail(&statements.last(), table, to);
    }
    return statements;
}

QString usualNotNullName(const Table &table, const Column &column)
{
    return schema::nameOfPart(table.name, column.name, u"not_null"_s);
}

bool sameNotNullName(const QString &left, const QString &right)
{
    static const QRegularExpression madeByServer(u"_not_null[0-9]*$"_s);
    const auto isUsual = [](const QString &name) { return name.isEmpty() || madeByServer.match(name).hasMatch(); };
    return left == right || ((left.isEmpty() || right.isEmpty()) && isUsual(left) && isUsual(right));
}

} // namespace relvar::postgresql
