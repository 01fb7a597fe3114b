// SPDX-License-Identifier: GPL-3.0-or-later
// Foreign keys as fields on both sides. https://www.prisma.io/docs/orm/prisma-schema/data-model/relations
#include "base/words.h"
#include "frameworks/prismawriting.h"
#include "schema/sqlwords.h"

#include <algorithm>

namespace relvar::frameworks {

using namespace Qt::Literals::StringLiterals;

namespace {

struct PrismaRelation
{
    const schema::Table *child = nullptr;
    const schema::ForeignKey *key = nullptr;
    const schema::Table *parent = nullptr;
    /// Two relations of the same tables are told apart by it; otherwise empty.
    QString name;
};

QStringList columnNames(const schema::Table &table, const QList<ObjectId> &columns)
{
    QStringList names;
    for (const ObjectId id : columns) {
        if (const schema::Column *column = table.column(id))
            names.append(column->name);
    }
    return names;
}

/// "customer" of a key over customer_id or customerId; empty where the key has several columns or ends in another way.
QString role(const PrismaRelation &relation)
{
    const QStringList columns = columnNames(*relation.child, relation.key->columns);
    const QStringList words = columns.size() == 1 ? wordsOf(columns.first()) : QStringList();
    if (words.size() < 2 || words.last() != u"id"_s)
        return {};
    QString name = columns.first();
    name.chop(2);
    while (name.endsWith(u'_') || name.endsWith(u' ') || name.endsWith(u'-'))
        name.chop(1);
    return prismaName(name);
}

QString prismaAction(schema::ReferentialAction action)
{
    return pascalCase(schema::sqlWords(action).toLower());
}

class Relations
{
public:
    explicit Relations(PrismaWriting &writing)
        : m_writing(writing)
    {
    }

    QHash<ObjectId, QList<PrismaField>> write();

private:
    QList<PrismaRelation> collect();
    /// Why Prisma cannot follow the key; empty: it can.
    [[nodiscard]] QString obstacle(const schema::Table &child, const schema::ForeignKey &key,
                                   const schema::Table *parent) const;
    [[nodiscard]] QString fieldList(const schema::Table &table, const QList<ObjectId> &columns) const;
    /// Another one than Prisma gives.
    [[nodiscard]] static bool hasOtherName(const schema::Table &table, const schema::ForeignKey &key);
    [[nodiscard]] bool isOptional(const PrismaRelation &relation) const;
    [[nodiscard]] PrismaField forward(const PrismaRelation &relation, const QString &name) const;
    [[nodiscard]] PrismaField backward(const PrismaRelation &relation, const QString &name) const;
    /// Adds the field to the table's model, or says that it is to be added where people wrote the model.
    void add(const schema::Table &table, const schema::Table &other, const PrismaField &field);
    QString takeName(const schema::Table &table, const QString &wanted);

    PrismaWriting &m_writing;
    QHash<ObjectId, UniqueNames> m_taken;
    QHash<ObjectId, QList<PrismaField>> m_fields;
};

QString Relations::obstacle(const schema::Table &child, const schema::ForeignKey &key,
                            const schema::Table *parent) const
{
    if (!parent)
        return u"REFERENCES "_s + key.missingTable + u", which is not there"_s;
    if (!m_writing.isModel(*parent))
        return u"REFERENCES "_s + parent->name + u", a partition"_s;
    bool setsNull
        = key.onDelete == schema::ReferentialAction::SetNull || key.onUpdate == schema::ReferentialAction::SetNull;
    for (qsizetype i = 0; i < key.columns.size(); ++i) {
        const schema::Column *column = child.column(key.columns.at(i));
        const schema::Column *other = parent->column(key.referencedColumns.value(i));
        if (!column || !other)
            return u"REFERENCES "_s + parent->name + u", without its columns"_s;
        if (!m_writing.isField(*column) || !m_writing.isField(*other))
            return u"over a generated column"_s;
        const PrismaType type = prismaType(m_writing, *column);
        const PrismaType otherType = prismaType(m_writing, *other);
        if (type.isUnsupported || otherType.isUnsupported || type.isList || otherType.isList
            || type.name != otherType.name)
            return column->type.text + u" REFERENCES "_s + other->type.text;
        setsNull = setsNull && column->notNull;
    }
    if (setsNull && !m_writing.isServer())
        return u"SET NULL in a NOT NULL column"_s;
    if (!parent->isUnique(key.referencedColumns))
        return u"REFERENCES columns of "_s + parent->name + u" that are no key"_s;
    return {};
}

QList<PrismaRelation> Relations::collect()
{
    QList<PrismaRelation> relations;
    int unnamed = 0;
    for (const Box<schema::Table> &table : m_writing.schema.tables) {
        if (!m_writing.isModel(*table))
            continue;
        const QString shown = schema::displayName(m_writing.schema, *table);
        for (const schema::ForeignKey &key : table->foreignKeys) {
            const schema::Table *parent = m_writing.schema.table(key.referencedTable);
            if (const QString reason = obstacle(*table, key, parent); !reason.isEmpty()) {
                m_writing.leftOut.constraint(u"FOREIGN KEY"_s, key.name, shown, reason);
                continue;
            }
            for (const QString &what : rareProperties(key))
                m_writing.leftOut.constraint(u"FOREIGN KEY"_s, key.name, shown, what);
            // Prisma takes no names of foreign keys on SQLite.
            if (!m_writing.isServer() && hasOtherName(*table, key))
                m_writing.leftOut.constraint(u"FOREIGN KEY"_s, key.name, shown, u"its name"_s);
            unnamed += !m_writing.isServer() && key.name.isEmpty() ? 1 : 0;
            m_writing.leftOut.comment(key.comment);
            relations.append({&*table, &key, parent, {}});
        }
    }
    if (unnamed > 0) {
        m_writing.leftOut.say(text("frameworks",
                                   "Foreign keys without a name (%1): Prisma's own migrations give them names, "
                                   "table_column_fkey.",
                                   {QString::number(unnamed)}));
    }
    UniqueNames names;
    for (PrismaRelation &relation : relations) {
        const auto between = std::count_if(relations.cbegin(), relations.cend(), [&](const PrismaRelation &other) {
            return (other.child == relation.child && other.parent == relation.parent)
                   || (other.child == relation.parent && other.parent == relation.child);
        });
        if (between > 1 || relation.child == relation.parent) {
            relation.name = names.take(m_writing.names.model(relation.child->id) + u'_'
                                           + columnNames(*relation.child, relation.key->columns).join(u'_') + u"To"_s
                                           + m_writing.names.model(relation.parent->id),
                                       {});
        }
    }
    return relations;
}

QString Relations::takeName(const schema::Table &table, const QString &wanted)
{
    auto taken = m_taken.find(table.id);
    if (taken == m_taken.end()) {
        QSet<QString> columns;
        for (const schema::Column &column : table.columns)
            columns.insert(m_writing.names.field(table.id, column.id));
        taken = m_taken.insert(table.id, UniqueNames(columns));
    }
    return taken->take(wanted, u"relation"_s);
}

QString Relations::fieldList(const schema::Table &table, const QList<ObjectId> &columns) const
{
    QStringList names;
    for (const ObjectId column : columns)
        names.append(m_writing.names.field(table.id, column));
    return u'[' + names.join(u", "_s) + u']';
}

bool Relations::hasOtherName(const schema::Table &table, const schema::ForeignKey &key)
{
    return !key.name.isEmpty()
           && key.name != table.name + u'_' + columnNames(table, key.columns).join(u'_') + u"_fkey"_s;
}

bool Relations::isOptional(const PrismaRelation &relation) const
{
    return std::any_of(relation.key->columns.cbegin(), relation.key->columns.cend(), [&](ObjectId id) {
        const schema::Column *column = relation.child->column(id);
        return column && !column->notNull && !relation.child->isPrimaryKeyColumn(id);
    });
}

PrismaField Relations::forward(const PrismaRelation &relation, const QString &name) const
{
    using Action = schema::ReferentialAction;
    const bool optional = isOptional(relation);
    QStringList arguments;
    if (!relation.name.isEmpty())
        arguments.append(prismaQuoted(relation.name));
    arguments.append(u"fields: "_s + fieldList(*relation.child, relation.key->columns));
    arguments.append(u"references: "_s + fieldList(*relation.parent, relation.key->referencedColumns));
    // What Prisma takes where nothing is said:
    // https://www.prisma.io/docs/orm/prisma-schema/data-model/relations/referential-actions#referential-action-defaults
    if (relation.key->onDelete != (optional ? Action::SetNull : Action::Restrict))
        arguments.append(u"onDelete: "_s + prismaAction(relation.key->onDelete));
    if (relation.key->onUpdate != Action::Cascade)
        arguments.append(u"onUpdate: "_s + prismaAction(relation.key->onUpdate));
    if (m_writing.isServer() && hasOtherName(*relation.child, *relation.key))
        arguments.append(u"map: "_s + prismaQuoted(relation.key->name));
    PrismaField field{.name = name,
                      .type = m_writing.names.model(relation.parent->id) + (optional ? u"?"_s : QString()),
                      .attributes = {u"@relation("_s + arguments.join(u", "_s) + u')'},
                      .comment = {}};
    if (m_writing.isIgnored(*relation.parent))
        field.attributes.append(u"@ignore"_s);
    return field;
}

PrismaField Relations::backward(const PrismaRelation &relation, const QString &name) const
{
    const bool isOne = relation.child->isUnique(relation.key->columns);
    PrismaField field{.name = name,
                      .type = m_writing.names.model(relation.child->id) + (isOne ? u"?"_s : u"[]"_s),
                      .attributes = {},
                      .comment = {}};
    if (!relation.name.isEmpty())
        field.attributes.append(u"@relation("_s + prismaQuoted(relation.name) + u')');
    if (m_writing.isIgnored(*relation.child))
        field.attributes.append(u"@ignore"_s);
    return field;
}

void Relations::add(const schema::Table &table, const schema::Table &other, const PrismaField &field)
{
    const PrismaBlock *own = m_writing.names.own(table.id);
    const PrismaBlock *otherOwn = m_writing.names.own(other.id);
    if (!own) {
        m_fields[table.id].append(field);
        return;
    }
    // A relation between two models of people is theirs alone.
    if (otherOwn || own->types.contains(m_writing.names.model(other.id)))
        return;
    m_writing.leftOut.say(text("frameworks",
                               "Model %1 stands outside of the marked lines, so it is yours: give it the field “%2”.",
                               {own->name, field.name + u' ' + field.type + u' ' + field.attributes.join(u' ')}));
}

QHash<ObjectId, QList<PrismaField>> Relations::write()
{
    const QList<PrismaRelation> relations = collect();
    for (const PrismaRelation &relation : relations) {
        const QString parent = m_writing.names.model(relation.parent->id);
        const QString as = role(relation);
        const QString wanted = as.isEmpty() ? parent : as;
        add(*relation.child, *relation.parent, forward(relation, takeName(*relation.child, wanted)));
    }
    for (const PrismaRelation &relation : relations) {
        const QString child = m_writing.names.model(relation.child->id);
        const QString as = role(relation).isEmpty()
                               ? prismaName(columnNames(*relation.child, relation.key->columns).join(u'_'))
                               : role(relation);
        const QString wanted = relation.name.isEmpty() ? child : child + u"_by_"_s + as;
        add(*relation.parent, *relation.child, backward(relation, takeName(*relation.parent, wanted)));
    }
    return m_fields;
}

} // namespace

QHash<ObjectId, QList<PrismaField>> prismaRelations(PrismaWriting &writing)
{
    return Relations(writing).write();
}

} // namespace relvar::frameworks
