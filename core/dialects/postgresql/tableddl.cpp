// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/postgresql/tableddl.h"

#include "dialects/postgresql/clauses.h"

#include <algorithm>

namespace relvar::postgresql {

using namespace Qt::Literals::StringLiterals;
using dialect::Statement;
using schema::Table;

namespace {

constexpr QLatin1StringView unloggedOption{"UNLOGGED"};
constexpr QLatin1StringView replicaIdentityOption{"REPLICA IDENTITY"};
constexpr QLatin1StringView rowSecurityOption{"ROW LEVEL SECURITY"};
constexpr QLatin1StringView tablespaceOption{"TABLESPACE"};
constexpr QLatin1StringView accessMethodOption{"ACCESS METHOD"};

/// The others are words of statements, in capitals.
bool isStorageParameter(const QString &option)
{
    return option != option.toUpper();
}

QString storageParameters(const QMap<QString, QString> &options)
{
    QStringList parameters;
    for (auto it = options.cbegin(); it != options.cend(); ++it) {
        if (isStorageParameter(it.key()))
            parameters.append(it.value().isEmpty() ? it.key() : it.key() + u" = "_s + it.value());
    }
    return parameters.join(u", "_s);
}

/// CREATE TABLE merges a UNIQUE with a key over the same columns; ALTER TABLE does not.
/// https://www.postgresql.org/docs/current/sql-createtable.html
bool isMerged(const Table &table, qsizetype uniquePosition)
{
    const auto columnsOf = [](const QList<schema::KeyPart> &parts) {
        QList<ObjectId> columns;
        for (const schema::KeyPart &part : parts)
            columns.append(part.column);
        return columns;
    };
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
    if (own.notNull && !given.notNull)
        text += u" NOT NULL"_s;
    if (own.defaultExpression && own.defaultExpression != given.defaultExpression)
        text += u" DEFAULT "_s + *own.defaultExpression;
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

QString tail(const Table &table)
{
    QString text;
    if (!table.partitionBy.isEmpty())
        text += u" PARTITION BY "_s + table.partitionBy;
    if (table.options.contains(accessMethodOption))
        text += u" USING "_s + quoteIdentifier(table.options.value(accessMethodOption));
    if (const QString parameters = storageParameters(table.options); !parameters.isEmpty())
        text += u" WITH ("_s + parameters + u')';
    if (table.options.contains(tablespaceOption))
        text += u" TABLESPACE "_s + quoteIdentifier(table.options.value(tablespaceOption));
    return text;
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

Statement replicaIdentity(const QString &value, const QString &table)
{
    return {.sql = u"ALTER TABLE "_s + table + u" REPLICA IDENTITY "_s + (value.isEmpty() ? u"DEFAULT"_s : value)};
}

void changeRowSecurity(QList<Statement> &statements, std::optional<QString> before, std::optional<QString> after,
                       const QString &table)
{
    const auto alter = [&](const QString &what) {
        statements.append({.sql = u"ALTER TABLE "_s + table + u' ' + what + u" ROW LEVEL SECURITY"_s});
    };
    const bool wasForced = before == u"FORCE"_s;
    const bool isForced = after == u"FORCE"_s;
    if (before.has_value() != after.has_value())
        alter(after ? u"ENABLE"_s : u"DISABLE"_s);
    if (wasForced != isForced)
        alter(isForced ? u"FORCE"_s : u"NO FORCE"_s);
}

std::optional<QString> find(const QMap<QString, QString> &options, const QString &name)
{
    return options.contains(name) ? std::optional(options.value(name)) : std::nullopt;
}

QList<Statement> createPartition(const Table &table, const Table &parent, const Names &names)
{
    const QString create = table.options.contains(unloggedOption) ? u"CREATE UNLOGGED TABLE "_s : u"CREATE TABLE "_s;
    if (!hasColumnsOf(table, parent, names)) {
        QStringList lines;
        for (const schema::Column &column : table.columns)
            lines.append(columnClause(column, names));
        lines += constraintLines(table, names);
        // Attaching asks for the checks of the parent.
        for (const schema::CheckConstraint &check : parent.checks) {
            if (!check.noInherit)
                lines.append(constraintClause(check, parent, names));
        }
        return {{.sql = create + names.of(table) + body(lines) + tail(table)},
                {.sql = u"ALTER TABLE "_s + names.of(parent) + u" ATTACH PARTITION "_s + names.of(table) + u' '
                        + table.partitionBound}};
    }
    QStringList lines;
    QList<Statement> withoutDefaults;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        const schema::Column &own = table.columns.at(i);
        const schema::Column &given = parent.columns.at(i);
        if (const QString clause = ownClause(own, given); !clause.isEmpty())
            lines.append(clause);
        if (given.defaultExpression && !own.defaultExpression) {
            withoutDefaults.append({.sql = u"ALTER TABLE "_s + names.of(table) + u" ALTER COLUMN "_s
                                           + quoteIdentifier(own.name) + u" DROP DEFAULT"_s});
        }
        if (own.identity) {
            withoutDefaults.append({.sql = u"ALTER TABLE "_s + names.of(table) + u" ALTER COLUMN "_s
                                           + quoteIdentifier(own.name) + u" ADD "_s + identityClause(*own.identity)});
        }
    }
    lines += constraintLines(table, names);
    return QList<Statement>{{.sql = create + names.of(table) + u" PARTITION OF "_s + names.of(parent)
                                    + (lines.isEmpty() ? QString() : body(lines)) + u' ' + table.partitionBound
                                    + tail(table)}}
           + withoutDefaults;
}

} // namespace

QList<Statement> createTable(const Table &table, const Names &names)
{
    if (const Table *parent = names.schema().table(table.partitionOf))
        return createPartition(table, *parent, names);
    QStringList lines;
    for (const schema::Column &column : table.columns)
        lines.append(columnClause(column, names));
    lines += constraintLines(table, names);
    QStringList parents;
    for (const ObjectId id : table.inherits)
        parents.append(names.table(id));
    return {{.sql = (table.options.contains(unloggedOption) ? u"CREATE UNLOGGED TABLE "_s : u"CREATE TABLE "_s)
                    + names.of(table) + body(lines)
                    + (parents.isEmpty() ? QString() : u" INHERITS ("_s + parents.join(u", "_s) + u')') + tail(table)}};
}

QList<Statement> finishTable(const Table &table, const Names &names)
{
    QList<Statement> statements;
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
    created.remove(replicaIdentityOption);
    created.remove(rowSecurityOption);
    statements += changeOptions(created, table.options, names.of(table));
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
    QStringList removed;
    QMap<QString, QString> changed;
    for (auto it = before.cbegin(); it != before.cend(); ++it) {
        if (isStorageParameter(it.key()) && !after.contains(it.key()))
            removed.append(it.key());
    }
    for (auto it = after.cbegin(); it != after.cend(); ++it) {
        if (find(before, it.key()) != it.value())
            changed.insert(it.key(), it.value());
    }
    if (!removed.isEmpty())
        statements.append({.sql = alter + u"RESET ("_s + removed.join(u", "_s) + u')'});
    if (const QString parameters = storageParameters(changed); !parameters.isEmpty())
        statements.append({.sql = alter + u"SET ("_s + parameters + u')'});
    if (find(before, accessMethodOption) != find(after, accessMethodOption)) {
        statements.append(
            {.sql = alter + u"SET ACCESS METHOD "_s + quoteIdentifier(after.value(accessMethodOption, u"heap"_s))});
    }
    if (find(before, tablespaceOption) != find(after, tablespaceOption)) {
        statements.append(
            {.sql = alter + u"SET TABLESPACE "_s + quoteIdentifier(after.value(tablespaceOption, u"pg_default"_s))});
    }
    if (find(before, replicaIdentityOption) != find(after, replicaIdentityOption))
        statements.append(replicaIdentity(after.value(replicaIdentityOption), table));
    changeRowSecurity(statements, find(before, rowSecurityOption), find(after, rowSecurityOption), table);
    return statements;
}

} // namespace relvar::postgresql
