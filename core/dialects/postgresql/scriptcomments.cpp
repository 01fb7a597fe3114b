// SPDX-License-Identifier: GPL-3.0-or-later
// COMMENT ON … https://www.postgresql.org/docs/current/sql-comment.html
#include "dialects/postgresql/scriptreaders.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace relvar::postgresql {

namespace {

/// The names in front of the last one, and that.
std::pair<QualifiedName, QString> parted(const QStringList &path)
{
    return {ScriptSchema::nameOf(path.mid(0, path.size() - 1)), path.isEmpty() ? QString() : path.constLast()};
}

template<typename List>
auto *named(List &list, const QString &name)
{
    const auto found = std::find_if(list.begin(), list.end(), [&](const auto &one) { return one.name == name; });
    return found == list.end() ? nullptr : &*found;
}

bool setOnConstraint(schema::Table *table, const QString &name, const QString &comment)
{
    if (!table)
        return false;
    if (table->primaryKey && table->primaryKey->name == name) {
        table->primaryKey->comment = comment;
        return true;
    }
    const auto set = [&](auto &list) {
        auto *part = named(list, name);
        if (part)
            part->comment = comment;
        return part != nullptr;
    };
    return set(table->uniqueConstraints) || set(table->foreignKeys) || set(table->checks) || set(table->exclusions);
}

class Commenting
{
public:
    Commenting(ScriptSchema &schema, const ScriptStatement &statement)
        : m_schema(schema)
        , m_statement(statement)
        , m_kind(statement.node()["objtype"].word())
        , m_object(statement.node()["object"])
        , m_comment(statement.node()["comment"].text())
    {
    }

    bool set()
    {
        const QStringList path = m_object["List"]["items"].names();
        if (m_kind == "OBJECT_SCHEMA")
            return setOnSchema(m_object["String"]["sval"].text());
        if (m_kind == "OBJECT_COLUMN")
            return setOnColumn(path);
        if (m_kind == "OBJECT_TABCONSTRAINT") {
            const auto [table, name] = parted(path);
            // The constraint of a partition that came with its table has no comment of its own to be kept.
            return setOnConstraint(m_schema.table(table), name, m_comment);
        }
        if (m_kind == "OBJECT_DOMCONSTRAINT")
            return setOnDomainConstraint();
        if (m_kind == "OBJECT_TRIGGER")
            return setOnTrigger(path);
        if (m_kind == "OBJECT_TYPE" || m_kind == "OBJECT_DOMAIN")
            return setOnType(m_object["TypeName"]["names"].names());
        // An extension brings its comment along; a database is none of its schemas.
        if (m_kind == "OBJECT_EXTENSION" || m_kind == "OBJECT_DATABASE")
            return true;
        if (setOnRelation(path))
            return true;
        ScriptSchema::TextDraft *draft = textObject(m_schema, m_statement, m_kind, m_object);
        if (draft)
            draft->comment = m_comment;
        return draft != nullptr;
    }

private:
    bool setOnSchema(const QString &name)
    {
        schema::Namespace *space = named(m_schema.namespaces, name);
        if (space)
            space->comment = m_comment;
        return space != nullptr || !ScriptSchema::isUserSpace(name);
    }

    bool setOnColumn(const QStringList &path)
    {
        const auto [owner, name] = parted(path);
        const ScriptSchema::Relation *relation = m_schema.relation(owner);
        if (!relation)
            return false;
        if (schema::Table *table = m_schema.table(owner)) {
            schema::Column *column = named(table->columns, name);
            if (column)
                column->comment = m_comment;
            return column != nullptr;
        }
        if (const auto view = m_schema.views.find(relation->id); view != m_schema.views.end()) {
            view->second.comments.insert(name, m_comment);
            return true;
        }
        const auto draft = m_schema.texts.find(relation->id);
        auto *column = draft == m_schema.texts.end() ? nullptr : named(draft->second.columns, name);
        if (column)
            column->comment = m_comment;
        return column != nullptr;
    }

    bool setOnDomainConstraint()
    {
        const TreeNode type = m_object["List"]["items"].first();
        ScriptSchema::TextDraft *domain
            = m_schema.text(u"domain"_s, ScriptSchema::nameOf(type["TypeName"]["names"].names()));
        const QString name = type.next()["String"]["sval"].text();
        if (!domain || !domain->constraints.contains(name))
            return false;
        domain->constraints[name].comment = m_comment;
        return true;
    }

    bool setOnTrigger(const QStringList &path)
    {
        const auto [owner, name] = parted(path);
        const ScriptSchema::Relation *relation = m_schema.relation(owner);
        if (!relation)
            return false;
        for (auto &[id, draft] : m_schema.triggers) {
            if (draft.trigger.tableId == relation->id && draft.trigger.name == name) {
                draft.comment = m_comment;
                return true;
            }
        }
        ScriptSchema::TextDraft *draft = textObject(m_schema, m_statement, m_kind, m_object);
        if (draft)
            draft->comment = m_comment;
        return draft != nullptr;
    }

    bool setOnType(const QStringList &names)
    {
        const ObjectId id = m_schema.typeNamed(names);
        if (const auto type = m_schema.enums.find(id); type != m_schema.enums.end()) {
            type->second.comment = m_comment;
            return true;
        }
        const auto draft = m_schema.texts.find(id);
        if (draft != m_schema.texts.end())
            draft->second.comment = m_comment;
        return draft != m_schema.texts.end();
    }

    bool setOnRelation(const QStringList &path)
    {
        static const QList<QByteArrayView> kinds{"OBJECT_TABLE",    "OBJECT_VIEW",  "OBJECT_MATVIEW",
                                                 "OBJECT_SEQUENCE", "OBJECT_INDEX", "OBJECT_FOREIGN_TABLE"};
        const ScriptSchema::Relation *relation
            = kinds.contains(m_kind) ? m_schema.relation(ScriptSchema::nameOf(path)) : nullptr;
        if (!relation)
            return false;
        if (const auto table = m_schema.tables.find(relation->id); table != m_schema.tables.end())
            table->second.comment = m_comment;
        else if (const auto view = m_schema.views.find(relation->id); view != m_schema.views.end())
            view->second.view.comment = m_comment;
        else if (const auto sequence = m_schema.sequences.find(relation->id); sequence != m_schema.sequences.end())
            sequence->second.comment = m_comment;
        else if (const auto draft = m_schema.texts.find(relation->id); draft != m_schema.texts.end())
            draft->second.comment = m_comment;
        else if (const auto owner = m_schema.tables.find(relation->table); owner != m_schema.tables.end())
            setOnIndex(owner->second, path.constLast());
        return true;
    }

    void setOnIndex(schema::Table &table, const QString &name) const
    {
        // That of a constraint has no place for one; the constraint has.
        if (schema::Index *index = named(table.indexes, name))
            index->comment = m_comment;
    }

    ScriptSchema &m_schema;
    const ScriptStatement &m_statement;
    const QByteArrayView m_kind;
    const TreeNode m_object;
    const QString m_comment;
};

} // namespace

void readComment(ScriptSchema &schema, const ScriptStatement &statement)
{
    if (!Commenting(schema, statement).set()) {
        const qsizetype is = statement.find("IS");
        schema.report(statement.line(), statement.text(0, is),
                      u"the object of this comment is not made by this script"_s);
    }
}

} // namespace relvar::postgresql
