// SPDX-License-Identifier: GPL-3.0-or-later
// Edits of namespaces and of the enums and sequences in them.
#include "edit/support.h"
#include "edit/types.h"
#include "schema/casts.h"
#include "schema/expression.h"
#include "schema/sqltokens.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace relvar::edit {

namespace {

/// Enough to know what is meant; the rest is counted.
constexpr qsizetype mostNamed = 4;

QString listed(const QStringList &names)
{
    if (names.size() <= mostNamed)
        return names.join(u", "_s);
    return text("edit", "%1 and %2 more",
                {names.first(mostNamed).join(u", "_s), QString::number(names.size() - mostNamed)})
        .toString();
}

template<typename T>
auto iteratorOf(QList<T> &list, ObjectId id)
{
    return std::find_if(list.begin(), list.end(), [&](const T &item) {
        if constexpr (requires { item.id; })
            return item.id == id;
        else
            return item->id == id;
    });
}

QStringList contentOf(const schema::Schema &schema, ObjectId space)
{
    QStringList names;
    const auto add = [&](const auto &list) {
        for (const auto &object : list) {
            if constexpr (requires { schema::isAboutAccess(*object); }) {
                if (schema::isAboutAccess(*object))
                    continue;
            }
            if (object->namespaceId == space)
                names.append(object->name);
        }
    };
    add(schema.tables);
    add(schema.views);
    add(schema.enums);
    add(schema.sequences);
    add(schema.otherObjects);
    return names;
}

bool dependsOn(const QList<schema::Dependency> &list, ObjectId object)
{
    return std::any_of(list.cbegin(), list.cend(),
                       [&](const schema::Dependency &dependency) { return dependency.object == object; });
}

/// Owners and privileges go with their object.
void dropAccess(schema::Schema &schema, ObjectId object)
{
    schema.otherObjects.removeIf([&](const Box<schema::OtherObject> &other) {
        return schema::isAboutAccess(*other) && other->owner == object;
    });
}

/// Tables (as table.column where a column is of the type), views and others that use the object.
QStringList usersOf(const schema::Schema &schema, ObjectId object)
{
    QStringList names;
    for (const Box<schema::Table> &table : schema.tables) {
        const qsizetype before = names.size();
        for (const schema::Column &column : table->columns) {
            if (column.type.userType == object)
                names.append(displayName(schema, *table) + u'.' + column.name);
        }
        if (names.size() == before && dependsOn(table->dependsOn, object))
            names.append(displayName(schema, *table));
    }
    const auto addTexts = [&](const auto &list) {
        for (const auto &user : list) {
            if (dependsOn(user->dependsOn, object))
                names.append(user->name);
        }
    };
    addTexts(schema.views);
    addTexts(schema.triggers);
    addTexts(schema.otherObjects);
    return names;
}

/// A default that takes its numbers from the sequence names it in a literal: nextval('billing.numbers'::regclass).
bool takesNumbersFrom(const schema::Column &column, const schema::Sequence &sequence)
{
    const QString name = schema::quotedWhereNeeded(sequence.name) + u'\'';
    const QString &expression = column.defaultExpression.value_or(QString());
    return expression.contains("nextval"_L1, Qt::CaseInsensitive)
           && (expression.contains(u'\'' + name) || expression.contains(u'.' + name));
}

/// Gives the type its new name and place in the tables that use it. The texts of views follow in the database.
void followType(schema::Schema &schema, const schema::EnumType &before, const schema::EnumType &after)
{
    const QString now = typeText(schema, after.name, after.namespaceId);
    const auto renamed = [&](const QString &expression) {
        return before.namespaceId == after.namespaceId ? schema::renameType(expression, before.name, after.name)
                                                       : schema::castToOther(expression, before.name, now);
    };
    for (Box<schema::Table> &box : schema.tables) {
        const bool isUsed
            = dependsOn(box->dependsOn, before.id)
              || std::any_of(box->columns.cbegin(), box->columns.cend(),
                             [&](const schema::Column &column) { return column.type.userType == before.id; });
        if (!isUsed)
            continue;
        schema::Table table = *box;
        for (schema::Column &column : table.columns) {
            // As what stands behind a cast, the text is a type's name.
            if (column.type.userType == before.id)
                column.type.text = renamed(u"::"_s + column.type.text).sliced(2);
            if (column.defaultExpression)
                column.defaultExpression = renamed(*column.defaultExpression);
            if (column.generated)
                column.generated->expression = renamed(column.generated->expression);
        }
        for (schema::CheckConstraint &check : table.checks)
            check.expression = renamed(check.expression);
        for (schema::Index &index : table.indexes) {
            for (schema::KeyPart &part : index.parts)
                part.expression = renamed(part.expression);
            index.predicate = renamed(index.predicate);
        }
        if (table != *box)
            box = std::move(table);
    }
}

/// A value that has another name in the same place is the same value.
void followValueNames(document::Intents &intents, const schema::EnumType &before, const schema::EnumType &after)
{
    if (before.values.size() != after.values.size())
        return;
    for (qsizetype i = 0; i < before.values.size(); ++i) {
        const QString &old = before.values.at(i);
        if (after.values.contains(old))
            continue;
        for (schema::ValueMapping &mapping : intents.valueMappings) {
            if (mapping.type == before.id && mapping.replacement == old)
                mapping.replacement = after.values.at(i);
        }
    }
}

QString literal(const QString &value)
{
    return u'\'' + QString(value).replace(u'\'', u"''"_s) + u'\'';
}

/// The default with another value of the type, also as an element of an array; nothing: it was that value alone, and
/// becomes none.
std::optional<QString> withValue(const QString &expression, const schema::ValueMapping &mapping)
{
    const QString now = mapping.replacement ? literal(*mapping.replacement) : u"NULL"_s;
    QString changed;
    for (const schema::SqlToken &token : schema::sqlTokens(expression)) {
        const QString text = expression.mid(token.begin, token.end - token.begin);
        if (token.kind != schema::SqlToken::Kind::String) {
            changed += text;
        } else if (text == literal(mapping.value)) {
            if (!mapping.replacement && changed.trimmed().isEmpty())
                return std::nullopt;
            changed += now;
        } else if (text.startsWith("'{"_L1) && text.endsWith("}'"_L1)) {
            QStringList elements = text.sliced(2, text.size() - 4).split(u',');
            for (QString &element : elements) {
                const QString value = element.trimmed();
                if (value == mapping.value || value == u'"' + mapping.value + u'"')
                    element = mapping.replacement ? u'"' + *mapping.replacement + u'"' : u"NULL"_s;
            }
            changed += u"'{"_s + elements.join(u',') + u"}'"_s;
        } else {
            changed += text;
        }
    }
    return changed;
}

/// The same for a sequence in the defaults that take their numbers from it.
void followSequence(schema::Schema &schema, const schema::Sequence &before, const schema::Sequence &after)
{
    const QString former = schema::quotedWhereNeeded(before.name) + u'\'';
    const QString next = schema::quotedWhereNeeded(after.name) + u'\'';
    const schema::Namespace *space = schema.findNamespace(before.namespaceId);
    for (Box<schema::Table> &box : schema.tables) {
        schema::Table table = *box;
        for (schema::Column &column : table.columns) {
            if (!takesNumbersFrom(column, before))
                continue;
            if (before.namespaceId == after.namespaceId) {
                column.defaultExpression->replace(u'\'' + former, u'\'' + next);
                column.defaultExpression->replace(u'.' + former, u'.' + next);
                continue;
            }
            const QString now = u'\'' + typeText(schema, after.name, after.namespaceId) + u'\'';
            column.defaultExpression->replace(u'\'' + former, now);
            if (space)
                column.defaultExpression->replace(u'\'' + schema::quotedWhereNeeded(space->name) + u'.' + former, now);
        }
        if (table != *box)
            box = std::move(table);
    }
}

Result<> checkValues(const schema::EnumType &type)
{
    for (qsizetype i = 0; i < type.values.size(); ++i) {
        const QString &value = type.values.at(i);
        if (value.isEmpty())
            return fail(EditError::Invalid, text("edit", "A value of %1 is empty. Type one or drop it.", {type.name}));
        if (type.values.indexOf(value) != i) {
            return fail(EditError::NameTaken,
                        text("edit", "%1 has the value %2 already. Choose another.", {type.name, value}));
        }
    }
    return {};
}

Result<> checkRange(const schema::Sequence &sequence)
{
    if (sequence.increment == 0) {
        return fail(EditError::Invalid,
                    text("edit", "The sequence %1 must count in steps, and 0 is none. Type another step.",
                         {sequence.name}));
    }
    if (sequence.minimum >= sequence.maximum || sequence.start < sequence.minimum
        || sequence.start > sequence.maximum) {
        return fail(EditError::Invalid,
                    text("edit",
                         "The sequence %1 must start between its lowest and highest number. Change one of them.",
                         {sequence.name}));
    }
    if (sequence.cache < 1) {
        return fail(EditError::Invalid,
                    text("edit", "The sequence %1 must hand out at least one number at a time.", {sequence.name}));
    }
    return {};
}

} // namespace

Edit moveTable(ObjectId table, ObjectId namespaceId)
{
    return [table, namespaceId](const Document &document) -> Result<Document> {
        const Result<Document> moved
            = withTable(document, table, [&](schema::Table &changed, const schema::Schema &schema) -> Result<> {
                  if (!schema.findNamespace(namespaceId)) {
                      return fail(EditError::NoSuchObject,
                                  text("edit", "The schema is no longer part of the draft. Undo brings it back."));
                  }
                  if (changed.namespaceId == namespaceId)
                      return {};
                  if (Result<> isFree = checkFreeName(schema, changed.name, namespaceId, table); !isFree)
                      return isFree;
                  changed.namespaceId = namespaceId;
                  return {};
              });
        if (!moved)
            return moved;
        schema::Schema schema = *moved->schema;
        for (Box<schema::Sequence> &box : schema.sequences) {
            if (box->ownerTable != table || box->namespaceId == namespaceId)
                continue;
            schema::Sequence sequence = *box;
            sequence.namespaceId = namespaceId;
            const schema::Sequence before = *box;
            box = sequence;
            followSequence(schema, before, sequence);
        }
        return withSchema(*moved, std::move(schema));
    };
}

Edit setNamespace(schema::Namespace space)
{
    return [space = std::move(space)](const Document &document) -> Result<Document> {
        schema::Namespace next = space;
        next.name = next.name.trimmed();
        if (Result<> named = checkName(next.name); !named)
            return fail(named.error());
        if (next.name.compare("relvar"_L1, Qt::CaseInsensitive) == 0
            || next.name.startsWith("pg_"_L1, Qt::CaseInsensitive)) {
            return fail(EditError::Invalid, text("edit",
                                                 "The name \"%1\" is kept for the database and for Relvar itself. "
                                                 "Choose another.",
                                                 {next.name}));
        }
        schema::Schema schema = *document.schema;
        for (const schema::Namespace &other : std::as_const(schema.namespaces)) {
            if (other.id != next.id && other.name.compare(next.name, Qt::CaseInsensitive) == 0) {
                return fail(EditError::NameTaken,
                            text("edit", "There is already a schema \"%1\". Choose another name.", {next.name}));
            }
        }
        if (const auto known = iteratorOf(schema.namespaces, next.id); known != schema.namespaces.end())
            *known = next;
        else
            schema.namespaces.append(next);
        return withSchema(document, std::move(schema));
    };
}

Edit dropNamespace(ObjectId space)
{
    return [space](const Document &document) -> Result<Document> {
        schema::Schema schema = *document.schema;
        const auto known = iteratorOf(schema.namespaces, space);
        if (known == schema.namespaces.end()) {
            return fail(EditError::NoSuchObject,
                        text("edit", "The schema is no longer part of the draft. Undo brings it back."));
        }
        if (const QStringList content = contentOf(schema, space); !content.isEmpty()) {
            return fail(EditError::InUse, text("edit", "The schema %1 is not empty: %2. Move or drop that first.",
                                               {known->name, listed(content)}));
        }
        schema.namespaces.erase(known);
        dropAccess(schema, space);
        return withSchema(document, std::move(schema));
    };
}

Edit setEnum(schema::EnumType type)
{
    return [type = std::move(type)](const Document &document) -> Result<Document> {
        schema::Schema schema = *document.schema;
        const auto known = iteratorOf(schema.enums, type.id);
        const bool isNew = known == schema.enums.end();
        schema::EnumType next = type;
        next.name = next.name.trimmed();
        if (isNew && next.namespaceId.isNull())
            next.namespaceId = schema.defaultNamespace();
        if (Result<> named = checkName(next.name); !named)
            return fail(named.error());
        if (isNew || (*known)->name != next.name || (*known)->namespaceId != next.namespaceId) {
            if (Result<> isFree = checkFreeName(schema, next.name, next.namespaceId, next.id); !isFree)
                return fail(isFree.error());
        }
        if (Result<> valid = checkValues(next); !valid)
            return fail(valid.error());
        Document followed = document;
        if (isNew) {
            schema.enums.append(next);
        } else {
            const schema::EnumType before = **known;
            *known = next;
            if (before.name != next.name || before.namespaceId != next.namespaceId)
                followType(schema, before, next);
            followValueNames(followed.intents, before, next);
        }
        return withSchema(followed, std::move(schema));
    };
}

Edit removeEnumValue(schema::ValueMapping mapping)
{
    return [mapping = std::move(mapping)](const Document &document) -> Result<Document> {
        const schema::EnumType *type = document.schema->enumType(mapping.type);
        if (!type) {
            return fail(EditError::NoSuchObject,
                        text("edit", "The type is no longer part of the draft. Undo brings it back."));
        }
        schema::EnumType next = *type;
        if (!next.values.removeOne(mapping.value)) {
            return fail(EditError::NoSuchObject,
                        text("edit", "%1 has no value %2 any more.", {type->name, mapping.value}));
        }
        if (mapping.replacement && !next.values.contains(*mapping.replacement)) {
            return fail(EditError::Invalid,
                        text("edit", "Rows with %2 cannot become %3: %1 has no such value.",
                             {type->name, mapping.value, *mapping.replacement}));
        }
        Result<Document> result = setEnum(next)(document);
        if (!result)
            return result;
        // What was mapped to the value that goes now follows it.
        for (const schema::ValueMapping &earlier : document.intents.valueMappings) {
            if (earlier.type == mapping.type && earlier.replacement == mapping.value)
                result->intents.valueMappings.append({mapping.type, earlier.value, mapping.replacement});
        }
        result->intents.valueMappings.append(mapping);

        schema::Schema schema = *result->schema;
        for (Box<schema::Table> &box : schema.tables) {
            schema::Table table = *box;
            for (schema::Column &column : table.columns) {
                if (column.type.userType == mapping.type && column.defaultExpression)
                    column.defaultExpression = withValue(*column.defaultExpression, mapping);
            }
            if (table != *box) {
                table.definition.clear();
                box = std::move(table);
            }
        }
        return withSchema(*result, std::move(schema));
    };
}

Edit dropEnum(ObjectId type)
{
    return [type](const Document &document) -> Result<Document> {
        schema::Schema schema = *document.schema;
        const auto known = iteratorOf(schema.enums, type);
        if (known == schema.enums.end()) {
            return fail(EditError::NoSuchObject,
                        text("edit", "The type is no longer part of the draft. Undo brings it back."));
        }
        if (const QStringList users = usersOf(schema, type); !users.isEmpty()) {
            return fail(EditError::InUse,
                        text("edit", "The type %1 is used by %2. Give those another type, or drop them, first.",
                             {(*known)->name, listed(users)}));
        }
        schema.enums.erase(known);
        dropAccess(schema, type);
        return withSchema(document, std::move(schema));
    };
}

Edit setSequence(schema::Sequence sequence)
{
    return [sequence = std::move(sequence)](const Document &document) -> Result<Document> {
        schema::Schema schema = *document.schema;
        const auto known = iteratorOf(schema.sequences, sequence.id);
        const bool isNew = known == schema.sequences.end();
        schema::Sequence next = sequence;
        next.name = next.name.trimmed();
        if (isNew && next.namespaceId.isNull())
            next.namespaceId = schema.defaultNamespace();
        if (next.dataType.isEmpty())
            next.dataType = u"bigint"_s;
        if (Result<> named = checkName(next.name); !named)
            return fail(named.error());
        if (isNew || (*known)->name != next.name || (*known)->namespaceId != next.namespaceId) {
            if (Result<> isFree = checkFreeName(schema, next.name, next.namespaceId, next.id); !isFree)
                return fail(isFree.error());
        }
        if (Result<> valid = checkRange(next); !valid)
            return fail(valid.error());
        if (isNew) {
            schema.sequences.append(next);
        } else {
            const schema::Sequence before = **known;
            *known = next;
            if (before.name != next.name || before.namespaceId != next.namespaceId)
                followSequence(schema, before, next);
        }
        return withSchema(document, std::move(schema));
    };
}

Edit dropSequence(ObjectId sequence)
{
    return [sequence](const Document &document) -> Result<Document> {
        schema::Schema schema = *document.schema;
        const auto known = iteratorOf(schema.sequences, sequence);
        if (known == schema.sequences.end()) {
            return fail(EditError::NoSuchObject,
                        text("edit", "The sequence is no longer part of the draft. Undo brings it back."));
        }
        QStringList users;
        for (const Box<schema::Table> &table : std::as_const(schema.tables)) {
            for (const schema::Column &column : table->columns) {
                if (takesNumbersFrom(column, **known))
                    users.append(displayName(schema, *table) + u'.' + column.name);
            }
        }
        if (!users.isEmpty()) {
            return fail(EditError::InUse,
                        text("edit", "The sequence %1 gives %2 its numbers. Change that default first.",
                             {(*known)->name, listed(users)}));
        }
        schema.sequences.erase(known);
        dropAccess(schema, sequence);
        return withSchema(document, std::move(schema));
    };
}

} // namespace relvar::edit
