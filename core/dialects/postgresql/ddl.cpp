// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/postgresql/ddl.h"

#include "dialects/postgresql/clauses.h"
#include "dialects/postgresql/creationorder.h"
#include "dialects/postgresql/definitions.h"
#include "dialects/postgresql/tableddl.h"

#include <algorithm>
#include <ranges>

namespace relvar::postgresql {

using namespace Qt::Literals::StringLiterals;
using dialect::Statement;
using schema::Schema;
using schema::Table;

namespace {

constexpr QLatin1StringView publicName{"public"};
/// What a new database says of its schema public.
constexpr QLatin1StringView publicComment{"standard public schema"};

class Creation
{
public:
    explicit Creation(const Schema &schema)
        : m_schema(schema)
        , m_names(schema, Names::areQualified(schema))
    {
    }

    QList<Statement> all()
    {
        const bool hasFunctions
            = std::any_of(m_schema.otherObjects.cbegin(), m_schema.otherObjects.cend(),
                          [](const Box<schema::OtherObject> &object) {
                              return object->kind == "function"_L1 || object->kind == "procedure"_L1;
                          });
        if (hasFunctions)
            m_statements.append({.sql = u"SET check_function_bodies = false"_s,
                                 .comment = u"Functions may name tables that come after them"_s});
        for (const schema::Namespace &space : m_schema.namespaces)
            addNamespace(space);
        const QList<SchemaObject> objects = creationOrder(m_schema);
        const auto isEarly = [](const SchemaObject &object) {
            const auto *const *other = std::get_if<const schema::OtherObject *>(&object);
            return !std::holds_alternative<const schema::Trigger *>(object) && !(other && isMadeLast(**other));
        };
        for (const SchemaObject &object : objects) {
            if (isEarly(object))
                add(object);
        }
        for (const Box<schema::Sequence> &sequence : m_schema.sequences)
            addOwner(*sequence);
        for (const bool isToPartitioned : {false, true}) {
            for (const Box<Table> &table : m_schema.tables)
                addForeignKeys(*table, isToPartitioned);
        }
        for (const SchemaObject &object : objects) {
            if (!isEarly(object))
                add(object);
        }
        return m_statements;
    }

    QList<Statement> one(ObjectId id)
    {
        for (const SchemaObject &object : creationOrder(m_schema)) {
            if (idOf(object) == id)
                add(object);
        }
        if (const Table *table = m_schema.table(id)) {
            for (const Box<schema::Sequence> &sequence : m_schema.sequences) {
                if (sequence->ownerTable == id)
                    addOwner(*sequence);
            }
            addForeignKeys(*table, false);
            addForeignKeys(*table, true);
        }
        for (const Box<schema::Trigger> &trigger : m_schema.triggers) {
            if (trigger->tableId == id)
                m_statements += statementsOf(trigger->definition);
        }
        for (const Box<schema::OtherObject> &object : m_schema.otherObjects) {
            if (object->owner == id)
                m_statements += statementsOf(object->definition);
        }
        for (const schema::Namespace &space : m_schema.namespaces) {
            if (space.id == id)
                addNamespace(space);
        }
        for (const Box<Table> &table : m_schema.tables) {
            for (const schema::Index &index : table->indexes) {
                if (index.id == id)
                    m_statements += addPart(index, *table, m_names);
            }
        }
        return m_statements;
    }

private:
    void addNamespace(const schema::Namespace &space)
    {
        if (space.name != publicName)
            m_statements.append({.sql = u"CREATE SCHEMA "_s + quoteIdentifier(space.name)});
        if (space.comment != (space.name == publicName ? publicComment : QLatin1StringView()))
            m_statements.append(commentOn(u"SCHEMA"_s, quoteIdentifier(space.name), space.comment));
    }

    void add(const SchemaObject &object)
    {
        std::visit([&](const auto *value) { add(*value); }, object);
    }

    void add(const schema::EnumType &type)
    {
        m_statements.append({.sql = createEnum(type, m_names)});
        if (!type.comment.isEmpty())
            m_statements.append(commentOn(u"TYPE"_s, m_names.of(type), type.comment));
    }

    void add(const schema::Sequence &sequence)
    {
        m_statements.append({.sql = createSequence(sequence, m_names)});
        if (!sequence.comment.isEmpty())
            m_statements.append(commentOn(u"SEQUENCE"_s, m_names.of(sequence), sequence.comment));
    }

    void add(const schema::OtherObject &object) { m_statements += statementsOf(object.definition); }
    void add(const schema::View &view) { m_statements += createView(view, m_names); }
    void add(const schema::Trigger &trigger) { m_statements += statementsOf(trigger.definition); }

    void add(const Table &table)
    {
        m_statements += createTable(table, m_names);
        m_statements += finishTable(table, m_names);
    }

    void addOwner(const schema::Sequence &sequence)
    {
        const Table *table = m_schema.table(sequence.ownerTable);
        const schema::Column *column = table ? table->column(sequence.ownerColumn) : nullptr;
        if (column) {
            m_statements.append({.sql = u"ALTER SEQUENCE "_s + m_names.of(sequence) + u" OWNED BY "_s
                                        + columnName(*table, *column, m_names)});
        }
    }

    void addForeignKeys(const Table &table, bool isToPartitioned)
    {
        for (const schema::ForeignKey &key : table.foreignKeys) {
            if (refersToPartitioned(key, m_schema) == isToPartitioned)
                m_statements += addPart(key, table, m_names);
        }
    }

    const Schema &m_schema;
    Names m_names;
    QList<Statement> m_statements;
};

QString ifExists(QString drop, const QString &kind)
{
    const QString beginning = u"DROP "_s + kind + u' ';
    if (drop.startsWith(beginning, Qt::CaseInsensitive))
        drop.insert(beginning.size(), u"IF EXISTS "_s);
    return drop.endsWith(" CASCADE"_L1) ? drop : drop + u" CASCADE"_s;
}

} // namespace

QList<Statement> createStatements(const Schema &schema)
{
    return Creation(schema).all();
}

QList<Statement> createStatements(const Schema &schema, ObjectId object)
{
    return Creation(schema).one(object);
}

QList<Statement> dropEverything(const dialect::Snapshot &snapshot)
{
    const Schema &schema = snapshot.schema;
    const Names names(schema, true);
    QList<Statement> statements{{.sql = u"BEGIN"_s}};
    const auto drop = [&](const QString &kind, const QString &name) {
        statements.append({.sql = u"DROP "_s + kind + u" IF EXISTS "_s + name + u" CASCADE"_s});
    };

    const QList<SchemaObject> objects = creationOrder(schema);
    for (const SchemaObject &object : objects | std::views::reverse) {
        if (const auto *const *table = std::get_if<const Table *>(&object)) {
            drop(u"TABLE"_s, names.of(**table));
        } else if (const auto *const *view = std::get_if<const schema::View *>(&object)) {
            drop(viewKind(**view), names.of(**view));
        } else if (const auto *const *sequence = std::get_if<const schema::Sequence *>(&object)) {
            drop(u"SEQUENCE"_s, names.of(**sequence));
        } else if (const auto *const *type = std::get_if<const schema::EnumType *>(&object)) {
            drop(u"TYPE"_s, names.of(**type));
        } else if (const auto *const *access = std::get_if<const schema::OtherObject *>(&object);
                   access && schema::isAboutAccess(**access)) {
            // Those of the schema that stays, and of all schemas.
            const schema::Namespace *space = schema.findNamespace((*access)->owner);
            if ((*access)->kind != "owner"_L1 && ((*access)->owner.isNull() || (space && space->name == publicName)))
                statements += dropOther(**access, names);
        } else if (const auto *const *other = std::get_if<const schema::OtherObject *>(&object);
                   other && (*other)->owner.isNull()) {
            // What has an owner goes with it, as triggers do.
            for (const Statement &statement : dropOther(**other, names))
                statements.append({.sql = ifExists(statement.sql, kindWords(**other))});
        }
    }
    for (const dialect::ForeignHistory &history : snapshot.histories)
        drop(u"TABLE"_s, history.table);
    // What held nothing but such a table is no part of the schema. Names of histories have no dot.
    for (const dialect::ForeignHistory &history : snapshot.histories) {
        if (const QString space = history.table.section(u'.', 0, -2); !space.isEmpty())
            drop(u"SCHEMA"_s, space);
    }
    // Not only what was read: a schema may hold what is not modelled.
    bool hasPublic = false;
    for (const schema::Namespace &space : schema.namespaces) {
        if (space.name != publicName) {
            drop(u"SCHEMA"_s, quoteIdentifier(space.name));
            continue;
        }
        hasPublic = true;
        if (space.comment != publicComment)
            statements.append(commentOn(u"SCHEMA"_s, quoteIdentifier(space.name), publicComment));
    }
    if (!hasPublic) {
        statements.append({.sql = u"CREATE SCHEMA \"public\""_s});
        statements.append(commentOn(u"SCHEMA"_s, u"\"public\""_s, publicComment));
    }
    // The ledger may have come after the reading. A stash that stayed would stop the migration that fills it anew.
    drop(u"SCHEMA"_s, u"\"relvar\""_s);
    statements.append({.sql = u"COMMIT"_s});
    return statements;
}

} // namespace relvar::postgresql
