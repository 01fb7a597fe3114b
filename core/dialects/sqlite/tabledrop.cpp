// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/sqlite/tabledrop.h"

#include "dialects/sqlite/ddl.h"
#include "dialects/sqlite/parentkey.h"

#include <QSet>

#include <algorithm>
#include <functional>

namespace relvar::sqlite {

using namespace Qt::Literals::StringLiterals;
using dialect::Statement;
using schema::Schema;
using schema::Table;

namespace {

/// True when following foreign keys from the table leads to the other one.
bool reaches(const Schema &schema, const Table &start, ObjectId wanted)
{
    QSet<ObjectId> seen;
    QList<ObjectId> open{start.id};
    while (!open.isEmpty()) {
        const Table *table = schema.table(open.takeLast());
        if (!table || seen.contains(table->id))
            continue;
        seen.insert(table->id);
        for (const schema::ForeignKey &key : table->foreignKeys)
            open.append(key.referencedTable);
    }
    return seen.contains(wanted);
}

/// A key to the own table that acts, or refuses, while the rows go one by one.
bool answersEachRow(const Table &table, ObjectId foreignKey)
{
    using schema::ReferentialAction;
    return std::any_of(table.foreignKeys.cbegin(), table.foreignKeys.cend(), [&](const schema::ForeignKey &key) {
        return key.id == foreignKey && key.onDelete != ReferentialAction::NoAction
               && key.onDelete != ReferentialAction::Cascade;
    });
}

} // namespace

QList<const Table *> parentsFirst(const QList<const Table *> &tables)
{
    QList<const Table *> sorted;
    QSet<ObjectId> seen;
    const std::function<void(const Table *)> visit = [&](const Table *table) {
        if (seen.contains(table->id))
            return;
        seen.insert(table->id);
        for (const schema::ForeignKey &key : table->foreignKeys) {
            const auto parent = std::find_if(tables.cbegin(), tables.cend(), [&](const Table *candidate) {
                return candidate->id == key.referencedTable;
            });
            if (parent != tables.cend())
                visit(*parent);
        }
        sorted.append(table);
    };
    for (const Table *table : tables)
        visit(table);
    return sorted;
}

Statement dropTable(const Table &table, const Schema &present, const Schema &other)
{
    bool isReferenced = false;
    // Only where rows are deleted one by one, SQLite looks at the keys at all.
    bool looksAtKeys = std::any_of(table.foreignKeys.cbegin(), table.foreignKeys.cend(),
                                   [](const schema::ForeignKey &key) { return key.deferrable; });
    bool canLook = canCheckForeignKeys(present, table);
    for (const Schema::Reference &reference : present.referencesTo(table.id)) {
        looksAtKeys = true;
        canLook = canLook && canCheckForeignKeys(present, *present.table(reference.table));
        if (reference.table == table.id) {
            isReferenced = isReferenced || answersEachRow(table, reference.foreignKey);
            continue;
        }
        const Table *child = other.table(reference.table);
        const auto isSameKey = [&](const schema::ForeignKey &key) { return key.id == reference.foreignKey; };
        // A child that goes away goes first, unless the two refer to each other; a key that stays refers to nothing.
        const bool staysBehind
            = child && std::any_of(child->foreignKeys.cbegin(), child->foreignKeys.cend(), isSameKey);
        const bool isCycle = !child && reaches(present, table, reference.table);
        isReferenced = isReferenced || staysBehind || isCycle;
    }
    return {.sql = u"DROP TABLE "_s + quoteIdentifier(table.name), .outsideTransaction = isReferenced || (looksAtKeys && !canLook)};
}

} // namespace relvar::sqlite
