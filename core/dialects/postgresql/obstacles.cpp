// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/postgresql/obstacles.h"

#include "dialects/postgresql/compile.h"
#include "dialects/postgresql/domains.h"
#include "dialects/postgresql/enums.h"
#include "dialects/postgresql/expressionnames.h"
#include "dialects/postgresql/inheritance.h"
#include "dialects/postgresql/newerfeatures.h"
#include "dialects/postgresql/types.h"

#include <algorithm>

namespace relvar::postgresql {

using namespace Qt::Literals::StringLiterals;
using diff::Facet;
using schema::Schema;
using schema::Table;

namespace {

/// What stands in a statement before what CREATE OR REPLACE may change.
QString signatureOf(const QString &definition)
{
    const qsizetype language = definition.indexOf("LANGUAGE"_L1, 0, Qt::CaseInsensitive);
    return language < 0 ? QString() : definition.left(language).simplified();
}

bool isSubsequence(const QStringList &part, const QStringList &whole)
{
    qsizetype next = 0;
    for (const QString &value : whole) {
        if (next < part.size() && part.at(next) == value)
            ++next;
    }
    return next == part.size();
}

QSet<ObjectId> asSet(const QList<ObjectId> &list)
{
    return {list.cbegin(), list.cend()};
}

class ObstacleSearch
{
public:
    explicit ObstacleSearch(Compilation *work)
        : m_work(*work)
        , m_foundations(foundations(work->from))
    {
    }

    Result<> run()
    {
        for (const diff::Change &change : m_work.allChanges)
            std::visit([&](const auto &value) { note(value); }, change);
        m_work.swappedNames = namesOf(m_work.swapped);
        m_work.swappedNamesBack = namesOf(m_work.swappedBack);
        for (const Box<Table> &table : m_work.renamed.tables) {
            if (const Table *after = m_work.to.table(table->id); after && !(m_work.retyped | m_work.swappedBack).isEmpty())
                loseComputed(*table, *after);
        }
        findSwappedColumns();
        findTexts(m_touched, &m_work.gone);
        findTexts(m_touched | m_touchedBack, &m_work.goneBack);
        if (!m_inTheWay.isEmpty()) {
            return fail(CompileError::Unsupported,
                        text("postgresql",
                             "%1 is used by tables and cannot be replaced while they use it. Change it in a migration "
                             "of its own, under a new name.",
                             {m_inTheWay}));
        }
        m_work.goneBack |= m_work.gone;
        findParts();
        goBothWaysWhereRenamed();
        return {};
    }

private:
    template<typename T>
    void note(const T &)
    {
    }

    void note(const diff::Dropped<Box<Table>> &change)
    {
        const Table &table = *m_work.from.table(change.object->id);
        m_work.droppedTables.insert(table.id);
        if (m_work.options.keepDropped && canMove(table, m_work.from))
            m_work.movedTables.insert(table.id);
        m_touched.insert(table.id);
    }

    void note(const diff::Added<Box<Table>> &change) { m_work.addedTables.insert(change.object->id); }

    void note(const diff::AlteredTable &table)
    {
        m_isDisturbed = std::any_of(table.changes.cbegin(), table.changes.cend(), [](const diff::TableChange &change) {
            const auto *altered = std::get_if<diff::Altered<schema::Column>>(&change);
            return std::holds_alternative<diff::Dropped<schema::Column>>(change)
                   || (altered && (altered->facets & (diff::Facets(Facet::Type) | Facet::Collation)));
        });
        m_setsVirtual = table.from->checks.isEmpty() && table.to->checks.isEmpty() && parentsOf(*table.from).isEmpty()
                        && !isPublished(table.from->id);
        for (const diff::TableChange &change : table.changes) {
            std::visit([&](const auto &value) { noteInside(value); }, change);
            if (!table.from->partitionBy.isEmpty())
                std::visit([&](const auto &value) { noteOptions(value); }, change);
        }
    }

    /// "cannot alter type of a column used by a generated column": that is made anew.
    void loseComputed(const Table &before, const Table &after)
    {
        const auto isSwapped
            = [&](const schema::Column &column) { return m_work.swappedBack.contains(column.type.userType); };
        for (const schema::Column &column : before.columns) {
            if (!column.generated || !after.column(column.id))
                continue;
            const auto names = columnsIn(column.generated->expression);
            const auto isInTheWay = [&](const schema::Column &other) {
                return (m_work.retyped.contains(other.id) || isSwapped(other)) && (!names || names->contains(other.name));
            };
            if (isSwapped(column) || namesType(column.generated->expression, m_work.swappedNamesBack)
                || std::any_of(before.columns.cbegin(), before.columns.cend(), isInTheWay)) {
                lose(column.id);
                m_work.visit(before, after);
            }
        }
    }

    /// ALTER INDEX has none for the index of a partitioned table.
    template<typename T>
    void noteOptions(const T &change)
    {
        if constexpr (requires { change.to.options; }) {
            if constexpr (!std::is_same_v<T, diff::Altered<schema::Column>>) {
                if (change.from.options != change.to.options)
                    m_work.partsGone.insert(change.from.id);
            }
        }
    }

    template<typename T>
    void noteInside(const diff::Added<T> &)
    {
    }

    template<typename T>
    void noteInside(const diff::Dropped<T> &change)
    {
        m_work.partsGone.insert(change.object.id);
    }

    template<typename T>
    void noteInside(const diff::Altered<T> &change)
    {
        if (change.facets & Facet::Definition)
            m_work.partsGone.insert(change.from.id);
    }

    // What has statements of its own: parts.cpp writes them.
    void noteInside(const diff::Altered<schema::ForeignKey> &change)
    {
        schema::ForeignKey like = change.from;
        like.deferrable = change.to.deferrable;
        like.initiallyDeferred = change.to.initiallyDeferred;
        like.notValid = change.to.notValid;
        like.notEnforced = change.to.notEnforced;
        like.comment = change.to.comment;
        if (like != change.to)
            m_work.partsGone.insert(change.from.id);
    }
    void noteInside(const diff::Altered<schema::CheckConstraint> &change)
    {
        schema::CheckConstraint like = change.from;
        like.notValid = change.to.notValid;
        like.comment = change.to.comment;
        like.inherited = change.to.inherited;
        if ((change.facets & Facet::Definition) && like != change.to)
            m_work.partsGone.insert(change.from.id);
    }

    void noteInside(const diff::Dropped<schema::Column> &change) { lose(change.object.id); }

    void noteInside(const diff::Altered<schema::Column> &change)
    {
        const bool isComputed = change.to.generated || (change.from.generated && !change.from.generated->stored);
        if ((change.facets & Facet::Generated) && isComputed && !setsExpression(change))
            lose(change.from.id);
        else if (change.facets & (diff::Facets(Facet::Type) | Facet::Collation))
            retype(change.from.id);
        // DROP EXPRESSION keeps the column, but the way back has to make it anew.
        if ((change.facets & Facet::Generated) && !change.to.generated && !m_work.lost.contains(change.from.id)) {
            m_lostBack.insert(change.from.id);
            m_touchedBack.insert(change.from.id);
        }
    }

    /// SET EXPRESSION, as long as nothing that either expression may name goes away or becomes another.
    bool setsExpression(const diff::Altered<schema::Column> &change) const
    {
        return m_work.options.targetVersion >= setsExpressions && !m_isDisturbed && change.from.generated
               && change.to.generated && change.from.generated->stored == change.to.generated->stored
               && (change.to.generated->stored || m_setsVirtual)
               && !(change.facets & (diff::Facets(Facet::Type) | Facet::Collation));
    }

    bool isPublished(ObjectId table) const
    {
        const auto &others = m_work.from.otherObjects;
        return std::any_of(others.cbegin(), others.cend(), [&](const Box<schema::OtherObject> &object) {
            return object->kind == "publication"_L1
                   && (object->definition.contains("FOR ALL TABLES"_L1) || object->definition.contains("IN SCHEMA"_L1)
                       || std::any_of(object->dependsOn.cbegin(), object->dependsOn.cend(),
                                      [&](const schema::Dependency &use) { return use.object == table; }));
        });
    }

    void lose(ObjectId column)
    {
        m_work.lost.insert(column);
        m_touched.insert(column);
    }

    void retype(ObjectId column)
    {
        m_work.retyped.insert(column);
        m_touched.insert(column);
    }

    void note(const diff::Altered<Box<schema::EnumType>> &change)
    {
        if (!(change.facets & Facet::Definition))
            return;
        const bool onlyAdds = isSubsequence(change.from->values, change.to->values);
        const bool isUsedAtOnce = onlyAdds && usesNewValue(*change.from, *change.to);
        QSet<ObjectId> types{change.from->id};
        for (const Box<schema::OtherObject> &object : m_work.from.otherObjects) {
            const bool stays = std::any_of(m_work.to.otherObjects.cbegin(), m_work.to.otherObjects.cend(),
                                           [&](const auto &other) { return other->id == object->id; });
            if (stays && isSwappedDomain(*object, {change.from->id}))
                types.insert(object->id);
        }
        if (!onlyAdds || isUsedAtOnce) {
            m_work.swapped |= types;
            m_touched |= types;
        }
        m_work.swappedBack |= types;
        m_touchedBack |= types;
    }

    /// A value that a transaction has added cannot be used in it:
    /// https://www.postgresql.org/docs/current/sql-altertype.html
    bool usesNewValue(const schema::EnumType &before, const schema::EnumType &after) const
    {
        for (const QString &value : after.values) {
            if (before.values.contains(value))
                continue;
            for (const Box<Table> &table : m_work.to.tables) {
                const QStringList texts = schema::expressionsOf(*table);
                if (std::any_of(texts.cbegin(), texts.cend(),
                                [&](const QString &text) { return text.contains(quoteLiteral(value)); }))
                    return true;
            }
        }
        return false;
    }

    void note(const diff::Dropped<schema::Namespace> &change) { m_touched.insert(change.object.id); }
    void note(const diff::Dropped<Box<schema::EnumType>> &change) { m_touched.insert(change.object->id); }
    void note(const diff::Dropped<Box<schema::Sequence>> &change) { m_touched.insert(change.object->id); }
    void note(const diff::Dropped<Box<schema::View>> &change) { m_touched.insert(change.object->id); }
    void note(const diff::Dropped<Box<schema::Trigger>> &change) { m_touched.insert(change.object->id); }
    void note(const diff::Dropped<Box<schema::OtherObject>> &change)
    {
        m_touched.insert(change.object->id);
        if (m_foundations.contains(change.object->id))
            m_droppedLate.insert(change.object->id);
    }
    void note(const diff::Altered<Box<schema::View>> &change)
    {
        if (change.facets & Facet::Definition)
            m_touched.insert(change.from->id);
    }
    void note(const diff::Altered<Box<schema::Trigger>> &change)
    {
        if (change.facets & Facet::Definition)
            m_touched.insert(change.from->id);
    }
    void note(const diff::Altered<Box<schema::OtherObject>> &change)
    {
        if (!isReplaceable(*change.from, *change.to) && !alterDomain(*change.from, *change.to))
            m_touched.insert(change.from->id);
    }

    /// Those that the types have before and after they are renamed.
    QSet<QString> namesOf(const QSet<ObjectId> &types) const
    {
        QSet<QString> names;
        for (const Schema *schema : {&m_work.from, &m_work.renamed}) {
            for (const Box<schema::EnumType> &type : schema->enums) {
                if (types.contains(type->id))
                    names.insert(type->name);
            }
            for (const Box<schema::OtherObject> &object : schema->otherObjects) {
                if (types.contains(object->id))
                    names.insert(object->name);
            }
        }
        return names;
    }

    void findSwappedColumns()
    {
        for (const Box<Table> &table : m_work.from.tables) {
            for (const schema::Column &column : table->columns) {
                if (m_work.swapped.contains(column.type.userType))
                    m_touched.insert(column.id);
                if (m_work.swappedBack.contains(column.type.userType))
                    m_touchedBack.insert(column.id);
            }
        }
    }

    /// The privileges on a column outlive everything but that column.
    template<typename T>
    bool isAccessThatStays(const T &object) const
    {
        if constexpr (std::is_same_v<T, schema::OtherObject>) {
            return schema::isAboutAccess(object) && !object.dependsOn.isEmpty()
                   && std::none_of(object.dependsOn.cbegin(), object.dependsOn.cend(),
                                   [&](const schema::Dependency &use) {
                                       return m_work.lost.contains(use.column)
                                              || m_work.droppedTables.contains(use.object);
                                   })
                   && !m_touched.contains(object.id);
        }
        return false;
    }

    /// Views, triggers and others that depend on something touched, and what depends on those.
    void findTexts(QSet<ObjectId> touched, QSet<ObjectId> *found)
    {
        const auto isTouched = [&](const schema::Dependency &use) {
            return touched.contains(use.object) || (!use.column.isNull() && touched.contains(use.column));
        };
        const auto look = [&](const auto &list, const auto &ownerOf) {
            bool isNew = false;
            for (const auto &object : list) {
                if (found->contains(object->id) || m_droppedLate.contains(object->id)
                    || m_work.swappedBack.contains(object->id))
                    continue;
                if (isAccessThatStays(*object))
                    continue;
                if (!touched.contains(object->id) && !touched.contains(ownerOf(*object))
                    && std::none_of(object->dependsOn.cbegin(), object->dependsOn.cend(), isTouched))
                    continue;
                if (m_foundations.contains(object->id) && m_inTheWay.isEmpty())
                    m_inTheWay = object->name;
                found->insert(object->id);
                touched.insert(object->id);
                isNew = true;
            }
            return isNew;
        };
        bool goesOn = true;
        while (goesOn) {
            goesOn = look(m_work.from.otherObjects, [](const schema::OtherObject &object) { return object.owner; });
            goesOn |= look(m_work.from.views, [](const schema::View &) { return ObjectId(); });
            goesOn |= look(m_work.from.triggers, [](const schema::Trigger &trigger) { return trigger.tableId; });
        }
    }

    void findParts()
    {
        for (const Box<Table> &table : m_work.from.tables) {
            if (m_work.droppedTables.contains(table->id))
                continue;
            QSet<QString> lostNames;
            QSet<QString> lostBackNames;
            QSet<QString> swappedNames;
            QSet<QString> swappedBackNames;
            for (const schema::Column &column : table->columns) {
                if (m_work.lost.contains(column.id))
                    lostNames.insert(column.name);
                if (m_lostBack.contains(column.id))
                    lostBackNames.insert(column.name);
                if (m_work.swapped.contains(column.type.userType))
                    swappedNames.insert(column.name);
                if (m_work.swappedBack.contains(column.type.userType))
                    swappedBackNames.insert(column.name);
            }
            if (!lostNames.isEmpty() || !lostBackNames.isEmpty() || !m_work.swappedBack.isEmpty()) {
                findPartsOf(*table, lostNames | swappedNames, m_work.swappedNames, m_work.lost, &m_work.partsGone);
                findPartsOf(*table, lostNames | lostBackNames | swappedBackNames, m_work.swappedNamesBack,
                            m_work.lost | m_lostBack, &m_work.partsGoneBack);
            }
        }
        m_work.partsGoneBack |= m_work.partsGone;
        findForeignKeys(m_work.swapped, m_work.lost, &m_work.partsGone);
        findForeignKeys(m_work.swappedBack, m_work.lost | m_lostBack, &m_work.partsGoneBack);
        m_work.partsGoneBack |= m_work.partsGone;
    }

    void findPartsOf(const Table &table, const QSet<QString> &names, const QSet<QString> &types,
                     const QSet<ObjectId> &lost, QSet<ObjectId> *found) const
    {
        const auto losesColumn = [&](const QList<ObjectId> &columns) {
            return std::any_of(columns.cbegin(), columns.cend(), [&](ObjectId id) { return lost.contains(id); });
        };
        const auto usesThem = [&](const QString &expression) {
            if (expression.isEmpty() || (names.isEmpty() && types.isEmpty()))
                return false;
            if (namesType(expression, types))
                return true;
            const auto columns = names.isEmpty() ? QSet<QString>() : columnsIn(expression);
            return !columns || columns->intersects(names);
        };
        if (table.primaryKey && losesColumn(columnsOf(table.primaryKey->parts) + table.primaryKey->included))
            found->insert(table.primaryKey->id);
        for (const schema::UniqueConstraint &unique : table.uniqueConstraints) {
            if (losesColumn(columnsOf(unique.parts) + unique.included))
                found->insert(unique.id);
        }
        for (const schema::CheckConstraint &check : table.checks) {
            if (usesThem(check.expression))
                found->insert(check.id);
        }
        for (const schema::ExclusionConstraint &exclusion : table.exclusions) {
            const auto isNamed = [&](const QString &name) { return exclusion.definition.contains(name); };
            if (std::any_of(names.cbegin(), names.cend(), isNamed)
                || std::any_of(types.cbegin(), types.cend(), isNamed))
                found->insert(exclusion.id);
        }
        for (const schema::Index &index : table.indexes) {
            const bool usesInText
                = usesThem(index.predicate)
                  || std::any_of(index.parts.cbegin(), index.parts.cend(), [&](const schema::KeyPart &part) {
                         return part.column.isNull() && usesThem(part.expression);
                     });
            if (usesInText || losesColumn(columnsOf(index.parts) + index.included))
                found->insert(index.id);
        }
    }

    bool isHardToRetype(const Table &table, ObjectId id) const
    {
        if (!m_work.retyped.contains(id))
            return false;
        const schema::Column *before = table.column(id);
        const Table *after = m_work.to.table(table.id);
        const schema::Column *now = after ? after->column(id) : nullptr;
        return !before || !now || !isWidening(before->type.text, now->type.text);
    }

    /// A foreign key needs the key that it refers to, and columns that can be compared.
    void findForeignKeys(const QSet<ObjectId> &swapped, const QSet<ObjectId> &lost, QSet<ObjectId> *found) const
    {
        QHash<ObjectId, QList<QSet<ObjectId>>> goneKeys;
        for (const Box<Table> &table : m_work.from.tables) {
            const auto noteKey = [&](ObjectId key, const QList<schema::KeyPart> &parts) {
                if (found->contains(key))
                    goneKeys[table->id].append(asSet(columnsOf(parts)));
            };
            if (table->primaryKey)
                noteKey(table->primaryKey->id, table->primaryKey->parts);
            for (const schema::UniqueConstraint &unique : table->uniqueConstraints)
                noteKey(unique.id, unique.parts);
            for (const schema::Index &index : table->indexes) {
                if (index.unique)
                    noteKey(index.id, index.parts);
            }
        }
        for (const Box<Table> &table : m_work.from.tables) {
            for (const schema::ForeignKey &key : table->foreignKeys) {
                const Table *parent = m_work.from.table(key.referencedTable);
                if (!parent || found->contains(key.id))
                    continue;
                const auto isDisturbed = [&](const Table &owner, ObjectId id) {
                    const schema::Column *column = owner.column(id);
                    return lost.contains(id) || isHardToRetype(owner, id)
                           || (column && swapped.contains(column->type.userType));
                };
                const bool isInTheWay
                    = (m_work.droppedTables.contains(parent->id) && !m_work.droppedTables.contains(table->id))
                      || goneKeys.value(parent->id).contains(asSet(key.referencedColumns))
                      || std::any_of(key.columns.cbegin(), key.columns.cend(),
                                     [&](ObjectId id) { return isDisturbed(*table, id); })
                      || std::any_of(key.referencedColumns.cbegin(), key.referencedColumns.cend(),
                                     [&](ObjectId id) { return isDisturbed(*parent, id); });
                if (isInTheWay)
                    found->insert(key.id);
            }
        }
    }

    /// What goes away on the way back alone could not get its old name back there.
    void goBothWaysWhereRenamed()
    {
        for (const ObjectId id : m_work.followed.texts) {
            if (m_work.goneBack.contains(id))
                m_work.gone.insert(id);
        }
        for (const Box<Table> &table : m_work.from.tables) {
            const Table *renamed = m_work.renamed.table(table->id);
            if (table->checks == renamed->checks && table->indexes == renamed->indexes
                && table->exclusions == renamed->exclusions && table->foreignKeys == renamed->foreignKeys)
                continue;
            const auto goBothWays = [&](const auto &parts) {
                for (const auto &part : parts) {
                    if (m_work.partsGoneBack.contains(part.id))
                        m_work.partsGone.insert(part.id);
                }
            };
            goBothWays(table->checks);
            goBothWays(table->indexes);
            goBothWays(table->exclusions);
            goBothWays(table->foreignKeys);
        }
    }

    Compilation &m_work;
    const QSet<ObjectId> m_foundations;
    QSet<ObjectId> m_touched;
    QSet<ObjectId> m_touchedBack;
    /// Columns that live through the way up, but not through the way back.
    QSet<ObjectId> m_lostBack;
    QSet<ObjectId> m_droppedLate;
    /// The table at hand loses columns or changes their types.
    bool m_isDisturbed = false;
    /// The server sets no expressions of virtual columns of tables with checks, or that are published.
    bool m_setsVirtual = false;
    QString m_inTheWay;
};

} // namespace

Result<> findObstacles(Compilation *work)
{
    return ObstacleSearch(work).run();
}

bool isReplaceable(const schema::OtherObject &from, const schema::OtherObject &to)
{
    if (schema::isAboutAccess(from))
        return from.kind == to.kind;
    const QString signature = signatureOf(from.definition);
    return from.name == to.name && from.kind == to.kind && from.namespaceId == to.namespaceId
           && signature.startsWith("CREATE OR REPLACE "_L1) && signature == signatureOf(to.definition);
}

QSet<ObjectId> foundations(const Schema &schema)
{
    QHash<ObjectId, const schema::OtherObject *> others;
    for (const Box<schema::OtherObject> &object : schema.otherObjects)
        others.insert(object->id, &*object);
    QSet<ObjectId> found;
    QList<ObjectId> open;
    const auto reach = [&](ObjectId id) {
        if (others.contains(id) && !found.contains(id)) {
            found.insert(id);
            open.append(id);
        }
    };
    for (const Box<Table> &table : schema.tables) {
        for (const schema::Column &column : table->columns)
            reach(column.type.userType);
        for (const schema::Dependency &use : table->dependsOn)
            reach(use.object);
    }
    for (const Box<schema::OtherObject> &object : schema.otherObjects) {
        if (object->kind == "extension"_L1 || object->kind == "collation"_L1)
            reach(object->id);
    }
    while (!open.isEmpty()) {
        const schema::OtherObject *object = others.value(open.takeLast());
        for (const schema::Dependency &use : object->dependsOn)
            reach(use.object);
    }
    return found;
}

} // namespace relvar::postgresql
