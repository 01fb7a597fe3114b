// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/sqlite/nativealter.h"

#include "base/overloaded.h"
#include "dialects/sqlite/affinity.h"
#include "dialects/sqlite/ddl.h"
#include "dialects/sqlite/tabletext.h"
#include "dialects/sqlite/tokenizer.h"
#include "schema/expression.h"

#include <algorithm>

namespace relvar::sqlite {

using namespace Qt::Literals::StringLiterals;
using dialect::Hazard;
using dialect::Statement;
using diff::Added;
using diff::Altered;
using diff::Dropped;
using diff::Facet;
using schema::Column;
using schema::Table;

namespace {

/// The first SQLite whose ALTER TABLE adds and drops constraints: https://www.sqlite.org/releaselog/3_53_0.html
constexpr int constraintVersion = 3'053'000;
/// By trying: 3.53 refuses a new check where it is NULL for some row, which is no violation.
constexpr int addCheckVersion = 3'054'001;
/// By trying: 3.53 refuses to drop one.
constexpr int dropForeignKeyVersion = 3'054'001;

/// SQLite stores no comments apart from the text of a statement.
bool isKept(diff::Facets facets)
{
    return (facets & ~diff::Facets(Facet::Comment)) != diff::Facets();
}

bool isConstant(const QString &expression)
{
    const QList<Token> tokens = tokenize(expression);
    if (tokens.size() == 2)
        return (tokens.first().isSymbol(u'-') || tokens.first().isSymbol(u'+'))
               && tokens.last().kind == TokenKind::Number;
    return tokens.size() == 1 && !tokens.first().isWord("CURRENT_DATE"_L1) && !tokens.first().isWord("CURRENT_TIME"_L1)
           && !tokens.first().isWord("CURRENT_TIMESTAMP"_L1);
}

bool isNull(const std::optional<QString> &expression)
{
    return !expression || expression->compare("NULL"_L1, Qt::CaseInsensitive) == 0;
}

/// What ADD COLUMN takes.
bool canBeAdded(const Column &column)
{
    if (column.identity)
        return false;
    if (column.generated)
        return !column.generated->stored && !column.notNull;
    if (column.defaultExpression && !isConstant(*column.defaultExpression))
        return false;
    return !column.notNull || !isNull(column.defaultExpression);
}

/// The new columns of the table with the constraints that are written at them.
class NewColumns
{
public:
    explicit NewColumns(const diff::AlteredTable &altered)
        : m_table(*altered.to)
    {
        for (const diff::TableChange &change : altered.changes) {
            if (const auto *added = std::get_if<Added<Column>>(&change))
                m_columns.append(added->object);
        }
    }

    bool contains(ObjectId id) const { return find(id) != nullptr; }

    bool take(const schema::ForeignKey &key)
    {
        const Column *column = key.columns.size() == 1 ? find(key.columns.first()) : nullptr;
        // With foreign keys on, SQLite wants NULL in the existing rows.
        if (!column || !isNull(column->defaultExpression))
            return false;
        m_foreignKeys.append(key);
        return true;
    }

    bool take(const schema::CheckConstraint &check)
    {
        const Column *only = nullptr;
        for (const Column &column : m_table.columns) {
            if (!schema::mentions(check.expression, column.name))
                continue;
            if (only || !find(column.id))
                return false;
            only = &column;
        }
        if (!only)
            return false;
        m_checks.append({only->id, check});
        return true;
    }

    QList<Statement> add(const schema::Schema &schema) const
    {
        QList<Statement> statements;
        for (const Column &column : m_columns) {
            QString sql
                = u"ALTER TABLE "_s + quoteIdentifier(m_table.name) + u" ADD COLUMN "_s + columnDefinition(column);
            for (const auto &[id, check] : m_checks) {
                if (id == column.id)
                    sql += u' ' + constraintName(check.name) + u"CHECK ("_s + check.expression + u')';
            }
            for (const schema::ForeignKey &key : m_foreignKeys) {
                if (key.columns.first() == column.id)
                    sql += u' ' + constraintName(key.name) + referencesClause(key, schema);
            }
            statements.append({.sql = sql});
        }
        return statements;
    }

    QList<Statement> drop() const
    {
        QList<Statement> statements;
        for (const Column &column : m_columns) {
            Statement statement{.sql = u"ALTER TABLE "_s + quoteIdentifier(m_table.name) + u" DROP COLUMN "_s
                                       + quoteIdentifier(column.name)};
            if (!column.generated) {
                statement.hazards.append(
                    {Hazard::Kind::LosesData, text("sqlite", "Values of column %1.%2", {m_table.name, column.name})});
            }
            statements.prepend(statement);
        }
        return statements;
    }

    bool canBeAdded() const
    {
        return std::all_of(m_columns.cbegin(), m_columns.cend(),
                           [](const Column &column) { return relvar::sqlite::canBeAdded(column); });
    }

private:
    const Column *find(ObjectId id) const
    {
        const auto found = std::find_if(m_columns.cbegin(), m_columns.cend(),
                                        [&](const Column &candidate) { return candidate.id == id; });
        return found == m_columns.cend() ? nullptr : &*found;
    }

    const Table &m_table;
    QList<Column> m_columns;
    QList<schema::ForeignKey> m_foreignKeys;
    QList<std::pair<ObjectId, schema::CheckConstraint>> m_checks;
};

/// ALTER TABLE … ADD and DROP CONSTRAINT, ALTER COLUMN … SET and DROP NOT NULL.
class ConstraintChanges
{
public:
    ConstraintChanges(const QString &table, int version)
        : m_table(table)
        , m_isPossible(version >= constraintVersion)
        , m_addsChecks(version >= addCheckVersion)
        , m_dropsForeignKeys(version >= dropForeignKeyVersion)
    {
    }

    bool setNotNull(const Altered<Column> &change)
    {
        const Column &column = change.to;
        // No name can be given. One constraint in the place of another has no statement.
        if (!m_isPossible || change.from.notNull == column.notNull || !column.notNullName.isEmpty())
            return false;
        Statement set = alter(u"ALTER COLUMN "_s + quoteIdentifier(column.name) + u" SET "_s
                              + notNullClause(column.notNull ? column : change.from));
        const Statement drop = alter(u"ALTER COLUMN "_s + quoteIdentifier(column.name) + u" DROP NOT NULL"_s);
        if (column.notNull) {
            set.hazards.append({Hazard::Kind::MayFailOnData,
                                text("sqlite", "Column %1.%2 must have a value in every row", {m_table, column.name})});
            m_add.append(set);
            m_down.append(drop);
        } else {
            m_drop.append(drop);
            m_downAtEnd.append(set);
            m_canBeUndone = m_canBeUndone && change.from.notNullName.isEmpty();
        }
        return true;
    }

    bool add(const schema::CheckConstraint &check)
    {
        if (!m_addsChecks)
            return false;
        Statement statement = alter(u"ADD "_s + checkConstraint(check));
        statement.hazards.append({Hazard::Kind::MayFailOnData, text("sqlite", "Rows of %1 must satisfy the check (%2)",
                                                                    {m_table, check.expression})});
        m_add.append(statement);
        m_down.append(dropConstraint(check.name));
        m_canBeUndone = m_canBeUndone && !check.name.isEmpty();
        return true;
    }

    bool drop(const schema::CheckConstraint &check)
    {
        if (!drop(check.name))
            return false;
        m_downAtEnd.append(alter(u"ADD "_s + checkConstraint(check)));
        m_canBeUndone = m_canBeUndone && m_addsChecks;
        return true;
    }

    bool drop(const schema::ForeignKey &key) { return m_dropsForeignKeys && drop(key.name); }

    bool isEmpty() const { return m_drop.isEmpty() && m_add.isEmpty(); }
    /// A foreign key cannot be added.
    bool canBeUndone() const { return m_canBeUndone && m_drop.size() == m_downAtEnd.size(); }
    QList<Statement> up() const { return m_drop; }
    QList<Statement> upAtEnd() const { return m_add; }
    QList<Statement> down() const { return m_down; }
    QList<Statement> downAtEnd() const { return m_downAtEnd; }

private:
    bool drop(const QString &name)
    {
        if (!m_isPossible || name.isEmpty())
            return false;
        m_drop.append(dropConstraint(name));
        return true;
    }

    Statement alter(const QString &what) const
    {
        return {.sql = u"ALTER TABLE "_s + quoteIdentifier(m_table) + u' ' + what};
    }
    Statement dropConstraint(const QString &name) const { return alter(u"DROP CONSTRAINT "_s + quoteIdentifier(name)); }

    QString m_table;
    bool m_isPossible;
    bool m_addsChecks;
    bool m_dropsForeignKeys;
    bool m_canBeUndone = true;
    QList<Statement> m_drop;
    QList<Statement> m_add;
    QList<Statement> m_down;
    QList<Statement> m_downAtEnd;
};

Statement dropIndex(const schema::Index &index)
{
    return {.sql = u"DROP INDEX "_s + quoteIdentifier(index.name)};
}

QString columnList(const Table &table, const QList<schema::KeyPart> &parts)
{
    QStringList names;
    for (const schema::KeyPart &part : parts) {
        const Column *column = table.column(part.column);
        names.append(column ? column->name : part.expression);
    }
    return names.join(u", "_s);
}

Hazard mustBeUnique(const Table &table, const QList<schema::KeyPart> &parts)
{
    return {Hazard::Kind::MayFailOnData,
            text("sqlite", "Rows of %1 must differ in %2", {table.name, columnList(table, parts)})};
}

Statement createIndexOf(const schema::Index &index, const Table &table, const QString &text)
{
    Statement statement{.sql = text};
    if (index.unique)
        statement.hazards.append(mustBeUnique(table, index.parts));
    return statement;
}

} // namespace

bool needsStatements(const diff::AlteredTable &altered)
{
    const bool own = isKept(altered.facets & ~diff::Facets(Facet::Name));
    return own || std::any_of(altered.changes.cbegin(), altered.changes.cend(), [](const diff::TableChange &change) {
               return std::visit(Overloaded{
                                     []<typename T>(const Altered<T> &part) { return isKept(part.facets); },
                                     [](const auto &) { return true; },
                                 },
                                 change);
           });
}

std::optional<NativeAlter> nativeAlter(const diff::AlteredTable &altered, const schema::Schema &to, int version)
{
    const Table &table = *altered.to;
    if (isKept(altered.facets & ~diff::Facets(Facet::Name)))
        return std::nullopt;

    NewColumns columns(altered);
    ConstraintChanges constraints(table.name, version);
    QList<Statement> dropIndexes;
    QList<Statement> dropColumns;
    QList<Statement> createIndexes;
    QList<Statement> dropIndexesAgain;
    QList<Statement> createIndexesAgain;
    const auto isDropped = [&](ObjectId id) { return !table.column(id); };
    // 3.35.0: https://www.sqlite.org/releaselog/3_35_0.html
    const bool dropsColumns = version >= 3'035'000;

    const auto plan = Overloaded{
        [](const Added<Column> &) { return true; },
        [&](const Dropped<Column> &change) {
            dropColumns.append({.sql = u"ALTER TABLE "_s + quoteIdentifier(table.name) + u" DROP COLUMN "_s
                                       + quoteIdentifier(change.object.name)});
            return dropsColumns;
        },
        [&](const Altered<Column> &change) {
            return !isKept(change.facets)
                   || (!isKept(change.facets & ~diff::Facets(Facet::NotNull)) && constraints.setNotNull(change));
        },
        [&](const Added<schema::ForeignKey> &change) { return columns.take(change.object); },
        [&](const Dropped<schema::ForeignKey> &change) {
            const QList<ObjectId> &ids = change.object.columns;
            return std::any_of(ids.cbegin(), ids.cend(), isDropped) || constraints.drop(change.object);
        },
        [&](const Added<schema::CheckConstraint> &change) {
            return columns.take(change.object) || constraints.add(change.object);
        },
        [&](const Dropped<schema::CheckConstraint> &change) {
            const auto &all = altered.from->columns;
            const bool goesAlong = std::any_of(all.cbegin(), all.cend(), [&](const Column &column) {
                return isDropped(column.id) && schema::mentions(change.object.expression, column.name);
            });
            return goesAlong || constraints.drop(change.object);
        },
        [&](const Added<schema::Index> &change) {
            createIndexes.append(createIndexOf(change.object, table, indexText(change.object, table)));
            dropIndexesAgain.prepend(dropIndex(change.object));
            return true;
        },
        [&](const Dropped<schema::Index> &change) {
            dropIndexes.append(dropIndex(change.object));
            createIndexesAgain.append({.sql = change.object.definition});
            return true;
        },
        [&](const Altered<schema::Index> &change) {
            if (!isKept(change.facets))
                return true;
            dropIndexes.append(dropIndex(change.from));
            createIndexes.append(createIndexOf(change.to, table, changedIndexText(change.from, change.to, table)));
            dropIndexesAgain.prepend(dropIndex(change.to));
            createIndexesAgain.append({.sql = change.from.definition});
            return true;
        },
        // Keys, unique constraints, and whatever else stands in the text of the table.
        []<typename T>(const Altered<T> &change) { return !isKept(change.facets); },
        [](const auto &) { return false; },
    };
    for (const diff::TableChange &change : altered.changes) {
        if (!std::visit(plan, change))
            return std::nullopt;
    }
    if (!columns.canBeAdded())
        return std::nullopt;
    NativeAlter native{.up = dropIndexes + constraints.up() + dropColumns + columns.add(to) + constraints.upAtEnd()
                             + createIndexes,
                       .down = {},
                       .altersConstraints = !constraints.isEmpty()};
    if (dropColumns.isEmpty() && constraints.canBeUndone()) {
        native.down
            = dropIndexesAgain + constraints.down() + columns.drop() + constraints.downAtEnd() + createIndexesAgain;
    }
    return native;
}

QList<Hazard> copyHazards(const diff::AlteredTable &altered, const schema::Schema &to)
{
    const Table &table = *altered.to;
    QList<Hazard> hazards{{Hazard::Kind::RewritesTable, text("sqlite", "Table %1 is copied as a whole", {table.name})}};
    const auto mayFail = [&](Text words) { hazards.append({Hazard::Kind::MayFailOnData, std::move(words)}); };
    const auto mustHaveParents = [&](const schema::ForeignKey &key) {
        const Table *parent = to.table(key.referencedTable);
        mayFail(text("sqlite", "Rows of %1 must have their rows in %2",
                     {table.name, parent ? parent->name : key.missingTable}));
    };
    const auto mustPass = [&](const schema::CheckConstraint &check) {
        mayFail(text("sqlite", "Rows of %1 must satisfy the check (%2)", {table.name, check.expression}));
    };
    const auto note = Overloaded{
        [&](const Added<Column> &change) {
            if (change.object.notNull && !change.object.generated && isNull(change.object.defaultExpression)) {
                mayFail(text("sqlite", "Column %1.%2 must have a value and has no default",
                             {table.name, change.object.name}));
            }
        },
        [&](const Altered<Column> &change) {
            if (change.facets.testFlag(Facet::NotNull) && change.to.notNull)
                mayFail(text("sqlite", "Column %1.%2 must have a value in every row", {table.name, change.to.name}));
            if (change.facets.testFlag(Facet::Type) && isStrict(table))
                mayFail(text("sqlite", "Values of %1.%2 must be of the new type", {table.name, change.to.name}));
        },
        [&](const Added<schema::PrimaryKey> &change) { hazards.append(mustBeUnique(table, change.object.parts)); },
        [&](const Altered<schema::PrimaryKey> &change) { hazards.append(mustBeUnique(table, change.to.parts)); },
        [&](const Added<schema::UniqueConstraint> &change) {
            hazards.append(mustBeUnique(table, change.object.parts));
        },
        [&](const Altered<schema::UniqueConstraint> &change) { hazards.append(mustBeUnique(table, change.to.parts)); },
        [&](const Added<schema::ForeignKey> &change) { mustHaveParents(change.object); },
        [&](const Altered<schema::ForeignKey> &change) { mustHaveParents(change.to); },
        [&](const Added<schema::CheckConstraint> &change) { mustPass(change.object); },
        [&](const Altered<schema::CheckConstraint> &change) { mustPass(change.to); },
        [&](const Added<schema::Index> &change) {
            if (change.object.unique)
                hazards.append(mustBeUnique(table, change.object.parts));
        },
        [](const auto &) {},
    };
    for (const diff::TableChange &change : altered.changes)
        std::visit(note, change);
    if (isStrict(table) && !isStrict(*altered.from))
        mayFail(text("sqlite", "Values of %1 must be of their columns' types", {table.name}));
    return hazards;
}

} // namespace relvar::sqlite
