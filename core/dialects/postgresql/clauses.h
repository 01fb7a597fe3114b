// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of CREATE TABLE and ALTER TABLE: columns, constraints, indexes, comments, as text. Knows nothing of order.
#pragma once

#include "dialect/statement.h"
#include "dialects/postgresql/names.h"

namespace relvar::postgresql {

/// "name" type and what belongs to the column.
[[nodiscard]] QString columnClause(const schema::Column &column, const Names &names);
/// The same without the type, which a composite type gives; empty when nothing is left to say.
[[nodiscard]] QString typedColumnClause(const schema::Column &column);
/// " DEFAULT value" of a column in CREATE TABLE or ADD COLUMN; SET DEFAULT takes any expression as it is.
[[nodiscard]] QString defaultClause(const QString &expression);
/// Among Table::options and Index::options; of a table or an index.
inline constexpr QLatin1StringView tablespaceOption{"TABLESPACE"};
/// fillfactor = 70, … of what Table::options or Index::options hold besides.
[[nodiscard]] QString storageParameters(const QMap<QString, QString> &options);
[[nodiscard]] bool isStorageParameter(const QString &option);
/// RESET and SET of storage parameters, SET TABLESPACE. `alter` is ALTER TABLE or ALTER INDEX with its name.
[[nodiscard]] QList<dialect::Statement> changeStorage(const QString &alter, const QMap<QString, QString> &before,
                                                      const QMap<QString, QString> &after);
/// GENERATED … AS IDENTITY (…)
[[nodiscard]] QString identityClause(const schema::Identity &identity);
/// Empty for the default collation.
[[nodiscard]] QString collateClause(const QString &collation);

/// CONSTRAINT "name" and what it says. `table` is the table whose columns it names.
[[nodiscard]] QString constraintClause(const schema::PrimaryKey &key, const schema::Table &table, const Names &names);
[[nodiscard]] QString constraintClause(const schema::UniqueConstraint &unique, const schema::Table &table,
                                       const Names &names);
[[nodiscard]] QString constraintClause(const schema::ForeignKey &key, const schema::Table &table, const Names &names);
/// Such a key comes after the others: the server makes one more for each partition, under a name that it chooses, and
/// that may be one that another key wants.
[[nodiscard]] bool refersToPartitioned(const schema::ForeignKey &key, const schema::Schema &schema);
[[nodiscard]] QString constraintClause(const schema::CheckConstraint &check, const schema::Table &table,
                                       const Names &names);
[[nodiscard]] QString constraintClause(const schema::ExclusionConstraint &exclusion, const schema::Table &table,
                                       const Names &names);

/// CREATE INDEX, without the statistics targets of its expressions.
[[nodiscard]] QString createIndex(const schema::Index &index, const schema::Table &table, const Names &names);

/// ALTER INDEX … ALTER COLUMN … SET STATISTICS where `before` has another target; of a new index all.
[[nodiscard]] QList<dialect::Statement> changeStatistics(const QString &index, const QList<schema::KeyPart> &before,
                                                         const QList<schema::KeyPart> &after);

[[nodiscard]] QString createEnum(const schema::EnumType &type, const Names &names);
struct SequenceLimits
{
    qint64 minimum;
    qint64 maximum;
};
/// https://www.postgresql.org/docs/current/sql-createsequence.html: what MINVALUE and MAXVALUE are when not written.
[[nodiscard]] SequenceLimits usualLimits(const schema::Sequence &sequence);
[[nodiscard]] QString createSequence(const schema::Sequence &sequence, const Names &names);
/// INCREMENT BY … and so on, each of them, for ALTER SEQUENCE.
[[nodiscard]] QString sequenceOptions(const schema::Sequence &sequence);

/// COMMENT ON kind name IS 'text', NULL when it is empty.
[[nodiscard]] dialect::Statement commentOn(const QString &kind, const QString &name, const QString &comment);
[[nodiscard]] QString columnName(const schema::Table &table, const schema::Column &column, const Names &names);
/// "name" ON table
[[nodiscard]] QString constraintOn(const QString &constraint, const schema::Table &table, const Names &names);

/// ALTER TABLE … ADD CONSTRAINT or CREATE INDEX, and the comment.
template<typename Constraint>
[[nodiscard]] QList<dialect::Statement> addPart(const Constraint &constraint, const schema::Table &table,
                                                const Names &names)
{
    QList<dialect::Statement> statements{{.sql = QStringLiteral("ALTER TABLE ") + names.of(table)
                                                 + QStringLiteral(" ADD ")
                                                 + constraintClause(constraint, table, names)}};
    if (!constraint.comment.isEmpty() && !constraint.name.isEmpty()) {
        statements.append(
            commentOn(QStringLiteral("CONSTRAINT"), constraintOn(constraint.name, table, names), constraint.comment));
    }
    return statements;
}
[[nodiscard]] QList<dialect::Statement> addPart(const schema::Index &index, const schema::Table &table,
                                                const Names &names);

} // namespace relvar::postgresql
