// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/postgresql/clauses.h"

#include "dialects/postgresql/notnull.h"
#include "dialects/postgresql/parsetree.h"
#include "schema/sqlwords.h"

#include <QRegularExpression>

#include <limits>

namespace relvar::postgresql {

using namespace Qt::Literals::StringLiterals;
using dialect::Statement;
using schema::Table;

namespace {

QString constraintName(const QString &name)
{
    return name.isEmpty() ? QString() : u"CONSTRAINT "_s + quoteIdentifier(name) + u' ';
}

QString deferrableClause(bool deferrable, bool initiallyDeferred)
{
    if (!deferrable)
        return {};
    return initiallyDeferred ? u" DEFERRABLE INITIALLY DEFERRED"_s : u" DEFERRABLE"_s;
}

QString includeClause(const Table &table, const QList<ObjectId> &included)
{
    return included.isEmpty() ? QString() : u" INCLUDE ("_s + quotedColumns(table, included) + u')';
}

QString keyColumns(const QList<schema::KeyPart> &parts, bool withoutOverlaps, const Table &table)
{
    return u'(' + quotedColumns(table, columnsOf(parts)) + (withoutOverlaps ? u" WITHOUT OVERLAPS)"_s : u")"_s);
}

/// The columns of a foreign key, in parentheses.
QString referenceColumns(const Table &table, QList<ObjectId> columns, bool hasPeriod)
{
    if (!hasPeriod || columns.isEmpty())
        return u'(' + quotedColumns(table, columns) + u')';
    const ObjectId range = columns.takeLast();
    const QString others = columns.isEmpty() ? QString() : quotedColumns(table, columns) + u", "_s;
    return u'(' + others + u"PERIOD "_s + quotedColumns(table, {range}) + u')';
}

QString indexParts(const schema::Index &index, const Table &table)
{
    QStringList texts;
    for (const schema::KeyPart &part : index.parts) {
        const schema::Column *column = table.column(part.column);
        QString text = column ? quoteIdentifier(column->name) : u'(' + part.expression + u')';
        text += collateClause(part.collation);
        if (!part.operatorClass.isEmpty())
            text += u' ' + part.operatorClass;
        if (part.descending)
            text += u" DESC"_s;
        if (!part.nulls.isEmpty())
            text += part.nulls.startsWith("NULLS"_L1) ? u' ' + part.nulls : u" NULLS "_s + part.nulls;
        texts.append(text);
    }
    return u'(' + texts.join(u", "_s) + u')';
}

/// WITH and USING INDEX TABLESPACE of a key.
QString indexOptions(const QMap<QString, QString> &options)
{
    QString text;
    if (const QString parameters = storageParameters(options); !parameters.isEmpty())
        text += u" WITH ("_s + parameters + u')';
    if (options.contains(tablespaceOption))
        text += u" USING INDEX TABLESPACE "_s + quoteIdentifier(options.value(tablespaceOption));
    return text;
}

/// What nobody enforces nobody validates either.
template<typename Constraint>
QString enforcement(const Constraint &constraint)
{
    return constraint.notEnforced ? u" NOT ENFORCED"_s : constraint.notValid ? u" NOT VALID"_s : QString();
}

/// What follows the type.
QString columnQualities(const schema::Column &column)
{
    QString text = notNullQuality(column);
    if (column.defaultExpression)
        text += defaultClause(*column.defaultExpression);
    if (column.generated) {
        text += u" GENERATED ALWAYS AS ("_s + column.generated->expression
                + (column.generated->stored ? u") STORED"_s : u") VIRTUAL"_s);
    }
    if (column.identity)
        text += u' ' + identityClause(*column.identity);
    return text;
}

QString identityOptions(const schema::Identity &identity)
{
    QStringList options;
    if (!identity.sequenceName.isEmpty())
        options.append(u"SEQUENCE NAME "_s + quoteIdentifier(identity.sequenceName));
    const auto add = [&](const QString &words, std::optional<qint64> value) {
        if (value)
            options.append(words + QString::number(*value));
    };
    add(u"START WITH "_s, identity.start);
    add(u"INCREMENT BY "_s, identity.increment);
    add(u"MINVALUE "_s, identity.minimum);
    add(u"MAXVALUE "_s, identity.maximum);
    add(u"CACHE "_s, identity.cache);
    if (identity.cycle)
        options.append(u"CYCLE"_s);
    return options.isEmpty() ? QString() : u" ("_s + options.join(u' ') + u')';
}

/// A maximum that is none, or beyond what the type holds: that of a sequence whose type or direction was changed.
bool hasUsualMaximum(const schema::Sequence &sequence)
{
    const qint64 usual = usualLimits(sequence).maximum;
    return sequence.increment > 0 ? sequence.maximum >= usual
                                  : sequence.maximum == usual || sequence.maximum == std::numeric_limits<qint64>::max();
}

} // namespace

QString collateClause(const QString &collation)
{
    if (collation.isEmpty())
        return {};
    // With a schema or in quotes already, as the server prints it.
    return u" COLLATE "_s + (collation.contains(u'"') ? collation : quoteIdentifier(collation));
}

QString defaultClause(const QString &expression)
{
    return u" DEFAULT "_s + (standsAsDefault(expression) ? expression : u'(' + expression + u')');
}

QString identityClause(const schema::Identity &identity)
{
    return (identity.always ? u"GENERATED ALWAYS AS IDENTITY"_s : u"GENERATED BY DEFAULT AS IDENTITY"_s)
           + identityOptions(identity);
}

QString columnClause(const schema::Column &column, const Names &names)
{
    return quoteIdentifier(column.name) + u' ' + names.type(column.type) + collateClause(column.collation)
           + columnQualities(column);
}

QString typedColumnClause(const schema::Column &column)
{
    const QString qualities = columnQualities(column);
    return qualities.isEmpty() ? qualities : quoteIdentifier(column.name) + u" WITH OPTIONS"_s + qualities;
}

bool isStorageParameter(const QString &option)
{
    return option != option.toUpper();
}

QString storageParameters(const QMap<QString, QString> &options)
{
    static const QRegularExpression bare(u"^([A-Za-z_][A-Za-z0-9_]*|-?[0-9]+(\\.[0-9]+)?)$"_s);
    QStringList parameters;
    for (auto it = options.cbegin(); it != options.cend(); ++it) {
        if (!isStorageParameter(it.key()))
            continue;
        const QString value = bare.match(it.value()).hasMatch() ? it.value() : quoteLiteral(it.value());
        parameters.append(it.value().isEmpty() ? it.key() : it.key() + u" = "_s + value);
    }
    return parameters.join(u", "_s);
}

QList<Statement> changeStorage(const QString &alter, const QMap<QString, QString> &before,
                               const QMap<QString, QString> &after)
{
    QStringList removed;
    QMap<QString, QString> changed;
    for (auto it = before.cbegin(); it != before.cend(); ++it) {
        if (isStorageParameter(it.key()) && !after.contains(it.key()))
            removed.append(it.key());
    }
    for (auto it = after.cbegin(); it != after.cend(); ++it) {
        const auto old = before.constFind(it.key());
        if (old == before.cend() || *old != it.value())
            changed.insert(it.key(), it.value());
    }
    QList<Statement> statements;
    if (!removed.isEmpty())
        statements.append({.sql = alter + u" RESET ("_s + removed.join(u", "_s) + u')'});
    if (const QString parameters = storageParameters(changed); !parameters.isEmpty())
        statements.append({.sql = alter + u" SET ("_s + parameters + u')'});
    if (before.value(tablespaceOption) != after.value(tablespaceOption)) {
        statements.append(
            {.sql = alter + u" SET TABLESPACE "_s + quoteIdentifier(after.value(tablespaceOption, u"pg_default"_s))});
    }
    return statements;
}

QString constraintClause(const schema::PrimaryKey &key, const Table &table, const Names &)
{
    return constraintName(key.name) + u"PRIMARY KEY "_s + keyColumns(key.parts, key.withoutOverlaps, table)
           + includeClause(table, key.included) + indexOptions(key.options)
           + deferrableClause(key.deferrable, key.initiallyDeferred);
}

QString constraintClause(const schema::UniqueConstraint &unique, const Table &table, const Names &)
{
    return constraintName(unique.name) + (unique.nullsNotDistinct ? u"UNIQUE NULLS NOT DISTINCT "_s : u"UNIQUE "_s)
           + keyColumns(unique.parts, unique.withoutOverlaps, table) + includeClause(table, unique.included) + indexOptions(unique.options)
           + deferrableClause(unique.deferrable, unique.initiallyDeferred);
}

QString constraintClause(const schema::ForeignKey &key, const Table &table, const Names &names)
{
    const Table *parent = names.schema().table(key.referencedTable);
    QString text = constraintName(key.name) + u"FOREIGN KEY "_s + referenceColumns(table, key.columns, key.period)
                   + u" REFERENCES "_s + (parent ? names.of(*parent) : quoteIdentifier(key.missingTable));
    if (parent && !key.referencedColumns.isEmpty())
        text += u' ' + referenceColumns(*parent, key.referencedColumns, key.period);
    else if (!parent && !key.missingColumns.isEmpty())
        text += u" ("_s + quoteIdentifiers(key.missingColumns) + u')';
    if (!key.match.isEmpty())
        text += u" MATCH "_s + key.match;
    if (key.onUpdate != schema::ReferentialAction::NoAction)
        text += u" ON UPDATE "_s + schema::sqlWords(key.onUpdate);
    if (key.onDelete != schema::ReferentialAction::NoAction) {
        text += u" ON DELETE "_s + schema::sqlWords(key.onDelete);
        if (!key.setColumns.isEmpty())
            text += u" ("_s + quotedColumns(table, key.setColumns) + u')';
    }
    text += deferrableClause(key.deferrable, key.initiallyDeferred);
    return text + enforcement(key);
}

bool refersToPartitioned(const schema::ForeignKey &key, const schema::Schema &schema)
{
    const Table *referenced = schema.table(key.referencedTable);
    return referenced && !referenced->partitionBy.isEmpty();
}

QString constraintClause(const schema::CheckConstraint &check, const Table &, const Names &)
{
    return constraintName(check.name) + u"CHECK ("_s + check.expression + u')'
           + (check.noInherit ? u" NO INHERIT"_s : QString()) + enforcement(check);
}

QString constraintClause(const schema::ExclusionConstraint &exclusion, const Table &, const Names &)
{
    return constraintName(exclusion.name) + exclusion.definition;
}

QString createIndex(const schema::Index &index, const Table &table, const Names &names)
{
    QString text = index.unique ? u"CREATE UNIQUE INDEX "_s : u"CREATE INDEX "_s;
    if (!index.name.isEmpty())
        text += quoteIdentifier(index.name) + u' ';
    text += u"ON "_s + names.of(table);
    if (!index.method.isEmpty())
        text += u" USING "_s + quoteIdentifier(index.method);
    text += u' ' + indexParts(index, table) + includeClause(table, index.included);
    if (index.nullsNotDistinct)
        text += u" NULLS NOT DISTINCT"_s;
    if (const QString parameters = storageParameters(index.options); !parameters.isEmpty())
        text += u" WITH ("_s + parameters + u')';
    if (index.options.contains(tablespaceOption))
        text += u" TABLESPACE "_s + quoteIdentifier(index.options.value(tablespaceOption));
    if (!index.predicate.isEmpty())
        text += u" WHERE "_s + index.predicate;
    return text;
}

QList<Statement> changeStatistics(const QString &index, const QList<schema::KeyPart> &before,
                                  const QList<schema::KeyPart> &after)
{
    QList<Statement> statements;
    for (qsizetype i = 0; i < after.size(); ++i) {
        const std::optional<qint64> target = after.at(i).statisticsTarget;
        const std::optional<qint64> old = i < before.size() ? before.at(i).statisticsTarget : std::nullopt;
        if (target != old) {
            statements.append({.sql = u"ALTER INDEX %1 ALTER COLUMN %2 SET STATISTICS %3"_s.arg(
                                   index, QString::number(i + 1), QString::number(target.value_or(-1)))});
        }
    }
    return statements;
}

QString createEnum(const schema::EnumType &type, const Names &names)
{
    QStringList values;
    for (const QString &value : type.values)
        values.append(quoteLiteral(value));
    return u"CREATE TYPE "_s + names.of(type) + u" AS ENUM ("_s + values.join(u", "_s) + u')';
}

SequenceLimits usualLimits(const schema::Sequence &sequence)
{
    const qint64 most = sequence.dataType == "smallint"_L1  ? std::numeric_limits<qint16>::max()
                        : sequence.dataType == "integer"_L1 ? std::numeric_limits<qint32>::max()
                                                            : std::numeric_limits<qint64>::max();
    return sequence.increment > 0 ? SequenceLimits{1, most} : SequenceLimits{-most - 1, -1};
}

QString sequenceOptions(const schema::Sequence &sequence)
{
    const SequenceLimits limits = usualLimits(sequence);
    const QString minimum
        = sequence.minimum == limits.minimum ? u"NO MINVALUE"_s : u"MINVALUE "_s + QString::number(sequence.minimum);
    const QString maximum
        = hasUsualMaximum(sequence) ? u"NO MAXVALUE"_s : u"MAXVALUE "_s + QString::number(sequence.maximum);
    return u"INCREMENT BY "_s + QString::number(sequence.increment) + u' ' + minimum + u' ' + maximum
           + u" START WITH "_s + QString::number(sequence.start) + u" CACHE "_s + QString::number(sequence.cache)
           + (sequence.cycle ? u" CYCLE"_s : u" NO CYCLE"_s);
}

QString createSequence(const schema::Sequence &sequence, const Names &names)
{
    const SequenceLimits limits = usualLimits(sequence);
    QString text = (sequence.unlogged ? u"CREATE UNLOGGED SEQUENCE "_s : u"CREATE SEQUENCE "_s) + names.of(sequence);
    if (!sequence.dataType.isEmpty() && sequence.dataType != "bigint"_L1)
        text += u" AS "_s + sequence.dataType;
    if (sequence.increment != 1)
        text += u" INCREMENT BY "_s + QString::number(sequence.increment);
    if (sequence.minimum != limits.minimum)
        text += u" MINVALUE "_s + QString::number(sequence.minimum);
    if (!hasUsualMaximum(sequence))
        text += u" MAXVALUE "_s + QString::number(sequence.maximum);
    const qint64 last = hasUsualMaximum(sequence) ? limits.maximum : sequence.maximum;
    if (sequence.start != (sequence.increment > 0 ? sequence.minimum : last))
        text += u" START WITH "_s + QString::number(sequence.start);
    if (sequence.cache != 1)
        text += u" CACHE "_s + QString::number(sequence.cache);
    return sequence.cycle ? text + u" CYCLE"_s : text;
}

Statement commentOn(const QString &kind, const QString &name, const QString &comment)
{
    return {.sql = u"COMMENT ON "_s + kind + u' ' + name + u" IS "_s + textOrNull(comment)};
}

QString columnName(const Table &table, const schema::Column &column, const Names &names)
{
    return names.of(table) + u'.' + quoteIdentifier(column.name);
}

QString constraintOn(const QString &constraint, const Table &table, const Names &names)
{
    return quoteIdentifier(constraint) + u" ON "_s + names.of(table);
}

QList<Statement> addPart(const schema::Index &index, const Table &table, const Names &names)
{
    QList<Statement> statements{{.sql = createIndex(index, table, names)}};
    statements += changeStatistics(names.qualified(table.namespaceId, index.name), {}, index.parts);
    if (!index.comment.isEmpty() && !index.name.isEmpty()) {
        statements.append(commentOn(u"INDEX"_s, names.qualified(table.namespaceId, index.name), index.comment));
    }
    return statements;
}

} // namespace relvar::postgresql
