// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/bulk.h"

#include "edit/sequence.h"
#include "edit/support.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace relvar::edit {

namespace {

using schema::Table;

/// The columns that are the table's own to change.
template<typename Take>
void eachOwnColumn(const Table &table, const Take &take)
{
    if (table.isPartition())
        return;
    for (const schema::Column &column : table.columns) {
        if (!column.inherited)
            take(column);
    }
}

/// Names that have to differ: of tables and indexes in a namespace, of columns in a table, of constraints in a
/// namespace.
QString nameKey(QStringView space, ObjectId owner, const QString &name)
{
    return space.toString() + owner.toString() + u'.' + name.toCaseFolded();
}

QString keyOf(const NameChange &change, const Table &table, const QString &name)
{
    switch (change.kind) {
    case NameChange::Kind::Table:
        return nameKey(u"table ", table.namespaceId, name);
    case NameChange::Kind::Column:
        return nameKey(u"column ", table.id, name);
    case NameChange::Kind::Part:
        break;
    }
    return nameKey(u"part ", table.namespaceId, name);
}

/// How often each name is there.
QHash<QString, int> countedNames(const schema::Schema &schema)
{
    QHash<QString, int> names;
    for (const Box<Table> &table : schema.tables) {
        ++names[nameKey(u"table ", table->namespaceId, table->name)];
        for (const schema::Column &column : table->columns)
            ++names[nameKey(u"column ", table->id, column.name)];
        const auto part = [&](const auto &one) {
            if (!one.name.isEmpty())
                ++names[nameKey(u"part ", table->namespaceId, one.name)];
        };
        if (table->primaryKey)
            part(*table->primaryKey);
        std::for_each(table->uniqueConstraints.cbegin(), table->uniqueConstraints.cend(), part);
        std::for_each(table->foreignKeys.cbegin(), table->foreignKeys.cend(), part);
        std::for_each(table->checks.cbegin(), table->checks.cend(), part);
        std::for_each(table->exclusions.cbegin(), table->exclusions.cend(), part);
        std::for_each(table->indexes.cbegin(), table->indexes.cend(), part);
    }
    for (const Box<schema::View> &view : schema.views)
        ++names[nameKey(u"table ", view->namespaceId, view->name)];
    for (const Box<schema::EnumType> &type : schema.enums)
        ++names[nameKey(u"table ", type->namespaceId, type->name)];
    for (const Box<schema::Sequence> &sequence : schema.sequences)
        ++names[nameKey(u"table ", sequence->namespaceId, sequence->name)];
    return names;
}

Edit editOf(const NameChange &change)
{
    switch (change.kind) {
    case NameChange::Kind::Table:
        return renameTable(change.object, change.to);
    case NameChange::Kind::Column:
        return renameColumn(change.object, change.part, change.to);
    case NameChange::Kind::Part:
        break;
    }
    return renameParts({{change.object, change.part, change.partKind, change.from, change.to}});
}

} // namespace

QList<NameChange> nameChanges(const schema::Schema &schema, const QRegularExpression &pattern,
                              const QString &replacement, const RenameScope &scope)
{
    QList<NameChange> changes;
    if (!pattern.isValid() || pattern.pattern().isEmpty())
        return changes;
    const auto take = [&](NameChange change) {
        if (change.from.isEmpty())
            return;
        change.to = QString(change.from).replace(pattern, replacement);
        if (change.to == change.from)
            return;
        if (change.to.trimmed().isEmpty())
            change.conflict = text("edit", "Nothing is left of the name");
        changes.append(change);
    };
    for (const Box<Table> &table : schema.tables) {
        if (scope.tables)
            take({table->id, {}, NameChange::Kind::Table, {}, table->name, {}, {}});
        if (scope.columns) {
            eachOwnColumn(*table, [&](const schema::Column &column) {
                take({table->id, column.id, NameChange::Kind::Column, {}, column.name, {}, {}});
            });
        }
        const auto parts = [&](const auto &list, NamedKind kind) {
            for (const auto &part : list)
                take({table->id, part.id, NameChange::Kind::Part, kind, part.name, {}, {}});
        };
        if (scope.constraints) {
            if (table->primaryKey)
                parts(QList{*table->primaryKey}, NamedKind::PrimaryKey);
            parts(table->uniqueConstraints, NamedKind::Unique);
            parts(table->foreignKeys, NamedKind::ForeignKey);
            parts(table->checks, NamedKind::Check);
            parts(table->exclusions, NamedKind::Exclusion);
        }
        if (scope.indexes)
            parts(table->indexes, NamedKind::Index);
    }
    findConflicts(changes, schema);
    return changes;
}

void findConflicts(QList<NameChange> &changes, const schema::Schema &schema)
{
    QHash<ObjectId, const Table *> tables;
    for (const Box<Table> &table : schema.tables)
        tables.insert(table->id, &*table);
    QHash<QString, int> names = countedNames(schema);
    for (const NameChange &change : std::as_const(changes)) {
        if (const Table *table = tables.value(change.object)) {
            --names[keyOf(change, *table, change.from)];
            ++names[keyOf(change, *table, change.to)];
        }
    }
    for (NameChange &change : changes) {
        const Table *table = tables.value(change.object);
        if (change.to.trimmed().isEmpty())
            continue;
        const bool isTaken = table && names.value(keyOf(change, *table, change.to)) > 1;
        change.conflict = isTaken ? text("edit", "The name is taken") : Text();
    }
}

Edit renameAll(QList<NameChange> changes)
{
    return [changes = std::move(changes)](const Document &document) -> Result<Document> {
        // Parts are renamed together, whatever they are called on the way.
        QList<PartRenaming> parts;
        QList<NameChange> open;
        for (const NameChange &change : changes) {
            if (change.kind == NameChange::Kind::Part)
                parts.append({change.object, change.part, change.partKind, change.from, change.to});
            else
                open.append(change);
        }
        Document result = document;
        while (!open.isEmpty()) {
            QList<NameChange> blocked;
            Error refusal;
            for (const NameChange &change : std::as_const(open)) {
                Result<Document> next = editOf(change)(result);
                if (next) {
                    result = *std::move(next);
                } else if (next.error().code.is(EditError::NameTaken)) {
                    refusal = next.error();
                    blocked.append(change);
                } else {
                    return next;
                }
            }
            if (blocked.size() == open.size())
                return fail(refusal);
            open = blocked;
        }
        return parts.isEmpty() ? Result<Document>(result) : renameParts(parts)(result);
    };
}

QList<TypeUse> typeUses(const schema::Schema &schema)
{
    QList<TypeUse> uses;
    QHash<QString, qsizetype> positions;
    for (const Box<Table> &table : schema.tables) {
        eachOwnColumn(*table, [&](const schema::Column &column) {
            if (column.type.text.isEmpty())
                return;
            const auto known = positions.constFind(column.type.text);
            const qsizetype position = known == positions.cend() ? uses.size() : *known;
            if (known == positions.cend()) {
                positions.insert(column.type.text, position);
                uses.append({column.type.text, {}});
            }
            uses[position].places.append({table->id, column.id});
        });
    }
    std::stable_sort(uses.begin(), uses.end(), [](const TypeUse &left, const TypeUse &right) {
        return left.places.size() > right.places.size();
    });
    return uses;
}

Edit changeTypes(QList<TypeUse::Place> places, schema::DataType type)
{
    return [places = std::move(places), type = std::move(type)](const Document &document) -> Result<Document> {
        Document result = document;
        for (const TypeUse::Place &place : places) {
            const Table *table = result.schema->table(place.table);
            const schema::Column *column = table ? table->column(place.column) : nullptr;
            if (!column) {
                return fail(EditError::NoSuchObject,
                            text("edit", "A column is no longer part of the draft. Undo brings it back."));
            }
            schema::Column changed = *column;
            changed.type = type;
            Result<Document> next = changeColumn(place.table, changed)(result);
            if (!next)
                return next;
            result = *std::move(next);
        }
        return result;
    };
}

} // namespace relvar::edit
