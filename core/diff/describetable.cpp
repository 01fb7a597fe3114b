// SPDX-License-Identifier: GPL-3.0-or-later
#include "diff/describetable.h"

#include <algorithm>

namespace relvar::diff {

using schema::Column;
using schema::Schema;
using schema::Table;

namespace {

using Kind = Description::Kind;

QString nameOfColumn(const Table &table, ObjectId id)
{
    const Column *column = table.column(id);
    return column ? column->name : QString();
}

QString columnList(const Table &table, const QList<ObjectId> &ids)
{
    QStringList names;
    for (const ObjectId id : ids)
        names.append(nameOfColumn(table, id));
    return names.join(QStringLiteral(", "));
}

QString columnList(const Table &table, const QList<schema::KeyPart> &parts)
{
    QStringList names;
    for (const schema::KeyPart &part : parts)
        names.append(part.column.isNull() ? part.expression : nameOfColumn(table, part.column));
    return names.join(QStringLiteral(", "));
}

/// What an heir takes over of a column; the rest is each table's own.
constexpr Facets ownFacets = Facets(Facet::Comment) | Facet::Identity;

class TableLines
{
public:
    TableLines(const AlteredTable &change, const Schema &from, const Schema &to, QList<Description> *lines)
        : m_change(change)
        , m_from(from)
        , m_to(to)
        , m_table(displayName(to, *change.to))
        , m_lines(lines)
    {
    }

    void write()
    {
        writeOwn();
        for (const TableChange &change : m_change.changes)
            std::visit([this](const auto &inner) { write(inner); }, change);
    }

private:
    void add(Kind kind, ObjectId part, Text text, bool losesData = false)
    {
        m_lines->append({kind, std::move(text), m_change.to->id, part, losesData});
    }

    void alter(ObjectId part, const char *source, QStringList arguments)
    {
        add(Kind::Alter, part, text("diff", source, std::move(arguments)));
    }

    void writeOwn()
    {
        const Facets facets = m_change.facets;
        if (facets & (Facet::Name | Facet::Namespace)) {
            alter({}, QT_TRANSLATE_NOOP("diff", "Rename table %1 to %2"),
                  {displayName(m_from, *m_change.from), m_table});
        }
        if (facets & Facet::Options)
            alter({}, QT_TRANSLATE_NOOP("diff", "Change the options of table %1"), {m_table});
        if (facets & Facet::Partition)
            alter({}, QT_TRANSLATE_NOOP("diff", "Change the partitioning of table %1"), {m_table});
        if (facets & Facet::Comment)
            alter({}, QT_TRANSLATE_NOOP("diff", "Change the comment of table %1"), {m_table});
    }

    /// Calls matches(before, after) for the tables that give this one its columns; true when one of them matches.
    template<typename Matches>
    bool follows(Matches matches) const
    {
        QList<ObjectId> givers = m_change.to->inherits;
        if (m_change.to->isPartition())
            givers.append(m_change.to->partitionOf);
        return std::any_of(givers.cbegin(), givers.cend(), [&](ObjectId giver) {
            const Table *before = m_from.table(giver);
            const Table *after = m_to.table(giver);
            return before && after && matches(*before, *after);
        });
    }

    void write(const Added<Column> &change)
    {
        const Column &column = change.object;
        if (follows([&](const Table &before, const Table &after) {
                return after.column(column.name) && !before.column(column.name);
            })) {
            return;
        }
        add(Kind::Add, column.id,
            column.type.text.isEmpty()
                ? text("diff", "Add column %1.%2", {m_table, column.name})
                : text("diff", "Add column %1.%2 (%3)", {m_table, column.name, column.type.text}));
    }

    void write(const Dropped<Column> &change)
    {
        if (follows([&](const Table &before, const Table &after) {
                return before.column(change.object.name) && !after.column(change.object.name);
            })) {
            return;
        }
        add(Kind::Drop, change.object.id, text("diff", "Drop column %1.%2", {m_table, change.object.name}), true);
    }

    void write(Altered<Column> change)
    {
        const Column &from = change.from;
        const Column &to = change.to;
        const QStringList name{m_table, to.name};
        if (follows([&](const Table &before, const Table &after) {
                const Column *then = before.column(from.name);
                const Column *now = after.column(to.name);
                return then && now && then->id == now->id && *then != *now;
            })) {
            change.facets &= ownFacets;
        }
        if (change.facets & Facet::Name) {
            alter(to.id, QT_TRANSLATE_NOOP("diff", "Rename column %1.%2 to %3"), {m_table, from.name, to.name});
        }
        if (change.facets & Facet::Type) {
            alter(to.id, QT_TRANSLATE_NOOP("diff", "Change type of %1.%2 from %3 to %4"),
                  name + QStringList{from.type.text, to.type.text});
        }
        if (change.facets & Facet::NotNull)
            writeNotNull(from, to);
        if (change.facets & Facet::Default)
            writeDefault(from, to);
        if (change.facets & Facet::Generated)
            writeGenerated(from, to);
        if (change.facets & Facet::Identity) {
            alter(to.id,
                  from.identity && to.identity ? QT_TRANSLATE_NOOP("diff", "Change how the database numbers %1.%2")
                  : to.identity                ? QT_TRANSLATE_NOOP("diff", "Let the database number %1.%2")
                                               : QT_TRANSLATE_NOOP("diff", "No longer let the database number %1.%2"),
                  name);
        }
        if (change.facets & Facet::Collation) {
            to.collation.isEmpty() ? alter(to.id, QT_TRANSLATE_NOOP("diff", "Remove the collation of %1.%2"), name)
                                   : alter(to.id, QT_TRANSLATE_NOOP("diff", "Set the collation of %1.%2 to %3"),
                                           name + QStringList{to.collation});
        }
        if (change.facets & Facet::Comment)
            alter(to.id, QT_TRANSLATE_NOOP("diff", "Change the comment of %1.%2"), name);
        if (change.facets & Facet::Options)
            alter(to.id, QT_TRANSLATE_NOOP("diff", "Change the storage settings of %1.%2"), name);
    }

    void writeNotNull(const Column &from, const Column &to)
    {
        const QStringList name{m_table, to.name};
        if (from.notNull == to.notNull)
            alter(to.id, QT_TRANSLATE_NOOP("diff", "Change the NOT NULL constraint of %1.%2"), name);
        else if (to.notNull)
            alter(to.id, QT_TRANSLATE_NOOP("diff", "Make %1.%2 NOT NULL"), name);
        else
            alter(to.id, QT_TRANSLATE_NOOP("diff", "Allow NULL in %1.%2"), name);
    }

    void writeDefault(const Column &from, const Column &to)
    {
        const QStringList name{m_table, to.name};
        if (!to.defaultExpression) {
            alter(to.id, QT_TRANSLATE_NOOP("diff", "Remove the default of %1.%2"), name);
        } else if (!from.defaultExpression) {
            alter(to.id, QT_TRANSLATE_NOOP("diff", "Set the default of %1.%2 to %3"),
                  name + QStringList{*to.defaultExpression});
        } else {
            alter(to.id, QT_TRANSLATE_NOOP("diff", "Change the default of %1.%2 from %3 to %4"),
                  name + QStringList{*from.defaultExpression, *to.defaultExpression});
        }
    }

    void writeGenerated(const Column &from, const Column &to)
    {
        const QStringList name{m_table, to.name};
        if (!to.generated) {
            alter(to.id, QT_TRANSLATE_NOOP("diff", "Make %1.%2 an ordinary column"), name);
        } else if (!from.generated) {
            alter(to.id, QT_TRANSLATE_NOOP("diff", "Generate %1.%2 from %3"),
                  name + QStringList{to.generated->expression});
        } else {
            alter(to.id, QT_TRANSLATE_NOOP("diff", "Change the expression of %1.%2 from %3 to %4"),
                  name + QStringList{from.generated->expression, to.generated->expression});
        }
    }

    void write(const Added<schema::PrimaryKey> &change)
    {
        add(Kind::Add, change.object.id,
            text("diff", "Add primary key (%2) to %1", {m_table, columnList(*m_change.to, change.object.parts)}));
    }

    void write(const Dropped<schema::PrimaryKey> &change)
    {
        add(Kind::Drop, change.object.id,
            text("diff", "Drop primary key (%2) of %1", {m_table, columnList(*m_change.from, change.object.parts)}));
    }

    void write(const Altered<schema::PrimaryKey> &change)
    {
        writeRename(change.to.id, change.facets, change.from.name, change.to.name);
        writeComment(change.to.id, change.facets, change.to.name);
        writeOptions(change.to.id, change.facets, change.to.name);
        if (change.facets & Facet::Definition) {
            alter(change.to.id, QT_TRANSLATE_NOOP("diff", "Change primary key of %1 from (%2) to (%3)"),
                  {m_table, columnList(*m_change.from, change.from.parts), columnList(*m_change.to, change.to.parts)});
        }
    }

    void write(const Added<schema::UniqueConstraint> &change)
    {
        add(Kind::Add, change.object.id,
            text("diff", "Make (%2) unique in %1", {m_table, columnList(*m_change.to, change.object.parts)}));
    }

    void write(const Dropped<schema::UniqueConstraint> &change)
    {
        add(Kind::Drop, change.object.id,
            text("diff", "No longer keep (%2) unique in %1",
                 {m_table, columnList(*m_change.from, change.object.parts)}));
    }

    void write(const Altered<schema::UniqueConstraint> &change)
    {
        writeRename(change.to.id, change.facets, change.from.name, change.to.name);
        writeComment(change.to.id, change.facets, change.to.name);
        writeOptions(change.to.id, change.facets, change.to.name);
        if (change.facets & Facet::Definition) {
            alter(change.to.id, QT_TRANSLATE_NOOP("diff", "Change unique constraint of %1 from (%2) to (%3)"),
                  {m_table, columnList(*m_change.from, change.from.parts), columnList(*m_change.to, change.to.parts)});
        }
    }

    static QString targetOf(const Schema &schema, const schema::ForeignKey &key)
    {
        const Table *referenced = schema.table(key.referencedTable);
        return referenced
                   ? QStringLiteral("%1 (%2)").arg(displayName(schema, *referenced),
                                                   columnList(*referenced, key.referencedColumns))
                   : QStringLiteral("%1 (%2)").arg(key.missingTable, key.missingColumns.join(QStringLiteral(", ")));
    }

    void write(const Added<schema::ForeignKey> &change)
    {
        add(Kind::Add, change.object.id,
            text("diff", "Add foreign key from %1 (%2) to %3",
                 {m_table, columnList(*m_change.to, change.object.columns), targetOf(m_to, change.object)}));
    }

    void write(const Dropped<schema::ForeignKey> &change)
    {
        add(Kind::Drop, change.object.id,
            text("diff", "Drop foreign key from %1 (%2) to %3",
                 {m_table, columnList(*m_change.from, change.object.columns), targetOf(m_from, change.object)}));
    }

    void write(const Altered<schema::ForeignKey> &change)
    {
        writeRename(change.to.id, change.facets, change.from.name, change.to.name);
        writeComment(change.to.id, change.facets, change.to.name);
        if (change.facets & Facet::Definition) {
            alter(change.to.id, QT_TRANSLATE_NOOP("diff", "Change foreign key from %1 (%2) to %3"),
                  {m_table, columnList(*m_change.to, change.to.columns), targetOf(m_to, change.to)});
        }
    }

    void write(const Added<schema::CheckConstraint> &change)
    {
        add(Kind::Add, change.object.id, text("diff", "Add check (%2) to %1", {m_table, change.object.expression}));
    }

    void write(const Dropped<schema::CheckConstraint> &change)
    {
        add(Kind::Drop, change.object.id, text("diff", "Drop check (%2) of %1", {m_table, change.object.expression}));
    }

    void write(const Altered<schema::CheckConstraint> &change)
    {
        writeRename(change.to.id, change.facets, change.from.name, change.to.name);
        writeComment(change.to.id, change.facets, change.to.name);
        if (change.facets & Facet::Definition) {
            alter(change.to.id, QT_TRANSLATE_NOOP("diff", "Change check of %1 from (%2) to (%3)"),
                  {m_table, change.from.expression, change.to.expression});
        }
    }

    void write(const Added<schema::Index> &change)
    {
        add(Kind::Add, change.object.id,
            change.object.unique ? text("diff", "Add unique index %2 on %1", {m_table, change.object.name})
                                 : text("diff", "Add index %2 on %1", {m_table, change.object.name}));
    }

    void write(const Dropped<schema::Index> &change)
    {
        add(Kind::Drop, change.object.id, text("diff", "Drop index %2 on %1", {m_table, change.object.name}));
    }

    void write(const Altered<schema::Index> &change)
    {
        const schema::Index &to = change.to;
        if (change.facets & Facet::Name) {
            alter(to.id, QT_TRANSLATE_NOOP("diff", "Rename index %2 on %1 to %3"),
                  {m_table, change.from.name, to.name});
        }
        if (change.facets & Facet::Definition)
            alter(to.id, QT_TRANSLATE_NOOP("diff", "Change index %2 on %1"), {m_table, to.name});
        if (change.facets & Facet::Comment)
            alter(to.id, QT_TRANSLATE_NOOP("diff", "Change the comment of index %2 on %1"), {m_table, to.name});
        writeOptions(to.id, change.facets, to.name);
    }

    void write(const Added<schema::ExclusionConstraint> &change)
    {
        add(Kind::Add, change.object.id,
            text("diff", "Add exclusion constraint %2 to %1", {m_table, change.object.name}));
    }

    void write(const Dropped<schema::ExclusionConstraint> &change)
    {
        add(Kind::Drop, change.object.id,
            text("diff", "Drop exclusion constraint %2 of %1", {m_table, change.object.name}));
    }

    void write(const Altered<schema::ExclusionConstraint> &change)
    {
        writeRename(change.to.id, change.facets, change.from.name, change.to.name);
        if (change.facets & Facet::Definition) {
            alter(change.to.id, QT_TRANSLATE_NOOP("diff", "Change exclusion constraint %2 of %1"),
                  {m_table, change.to.name});
        }
        writeComment(change.to.id, change.facets, change.to.name);
    }

    void writeComment(ObjectId part, Facets facets, const QString &name)
    {
        if (facets & Facet::Comment)
            alter(part, QT_TRANSLATE_NOOP("diff", "Change the comment of constraint %2 of %1"), {m_table, name});
    }

    void writeOptions(ObjectId part, Facets facets, const QString &name)
    {
        if (facets & Facet::Options)
            alter(part, QT_TRANSLATE_NOOP("diff", "Change the storage settings of index %2 on %1"), {m_table, name});
    }

    void writeRename(ObjectId part, Facets facets, const QString &from, const QString &to)
    {
        if (!(facets & Facet::Name))
            return;
        if (from.isEmpty())
            alter(part, QT_TRANSLATE_NOOP("diff", "Name a constraint of %1 %2"), {m_table, to});
        else if (to.isEmpty())
            alter(part, QT_TRANSLATE_NOOP("diff", "Remove the name %2 of a constraint of %1"), {m_table, from});
        else
            alter(part, QT_TRANSLATE_NOOP("diff", "Rename constraint %2 of %1 to %3"), {m_table, from, to});
    }

    const AlteredTable &m_change;
    const Schema &m_from;
    const Schema &m_to;
    QString m_table;
    QList<Description> *m_lines;
};

} // namespace

void describeTable(const AlteredTable &change, const Schema &from, const Schema &to, QList<Description> *lines)
{
    TableLines(change, from, to, lines).write();
}

} // namespace relvar::diff
