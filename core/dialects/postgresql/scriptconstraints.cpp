// SPDX-License-Identifier: GPL-3.0-or-later
// Keys, checks and references of tables, with the names that the server gives to unnamed ones:
// ChooseConstraintName() and ChooseIndexName() in src/backend of PostgreSQL's sources.
#include "dialects/postgresql/scriptreaders.h"

#include "dialects/postgresql/indextext.h"

#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace relvar::postgresql {

namespace {

schema::ReferentialAction action(QByteArrayView letter)
{
    using schema::ReferentialAction;
    if (letter == "r")
        return ReferentialAction::Restrict;
    if (letter == "c")
        return ReferentialAction::Cascade;
    if (letter == "n")
        return ReferentialAction::SetNull;
    return letter == "d" ? ReferentialAction::SetDefault : ReferentialAction::NoAction;
}

void collectColumns(const TreeNode &node, QStringList &names)
{
    for (const TreeNode child : node) {
        if (child.key() == "ColumnRef")
            names.append(child["fields"].names().constLast());
        else
            collectColumns(child, names);
    }
}

class Adding
{
public:
    Adding(ScriptSchema &schema, const ScriptStatement &statement, schema::Table &table, const ScriptConstraint &what)
        : m_schema(schema)
        , m_statement(statement)
        , m_table(table)
        , m_what(what)
        , m_node(what.node)
        , m_space(schema.spaceName(table.namespaceId))
    {
    }

    void add()
    {
        const QByteArrayView kind = m_node["contype"].word();
        if (kind == "CONSTR_CHECK")
            addCheck();
        else if (kind == "CONSTR_PRIMARY" || kind == "CONSTR_UNIQUE")
            addKey(kind == "CONSTR_PRIMARY");
        else if (kind == "CONSTR_FOREIGN")
            addForeignKey();
        else if (kind == "CONSTR_EXCLUSION")
            addExclusion();
    }

private:
    QString name(const QString &columns, const QString &label, bool isRelation) const
    {
        const QString written = m_node["conname"].text();
        return written.isEmpty() ? m_schema.chooseName(m_space, m_table.name, columns, label, isRelation) : written;
    }

    /// Of the table, or the one that the constraint is written behind.
    QList<ObjectId> columns(const TreeNode &list) const
    {
        QStringList names = list.names();
        if (names.isEmpty() && !m_what.column.isEmpty())
            names = {m_what.column};
        return columnsOf(m_table, names);
    }

    QList<ObjectId> columnsOf(const schema::Table &table, const QStringList &names) const
    {
        QList<ObjectId> ids;
        for (const QString &name : names) {
            const schema::Column *column = table.column(name, Qt::CaseSensitive);
            if (!column) {
                m_schema.report(m_statement.line(), u"constraint of table "_s + m_table.name,
                                u"%1 has no column %2"_s.arg(table.name, name));
                continue;
            }
            ids.append(column->id);
        }
        return ids;
    }

    QString namesOf(const QList<ObjectId> &columns) const
    {
        QStringList names;
        for (const ObjectId id : columns)
            names.append(m_table.column(id)->name);
        return names.join(u'_');
    }

    void addCheck()
    {
        const qsizetype at = m_statement.find("CHECK", m_what.begin, m_what.end);
        const QString written = m_node["conname"].text();
        schema::CheckConstraint check{
            .id = ObjectId::create(),
            .name = written.isEmpty() ? checkName(m_schema, m_table, m_node["raw_expr"]) : written,
            .expression = withoutOuterParentheses(m_statement.inParentheses(at)),
            .noInherit = m_node["is_no_inherit"].flag(),
            .notValid = m_node["skip_validation"].flag() && !m_what.isNewTable};
        // Attaching a partition or inheriting finds it by its name.
        m_schema.addConstraintName(m_space, check.name);
        m_table.checks.append(std::move(check));
    }

    void addKey(bool isPrimary)
    {
        if (const QString index = m_node["indexname"].text(); !index.isEmpty()) {
            takeIndex(index, isPrimary);
            return;
        }
        const QList<ObjectId> ids = columns(m_node["keys"]);
        QList<schema::KeyPart> parts;
        for (const ObjectId id : ids)
            parts.append({.column = id});
        // A UNIQUE over the columns of another key is that key, when both are written in CREATE TABLE.
        const QString keyName = isPrimary ? name({}, u"pkey"_s, true) : name(namesOf(ids), u"key"_s, true);
        QMap<QString, QString> options = storageOptions(m_statement, m_node["options"]);
        if (const QString space = m_node["indexspace"].text(); !space.isEmpty())
            options.insert(u"TABLESPACE"_s, space);
        insertKey({.id = ObjectId::create(),
                   .name = keyName,
                   .parts = parts,
                   .nullsNotDistinct = m_node["nulls_not_distinct"].flag(),
                   .deferrable = m_what.deferrable,
                   .initiallyDeferred = m_what.initiallyDeferred,
                   .included = columnsOf(m_table, m_node["including"].names()),
                   .options = options},
                  isPrimary);
        m_schema.addRelation({m_space, keyName}, {ScriptSchema::Relation::Kind::Index, ObjectId::create(), m_table.id});
    }

    void insertKey(const schema::UniqueConstraint &key, bool isPrimary)
    {
        m_schema.addConstraintName(m_space, key.name);
        if (!isPrimary) {
            m_table.uniqueConstraints.append(key);
            return;
        }
        m_table.primaryKey = schema::PrimaryKey{.id = key.id,
                                                .name = key.name,
                                                .parts = key.parts,
                                                .deferrable = key.deferrable,
                                                .initiallyDeferred = key.initiallyDeferred,
                                                .included = key.included,
                                                .options = key.options};
        for (schema::Column &column : m_table.columns)
            column.notNull |= m_table.isPrimaryKeyColumn(column.id);
    }

    /// ADD CONSTRAINT … USING INDEX
    void takeIndex(const QString &indexName, bool isPrimary)
    {
        const auto found = std::find_if(m_table.indexes.begin(), m_table.indexes.end(),
                                        [&](const schema::Index &index) { return index.name == indexName; });
        if (found == m_table.indexes.end()) {
            m_schema.report(m_statement.line(), u"constraint USING INDEX "_s + indexName,
                            u"the table has no such index"_s);
            return;
        }
        const schema::Index index = *found;
        m_table.indexes.erase(found);
        const QString written = m_node["conname"].text();
        if (!written.isEmpty())
            m_schema.renameRelation({m_space, indexName}, {m_space, written});
        insertKey({.id = ObjectId::create(),
                   .name = written.isEmpty() ? indexName : written,
                   .parts = index.parts,
                   .nullsNotDistinct = index.nullsNotDistinct,
                   .deferrable = m_what.deferrable,
                   .initiallyDeferred = m_what.initiallyDeferred,
                   .included = index.included,
                   .comment = index.comment,
                   .options = index.options},
                  isPrimary);
    }

    void addForeignKey()
    {
        schema::ForeignKey key{.id = ObjectId::create()};
        key.columns = columns(m_node["fk_attrs"]);
        key.name = name(namesOf(key.columns), u"fkey"_s, false);
        key.onDelete = action(m_node["fk_del_action"].word());
        key.onUpdate = action(m_node["fk_upd_action"].word());
        if (m_node["fk_matchtype"].word() == "f")
            key.match = u"FULL"_s;
        key.deferrable = m_what.deferrable;
        key.initiallyDeferred = m_what.initiallyDeferred;
        key.setColumns = columnsOf(m_table, m_node["fk_del_set_cols"].names());
        key.notValid = m_node["skip_validation"].flag() && !m_what.isNewTable;
        QStringList referenced = m_node["pk_attrs"].names();
        if (const schema::Table *parent = m_schema.table(m_node["pktable"])) {
            key.referencedTable = parent->id;
            if (referenced.isEmpty() && parent->primaryKey) {
                for (const schema::KeyPart &part : parent->primaryKey->parts)
                    key.referencedColumns.append(part.column);
            } else {
                key.referencedColumns = columnsOf(*parent, referenced);
            }
        } else {
            key.missingTable = m_node["pktable"]["relname"].text();
            key.missingColumns = referenced;
            key.referencedColumns.fill(ObjectId(), key.columns.size());
            m_schema.report(m_statement.line(), u"foreign key %1 ON %2"_s.arg(key.name, m_table.name),
                            u"the table %1 that it refers to is not made by this script"_s.arg(key.missingTable));
        }
        m_schema.addConstraintName(m_space, key.name);
        m_table.foreignKeys.append(std::move(key));
    }

    void addExclusion()
    {
        QStringList names;
        for (const TreeNode element : m_node["exclusions"]) {
            const TreeNode part = element["List"]["items"].first()["IndexElem"];
            const QString column = part["name"].text();
            names.append(column.isEmpty() ? u"expr"_s : column);
        }
        const QString own = name(names.join(u'_'), u"excl"_s, true);
        const qsizetype at = m_statement.find("EXCLUDE", m_what.begin, m_what.end);
        m_schema.addConstraintName(m_space, own);
        m_schema.addRelation({m_space, own}, {ScriptSchema::Relation::Kind::Index, ObjectId::create(), m_table.id});
        m_table.exclusions.append(
            {.id = ObjectId::create(), .name = own, .definition = m_statement.text(at, m_what.end)});
    }

    ScriptSchema &m_schema;
    const ScriptStatement &m_statement;
    schema::Table &m_table;
    const ScriptConstraint &m_what;
    const TreeNode m_node;
    const QString m_space;
};

/// Checks first, then keys, the primary key before the others, then references.
int rank(const ScriptConstraint &constraint)
{
    const QByteArrayView kind = constraint.node["contype"].word();
    if (kind == "CONSTR_CHECK")
        return 0;
    if (kind == "CONSTR_PRIMARY")
        return 1;
    return kind == "CONSTR_FOREIGN" ? 3 : 2;
}

} // namespace

void addConstraints(ScriptSchema &schema, const ScriptStatement &statement, schema::Table &table,
                    const QList<ScriptConstraint> &constraints)
{
    QList<ScriptConstraint> sorted = constraints;
    std::stable_sort(sorted.begin(), sorted.end(), [](const ScriptConstraint &left, const ScriptConstraint &right) {
        return rank(left) < rank(right);
    });
    for (const ScriptConstraint &constraint : std::as_const(sorted))
        Adding(schema, statement, table, constraint).add();
}

QString checkName(const ScriptSchema &schema, const schema::Table &table, const TreeNode &expression)
{
    QStringList names;
    // The expression may be a bare column itself.
    if (const TreeNode column = expression["ColumnRef"]; !column.isNull())
        names.append(column["fields"].names().constLast());
    else
        collectColumns(expression, names);
    names.removeDuplicates();
    names.removeIf([&](const QString &name) { return !table.column(name, Qt::CaseSensitive); });
    return schema.chooseName(schema.spaceName(table.namespaceId), table.name,
                             names.size() == 1 ? names.constFirst() : QString(), u"check"_s, false);
}

bool removeConstraint(schema::Table &table, const QString &name)
{
    const auto isNamed = [&](const auto &part) { return part.name == name; };
    if (table.primaryKey && table.primaryKey->name == name) {
        table.primaryKey.reset();
        return true;
    }
    return table.uniqueConstraints.removeIf(isNamed) + table.foreignKeys.removeIf(isNamed)
               + table.checks.removeIf(isNamed) + table.exclusions.removeIf(isNamed) + table.indexes.removeIf(isNamed)
           > 0;
}

} // namespace relvar::postgresql
