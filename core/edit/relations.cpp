// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/relations.h"

#include "edit/naming.h"
#include "edit/referringcolumns.h"
#include "edit/sequence.h"
#include "edit/support.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace relvar::edit {

namespace {

using document::NamingConvention;

bool sameType(const schema::DataType &one, const schema::DataType &other)
{
    return one.text.trimmed().compare(other.text.trimmed(), Qt::CaseInsensitive) == 0;
}

bool refers(const schema::Table &table, ObjectId column)
{
    return std::any_of(table.foreignKeys.cbegin(), table.foreignKeys.cend(),
                       [column](const schema::ForeignKey &key) { return key.columns.contains(column); });
}

/// A column of the child that waits for this very relation: of the name and type, and referring to nothing.
ObjectId waitingColumn(const NamingConvention &convention, const schema::Table &child, const schema::Table &parent,
                       const schema::Column &referenced, const QList<ObjectId> &taken)
{
    QStringList names = usualReferringNames(convention, child, parent, referenced);
    // Many tables have an "id"; only a name of its own says what a column refers to.
    if (primaryColumns(parent).size() > 1)
        names.append(referenced.name);
    for (const QString &name : std::as_const(names)) {
        const schema::Column *column = child.column(name);
        const bool isKeyItself = child.id == parent.id && column && column->id == referenced.id;
        if (column && !isKeyItself && !taken.contains(column->id) && sameType(column->type, referenced.type)
            && !refers(child, column->id) && (name != referenced.name || !child.isPrimaryKeyColumn(column->id)))
            return column->id;
    }
    return {};
}

/// A relation to a key of several columns that begins with one column of the child.
Edit compositeRelation(const NamingConvention &convention, const schema::Table &child, ObjectId childColumn,
                       const schema::Table &parent, ObjectId parentColumn)
{
    const QList<ObjectId> key = primaryColumns(parent);
    const schema::Column &drawn = *child.column(childColumn);
    // Which column of the key the drawn one stands for.
    ObjectId meant = parentColumn;
    if (meant.isNull()) {
        const auto find = [&](auto isMeant) {
            const auto found = std::find_if(key.cbegin(), key.cend(),
                                            [&](ObjectId column) { return isMeant(*parent.column(column)); });
            return found == key.cend() ? ObjectId() : *found;
        };
        meant = find([&](const schema::Column &column) {
            return column.name.compare(drawn.name, Qt::CaseInsensitive) == 0
                   || usualReferringNames(convention, child, parent, column).contains(drawn.name, Qt::CaseInsensitive);
        });
        if (meant.isNull())
            meant = find([&](const schema::Column &column) { return sameType(column.type, drawn.type); });
        if (meant.isNull())
            meant = key.first();
    }
    schema::ForeignKey foreignKey{.id = ObjectId::create()};
    foreignKey.referencedTable = parent.id;
    foreignKey.referencedColumns = key;
    QList<Edit> edits;
    schema::Table changed = child;
    QList<ObjectId> taken{childColumn};
    for (const ObjectId column : key) {
        const schema::Column &referenced = *parent.column(column);
        ObjectId own = column == meant ? childColumn : waitingColumn(convention, child, parent, referenced, taken);
        if (own.isNull()) {
            schema::Column added{.id = ObjectId::create()};
            const QString name = referringColumnName(convention, child, parent, referenced);
            added.name = changed.column(name) ? freeColumnName(changed, name) : name;
            added.type = referenced.type;
            added.collation = referenced.collation;
            changed.columns.append(added);
            edits.append(addColumn(child.id, added));
            own = added.id;
        }
        taken.append(own);
        foreignKey.columns.append(own);
    }
    edits.append(setForeignKey(child.id, foreignKey));
    schema::Index index{.id = ObjectId::create()};
    for (const ObjectId column : std::as_const(foreignKey.columns))
        index.parts.append({.column = column});
    edits.append([on = setIndex(child.id, index)](const Document &document) -> Result<Document> {
        return document.naming.indexForeignKeys ? on(document) : document;
    });
    return sequence(edits);
}

Edit relationEdit(const Document &document, ObjectId childId, ObjectId childColumn, ObjectId parentId,
                  ObjectId parentColumn)
{
    const schema::Schema &schema = *document.schema;
    const NamingConvention &convention = document.naming;
    const schema::Table &child = *schema.table(childId);
    const schema::Table &parent = *schema.table(parentId);
    const QList<ObjectId> key = primaryColumns(parent);
    if (!childColumn.isNull() && key.size() > 1
        && (parentColumn.isNull() || (key.contains(parentColumn) && !parent.isUnique({parentColumn}))))
        return compositeRelation(convention, child, childColumn, parent, parentColumn);
    // A part of a key that was drawn to from a whole table means the whole key.
    const bool meansKey = key.contains(parentColumn) && !parent.isUnique({parentColumn});
    const ObjectId referenced = meansKey || parentColumn.isNull() ? ObjectId() : parentColumn;
    if (childColumn.isNull() && (key.size() == 1 || !referenced.isNull())) {
        const schema::Column *column = parent.column(referenced.isNull() ? key.first() : referenced);
        if (const ObjectId waiting = waitingColumn(convention, child, parent, *column, {}); !waiting.isNull())
            return addRelation(childId, parentId, waiting, referenced);
    }
    return addRelation(childId, parentId, childColumn, referenced);
}

/// What the edit has made, in words.
Result<DrawnRelation> described(const Document &document, ObjectId childId, const Edit &edit)
{
    const Result<Document> after = edit(document);
    if (!after)
        return fail(after.error());
    const schema::Table &before = *document.schema->table(childId);
    const schema::Table &child = *after->schema->table(childId);
    const schema::ForeignKey &key = child.foreignKeys.last();
    const schema::Table &parent = *after->schema->table(key.referencedTable);
    const bool isThere = std::any_of(before.foreignKeys.cbegin(), before.foreignKeys.cend(), [&](const auto &other) {
        return other.columns == key.columns && other.referencedTable == key.referencedTable
               && other.referencedColumns == key.referencedColumns;
    });
    if (isThere) {
        return fail(EditError::Invalid,
                    text("edit", "These columns of %1 refer to %2 already.", {before.name, parent.name}));
    }
    QStringList from;
    QStringList to;
    QStringList differing;
    for (qsizetype i = 0; i < key.columns.size(); ++i) {
        const schema::Column &own = *child.column(key.columns.at(i));
        const schema::Column &referenced = *parent.column(key.referencedColumns.at(i));
        from.append(before.column(own.id) ? own.name : u"+ "_s + own.name);
        to.append(referenced.name);
        if (!sameType(own.type, referenced.type))
            differing.append(u"%1 %2, %3 %4"_s.arg(own.name, own.type.text, referenced.name, referenced.type.text));
    }
    DrawnRelation drawn{childId, key.id, edit, {}, {}};
    drawn.text = text("edit", "%1 (%2) → %3 (%4)", {child.name, from.join(u", "_s), parent.name, to.join(u", "_s)});
    if (!differing.isEmpty())
        drawn.warning = text("edit", "The types differ: %1.", {differing.join(u"; "_s)});
    return drawn;
}

} // namespace

Result<DrawnRelation> drawnRelation(const Document &document, ObjectId fromTable, ObjectId fromColumn, ObjectId toTable,
                                    ObjectId toColumn)
{
    const schema::Schema &schema = *document.schema;
    const schema::Table *from = schema.table(fromTable);
    const schema::Table *to = schema.table(toTable);
    if (!from || !to || (!fromColumn.isNull() && !from->column(fromColumn))
        || (!toColumn.isNull() && !to->column(toColumn)))
        return fail(EditError::NoSuchObject, text("edit", "One of the two tables is no longer part of the draft."));
    const auto forward = [&] {
        return described(document, fromTable, relationEdit(document, fromTable, fromColumn, toTable, toColumn));
    };
    const auto backward = [&] {
        return described(document, toTable, relationEdit(document, toTable, toColumn, fromTable, fromColumn));
    };
    // A line that begins at a key and ends at what is none: the end is what refers.
    const QList<ObjectId> ownKey = primaryColumns(*from);
    const QList<ObjectId> theirKey = primaryColumns(*to);
    const bool beginsAtKey = ownKey.contains(fromColumn) && !refers(*from, fromColumn);
    const bool endsAtKey = !toColumn.isNull() && (theirKey.contains(toColumn) || to->isUnique({toColumn}));
    if (beginsAtKey && !endsAtKey)
        return backward();
    Result<DrawnRelation> drawn = forward();
    if (drawn || fromColumn.isNull() || !from->isUnique({fromColumn}))
        return drawn;
    Result<DrawnRelation> turned = backward();
    return turned ? turned : drawn;
}

} // namespace relvar::edit
