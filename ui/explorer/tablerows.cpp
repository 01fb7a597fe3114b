// SPDX-License-Identifier: GPL-3.0-or-later
#include "explorer/tablerows.h"

#include "explorer/rows.h"
#include "schema/marks.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace relvar::explorer {

using schema::KeyPart;
using schema::Schema;
using schema::Table;

namespace {

QString columnNames(const Table &table, const QList<ObjectId> &ids)
{
    QStringList names;
    for (ObjectId id : ids) {
        const schema::Column *column = table.column(id);
        names.append(column ? column->name : u"?"_s);
    }
    return names.join(u", "_s);
}

QString partNames(const Table &table, const QList<KeyPart> &parts)
{
    QStringList names;
    for (const KeyPart &part : parts) {
        const schema::Column *column = table.column(part.column);
        names.append(column ? column->name : part.expression);
    }
    return names.join(u", "_s);
}

/// What is unusual stands behind the rest, settings only in the tip.
void mark(Row &row, const QStringList &marks, const QMap<QString, QString> &options = {})
{
    if (!marks.isEmpty()) {
        row.detail = (QStringList{row.detail} + marks).join(u", "_s);
        row.toolTip += u'\n' + marks.join(u'\n');
    }
    for (const QString &setting : schema::settingsIn(options))
        row.toolTip += u'\n' + setting;
}

Row partRow(const Row &group, RowKind kind, ObjectId part, const QString &text, const QString &detail,
            const QString &iconName)
{
    Row row;
    row.kind = kind;
    row.key = part.toString();
    row.text = text;
    row.detail = detail;
    row.toolTip = detail.isEmpty() ? text : text + u'\n' + detail;
    row.iconName = iconName;
    row.object = group.object;
    row.part = part;
    row.table = group.table;
    return row;
}

} // namespace

QList<Row> columnRows(const Row &group, const DatabaseEntry &entry, const QString &filter)
{
    Rows rows(filter);
    const Table &table = **group.table;
    for (const schema::Column &column : table.columns) {
        const bool isKey = table.isPrimaryKeyColumn(column.id);
        const bool isChild
            = std::any_of(table.foreignKeys.cbegin(), table.foreignKeys.cend(),
                          [&](const schema::ForeignKey &key) { return key.columns.contains(column.id); });
        QString detail = column.type.text;
        if (column.notNull)
            detail += u' ' + Words::tr("not null");
        Row row = partRow(group, RowKind::Column, column.id, column.name, detail.trimmed(),
                          isKey     ? u"schema-key"_s
                          : isChild ? u"schema-relation"_s
                                    : u"schema-column"_s);
        mark(row, schema::marksOf(column), column.options);
        row.editable = entry.isDraft;
        rows.append(std::move(row));
    }
    return rows.take();
}

QList<Row> keyRows(const Row &group, const QString &filter)
{
    Rows rows(filter);
    const Table &table = **group.table;
    if (table.primaryKey) {
        const QString columns = partNames(table, table.primaryKey->parts);
        const QString name = table.primaryKey->name.isEmpty() ? Words::tr("Primary key") : table.primaryKey->name;
        Row row = partRow(group, RowKind::Key, table.primaryKey->id, name, columns, u"schema-key"_s);
        mark(row, schema::marksOf(*table.primaryKey), table.primaryKey->options);
        rows.append(std::move(row));
    }
    for (const schema::UniqueConstraint &unique : table.uniqueConstraints) {
        const QString name = unique.name.isEmpty() ? Words::tr("Unique") : unique.name;
        Row row = partRow(group, RowKind::Key, unique.id, name, partNames(table, unique.parts), u"schema-unique"_s);
        mark(row, schema::marksOf(unique), unique.options);
        rows.append(std::move(row));
    }
    return rows.take();
}

QList<Row> relationRows(const Row &group, const Schema &schema, const QString &filter)
{
    Rows rows(filter);
    const Table &table = **group.table;
    for (const schema::ForeignKey &key : table.foreignKeys) {
        const Table *parent = schema.table(key.referencedTable);
        const QString columns = columnNames(table, key.columns);
        const QString target = parent ? displayName(schema, *parent) : key.missingTable;
        const QString name = key.name.isEmpty() ? columns : key.name;
        Row row
            = partRow(group, RowKind::Relation, key.id, name, u"%1 → %2"_s.arg(columns, target), u"schema-relation"_s);
        mark(row, schema::marksOf(key));
        rows.append(std::move(row));
    }
    return rows.take();
}

QList<Row> indexRows(const Row &group, const QString &filter)
{
    Rows rows(filter);
    const Table &table = **group.table;
    for (const schema::Index &index : table.indexes) {
        QString detail = partNames(table, index.parts);
        if (index.unique)
            detail += u", "_s + Words::tr("unique");
        Row row = partRow(group, RowKind::Index, index.id, index.name, detail,
                          index.invalid ? u"data-warning"_s : u"schema-index"_s);
        mark(row, schema::marksOf(index), index.options);
        if (index.invalid) {
            row.toolTip += u'\n'
                           + Words::tr("Building this index has failed, so the database does not use it. Drop it, or "
                                       "build it again with REINDEX.");
        }
        rows.append(std::move(row));
    }
    return rows.take();
}

QList<Row> checkRows(const Row &group, const QString &filter)
{
    Rows rows(filter);
    for (const schema::CheckConstraint &check : (*group.table)->checks) {
        const QString name = check.name.isEmpty() ? check.expression : check.name;
        const QString detail = check.name.isEmpty() ? QString() : check.expression;
        Row row = partRow(group, RowKind::Check, check.id, name, detail, u"checkmark"_s);
        mark(row, schema::marksOf(check));
        rows.append(std::move(row));
    }
    for (const schema::ExclusionConstraint &exclusion : (*group.table)->exclusions)
        rows.append(partRow(group, RowKind::Check, exclusion.id, exclusion.name, exclusion.definition, u"checkmark"_s));
    return rows.take();
}

bool tableMatches(const Table &table, const QString &filter)
{
    const auto anyOf = [&](const auto &list) {
        return std::any_of(list.cbegin(), list.cend(), [&](const auto &item) { return matches(item.name, filter); });
    };
    return matches(table.name, filter) || anyOf(table.columns) || anyOf(table.uniqueConstraints)
           || anyOf(table.foreignKeys) || anyOf(table.indexes) || anyOf(table.checks);
}

} // namespace relvar::explorer
