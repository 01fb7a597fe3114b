// SPDX-License-Identifier: GPL-3.0-or-later
// A copy of tables put into a document: new ids, free names, what is not there left out and said.
#include "edit/diagrams.h"
#include "edit/support.h"
#include "edit/tablecopy.h"

#include "edit/freshids.h"
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace relvar::edit {

namespace {

/// The stem with the first number from 2 on that is free.
template<typename IsFree>
QString firstFreeName(const QString &stem, IsFree isFree)
{
    if (isFree(stem))
        return stem;
    for (int number = 2;; ++number) {
        const QString name = stem + u'_' + QString::number(number);
        if (isFree(name))
            return name;
    }
}

/// Makes a copy fit for one document. What it changes in the copy are edits of the copy, so that texts follow names.
class Fitting
{
public:
    Fitting(const Document &document, schema::Schema copied, const PasteTarget &target)
        : m_document(document)
        , m_target(target)
    {
        m_spaces = copied.namespaces;
        m_copy.schema = Box<schema::Schema>(std::move(copied));
    }

    void fit(bool isForeign)
    {
        moveToNamespaces();
        change([&](schema::Schema &copied) {
            if (isForeign)
                leaveProductsOptions(copied);
            if (!m_target.hasTypes)
                leaveTypes(copied);
            reuseEnums(copied);
        });
        renameTypes();
        renameTables();
        change([&](schema::Schema &copied) { attachForeignKeys(copied); });
    }

    [[nodiscard]] const schema::Schema &copied() const { return *m_copy.schema; }
    [[nodiscard]] const QList<Text> &remarks() const { return m_remarks; }

private:
    template<typename Change>
    void change(Change changing)
    {
        schema::Schema copied = *m_copy.schema;
        changing(copied);
        m_copy.schema = Box<schema::Schema>(std::move(copied));
    }

    /// Names that are the document's are not free, nor those of the rest of the copy.
    [[nodiscard]] bool isFree(const QString &name, ObjectId space, ObjectId except) const
    {
        return checkFreeName(*m_document.schema, name, space, {}).has_value()
               && checkFreeName(*m_copy.schema, name, space, except).has_value();
    }

    void run(const Edit &edit)
    {
        if (Result<Document> done = edit(m_copy))
            m_copy = std::move(*done);
    }

    void moveToNamespaces()
    {
        const schema::Schema &into = *m_document.schema;
        QHash<ObjectId, ObjectId> spaces;
        for (const schema::Namespace &space : std::as_const(m_spaces)) {
            const auto same = std::find_if(into.namespaces.cbegin(), into.namespaces.cend(),
                                           [&](const schema::Namespace &other) { return other.name == space.name; });
            spaces.insert(space.id, same == into.namespaces.cend() ? into.defaultNamespace() : same->id);
        }
        change([&](schema::Schema &copied) {
            copied.namespaces += into.namespaces;
            for (Box<schema::Table> &table : copied.tables) {
                schema::Table moved = *table;
                moved.namespaceId = spaces.value(moved.namespaceId, into.defaultNamespace());
                table = Box<schema::Table>(std::move(moved));
            }
        });
        // Texts name types and sequences with their namespace.
        const QList<Box<schema::EnumType>> enums = m_copy.schema->enums;
        for (const Box<schema::EnumType> &type : enums) {
            schema::EnumType moved = *type;
            moved.namespaceId = spaces.value(moved.namespaceId, into.defaultNamespace());
            run(setEnum(moved));
        }
        const QList<Box<schema::Sequence>> sequences = m_copy.schema->sequences;
        for (const Box<schema::Sequence> &sequence : sequences) {
            schema::Sequence moved = *sequence;
            moved.namespaceId = spaces.value(moved.namespaceId, into.defaultNamespace());
            run(setSequence(moved));
        }
    }

    /// What only the product that the tables come from understands.
    void leaveProductsOptions(schema::Schema &copied)
    {
        const auto plain = [](QList<schema::KeyPart> &parts) {
            for (schema::KeyPart &part : parts)
                part = {.column = part.column, .expression = part.expression, .descending = part.descending};
        };
        for (Box<schema::Table> &table : copied.tables) {
            schema::Table changed = *table;
            changed.options.clear();
            changed.exclusions.clear();
            changed.partitionBy.clear();
            changed.partitionOf = {};
            changed.partitionBound.clear();
            changed.inherits.clear();
            for (schema::Column &column : changed.columns) {
                column.options.clear();
                column.collation.clear();
                column.notNullConflict.clear();
                column.inherited = false;
            }
            if (changed.primaryKey) {
                changed.primaryKey->conflict.clear();
                changed.primaryKey->options.clear();
                changed.primaryKey->included.clear();
                plain(changed.primaryKey->parts);
            }
            for (schema::UniqueConstraint &key : changed.uniqueConstraints) {
                key.conflict.clear();
                key.options.clear();
                key.included.clear();
                plain(key.parts);
            }
            for (schema::Index &index : changed.indexes) {
                index.options.clear();
                index.method.clear();
                index.included.clear();
                plain(index.parts);
            }
            table = Box<schema::Table>(std::move(changed));
        }
        m_remarks.append(text("edit",
                              "The tables come from another product: look whether their types and defaults suit "
                              "this one."));
    }

    void leaveTypes(schema::Schema &copied)
    {
        QStringList left;
        for (const Box<schema::EnumType> &type : std::as_const(copied.enums))
            left.append(type->name);
        for (const Box<schema::Sequence> &sequence : std::as_const(copied.sequences))
            left.append(sequence->name);
        copied.enums.clear();
        copied.sequences.clear();
        for (Box<schema::Table> &table : copied.tables) {
            schema::Table changed = *table;
            for (schema::Column &column : changed.columns) {
                column.type.userType = {};
                if (column.defaultExpression && column.defaultExpression->contains(u"nextval"_s, Qt::CaseInsensitive))
                    column.defaultExpression.reset();
            }
            table = Box<schema::Table>(std::move(changed));
        }
        if (!left.isEmpty())
            m_remarks.append(
                text("edit", "There are no enum types and sequences here; left out: %1.", {left.join(u", "_s)}));
    }

    /// An enum type of that name with the same values is the same type.
    void reuseEnums(schema::Schema &copied)
    {
        copied.enums.removeIf([this](const Box<schema::EnumType> &type) {
            const QList<Box<schema::EnumType>> &there = m_document.schema->enums;
            return std::any_of(there.cbegin(), there.cend(), [&](const Box<schema::EnumType> &other) {
                return other->name == type->name && other->namespaceId == type->namespaceId
                       && other->values == type->values;
            });
        });
    }

    void tellOfName(const QString &before, const QString &now)
    {
        m_remarks.append(text("edit", "%1 is called %2 here.", {before, now}));
    }

    void renameTypes()
    {
        const QList<Box<schema::EnumType>> enums = m_copy.schema->enums;
        for (const Box<schema::EnumType> &type : enums) {
            schema::EnumType named = *type;
            named.name = firstFreeName(type->name,
                                       [&](const QString &name) { return isFree(name, type->namespaceId, type->id); });
            if (named.name == type->name)
                continue;
            tellOfName(type->name, named.name);
            run(setEnum(named));
        }
        const QList<Box<schema::Sequence>> sequences = m_copy.schema->sequences;
        for (const Box<schema::Sequence> &sequence : sequences) {
            schema::Sequence named = *sequence;
            named.name = firstFreeName(sequence->name, [&](const QString &name) {
                return isFree(name, sequence->namespaceId, sequence->id);
            });
            if (named.name != sequence->name)
                run(setSequence(named));
        }
    }

    void renameTables()
    {
        const QList<Box<schema::Table>> tables = m_copy.schema->tables;
        for (const Box<schema::Table> &table : tables) {
            const QString name = firstFreeName(table->name, [&](const QString &candidate) {
                return isFree(candidate, table->namespaceId, table->id);
            });
            if (name == table->name)
                continue;
            tellOfName(table->name, name);
            run(renameTable(table->id, name));
        }
    }

    /// The table of the document that a foreign key out of the copy leads to.
    [[nodiscard]] const schema::Table *parentOf(const schema::ForeignKey &key, ObjectId space,
                                                QList<ObjectId> &columns) const
    {
        for (const ObjectId where : {space, m_document.schema->defaultNamespace()}) {
            const schema::Table *parent = m_document.schema->table(key.missingTable, where);
            if (!parent)
                continue;
            columns.clear();
            for (const QString &name : key.missingColumns) {
                const schema::Column *column = parent->column(name);
                columns.append(column ? column->id : ObjectId());
            }
            if (!columns.contains(ObjectId()) && parent->isUnique(columns))
                return parent;
        }
        return nullptr;
    }

    void attachForeignKeys(schema::Schema &copied)
    {
        for (Box<schema::Table> &table : copied.tables) {
            schema::Table changed = *table;
            QList<schema::ForeignKey> leading;
            for (schema::ForeignKey key : std::as_const(changed.foreignKeys)) {
                QList<ObjectId> columns;
                const bool isAttached = !key.referencedTable.isNull();
                const schema::Table *parent = isAttached ? nullptr : parentOf(key, changed.namespaceId, columns);
                if (!isAttached && !parent) {
                    m_remarks.append(text("edit", "%1 refers to %2, which is not here; that relation is left out.",
                                          {changed.name, key.missingTable}));
                    continue;
                }
                if (parent) {
                    key.referencedTable = parent->id;
                    key.referencedColumns = columns;
                    key.missingTable.clear();
                    key.missingColumns.clear();
                }
                leading.append(key);
            }
            changed.foreignKeys = leading;
            table = Box<schema::Table>(std::move(changed));
        }
    }

    const Document &m_document;
    const PasteTarget &m_target;
    Document m_copy;
    QList<schema::Namespace> m_spaces;
    QList<Text> m_remarks;
};

/// Names that the document has already are given anew by the convention.
void leaveTakenNames(schema::Table &table, const QStringList &taken)
{
    const auto leave = [&taken](auto &part) {
        if (taken.contains(part.name, Qt::CaseInsensitive))
            part.name.clear();
    };
    if (table.primaryKey)
        leave(*table.primaryKey);
    for (schema::UniqueConstraint &key : table.uniqueConstraints)
        leave(key);
    for (schema::CheckConstraint &check : table.checks)
        leave(check);
    for (schema::Index &index : table.indexes)
        leave(index);
    for (schema::ForeignKey &key : table.foreignKeys)
        leave(key);
}

Result<Document> withCopied(const Document &document, const schema::Schema &copied,
                            const QHash<ObjectId, QPointF> &places, ObjectId diagram)
{
    Result<Document> result = document;
    const auto run = [&result](const Edit &edit) {
        if (result)
            result = edit(*result);
    };
    for (const Box<schema::EnumType> &type : copied.enums)
        run(setEnum(*type));
    // Tables first, without what refers to tables that are not there yet, then that.
    for (const Box<schema::Sequence> &sequence : copied.sequences) {
        schema::Sequence free = *sequence;
        free.ownerTable = free.ownerColumn = {};
        run(setSequence(free));
    }
    QList<std::pair<ObjectId, schema::ForeignKey>> keys;
    for (const Box<schema::Table> &table : copied.tables) {
        if (!result)
            return result;
        schema::Table added = *table;
        leaveTakenNames(added, constraintNames(*result->schema));
        for (const schema::ForeignKey &key : std::as_const(added.foreignKeys))
            keys.append({added.id, key});
        added.foreignKeys.clear();
        run(addTableTo(diagram, added, places.value(added.id)));
    }
    for (const auto &[table, key] : std::as_const(keys))
        run(setForeignKey(table, key));
    for (const Box<schema::Sequence> &sequence : copied.sequences) {
        if (!sequence->ownerTable.isNull())
            run(setSequence(*sequence));
    }
    return result;
}

QHash<ObjectId, QPointF> placesFrom(const QList<diagram::Placement> &placements, const schema::Schema &copied,
                                    QPointF corner)
{
    constexpr qreal step = 48;
    QHash<ObjectId, QPointF> places;
    QPointF first = placements.isEmpty() ? QPointF() : placements.first().position;
    for (const diagram::Placement &placement : placements)
        first = {std::min(first.x(), placement.position.x()), std::min(first.y(), placement.position.y())};
    for (const diagram::Placement &placement : placements)
        places.insert(placement.table, corner + placement.position - first);
    QPointF next = corner;
    for (const Box<schema::Table> &table : copied.tables) {
        if (places.contains(table->id))
            continue;
        places.insert(table->id, next);
        next += QPointF(step, step);
    }
    return places;
}

} // namespace

Pasting pasting(const Document &document, const TableCopy &copy, const PasteTarget &target)
{
    schema::Schema copied = copy.schema;
    FreshIds renewal;
    schema::visitFields(renewal, copied);
    QList<diagram::Placement> placements = copy.placements;
    for (diagram::Placement &placement : placements)
        placement.table = renewal.renewed(placement.table);

    Fitting fitting(document, std::move(copied), target);
    fitting.fit(copy.dialect != target.dialect);
    Pasting result;
    result.remarks = fitting.remarks();
    for (const Box<schema::Table> &table : fitting.copied().tables)
        result.tables.append(table->id);
    result.edit = [ready = fitting.copied(), places = placesFrom(placements, fitting.copied(), target.corner),
                   diagram = target.diagram](const Document &into) { return withCopied(into, ready, places, diagram); };
    return result;
}

} // namespace relvar::edit
