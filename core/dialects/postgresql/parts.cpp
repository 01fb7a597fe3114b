// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/postgresql/parts.h"

#include "dialects/postgresql/clauses.h"
#include "dialects/postgresql/expressionnames.h"

#include <algorithm>

namespace relvar::postgresql {

using namespace Qt::Literals::StringLiterals;
using dialect::Action;
using dialect::Hazard;
using dialect::Statement;
using diff::Facet;
using schema::Table;

namespace {

template<typename Part>
Statement dropPart(const Part &part, const Table &table, const Names &names)
{
    return {.sql = u"ALTER TABLE "_s + names.of(table) + u" DROP CONSTRAINT "_s + quoteIdentifier(part.name)};
}

Statement dropPart(const schema::Index &index, const Table &table, const Names &names)
{
    return {.sql = u"DROP INDEX "_s + names.qualified(table.namespaceId, index.name)};
}

template<typename Function>
void forEachPart(const Table &table, Function function)
{
    if (table.primaryKey)
        function(*table.primaryKey);
    for (const schema::UniqueConstraint &unique : table.uniqueConstraints)
        function(unique);
    for (const schema::CheckConstraint &check : table.checks)
        function(check);
    for (const schema::ExclusionConstraint &exclusion : table.exclusions)
        function(exclusion);
    for (const schema::Index &index : table.indexes)
        function(index);
}

/// The keys of the parent of which one is what the foreign key depends on.
QList<ObjectId> referredKeys(const schema::ForeignKey &key, const Table &parent)
{
    const QSet<ObjectId> columns(key.referencedColumns.cbegin(), key.referencedColumns.cend());
    QList<ObjectId> found;
    const auto note = [&](ObjectId id, const QList<schema::KeyPart> &parts) {
        const QList<ObjectId> own = columnsOf(parts);
        if (QSet<ObjectId>(own.cbegin(), own.cend()) == columns)
            found.append(id);
    };
    if (parent.primaryKey)
        note(parent.primaryKey->id, parent.primaryKey->parts);
    for (const schema::UniqueConstraint &unique : parent.uniqueConstraints)
        note(unique.id, unique.parts);
    for (const schema::Index &index : parent.indexes) {
        if (index.unique)
            note(index.id, index.parts);
    }
    return found;
}

class Leaving
{
public:
    explicit Leaving(Compilation *work)
        : m_work(*work)
    {
        for (const diff::Change &change : m_work.allChanges) {
            if (const auto *altered = std::get_if<diff::AlteredTable>(&change))
                m_changedTables.insert(altered->from->id);
        }
        m_changedTables |= m_work.droppedTables;
    }

    void drop()
    {
        for (const Box<Table> &table : m_work.from.tables) {
            for (const schema::ForeignKey &key : table->foreignKeys)
                dropForeignKey(key, *table);
        }
        for (const Box<Table> &table : m_work.from.tables) {
            if (m_work.droppedTables.contains(table->id))
                continue;
            forEachPart(*table, [&](const auto &part) {
                if (m_work.partsGoneBack.contains(part.id))
                    add(part, *table, m_work.partsGone.contains(part.id) && !goesAlong(part, *table));
            });
        }
    }

private:
    template<typename Part>
    void add(const Part &part, const Table &table, bool isDroppedByName)
    {
        m_work.add(part.id, Action::Drop,
                   isDroppedByName ? QList<Statement>{dropPart(part, table, m_work.oldNames)} : QList<Statement>(),
                   addPart(part, table, m_work.oldNames));
    }

    void dropForeignKey(const schema::ForeignKey &key, const Table &table)
    {
        if (m_work.droppedTables.contains(table.id)) {
            if (key.referencedTable == table.id && m_work.movedTables.contains(table.id))
                return;
            // Of a partitioned table the partitions go first, and each is referred to.
            const bool bothDropped
                = m_work.droppedTables.contains(key.referencedTable)
                  && (key.referencedTable != table.id || !table.partitionBy.isEmpty());
            add(key, table, m_work.movedTables.contains(table.id) || bothDropped || losesItsParentsKey(key));
            return;
        }
        if (!m_work.partsGoneBack.contains(key.id))
            return;
        const bool goesWithColumn = losesColumn(key.columns) && !m_changedTables.contains(key.referencedTable);
        add(key, table, m_work.partsGone.contains(key.id) && !goesWithColumn);
    }

    /// Tables are dropped after keys of others, which cannot go while something refers to them.
    bool losesItsParentsKey(const schema::ForeignKey &key) const
    {
        const Table *parent = m_work.from.table(key.referencedTable);
        if (!parent || m_work.droppedTables.contains(parent->id))
            return false;
        const QList<ObjectId> keys = referredKeys(key, *parent);
        return std::any_of(keys.cbegin(), keys.cend(), [&](ObjectId id) { return m_work.partsGone.contains(id); });
    }

    bool losesColumn(const QList<ObjectId> &columns) const
    {
        return std::any_of(columns.cbegin(), columns.cend(), [&](ObjectId id) { return m_work.lost.contains(id); });
    }

    bool losesColumn(const QString &expression, const Table &table) const
    {
        const auto names = expression.isEmpty() ? QSet<QString>() : columnsIn(expression);
        return names && std::any_of(table.columns.cbegin(), table.columns.cend(), [&](const schema::Column &column) {
                   return m_work.lost.contains(column.id) && names->contains(column.name);
               });
    }

    /// True when DROP COLUMN drops the part too, which it does however many columns the part has.
    bool goesAlong(const schema::PrimaryKey &key, const Table &) const
    {
        return losesColumn(columnsOf(key.parts) + key.included);
    }
    bool goesAlong(const schema::UniqueConstraint &unique, const Table &) const
    {
        return losesColumn(columnsOf(unique.parts) + unique.included);
    }
    bool goesAlong(const schema::CheckConstraint &check, const Table &table) const
    {
        return losesColumn(check.expression, table);
    }
    // Carried as text, so what it uses is not known for certain.
    bool goesAlong(const schema::ExclusionConstraint &, const Table &) const { return false; }
    bool goesAlong(const schema::Index &index, const Table &table) const
    {
        return losesColumn(columnsOf(index.parts) + index.included) || losesColumn(index.predicate, table)
               || std::any_of(index.parts.cbegin(), index.parts.cend(), [&](const schema::KeyPart &part) {
                      return part.column.isNull() && losesColumn(part.expression, table);
                  });
    }

    Compilation &m_work;
    QSet<ObjectId> m_changedTables;
};

Text refusal(const schema::PrimaryKey &, const Table &table)
{
    return text("postgresql", "Rows of table %1 may have the same primary key, or none", {table.name});
}

Text refusal(const schema::UniqueConstraint &unique, const Table &table)
{
    return text("postgresql", "Rows of table %1 may have the same values (%2)", {table.name, unique.name});
}

Text refusal(const schema::CheckConstraint &check, const Table &table)
{
    return text("postgresql", "Rows of table %1 may not satisfy the check %2", {table.name, check.name});
}

Text refusal(const schema::ExclusionConstraint &exclusion, const Table &table)
{
    return text("postgresql", "Rows of table %1 may exclude each other (%2)", {table.name, exclusion.name});
}

Text refusal(const schema::ForeignKey &key, const Table &table)
{
    return text("postgresql", "Rows of table %1 may refer to rows that are not there (%2)", {table.name, key.name});
}

Text refusal(const schema::Index &index, const Table &table)
{
    return index.unique ? text("postgresql", "Rows of table %1 may have the same values (%2)", {table.name, index.name})
                        : Text();
}

QString deferrability(const schema::ForeignKey &key)
{
    if (!key.deferrable)
        return u" NOT DEFERRABLE"_s;
    return key.initiallyDeferred ? u" DEFERRABLE INITIALLY DEFERRED"_s : u" DEFERRABLE INITIALLY IMMEDIATE"_s;
}

class Coming
{
public:
    explicit Coming(Compilation *work)
        : m_work(*work)
    {
    }

    void add()
    {
        for (const Box<Table> &table : m_work.from.tables)
            notePresent(*table);
        for (const Box<Table> &table : m_work.to.tables) {
            if (m_work.addedTables.contains(table->id))
                continue;
            forEachPart(*table, [&](const auto &part) { addPartOf(part, *table); });
        }
        for (const bool isToPartitioned : {false, true}) {
            for (const Box<Table> &table : m_work.to.tables) {
                for (const schema::ForeignKey &key : table->foreignKeys) {
                    if (refersToPartitioned(key, m_work.to) == isToPartitioned)
                        addForeignKey(key, *table);
                }
            }
        }
        for (const diff::Change &change : m_work.changes) {
            const auto *altered = std::get_if<diff::AlteredTable>(&change);
            if (!altered)
                continue;
            for (const diff::TableChange &inside : altered->changes)
                std::visit([&](const auto &value) { alter(value, *altered->to); }, inside);
        }
    }

private:
    void notePresent(const Table &table)
    {
        forEachPart(table, [&](const auto &part) { m_present.insert(part.id); });
        for (const schema::ForeignKey &key : table.foreignKeys)
            m_present.insert(key.id);
    }

    template<typename Part>
    QList<Statement> additions(const Part &part, const Table &table) const
    {
        QList<Statement> statements = addPart(part, table, m_work.newNames);
        if (const Text words = refusal(part, table); !words.isEmpty())
            statements.first().hazards.append({Hazard::Kind::MayFailOnData, words});
        return statements;
    }

    template<typename Part>
    void addPartOf(const Part &part, const Table &table)
    {
        const bool isNew = !m_present.contains(part.id);
        if (!isNew && !m_work.partsGoneBack.contains(part.id))
            return;
        m_work.add(part.id, Action::Add,
                   isNew || m_work.partsGone.contains(part.id) ? additions(part, table) : QList<Statement>(),
                   {dropPart(part, table, m_work.newNames)});
    }

    void addForeignKey(const schema::ForeignKey &key, const Table &table)
    {
        if (!m_work.addedTables.contains(table.id)) {
            addPartOf(key, table);
            return;
        }
        // Dropped with its table, unless two tables hold each other, or a table its own partitions.
        const bool isCircular = m_work.addedTables.contains(key.referencedTable)
                                && (key.referencedTable != table.id || !table.partitionBy.isEmpty());
        m_work.add(key.id, Action::Add, addPart(key, table, m_work.newNames),
                   isCircular || losesItsParentsKeyBack(key) ? QList<Statement>{dropPart(key, table, m_work.newNames)}
                                                             : QList<Statement>());
    }

    /// On the way back, too, tables are dropped after keys of others.
    bool losesItsParentsKeyBack(const schema::ForeignKey &key) const
    {
        const Table *parent = m_work.to.table(key.referencedTable);
        if (!parent || m_work.addedTables.contains(parent->id))
            return false;
        const QList<ObjectId> keys = referredKeys(key, *parent);
        return std::any_of(keys.cbegin(), keys.cend(),
                           [&](ObjectId id) { return !m_present.contains(id) || m_work.partsGoneBack.contains(id); });
    }

    template<typename T>
    void alter(const T &, const Table &)
    {
    }

    void alter(const diff::Altered<schema::Column> &, const Table &) { }

    template<typename Part>
    void alter(const diff::Altered<Part> &change, const Table &table)
    {
        if (m_work.partsGone.contains(change.from.id))
            return;
        if constexpr (std::is_same_v<Part, schema::ForeignKey> || std::is_same_v<Part, schema::CheckConstraint>) {
            Part back = change.from;
            back.name = change.to.name;
            m_work.add(change.to.id, Action::Alter, alterConstraint(back, change.to, table),
                       alterConstraint(change.to, back, table));
        }
        if (change.facets & Facet::Options)
            changeIndexOptions(change, table);
        if (!(change.facets & Facet::Comment))
            return;
        const auto comment = [&](const Part &part) -> Statement {
            if constexpr (std::is_same_v<Part, schema::Index>) {
                return commentOn(u"INDEX"_s, m_work.newNames.qualified(table.namespaceId, change.to.name),
                                 part.comment);
            } else {
                return commentOn(u"CONSTRAINT"_s, constraintOn(change.to.name, table, m_work.newNames), part.comment);
            }
        };
        m_work.add(change.to.id, Action::Alter, {comment(change.to)}, {comment(change.from)});
    }

    /// In place; what nothing can take back, a check of the rows, by making the constraint anew.
    template<typename Part>
    QList<Statement> alterConstraint(const Part &from, const Part &to, const Table &table) const
    {
        const QString constraint = quoteIdentifier(to.name);
        const QString start = u"ALTER TABLE "_s + m_work.newNames.of(table);
        if (to.notValid && !from.notValid)
            return QList<Statement>{dropPart(from, table, m_work.newNames)} + addPart(to, table, m_work.newNames);
        QList<Statement> statements;
        if constexpr (std::is_same_v<Part, schema::ForeignKey>) {
            const QString alter = start + u" ALTER CONSTRAINT "_s + constraint;
            if (from.deferrable != to.deferrable || from.initiallyDeferred != to.initiallyDeferred)
                statements.append({.sql = alter + deferrability(to)});
            if (from.notEnforced != to.notEnforced)
                statements.append({.sql = alter + (to.notEnforced ? u" NOT ENFORCED"_s : u" ENFORCED"_s)});
        }
        if (from.notValid && !to.notValid && !to.notEnforced)
            statements.append({.sql = start + u" VALIDATE CONSTRAINT "_s + constraint});
        const bool isChecked = (from.notValid || from.notEnforced) && !to.notValid && !to.notEnforced;
        if (isChecked)
            statements.last().hazards.append({Hazard::Kind::MayFailOnData, refusal(to, table)});
        return statements;
    }

    template<typename Part>
    void changeIndexOptions(const diff::Altered<Part> &change, const Table &table)
    {
        if constexpr (requires { change.to.options; }) {
            const QString name = m_work.newNames.qualified(table.namespaceId, change.to.name);
            QList<Statement> up = changeStorage(u"ALTER INDEX "_s + name, change.from.options, change.to.options);
            QList<Statement> down = changeStorage(u"ALTER INDEX "_s + name, change.to.options, change.from.options);
            if constexpr (std::is_same_v<Part, schema::Index>) {
                up += changeStatistics(name, change.from.parts, change.to.parts);
                down += changeStatistics(name, change.to.parts, change.from.parts);
            }
            m_work.add(change.to.id, Action::Alter, up, down);
        }
    }

    Compilation &m_work;
    QSet<ObjectId> m_present;
};

} // namespace

void dropParts(Compilation *work)
{
    Leaving(work).drop();
}

void addParts(Compilation *work)
{
    Coming(work).add();
}

} // namespace relvar::postgresql
