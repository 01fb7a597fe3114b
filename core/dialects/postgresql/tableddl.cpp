// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/postgresql/tableddl.h"

#include "dialects/postgresql/clauses.h"
#include "dialects/postgresql/columnoptions.h"
#include "dialects/postgresql/notnull.h"

#include <QSet>

#include <algorithm>

namespace relvar::postgresql {

using namespace Qt::Literals::StringLiterals;
using dialect::Statement;
using schema::Table;

namespace {

constexpr QLatin1StringView unloggedOption{"UNLOGGED"};
constexpr QLatin1StringView replicaIdentityOption{"REPLICA IDENTITY"};
constexpr QLatin1StringView rowSecurityOption{"ROW LEVEL SECURITY"};
constexpr QLatin1StringView accessMethodOption{"ACCESS METHOD"};
constexpr QLatin1StringView clusterOption{"CLUSTER ON"};

/// CREATE TABLE merges a UNIQUE with a key over the same columns; ALTER TABLE does not.
/// https://www.postgresql.org/docs/current/sql-createtable.html
bool isMerged(const Table &table, qsizetype uniquePosition)
{
    const QList<ObjectId> columns = columnsOf(table.uniqueConstraints.at(uniquePosition).parts);
    if (table.primaryKey && columnsOf(table.primaryKey->parts) == columns)
        return true;
    return std::any_of(table.uniqueConstraints.cbegin(), table.uniqueConstraints.cbegin() + uniquePosition,
                       [&](const auto &other) { return columnsOf(other.parts) == columns; });
}

/// PARTITION OF takes columns from the parent: the same ones in the same order, or the table is attached afterwards.
bool hasColumnsOf(const Table &partition, const Table &parent, const Names &names)
{
    return std::equal(partition.columns.cbegin(), partition.columns.cend(), parent.columns.cbegin(),
                      parent.columns.cend(), [&](const schema::Column &own, const schema::Column &given) {
                          return own.name == given.name && names.type(own.type) == names.type(given.type)
                                 && own.collation == given.collation
                                 && own.generated.has_value() == given.generated.has_value();
                      });
}

/// What a partition says of a column that its parent does not.
QString ownClause(const schema::Column &own, const schema::Column &given)
{
    QString text;
    if (!handsNotNullDown(given) || !notNullLine(own).isEmpty())
        text += notNullQuality(own);
    if (own.defaultExpression && own.defaultExpression != given.defaultExpression)
        text += defaultClause(*own.defaultExpression);
    return text.isEmpty() ? text : quoteIdentifier(own.name) + text;
}

QStringList constraintLines(const Table &table, const Names &names)
{
    QStringList lines;
    if (table.primaryKey)
        lines.append(constraintClause(*table.primaryKey, table, names));
    for (qsizetype i = 0; i < table.uniqueConstraints.size(); ++i) {
        if (!isMerged(table, i))
            lines.append(constraintClause(table.uniqueConstraints.at(i), table, names));
    }
    for (const schema::CheckConstraint &check : table.checks) {
        if (!check.notValid)
            lines.append(constraintClause(check, table, names));
    }
    for (const schema::ExclusionConstraint &exclusion : table.exclusions)
        lines.append(constraintClause(exclusion, table, names));
    return lines;
}

QString body(const QStringList &lines)
{
    return lines.isEmpty() ? u" ()"_s : u" (\n    "_s + lines.join(u",\n    "_s) + u"\n)"_s;
}

/// `above` are the options of the partitioned table from which a partition takes what it does not say itself.
QString tail(const Table &table, const QMap<QString, QString> &above = {})
{
    QString text;
    if (!table.partitionBy.isEmpty())
        text += u" PARTITION BY "_s + table.partitionBy;
    const auto add = [&](const QString &words, QLatin1StringView option, const QString &usual) {
        if (table.options.contains(option) || above.contains(option))
            text += words + quoteIdentifier(table.options.value(option, usual));
    };
    add(u" USING "_s, accessMethodOption, u"heap"_s);
    if (const QString parameters = storageParameters(table.options); !parameters.isEmpty())
        text += u" WITH ("_s + parameters + u')';
    add(u" TABLESPACE "_s, tablespaceOption, u"pg_default"_s);
    return text;
}

QString createWords(const Table &table)
{
    return isUnlogged(table) ? u"CREATE UNLOGGED TABLE "_s : u"CREATE TABLE "_s;
}

QList<Statement> columnOptions(const Table &table, const Names &names)
{
    QList<Statement> statements;
    for (const schema::Column &column : table.columns)
        statements += changeColumnOptions(column, {}, table, names);
    return statements;
}

/// The checks of all tables above, which a table must have before it goes below them.
QStringList checksAbove(const Table &table, const Names &names)
{
    QStringList lines;
    QSet<QString> known;
    for (const schema::CheckConstraint &check : table.checks)
        known.insert(check.name);
    QList<ObjectId> open = table.inherits + QList<ObjectId>{table.partitionOf};
    while (!open.isEmpty()) {
        const Table *parent = names.schema().table(open.takeFirst());
        if (!parent)
            continue;
        for (const schema::CheckConstraint &check : parent->checks) {
            if (!check.noInherit && !known.contains(check.name)) {
                known.insert(check.name);
                lines.append(constraintClause(check, *parent, names));
            }
        }
        open += parent->inherits + QList<ObjectId>{parent->partitionOf};
    }
    return lines;
}

void appendComments(QList<Statement> &statements, const Table &table, const Names &names)
{
    if (!table.comment.isEmpty())
        statements.append(commentOn(u"TABLE"_s, names.of(table), table.comment));
    for (const schema::Column &column : table.columns) {
        if (!column.comment.isEmpty())
            statements.append(commentOn(u"COLUMN"_s, columnName(table, column, names), column.comment));
    }
    const auto onConstraint = [&](const auto &constraint) {
        if (!constraint.comment.isEmpty() && !constraint.name.isEmpty()) {
            statements.append(
                commentOn(u"CONSTRAINT"_s, constraintOn(constraint.name, table, names), constraint.comment));
        }
    };
    if (table.primaryKey)
        onConstraint(*table.primaryKey);
    for (qsizetype i = 0; i < table.uniqueConstraints.size(); ++i) {
        if (!isMerged(table, i))
            onConstraint(table.uniqueConstraints.at(i));
    }
    for (const schema::CheckConstraint &check : table.checks) {
        if (!check.notValid)
            onConstraint(check);
    }
    for (const schema::ExclusionConstraint &exclusion : table.exclusions)
        onConstraint(exclusion);
}

void changeRowSecurity(QList<Statement> &statements, std::optional<QString> before, std::optional<QString> after,
                       const QString &table)
{
    const auto alter = [&](const QString &what) {
        statements.append({.sql = u"ALTER TABLE "_s + table + u' ' + what + u" ROW LEVEL SECURITY"_s});
    };
    const QString disabled = u"FORCE, DISABLED"_s;
    const bool wasForced = before && before->startsWith("FORCE"_L1);
    const bool isForced = after && after->startsWith("FORCE"_L1);
    const bool wasEnabled = before && before != disabled;
    const bool isEnabled = after && after != disabled;
    if (wasEnabled != isEnabled)
        alter(isEnabled ? u"ENABLE"_s : u"DISABLE"_s);
    if (wasForced != isForced)
        alter(isForced ? u"FORCE"_s : u"NO FORCE"_s);
}

std::optional<QString> find(const QMap<QString, QString> &options, const QString &name)
{
    return options.contains(name) ? std::optional(options.value(name)) : std::nullopt;
}

QList<Statement> createPartition(const Table &table, const Table &parent, const Names &names)
{
    if (!hasColumnsOf(table, parent, names)) {
        QStringList lines;
        for (const schema::Column &column : table.columns)
            lines.append(columnClause(column, names));
        // Attaching asks for the checks of the parent.
        lines += constraintLines(table, names) + checksAbove(table, names);
        QList<Statement> statements{{.sql = createWords(table) + names.of(table) + body(lines) + tail(table)}};
        statements += columnOptions(table, names);
        statements.append({.sql = u"ALTER TABLE "_s + names.of(parent) + u" ATTACH PARTITION "_s + names.of(table)
                                  + u' ' + table.partitionBound});
        return statements;
    }
    QStringList lines;
    QList<Statement> afterwards;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        const schema::Column &own = table.columns.at(i);
        const schema::Column &given = parent.columns.at(i);
        if (const QString clause = ownClause(own, given); !clause.isEmpty())
            lines.append(clause);
        if (given.defaultExpression && !own.defaultExpression) {
            afterwards.append({.sql = u"ALTER TABLE "_s + names.of(table) + u" ALTER COLUMN "_s
                                      + quoteIdentifier(own.name) + u" DROP DEFAULT"_s});
        }
        if (own.identity) {
            afterwards.append({.sql = u"ALTER TABLE "_s + names.of(table) + u" ALTER COLUMN "_s
                                      + quoteIdentifier(own.name) + u" ADD "_s + identityClause(*own.identity)});
        }
        afterwards += changeColumnOptions(own, handedDownOptions(given), table, names);
    }
    lines += constraintLines(table, names);
    return QList<Statement>{{.sql = createWords(table) + names.of(table) + u" PARTITION OF "_s + names.of(parent)
                                    + (lines.isEmpty() ? QString() : body(lines)) + u' ' + table.partitionBound
                                    + tail(table, parent.options)}}
           + afterwards;
}

QList<Statement> createTypedTable(const Table &table, const Names &names)
{
    QStringList lines;
    for (const schema::Column &column : table.columns) {
        if (const QString clause = typedColumnClause(column); !clause.isEmpty())
            lines.append(clause);
    }
    lines += constraintLines(table, names);
    return QList<Statement>{{.sql = createWords(table) + names.of(table) + u" OF "_s + names.type(table.ofType)
                                    + (lines.isEmpty() ? QString() : body(lines)) + tail(table)}}
           + columnOptions(table, names);
}

/// Columns that the tables above give, in the order in which INHERITS puts them, each as the first of them has it.
QList<const schema::Column *> columnsAbove(const QList<const Table *> &parents)
{
    QList<const schema::Column *> given;
    for (const Table *parent : parents) {
        for (const schema::Column &column : parent->columns) {
            if (std::none_of(given.cbegin(), given.cend(), [&](const auto *one) { return one->name == column.name; }))
                given.append(&column);
        }
    }
    return given;
}

/// INHERITS puts what comes from above first. A table whose columns are all its own may have them in another order.
bool hasOrderOf(const Table &table, const QList<const schema::Column *> &given)
{
    return table.columns.size() >= given.size()
           && std::equal(given.cbegin(), given.cend(), table.columns.cbegin(),
                         [](const schema::Column *one, const schema::Column &own) { return one->name == own.name; });
}

/// The server does not choose between the defaults of several parents.
bool isAmbiguous(const QString &column, const QList<const Table *> &parents)
{
    const schema::Column *first = nullptr;
    for (const Table *parent : parents) {
        const schema::Column *given = parent->column(column, Qt::CaseSensitive);
        if (!given)
            continue;
        if (first && (first->defaultExpression != given->defaultExpression || first->generated != given->generated))
            return true;
        first = given;
    }
    return false;
}

QList<Statement> createHeir(const Table &table, const Names &names)
{
    QList<const Table *> parents;
    QStringList parentNames;
    for (const ObjectId id : table.inherits) {
        if (const Table *parent = names.schema().table(id)) {
            parents.append(parent);
            parentNames.append(names.of(*parent));
        }
    }
    const QList<const schema::Column *> given = columnsAbove(parents);
    const bool hasInherited = std::any_of(table.columns.cbegin(), table.columns.cend(),
                                          [](const schema::Column &column) { return column.inherited; });
    const bool comesLater = !hasInherited && !hasOrderOf(table, given);
    QStringList lines;
    QList<Statement> afterwards;
    for (const schema::Column &own : table.columns) {
        const auto above = std::find_if(given.cbegin(), given.cend(), [&](const auto *one) { return one->name == own.name; });
        if (own.inherited && above != given.cend() && !isAmbiguous(own.name, parents)) {
            afterwards += changeInherited(own, **above, table, names);
            if (const QString line = notNullLine(own); !line.isEmpty())
                lines.append(line);
            continue;
        }
        const bool isMerged = !comesLater && above != given.cend();
        schema::Column said = own;
        // Up to PostgreSQL 15 an heir may not repeat the expression, only take it over.
        if (isMerged && own.generated == (*above)->generated)
            said.generated.reset();
        lines.append(columnClause(said, names));
        afterwards += changeColumnOptions(own, isMerged ? handedDownOptions(**above) : QMap<QString, QString>(), table,
                                          names);
        if (isMerged && (*above)->defaultExpression && !own.defaultExpression) {
            afterwards.append({.sql = u"ALTER TABLE ONLY "_s + names.of(table) + u" ALTER COLUMN "_s
                                      + quoteIdentifier(own.name) + u" DROP DEFAULT"_s});
        }
    }
    lines += constraintLines(table, names);
    if (comesLater)
        lines += checksAbove(table, names);
    const QString inherits = comesLater ? QString() : u" INHERITS ("_s + parentNames.join(u", "_s) + u')';
    QList<Statement> statements{{.sql = createWords(table) + names.of(table) + body(lines) + inherits + tail(table)}};
    statements += afterwards;
    if (comesLater) {
        for (const QString &parent : std::as_const(parentNames))
            statements.append({.sql = u"ALTER TABLE "_s + names.of(table) + u" INHERIT "_s + parent});
    }
    return statements;
}

} // namespace

QList<Statement> changeInherited(const schema::Column &own, const schema::Column &given, const Table &table,
                                 const Names &names)
{
    QList<Statement> statements;
    const QString alter
        = u"ALTER TABLE ONLY "_s + names.of(table) + u" ALTER COLUMN "_s + quoteIdentifier(own.name) + u' ';
    if (own.defaultExpression != given.defaultExpression) {
        statements.append(
            {.sql = alter
                    + (own.defaultExpression ? u"SET DEFAULT "_s + *own.defaultExpression : u"DROP DEFAULT"_s)});
    }
    if (own.notNull != handsNotNullDown(given) && !own.notNullNotValid && notNullLine(own).isEmpty())
        statements.append({.sql = alter + (own.notNull ? u"SET NOT NULL"_s : u"DROP NOT NULL"_s)});
    if (own.identity)
        statements.append({.sql = alter + u"ADD "_s + identityClause(*own.identity)});
    return statements + changeColumnOptions(own, handedDownOptions(given), table, names);
}

QList<Statement> createTable(const Table &table, const Names &names)
{
    if (const Table *parent = names.schema().table(table.partitionOf))
        return createPartition(table, *parent, names);
    if (!table.ofType.text.isEmpty())
        return createTypedTable(table, names);
    if (!table.inherits.isEmpty())
        return createHeir(table, names);
    QStringList lines;
    for (const schema::Column &column : table.columns)
        lines.append(columnClause(column, names));
    lines += constraintLines(table, names);
    return QList<Statement>{{.sql = createWords(table) + names.of(table) + body(lines) + tail(table)}}
           + columnOptions(table, names);
}

QList<Statement> finishTable(const Table &table, const Names &names)
{
    QList<Statement> statements = addNotValid(table, names);
    for (qsizetype i = 0; i < table.uniqueConstraints.size(); ++i) {
        if (isMerged(table, i))
            statements += addPart(table.uniqueConstraints.at(i), table, names);
    }
    for (const schema::CheckConstraint &check : table.checks) {
        if (check.notValid)
            statements += addPart(check, table, names);
    }
    for (const schema::Index &index : table.indexes)
        statements += addPart(index, table, names);
    QMap<QString, QString> created = table.options;
    created.remove(rowSecurityOption);
    statements += changeOptions(created, table.options, names.of(table));
    for (const QString &mark : indexMarks()) {
        if (table.options.contains(mark))
            statements.append(setIndexMark(mark, table.options, names.of(table)));
    }
    appendComments(statements, table, names);
    return statements;
}

QList<Statement> changeOptions(const QMap<QString, QString> &before, const QMap<QString, QString> &after,
                               const QString &table)
{
    QList<Statement> statements;
    const QString alter = u"ALTER TABLE "_s + table + u' ';
    if (before.contains(unloggedOption) != after.contains(unloggedOption)) {
        statements.append(
            {.sql = alter + (after.contains(unloggedOption) ? u"SET UNLOGGED"_s : u"SET LOGGED"_s),
             .hazards = {{dialect::Hazard::Kind::RewritesTable, text("postgresql", "Table %1 is copied", {table})}}});
    }
    statements += changeStorage(u"ALTER TABLE "_s + table, before, after);
    if (find(before, accessMethodOption) != find(after, accessMethodOption)) {
        statements.append(
            {.sql = alter + u"SET ACCESS METHOD "_s + quoteIdentifier(after.value(accessMethodOption, u"heap"_s))});
    }
    changeRowSecurity(statements, find(before, rowSecurityOption), find(after, rowSecurityOption), table);
    return statements;
}

bool isUnlogged(const Table &table)
{
    return table.options.contains(unloggedOption);
}

QStringList indexMarks()
{
    return {replicaIdentityOption, clusterOption};
}

Statement setIndexMark(const QString &mark, const QMap<QString, QString> &options, const QString &table)
{
    const QString value = options.value(mark);
    const QString words = mark == replicaIdentityOption ? u"REPLICA IDENTITY "_s + (value.isEmpty() ? u"DEFAULT"_s : value)
                          : value.isEmpty()             ? u"SET WITHOUT CLUSTER"_s
                                                        : u"CLUSTER ON "_s + value;
    return {.sql = u"ALTER TABLE "_s + table + u' ' + words};
}

} // namespace relvar::postgresql
