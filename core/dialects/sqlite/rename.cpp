// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/sqlite/rename.h"

#include "dialects/sqlite/ddl.h"
#include "dialects/sqlite/errors.h"
#include "dialects/sqlite/features.h"
#include "dialects/sqlite/tokenizer.h"
#include "schema/expression.h"

#include <QHash>

#include <algorithm>

namespace relvar::sqlite {

using namespace Qt::Literals::StringLiterals;
using dialect::Statement;
using schema::Schema;
using schema::Table;

namespace {

struct NamedObject
{
    ObjectId id;
    QString name;
    /// Empty: the object goes away.
    QString wanted;
};

struct NameStep
{
    ObjectId id;
    QString from;
    QString to;
};

/// Swaps and chains are resolved with passing names. `caseNeedsStep`: SQLite takes a table's name in another case for
/// a name that is taken.
QList<NameStep> orderRenames(QList<NamedObject> objects, bool caseNeedsStep)
{
    QList<NameStep> steps;
    const auto isTaken = [&](const QString &name, ObjectId except) {
        return std::any_of(objects.cbegin(), objects.cend(), [&](const NamedObject &object) {
            return object.id != except && foldCase(object.name) == foldCase(name);
        });
    };
    int passing = 0;
    const auto move = [&](NamedObject &object, const QString &name) {
        steps.append({object.id, object.name, name});
        object.name = name;
    };
    const auto moveAside = [&](NamedObject &object) { move(object, u"relvar_passing_%1"_s.arg(++passing)); };

    while (true) {
        bool moved = false;
        NamedObject *stuck = nullptr;
        for (NamedObject &object : objects) {
            if (object.wanted.isEmpty() || object.name == object.wanted)
                continue;
            if (isTaken(object.wanted, object.id)) {
                stuck = stuck ? stuck : &object;
                continue;
            }
            if (caseNeedsStep && foldCase(object.name) == foldCase(object.wanted))
                moveAside(object);
            move(object, object.wanted);
            moved = true;
        }
        if (moved)
            continue;
        if (!stuck)
            return steps;
        // Either a cycle of renames or an object that goes away: whoever has the name makes room.
        const auto holder = std::find_if(objects.begin(), objects.end(), [&](const NamedObject &object) {
            return foldCase(object.name) == foldCase(stuck->wanted);
        });
        moveAside(*holder);
    }
}

Statement renameTable(const QString &from, const QString &to)
{
    return {.sql = u"ALTER TABLE "_s + quoteIdentifier(from) + u" RENAME TO "_s + quoteIdentifier(to)};
}

Statement renameColumn(const QString &table, const QString &from, const QString &to)
{
    return {.sql = u"ALTER TABLE "_s + quoteIdentifier(table) + u" RENAME COLUMN "_s + quoteIdentifier(from) + u" TO "_s
                   + quoteIdentifier(to)};
}

void followColumn(Table &table, const NameStep &step)
{
    const auto follow
        = [&](QString &expression) { expression = schema::renameIdentifier(expression, step.from, step.to); };
    for (schema::Column &column : table.columns) {
        if (column.id == step.id)
            column.name = step.to;
        if (column.generated)
            follow(column.generated->expression);
    }
    for (schema::CheckConstraint &check : table.checks)
        follow(check.expression);
    for (schema::Index &index : table.indexes) {
        follow(index.predicate);
        for (schema::KeyPart &part : index.parts)
            follow(part.expression);
    }
}

} // namespace

Renames planRenames(const Schema &from, const Schema &to)
{
    Renames plan{.up = {}, .down = {}, .renamed = from, .inTheWay = {}};

    QHash<ObjectId, Box<Table>> targets;
    for (const Box<Table> &table : to.tables)
        targets.insert(table->id, table);
    const auto targetOf = [&](const Table &table) -> const Table * {
        const auto found = targets.constFind(table.id);
        return found == targets.cend() ? nullptr : &**found;
    };

    QList<NamedObject> tables;
    QSet<QString> newNames;
    for (const Box<Table> &table : from.tables) {
        const Table *target = targetOf(*table);
        if (target && target->name != table->name)
            newNames.insert(foldCase(target->name));
    }
    for (const Box<Table> &table : from.tables) {
        const Table *target = targetOf(*table);
        const bool isConcerned = target && (target->name != table->name || newNames.contains(foldCase(table->name)));
        if (isConcerned)
            tables.append({table->id, table->name, target->name});
        else if (!target && newNames.contains(foldCase(table->name)))
            plan.inTheWay.insert(table->id);
    }
    const auto add = [&](const Statement &up, const Statement &down) {
        plan.up.append(up);
        plan.down.prepend(down);
    };
    for (const NameStep &step : orderRenames(tables, true))
        add(renameTable(step.from, step.to), renameTable(step.to, step.from));

    for (Box<Table> &table : plan.renamed.tables) {
        const auto found = targets.constFind(table->id);
        if (found == targets.cend() || found->sameAs(table))
            continue;
        const Table *target = &**found;
        QList<NamedObject> columns;
        for (const schema::Column &column : table->columns) {
            const schema::Column *wanted = target->column(column.id);
            columns.append({column.id, column.name, wanted ? wanted->name : QString()});
        }
        const QList<NameStep> steps = orderRenames(columns, false);
        if (steps.isEmpty() && target->name == table->name)
            continue;
        Table renamed = *table;
        renamed.name = target->name;
        for (const NameStep &step : steps) {
            add(renameColumn(target->name, step.from, step.to), renameColumn(target->name, step.to, step.from));
            followColumn(renamed, step);
        }
        table = renamed;
    }
    return plan;
}

Result<> checkRenames(const Schema &from, const diff::Changes &changes, int version)
{
    if (version >= 3'035'000)
        return {};
    const auto generates = [](const Table &table) {
        return std::any_of(table.columns.cbegin(), table.columns.cend(),
                           [](const schema::Column &column) { return column.generated.has_value(); });
    };
    for (const diff::Change &change : changes) {
        const auto *altered = std::get_if<diff::AlteredTable>(&change);
        if (!altered)
            continue;
        for (const diff::TableChange &part : altered->changes) {
            const auto *column = std::get_if<diff::Altered<schema::Column>>(&part);
            if (!column || !column->facets.testFlag(diff::Facet::Name))
                continue;
            for (const Box<Table> &other : from.tables) {
                if (other->id == altered->from->id || !generates(*other))
                    continue;
                return fail(SqliteError::Unsupported,
                            text("sqlite",
                                 "Column %1.%2 cannot be renamed for SQLite %3: before 3.35 it would write the new "
                                 "name into generated columns of other tables, here of %4. Leave the name, or name a "
                                 "newer sqlite_version in relvar.toml.",
                                 {altered->from->name, column->from.name, versionName(version), other->name}));
            }
        }
    }
    return {};
}

} // namespace relvar::sqlite
