// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/support.h"

#include "schema/expression.h"

#include <algorithm>

namespace relvar::edit {

namespace {

/// The table as far as CREATE TABLE tells it: without what stands in statements of its own.
schema::Table createdPart(schema::Table table)
{
    table.indexes.clear();
    table.comment.clear();
    table.definition.clear();
    return table;
}

} // namespace

Result<qsizetype> findTable(const schema::Schema &schema, ObjectId table)
{
    const auto found = std::find_if(schema.tables.cbegin(), schema.tables.cend(),
                                    [&](const Box<schema::Table> &candidate) { return candidate->id == table; });
    if (found == schema.tables.cend()) {
        return fail(EditError::NoSuchObject,
                    text("edit", "The table is no longer part of the draft. Undo brings it back."));
    }
    return found - schema.tables.cbegin();
}

Result<qsizetype> findColumn(const schema::Table &table, ObjectId column)
{
    const qsizetype position = table.indexOf(column);
    if (position < 0) {
        return fail(EditError::NoSuchObject,
                    text("edit", "The column is no longer part of table %1. Undo brings it back.", {table.name}));
    }
    return position;
}

Result<Document> withTable(const Document &document, ObjectId table, const TableEdit &edit)
{
    const Result<qsizetype> position = findTable(*document.schema, table);
    if (!position)
        return fail(position.error());

    const Box<schema::Table> &before = document.schema->tables.at(*position);
    schema::Table changed = *before;
    if (Result<> done = edit(changed, *document.schema); !done)
        return fail(done.error());
    if (changed == *before)
        return document;

    if (createdPart(changed) != createdPart(*before))
        changed.definition.clear();
    schema::Schema schema = *document.schema;
    schema.tables[*position] = std::move(changed);
    return withSchema(document, std::move(schema));
}

namespace {

bool hasColumn(const schema::Schema &schema, ObjectId column)
{
    return std::any_of(schema.tables.cbegin(), schema.tables.cend(),
                       [&](const Box<schema::Table> &table) { return table->column(column) != nullptr; });
}

/// What the transfer fills is no longer there.
bool isIdle(const schema::Schema &schema, const schema::Transfer &transfer)
{
    const schema::Table *into = schema.table(transfer.into);
    return !into
           || (!transfer.makesRows
               && std::none_of(transfer.values.cbegin(), transfer.values.cend(),
                               [&](const schema::Transfer::Value &value) { return into->column(value.column); }));
}

/// The value is back, or what takes its place is gone.
bool isIdle(const schema::Schema &schema, const schema::ValueMapping &mapping)
{
    const schema::EnumType *type = schema.enumType(mapping.type);
    return !type || type->values.contains(mapping.value)
           || (mapping.replacement && !type->values.contains(*mapping.replacement));
}

} // namespace

void forgetIdleIntents(Document &document)
{
    const schema::Schema &schema = *document.schema;
    document::Intents &intents = document.intents;
    if (!intents.conversions.isEmpty()) {
        intents.conversions.removeIf([&](const document::ColumnConversion &conversion) {
            return !hasColumn(schema, conversion.column);
        });
    }
    if (!intents.valueMappings.isEmpty())
        intents.valueMappings.removeIf([&](const schema::ValueMapping &mapping) { return isIdle(schema, mapping); });
    if (intents.moves.isEmpty())
        return;
    intents.moves.removeIf([&](const schema::DataMove &move) {
        return std::all_of(move.up.cbegin(), move.up.cend(),
                           [&](const schema::Transfer &transfer) { return isIdle(schema, transfer); });
    });
}

Document withSchema(const Document &document, schema::Schema schema)
{
    Document result = document;
    result.schema = std::move(schema);
    forgetIdleIntents(result);
    return result;
}

void changeForeignKeysTo(schema::Schema &schema, ObjectId except,
                         const std::function<bool(const schema::ForeignKey &)> &concerns, bool drop)
{
    for (Box<schema::Table> &box : schema.tables) {
        if (box->id == except || std::none_of(box->foreignKeys.cbegin(), box->foreignKeys.cend(), concerns))
            continue;
        schema::Table changed = *box;
        if (drop)
            changed.foreignKeys.removeIf(concerns);
        changed.definition.clear();
        box = std::move(changed);
    }
}

QList<ObjectId> heirsOf(const schema::Schema &schema, ObjectId table)
{
    QList<ObjectId> heirs;
    QList<ObjectId> givers{table};
    while (!givers.isEmpty()) {
        const ObjectId giver = givers.takeFirst();
        for (const Box<schema::Table> &candidate : schema.tables) {
            const bool takes = candidate->partitionOf == giver || candidate->inherits.contains(giver);
            if (takes && !heirs.contains(candidate->id)) {
                heirs.append(candidate->id);
                givers.append(candidate->id);
            }
        }
    }
    return heirs;
}

const schema::Table *giverOf(const schema::Schema &schema, const schema::Table &table, const QString &column)
{
    QList<ObjectId> givers = table.inherits;
    if (table.isPartition())
        givers.append(table.partitionOf);
    for (const ObjectId giver : std::as_const(givers)) {
        const schema::Table *found = schema.table(giver);
        if (found && found->column(column))
            return found;
    }
    return nullptr;
}

Result<Document> followedByHeirs(Result<Document> edited, ObjectId table, const TableEdit &edit)
{
    if (!edited)
        return edited;
    for (const ObjectId heir : heirsOf(*edited->schema, table)) {
        edited = withTable(*edited, heir, edit);
        if (!edited)
            break;
    }
    return edited;
}

/// Functions, policies and extensions do not share their names with tables.
static bool sharesNamesOfTables(const schema::OtherObject &object)
{
    static const QStringList kinds{QStringLiteral("table"), QStringLiteral("view"), QStringLiteral("index"),
                                   QStringLiteral("type"), QStringLiteral("domain")};
    return std::any_of(kinds.cbegin(), kinds.cend(), [&](const QString &kind) { return object.kind.endsWith(kind); });
}

Result<> checkName(const QString &name)
{
    if (name.trimmed().isEmpty())
        return fail(EditError::EmptyName,
                    text("edit", "A name is needed. Type one, or press Esc to keep the old one."));
    return {};
}

Result<> checkFreeName(const schema::Schema &schema, const QString &name, ObjectId namespaceId, ObjectId except)
{
    // Tables of that name are taken for Relvar's own when a database is read, so a person's would disappear.
    if (name.startsWith(QStringLiteral("relvar_"), Qt::CaseInsensitive)) {
        return fail(EditError::Invalid, text("edit",
                                             "Names that begin with relvar_ are kept for Relvar's own tables. "
                                             "Choose another name than \"%1\".",
                                             {name}));
    }
    const auto clashes = [&](const auto &object) {
        return object->id != except && object->namespaceId == namespaceId
               && object->name.compare(name, Qt::CaseInsensitive) == 0;
    };
    if (std::any_of(schema.tables.cbegin(), schema.tables.cend(), clashes)) {
        return fail(EditError::NameTaken,
                    text("edit", "There is already a table \"%1\". Choose another name.", {name}));
    }
    if (std::any_of(schema.views.cbegin(), schema.views.cend(), clashes)) {
        return fail(EditError::NameTaken, text("edit", "There is already a view \"%1\". Choose another name.", {name}));
    }
    if (std::any_of(schema.enums.cbegin(), schema.enums.cend(), clashes)) {
        return fail(EditError::NameTaken, text("edit", "There is already a type \"%1\". Choose another name.", {name}));
    }
    if (std::any_of(schema.sequences.cbegin(), schema.sequences.cend(), clashes)) {
        return fail(EditError::NameTaken,
                    text("edit", "There is already a sequence \"%1\". Choose another name.", {name}));
    }
    const auto otherClashes
        = [&](const Box<schema::OtherObject> &other) { return sharesNamesOfTables(*other) && clashes(other); };
    if (std::any_of(schema.otherObjects.cbegin(), schema.otherObjects.cend(), otherClashes)) {
        return fail(EditError::NameTaken,
                    text("edit", "There is already an object \"%1\". Choose another name.", {name}));
    }
    for (const Box<schema::Table> &table : schema.tables) {
        const bool isIndex
            = std::any_of(table->indexes.cbegin(), table->indexes.cend(), [&](const schema::Index &index) {
                  return index.name.compare(name, Qt::CaseInsensitive) == 0;
              });
        if (isIndex && table->namespaceId == namespaceId) {
            return fail(EditError::NameTaken,
                        text("edit", "There is already an index \"%1\". Choose another name.", {name}));
        }
    }
    return {};
}

Result<> checkFreeColumnName(const schema::Table &table, const QString &name, ObjectId except)
{
    const schema::Column *other = table.column(name);
    if (other && other->id != except) {
        return fail(EditError::NameTaken,
                    text("edit", "There is already a column \"%1\" in %2. Choose another name.", {name, table.name}));
    }
    return {};
}

bool uses(const QList<schema::KeyPart> &parts, const schema::Column &column)
{
    return std::any_of(parts.cbegin(), parts.cend(), [&](const schema::KeyPart &part) {
        return part.column == column.id || (part.column.isNull() && schema::mentions(part.expression, column.name));
    });
}

QStringList constraintNames(const schema::Schema &schema)
{
    QStringList names;
    for (const Box<schema::Table> &table : schema.tables) {
        if (table->primaryKey)
            names << table->primaryKey->name;
        for (const schema::UniqueConstraint &constraint : table->uniqueConstraints)
            names << constraint.name;
        for (const schema::ForeignKey &foreignKey : table->foreignKeys)
            names << foreignKey.name;
        for (const schema::CheckConstraint &check : table->checks)
            names << check.name;
        for (const schema::ExclusionConstraint &exclusion : table->exclusions)
            names << exclusion.name;
        for (const schema::Index &index : table->indexes)
            names << index.name;
    }
    return names;
}

QList<ObjectId> primaryColumns(const schema::Table &table)
{
    QList<ObjectId> columns;
    if (table.primaryKey) {
        for (const schema::KeyPart &part : table.primaryKey->parts)
            columns.append(part.column);
    }
    return columns.contains(ObjectId()) ? QList<ObjectId>() : columns;
}

QStringList columnNames(const schema::Table &table, const QList<ObjectId> &columns)
{
    QStringList names;
    for (const ObjectId id : columns) {
        if (const schema::Column *column = table.column(id))
            names << column->name;
    }
    return names;
}

QStringList columnNames(const schema::Table &table, const QList<schema::KeyPart> &parts)
{
    QStringList names;
    for (const schema::KeyPart &part : parts) {
        const schema::Column *column = table.column(part.column);
        names << (column ? column->name : QStringLiteral("expr"));
    }
    return names;
}

QStringList mentionedColumns(const schema::Table &table, const QString &expression)
{
    QStringList names;
    for (const schema::Column &column : table.columns) {
        if (schema::mentions(expression, column.name))
            names << column.name;
    }
    return names;
}

} // namespace relvar::edit
