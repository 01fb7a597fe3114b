// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/postgresql/leftovers.h"

#include "dialects/postgresql/names.h"
#include "schema/partname.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace relvar::postgresql {

using namespace Qt::Literals::StringLiterals;
using schema::Schema;
using schema::Table;

namespace {

/// Gives one table what the tables above have handed down to it.
class Inheriting
{
public:
    Inheriting(const Table &table, const Table *after)
        : m_table(table)
        , m_after(after)
    {
        note(table);
    }

    void takeFromPartitioned(const Table &above)
    {
        takeChecks(above);
        if (above.primaryKey && !m_table.primaryKey) {
            schema::PrimaryKey key = *above.primaryKey;
            if (translate(above, &key.parts) && translate(above, &key.included)) {
                key.name = freeName({}, u"pkey"_s);
                key.id = m_after && m_after->primaryKey ? m_after->primaryKey->id : ObjectId::create();
                key.comment.clear();
                m_table.primaryKey = key;
            }
        }
        for (schema::UniqueConstraint unique : above.uniqueConstraints) {
            if (!translate(above, &unique.parts) || !translate(above, &unique.included))
                continue;
            unique.name = freeName(columnNames(unique.parts, unique.included), u"key"_s);
            unique.comment.clear();
            unique.id = m_after ? idOf(m_after->uniqueConstraints, unique.name) : ObjectId::create();
            m_table.uniqueConstraints.append(unique);
        }
        for (schema::Index index : above.indexes) {
            if (!translate(above, &index.parts) || !translate(above, &index.included))
                continue;
            index.name = freeName(columnNames(index.parts, index.included), u"idx"_s);
            index.comment.clear();
            for (schema::KeyPart &part : index.parts)
                part.statisticsTarget.reset();
            index.id = m_after ? idOf(m_after->indexes, index.name) : ObjectId::create();
            m_table.indexes.append(index);
        }
        for (schema::ForeignKey key : above.foreignKeys) {
            if (m_constraints.contains(key.name) || !translate(above, &key.columns)
                || !translate(above, &key.setColumns))
                continue;
            key.comment.clear();
            key.id = m_after ? idOf(m_after->foreignKeys, key.name) : ObjectId::create();
            m_table.foreignKeys.append(key);
        }
    }

    void takeChecks(const Table &above)
    {
        for (schema::CheckConstraint check : above.checks) {
            if (check.noInherit || m_constraints.contains(check.name))
                continue;
            m_constraints.insert(check.name);
            check.comment.clear();
            check.inherited = false;
            check.id = m_after ? idOf(m_after->checks, check.name) : ObjectId::create();
            m_table.checks.append(check);
        }
    }

    const Table &table() const { return m_table; }

private:
    void note(const Table &table)
    {
        for (const auto &check : table.checks)
            m_constraints.insert(check.name);
        for (const auto &key : table.foreignKeys)
            m_constraints.insert(key.name);
        for (const auto &unique : table.uniqueConstraints)
            m_relations.insert(unique.name);
        for (const auto &exclusion : table.exclusions)
            m_relations.insert(exclusion.name);
        for (const auto &index : table.indexes)
            m_relations.insert(index.name);
        if (table.primaryKey)
            m_relations.insert(table.primaryKey->name);
    }

    template<typename Part>
    static ObjectId idOf(const QList<Part> &parts, const QString &name)
    {
        const auto found
            = std::find_if(parts.cbegin(), parts.cend(), [&](const Part &part) { return part.name == name; });
        return found == parts.cend() ? ObjectId::create() : found->id;
    }

    /// The columns of the table above by those of this one; false when one is missing.
    bool translate(const Table &above, ObjectId *id) const
    {
        const schema::Column *given = above.column(*id);
        const schema::Column *own = given ? m_table.column(given->name, Qt::CaseSensitive) : nullptr;
        if (own)
            *id = own->id;
        return own;
    }
    bool translate(const Table &above, QList<ObjectId> *ids) const
    {
        return std::all_of(ids->begin(), ids->end(), [&](ObjectId &id) { return translate(above, &id); });
    }
    bool translate(const Table &above, QList<schema::KeyPart> *parts) const
    {
        return std::all_of(parts->begin(), parts->end(), [&](schema::KeyPart &part) {
            return part.column.isNull() || translate(above, &part.column);
        });
    }

    /// As ChooseIndexColumnNames() in src/backend/commands/indexcmds.c: an expression is called expr, but the call of a
    /// function like the function.
    QString columnNames(QList<schema::KeyPart> parts, const QList<ObjectId> &included) const
    {
        static const QRegularExpression call(u"^([a-z_][a-z0-9_]*)\\("_s);
        for (const ObjectId column : included)
            parts.append({.column = column});
        QStringList names;
        for (const schema::KeyPart &part : std::as_const(parts)) {
            const schema::Column *column = m_table.column(part.column);
            const QRegularExpressionMatch match = call.match(part.expression);
            const QString base = column ? column->name : match.hasMatch() ? match.captured(1) : u"expr"_s;
            QString name = base;
            for (int i = 1; names.contains(name); ++i)
                name = base + QString::number(i);
            names.append(name);
        }
        return names.join(u'_');
    }

    QString freeName(const QString &columns, const QString &label)
    {
        QString name = schema::nameOfPart(m_table.name, columns, label);
        for (int i = 1; m_relations.contains(name); ++i)
            name = schema::nameOfPart(m_table.name, columns, label + QString::number(i));
        m_relations.insert(name);
        return name;
    }

    Table m_table;
    const Table *m_after;
    QSet<QString> m_constraints;
    QSet<QString> m_relations;
};

/// The tables above, the nearest first.
QList<const Table *> tablesAbove(const Schema &schema, QList<ObjectId> open)
{
    QList<const Table *> above;
    while (!open.isEmpty()) {
        const Table *table = schema.table(open.takeFirst());
        if (!table || above.contains(table))
            continue;
        above.append(table);
        open += table->inherits;
        if (table->isPartition())
            open.append(table->partitionOf);
    }
    return above;
}

} // namespace

Schema withLeftovers(const Schema &from, const Schema &to)
{
    Schema result = from;
    for (Box<Table> &box : result.tables) {
        const Table *after = to.table(box->id);
        if (!after)
            continue;
        const bool isDetached = box->isPartition() && after->partitionOf != box->partitionOf;
        QList<ObjectId> left;
        for (const ObjectId parent : box->inherits) {
            if (!after->inherits.contains(parent))
                left.append(parent);
        }
        // What a table has of its new parent's checks becomes the parent's: it is not dropped, and stays on the way back.
        if (after->isPartition() && after->partitionOf != box->partitionOf) {
            Table entering = *box;
            for (const Table *above : tablesAbove(to, {after->partitionOf})) {
                entering.checks.removeIf([&](const schema::CheckConstraint &check) {
                    return std::any_of(above->checks.cbegin(), above->checks.cend(),
                                       [&](const auto &other) { return other.name == check.name; })
                           && std::none_of(after->checks.cbegin(), after->checks.cend(),
                                           [&](const auto &other) { return other.id == check.id; });
                });
            }
            box = entering;
        }
        if (!isDetached && left.isEmpty())
            continue;
        Inheriting leaving(*box, after);
        if (isDetached) {
            for (const Table *above : tablesAbove(from, {box->partitionOf}))
                leaving.takeFromPartitioned(*above);
        }
        for (const Table *above : tablesAbove(from, left))
            leaving.takeChecks(*above);
        box = leaving.table();
    }
    return result;
}

Leftovers leftoversOf(const Table &partition, const Schema &schema)
{
    Inheriting inheriting(partition, nullptr);
    for (const Table *above : tablesAbove(schema, {partition.partitionOf}))
        inheriting.takeFromPartitioned(*above);
    const Table &whole = inheriting.table();
    Leftovers leftovers;
    if (whole.primaryKey && !partition.primaryKey)
        leftovers.constraints.append(whole.primaryKey->name);
    for (const schema::UniqueConstraint &unique : whole.uniqueConstraints.mid(partition.uniqueConstraints.size()))
        leftovers.constraints.append(unique.name);
    for (const schema::ForeignKey &key : whole.foreignKeys.mid(partition.foreignKeys.size()))
        leftovers.constraints.append(key.name);
    for (const schema::Index &index : whole.indexes.mid(partition.indexes.size()))
        leftovers.indexes.append(index.name);
    return leftovers;
}

} // namespace relvar::postgresql
