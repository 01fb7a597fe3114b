// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/wording.h"

#include "diagram/cardinality.h"

#include <QCoreApplication>

#include <algorithm>

namespace relvar::canvas {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Outline)

public:
    static QString mark(render::Mark mark)
    {
        switch (mark) {
        case render::Mark::None:
            return {};
        case render::Mark::Added:
            return tr("added");
        case render::Mark::Altered:
            return tr("changed");
        case render::Mark::Dropped:
            return tr("dropped");
        }
        Q_UNREACHABLE();
    }

    static QString tableCount(int columns) { return tr("%n column(s)", nullptr, columns); }
    static QString partitionCount(int count) { return tr("stands for %n partition(s)", nullptr, count); }

    static QStringList column(const schema::Table &table, const schema::Column &column)
    {
        QStringList words{column.name, column.type.text};
        if (table.isPrimaryKeyColumn(column.id))
            words.append(tr("primary key"));
        if (render::isForeignKeyColumn(table, column.id))
            words.append(tr("foreign key"));
        if (column.notNull)
            words.append(tr("not null"));
        words.append(column.comment);
        return words;
    }

    static QString end(diagram::Multiplicity multiplicity)
    {
        switch (multiplicity) {
        case diagram::Multiplicity::One:
            return tr("one");
        case diagram::Multiplicity::ZeroOrOne:
            return tr("zero or one");
        case diagram::Multiplicity::ZeroOrMany:
            return tr("many");
        }
        Q_UNREACHABLE();
    }

    /// "orders.user_id" or "orders (a, b)".
    static QString columns(const QString &table, const schema::Table *of, const QList<ObjectId> &ids)
    {
        QStringList names;
        for (const ObjectId id : ids) {
            const schema::Column *column = of ? of->column(id) : nullptr;
            if (column)
                names.append(column->name);
        }
        if (names.isEmpty())
            return table;
        return names.size() == 1 ? table + u'.' + names.constFirst()
                                 : table + QStringLiteral(" (") + names.join(QStringLiteral(", ")) + u')';
    }

    static QString relation(const schema::Schema &schema, const schema::Table &child, const schema::ForeignKey &key)
    {
        const schema::Table *parent = schema.table(key.referencedTable);
        const QString parentName = parent ? schema::displayName(schema, *parent) : key.missingTable;
        const diagram::Cardinality cardinality = diagram::cardinality(child, key);
        return tr("%1 refers to %2, %3 to %4")
            .arg(columns(schema::displayName(schema, child), &child, key.columns),
                 columns(parentName, parent, key.referencedColumns), end(cardinality.child), end(cardinality.parent));
    }
};

QString joined(QStringList words)
{
    words.removeAll(QString());
    return words.join(QStringLiteral(", "));
}

} // namespace

QList<TablePart> partsOf(const ShownSchema &shown, const schema::Table &table)
{
    QList<TablePart> parts;
    for (const schema::Column &column : table.columns)
        parts.append({TablePart::Kind::Column, column.id, table.id});
    for (const schema::ForeignKey &key : table.foreignKeys)
        parts.append({TablePart::Kind::Relation, key.id, table.id});
    for (const Box<schema::Table> &other : shown.schema.tables) {
        if (other->id == table.id)
            continue;
        for (const schema::ForeignKey &key : other->foreignKeys) {
            if (key.referencedTable == table.id)
                parts.append({TablePart::Kind::Relation, key.id, other->id});
        }
    }
    return parts;
}

bool isSame(const ShownSchema &a, const ShownSchema &b)
{
    const QList<Box<schema::Table>> &one = a.schema.tables;
    const QList<Box<schema::Table>> &other = b.schema.tables;
    return std::equal(one.cbegin(), one.cend(), other.cbegin(), other.cend(),
                      [](const auto &left, const auto &right) { return left.sameAs(right); })
           && a.marks == b.marks && a.partitions == b.partitions && a.schema.namespaces == b.schema.namespaces;
}

QString wordsFor(const ShownSchema &shown, const schema::Table &table)
{
    const auto partitions = static_cast<int>(shown.partitions.value(table.id).size());
    return joined({schema::displayName(shown.schema, table), Words::tableCount(static_cast<int>(table.columns.size())),
                   partitions > 0 ? Words::partitionCount(partitions) : QString(),
                   Words::mark(shown.marks.value(table.id)), table.comment});
}

QString wordsFor(const ShownSchema &shown, const TablePart &part)
{
    const schema::Table *table = shown.schema.table(part.table);
    if (!table)
        return {};
    const QString mark = Words::mark(shown.marks.value(part.id));
    if (part.kind == TablePart::Kind::Column) {
        const schema::Column *column = table->column(part.id);
        return column ? joined(Words::column(*table, *column) << mark) : QString();
    }
    const auto key = std::find_if(table->foreignKeys.cbegin(), table->foreignKeys.cend(),
                                  [&](const schema::ForeignKey &candidate) { return candidate.id == part.id; });
    return key == table->foreignKeys.cend() ? QString() : joined({Words::relation(shown.schema, *table, *key), mark});
}

} // namespace relvar::canvas
