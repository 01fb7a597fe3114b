// SPDX-License-Identifier: GPL-3.0-or-later
// Edits of views, triggers and the other objects that are carried as their text; and of partitions, which are as good
// as made by theirs.
#include "edit/support.h"

#include <algorithm>

namespace relvar::edit {

using namespace Qt::Literals::StringLiterals;

namespace {

template<typename T>
qsizetype positionOf(const QList<Box<T>> &objects, ObjectId id)
{
    const auto found
        = std::find_if(objects.cbegin(), objects.cend(), [id](const Box<T> &box) { return box->id == id; });
    return found == objects.cend() ? -1 : found - objects.cbegin();
}

/// Replaces the object with the same id, else appends.
template<typename T>
void put(QList<Box<T>> &objects, T object)
{
    const qsizetype at = positionOf(objects, object.id);
    if (at < 0)
        objects.append(Box<T>(std::move(object)));
    else if (*objects.at(at) != object)
        objects[at] = Box<T>(std::move(object));
}

/// Who names the object by the name that it will not have any more. What is on it, and who owns it, goes along.
QStringList usersByName(const schema::Schema &schema, ObjectId object)
{
    QStringList users;
    const auto add = [&](const auto &list, const auto &isOn) {
        for (const auto &candidate : list) {
            const bool uses = std::any_of(candidate->dependsOn.cbegin(), candidate->dependsOn.cend(),
                                          [&](const schema::Dependency &one) { return one.object == object; });
            if (candidate->id != object && (uses || isOn(*candidate)))
                users.append(candidate->name);
        }
    };
    add(schema.views, [](const schema::View &) { return false; });
    add(schema.triggers, [&](const schema::Trigger &trigger) { return trigger.tableId == object; });
    for (const Box<schema::Table> &table : schema.tables) {
        const bool uses = std::any_of(table->dependsOn.cbegin(), table->dependsOn.cend(),
                                      [&](const schema::Dependency &one) { return one.object == object; })
                          || std::any_of(table->columns.cbegin(), table->columns.cend(),
                                         [&](const schema::Column &column) { return column.type.userType == object; });
        if (uses)
            users.append(table->name);
    }
    QList<Box<schema::OtherObject>> others = schema.otherObjects;
    others.removeIf([](const Box<schema::OtherObject> &other) { return schema::isAboutAccess(*other); });
    add(others, [&](const schema::OtherObject &other) { return other.owner == object; });
    return users;
}

template<typename T>
Result<> checkRename(const schema::Schema &schema, const T &former, const T &next)
{
    if (former.name == next.name)
        return {};
    const QStringList users = usersByName(schema, former.id);
    if (users.isEmpty())
        return {};
    return fail(EditError::InUse, text("edit",
                                       "\"%1\" cannot be called %2 while %3 uses it by its name. Change that first, or "
                                       "keep the name.",
                                       {former.name, next.name, users.join(u", "_s)}));
}

Result<> checkNamespace(ObjectId former, ObjectId next)
{
    if (former == next)
        return {};
    return fail(EditError::Invalid,
                text("edit",
                     "An object does not change its schema by its text. Keep the schema, or make a new object."));
}

} // namespace

Edit setView(schema::View view)
{
    return [view = std::move(view)](const Document &document) -> Result<Document> {
        schema::Schema schema = *document.schema;
        schema::View next = view;
        if (next.namespaceId.isNull())
            next.namespaceId = schema.defaultNamespace();
        if (Result<> valid = checkName(next.name); !valid)
            return fail(valid.error());
        if (Result<> isFree = checkFreeName(schema, next.name, next.namespaceId, next.id); !isFree)
            return fail(isFree.error());
        if (const schema::View *former = schema.view(next.id)) {
            if (former->materialized != next.materialized) {
                return fail(EditError::Invalid,
                            former->materialized
                                ? text("edit",
                                       "%1 is a materialized view. Make a new view instead of changing its kind.",
                                       {former->name})
                                : text("edit",
                                       "%1 is a view. Make a new materialized view instead of changing its kind.",
                                       {former->name}));
            }
            if (Result<> valid = checkNamespace(former->namespaceId, next.namespaceId); !valid)
                return fail(valid.error());
            if (Result<> valid = checkRename(schema, *former, next); !valid)
                return fail(valid.error());
            if (next.comment.isEmpty())
                next.comment = former->comment;
        }
        put(schema.views, std::move(next));
        return withSchema(document, std::move(schema));
    };
}

Edit dropView(ObjectId view)
{
    return [view](const Document &document) -> Result<Document> {
        schema::Schema schema = *document.schema;
        if (schema.views.removeIf([&](const Box<schema::View> &candidate) { return candidate->id == view; }) == 0)
            return fail(EditError::NoSuchObject,
                        text("edit", "The view is no longer part of the draft. Undo brings it back."));
        schema.triggers.removeIf([&](const Box<schema::Trigger> &trigger) { return trigger->tableId == view; });
        schema.otherObjects.removeIf([&](const Box<schema::OtherObject> &other) { return other->owner == view; });
        return withSchema(document, std::move(schema));
    };
}

Edit setTrigger(schema::Trigger trigger)
{
    return [trigger = std::move(trigger)](const Document &document) -> Result<Document> {
        schema::Schema schema = *document.schema;
        if (Result<> valid = checkName(trigger.name); !valid)
            return fail(valid.error());
        if (!schema.table(trigger.tableId) && !schema.view(trigger.tableId)) {
            return fail(EditError::NoSuchObject,
                        text("edit", "The trigger %1 is on a table that the draft does not have. Choose another.",
                             {trigger.name}));
        }
        for (const Box<schema::Trigger> &other : std::as_const(schema.triggers)) {
            if (other->id == trigger.id && other->tableId != trigger.tableId) {
                return fail(EditError::Invalid,
                            text("edit", "The trigger %1 is on another table. Make a new trigger there instead.",
                                 {other->name}));
            }
            // In SQLite a trigger's name is the whole database's.
            const bool sharesNames = other->tableId == trigger.tableId || schema.namespaces.isEmpty();
            if (other->id != trigger.id && sharesNames && other->name.compare(trigger.name, Qt::CaseInsensitive) == 0) {
                return fail(EditError::NameTaken,
                            text("edit", "There is already a trigger \"%1\". Choose another name.", {trigger.name}));
            }
        }
        put(schema.triggers, trigger);
        return withSchema(document, std::move(schema));
    };
}

Edit dropTrigger(ObjectId trigger)
{
    return [trigger](const Document &document) -> Result<Document> {
        schema::Schema schema = *document.schema;
        if (schema.triggers.removeIf([&](const Box<schema::Trigger> &candidate) { return candidate->id == trigger; })
            == 0) {
            return fail(EditError::NoSuchObject,
                        text("edit", "The trigger is no longer part of the draft. Undo brings it back."));
        }
        return withSchema(document, std::move(schema));
    };
}

Edit setOtherObject(schema::OtherObject object)
{
    return [object = std::move(object)](const Document &document) -> Result<Document> {
        schema::Schema schema = *document.schema;
        if (Result<> valid = checkName(object.name); !valid)
            return fail(valid.error());
        const qsizetype at = positionOf(schema.otherObjects, object.id);
        if (at >= 0) {
            const schema::OtherObject &former = *schema.otherObjects.at(at);
            if (former.kind != object.kind || former.owner != object.owner) {
                return fail(EditError::Invalid,
                            text("edit", "The text is of another object than the %1 %2. Make a new object of it.",
                                 {former.kind, former.name}));
            }
            if (Result<> valid = checkNamespace(former.namespaceId, object.namespaceId); !valid)
                return fail(valid.error());
            if (Result<> valid = checkRename(schema, former, object); !valid)
                return fail(valid.error());
        }
        for (const Box<schema::OtherObject> &other : std::as_const(schema.otherObjects)) {
            if (other->id != object.id && other->kind == object.kind && other->namespaceId == object.namespaceId
                && other->name == object.name) {
                return fail(EditError::NameTaken, text("edit", "There is already a %1 \"%2\". Choose another name.",
                                                       {object.kind, object.name}));
            }
        }
        put(schema.otherObjects, object);
        return withSchema(document, std::move(schema));
    };
}

Edit dropOtherObject(ObjectId object)
{
    return [object](const Document &document) -> Result<Document> {
        schema::Schema schema = *document.schema;
        const qsizetype at = positionOf(schema.otherObjects, object);
        if (at < 0)
            return fail(EditError::NoSuchObject,
                        text("edit", "The object is no longer part of the draft. Undo brings it back."));
        const schema::OtherObject &dropped = *schema.otherObjects.at(at);
        if (const QStringList users = usersByName(schema, object); !users.isEmpty()) {
            return fail(EditError::InUse, text("edit", "The %1 %2 cannot go while %3 uses it. Change that first.",
                                               {dropped.kind, dropped.name, users.join(u", "_s)}));
        }
        schema.otherObjects.removeIf(
            [&](const Box<schema::OtherObject> &other) { return other->id == object || other->owner == object; });
        return withSchema(document, std::move(schema));
    };
}

Edit addPartition(ObjectId parent, ObjectId table, QString name, QString bound)
{
    return [parent, table, name = std::move(name),
            bound = std::move(bound)](const Document &document) -> Result<Document> {
        const schema::Table *whole = document.schema->table(parent);
        if (!whole || whole->partitionBy.isEmpty()) {
            return fail(EditError::Invalid,
                        text("edit", "Only a table that is parted, such as by RANGE (created_at), has partitions."));
        }
        if (bound.trimmed().isEmpty()) {
            return fail(EditError::Invalid, text("edit",
                                                 "The partition %1 has no bound. Type which rows it has, such as FOR "
                                                 "VALUES IN ('de'), or DEFAULT.",
                                                 {name}));
        }
        schema::Schema schema = *document.schema;
        if (Result<> valid = checkName(name); !valid)
            return fail(valid.error());
        if (Result<> isFree = checkFreeName(schema, name, whole->namespaceId, {}); !isFree)
            return fail(isFree.error());
        schema::Table part{.id = table, .namespaceId = whole->namespaceId, .name = name};
        part.partitionOf = parent;
        part.partitionBound = bound.trimmed();
        for (schema::Column column : whole->columns) {
            column.id = ObjectId::create();
            part.columns.append(column);
        }
        schema.tables.append(Box<schema::Table>(std::move(part)));
        return withSchema(document, std::move(schema));
    };
}

} // namespace relvar::edit
