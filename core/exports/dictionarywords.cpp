// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/dictionarywords.h"

namespace relvar::exports {

using namespace Qt::Literals::StringLiterals;

namespace {

QString partsText(const schema::Table &table, const QList<schema::KeyPart> &parts)
{
    QStringList each;
    for (const schema::KeyPart &part : parts) {
        const schema::Column *column = table.column(part.column);
        each.append((column ? column->name : part.expression) + (part.descending ? u" DESC"_s : QString()));
    }
    return u'(' + each.join(u", "_s) + u')';
}

QString actionText(const QString &on, schema::ReferentialAction action)
{
    switch (action) {
    case schema::ReferentialAction::NoAction:
        return {};
    case schema::ReferentialAction::Restrict:
        return on + u" RESTRICT"_s;
    case schema::ReferentialAction::Cascade:
        return on + u" CASCADE"_s;
    case schema::ReferentialAction::SetNull:
        return on + u" SET NULL"_s;
    case schema::ReferentialAction::SetDefault:
        return on + u" SET DEFAULT"_s;
    }
    Q_UNREACHABLE();
}

QString foreignKeyText(const schema::Schema &schema, const schema::Table &table, const schema::ForeignKey &key)
{
    const schema::Table *other = schema.table(key.referencedTable);
    const QString there = other ? schema::displayName(schema, *other) : key.missingTable;
    const QStringList columns = other ? columnNames(*other, key.referencedColumns) : key.missingColumns;
    return u"(%1) → %2 (%3)%4%5"_s.arg(columnNames(table, key.columns).join(u", "_s), there, columns.join(u", "_s),
                                       actionText(u" ON DELETE"_s, key.onDelete),
                                       actionText(u" ON UPDATE"_s, key.onUpdate));
}

} // namespace

QList<ColumnWords> columnWords(const Subject &subject, const schema::Table &table)
{
    const QList<const schema::Table *> written = tablesOf(subject);
    QList<ColumnWords> all;
    for (const schema::Column &column : table.columns) {
        ColumnWords words;
        words.name = column.name;
        words.type = column.type.text;
        words.keys = keyMarks(table, column.id).join(u", "_s);
        words.notNull = column.notNull;
        words.comment = column.comment;
        if (column.generated)
            words.value = u"= "_s + column.generated->expression;
        else if (column.defaultExpression)
            words.value = *column.defaultExpression;
        else if (column.identity)
            words.value = u"identity"_s;
        for (const schema::ForeignKey &key : table.foreignKeys) {
            const qsizetype at = key.columns.indexOf(column.id);
            const schema::Table *other = subject.schema.table(key.referencedTable);
            const schema::Column *there = at >= 0 && other ? other->column(key.referencedColumns.value(at)) : nullptr;
            if (there && written.contains(other))
                words.references.append({other, there->name});
        }
        all.append(words);
    }
    return all;
}

QList<PartWords> partWords(const Subject &subject, const schema::Table &table)
{
    QList<PartWords> all;
    if (table.primaryKey && table.primaryKey->parts.size() > 1)
        all.append({u"PRIMARY KEY"_s, table.primaryKey->name, partsText(table, table.primaryKey->parts)});
    for (const schema::UniqueConstraint &unique : table.uniqueConstraints)
        all.append({u"UNIQUE"_s, unique.name, partsText(table, unique.parts)});
    for (const schema::ForeignKey &key : table.foreignKeys)
        all.append({u"FOREIGN KEY"_s, key.name, foreignKeyText(subject.schema, table, key)});
    for (const schema::CheckConstraint &check : table.checks)
        all.append({u"CHECK"_s, check.name, check.expression});
    for (const schema::ExclusionConstraint &exclusion : table.exclusions)
        all.append({u"EXCLUDE"_s, exclusion.name, exclusion.definition});
    for (const schema::Index &index : table.indexes) {
        all.append({index.unique ? u"UNIQUE INDEX"_s : u"INDEX"_s, index.name,
                    (index.method.isEmpty() ? QString() : index.method + u' ') + partsText(table, index.parts)
                        + (index.predicate.isEmpty() ? QString() : u" WHERE "_s + index.predicate)});
    }
    for (const Box<schema::Trigger> &trigger : subject.schema.triggers) {
        if (trigger->tableId == table.id)
            all.append({u"TRIGGER"_s, trigger->name, trigger->definition});
    }
    return all;
}

QList<Relation> referrersOf(const QList<Relation> &relations, const schema::Table &table)
{
    QList<Relation> result;
    for (const Relation &relation : relations) {
        if (relation.parent == &table)
            result.append(relation);
    }
    return result;
}

} // namespace relvar::exports
