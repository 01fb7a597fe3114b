// SPDX-License-Identifier: GPL-3.0-or-later
#include "diff/followcolumns.h"

#include "schema/expression.h"

namespace relvar::diff {

schema::Table followColumns(schema::Table table, const QHash<ObjectId, QString> &names)
{
    QList<std::pair<QString, QString>> renames;
    for (const schema::Column &column : std::as_const(table.columns)) {
        const QString name = names.value(column.id, column.name);
        if (name != column.name)
            renames.append({column.name, name});
    }
    if (renames.isEmpty())
        return table;
    const auto follow = [&](QString *text) {
        const QString before = *text;
        for (const auto &[from, to] : renames)
            *text = schema::renameIdentifier(*text, from, to);
        return *text != before;
    };
    for (schema::Column &column : table.columns) {
        if (column.generated)
            follow(&column.generated->expression);
    }
    for (schema::CheckConstraint &check : table.checks)
        follow(&check.expression);
    for (schema::ExclusionConstraint &exclusion : table.exclusions)
        follow(&exclusion.definition);
    for (schema::Index &index : table.indexes) {
        for (schema::KeyPart &part : index.parts)
            follow(&part.expression);
        follow(&index.predicate);
        index.definition.clear();
    }
    follow(&table.partitionBy);
    table.definition.clear();
    return table;
}

} // namespace relvar::diff
