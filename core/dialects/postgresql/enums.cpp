// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/postgresql/enums.h"

#include "dialects/postgresql/clauses.h"
#include "dialects/postgresql/inheritance.h"

#include <algorithm>

namespace relvar::postgresql {

using namespace Qt::Literals::StringLiterals;
using dialect::Action;
using dialect::Hazard;
using dialect::Statement;
using schema::Column;
using schema::EnumType;
using schema::Table;

namespace {

/// The first release in which ADD VALUE may run in a transaction.
constexpr int addsInTransaction = 120000;

QList<Statement> addValues(const Compilation &work, const EnumType &from, const EnumType &to)
{
    QList<Statement> statements;
    QStringList present = from.values;
    const bool isOld = work.options.targetVersion != 0 && work.options.targetVersion < addsInTransaction;
    for (qsizetype i = 0; i < to.values.size(); ++i) {
        const QString &value = to.values.at(i);
        if (present.contains(value))
            continue;
        QString place;
        if (i == 0 && !present.isEmpty())
            place = u" BEFORE "_s + quoteLiteral(present.first());
        else if (i > 0 && to.values.at(i - 1) != present.last())
            place = u" AFTER "_s + quoteLiteral(to.values.at(i - 1));
        present.insert(i, value);
        statements.append(
            {.sql = u"ALTER TYPE "_s + work.newNames.of(to) + u" ADD VALUE "_s + quoteLiteral(value) + place,
             .outsideTransaction = isOld});
    }
    return statements;
}

struct Use
{
    const Table *table;
    const Column *column;
    /// There is one now.
    bool hasDefault;
    /// That it shall have afterwards.
    std::optional<QString> defaultExpression;
};

/// Columns of the type where a table above does not change them too. `isUp`: with the defaults that they shall have.
QList<Use> usesOf(const Compilation &work, const EnumType &type, bool isUp)
{
    QList<Use> uses;
    for (const Box<Table> &table : work.renamed.tables) {
        if (work.droppedTables.contains(table->id))
            continue;
        const QList<ObjectId> parents = parentsOf(*table);
        const Table *after = work.to.table(table->id);
        for (const Column &column : table->columns) {
            if (column.type.userType != type.id || work.lost.contains(column.id))
                continue;
            const bool isGiven = std::any_of(parents.cbegin(), parents.cend(), [&](ObjectId id) {
                const Table *above = work.renamed.table(id);
                const Column *given = above ? above->column(column.name, Qt::CaseSensitive) : nullptr;
                return given && given->type.userType == type.id;
            });
            if (isGiven)
                continue;
            const Column *now = after->column(column.id);
            const bool isRenewed = now && hasNewDefault(work, column, *now);
            const std::optional<QString> &reached = isRenewed ? now->defaultExpression : column.defaultExpression;
            const std::optional<QString> &present = isUp ? column.defaultExpression : reached;
            uses.append({&*table, &column, present.has_value(), isUp ? reached : column.defaultExpression});
        }
    }
    return uses;
}

QList<Statement> swap(const Compilation &work, const EnumType &target, const EnumType &source, bool isUp)
{
    // One at a time, and gone at the end of the statements.
    const QString old = u"relvar_old_type"_s;
    const QString name = work.newNames.qualified(target.namespaceId, target.name);
    EnumType made = target;
    QList<Statement> statements{{.sql = u"ALTER TYPE "_s + name + u" RENAME TO "_s + quoteIdentifier(old)},
                                {.sql = createEnum(made, work.newNames)}};
    const bool losesValues = std::any_of(source.values.cbegin(), source.values.cend(),
                                         [&](const QString &value) { return !target.values.contains(value); });
    for (const Use &use : usesOf(work, target, isUp)) {
        const QString table = work.newNames.of(*use.table);
        const QString column = quoteIdentifier(use.column->name);
        const QString alter = u"ALTER TABLE "_s + table + u" ALTER COLUMN "_s + column;
        const bool isArray = use.column->type.text.contains(u'[');
        const QString type = isArray ? name + u"[]"_s : name;
        if (use.hasDefault)
            statements.append({.sql = alter + u" DROP DEFAULT"_s});
        Statement change{.sql = alter + u" TYPE "_s + type + u" USING "_s + column
                                + (isArray ? u"::text[]::"_s : u"::text::"_s) + type,
                         .hazards = {{Hazard::Kind::RewritesTable,
                                      text("postgresql", "Table %1 is copied", {use.table->name})}}};
        if (losesValues) {
            change.hazards.append({Hazard::Kind::MayFailOnData,
                                   text("postgresql", "Rows of table %1 may hold a value of %2 that goes away",
                                        {use.table->name, target.name})});
        }
        statements.append(change);
        if (use.defaultExpression)
            statements.append({.sql = alter + u" SET DEFAULT "_s + *use.defaultExpression});
    }
    statements.append({.sql = u"DROP TYPE "_s + work.newNames.qualified(target.namespaceId, old)});
    if (!target.comment.isEmpty())
        statements.append(commentOn(u"TYPE"_s, name, target.comment));
    return statements;
}

} // namespace

bool hasNewDefault(const Compilation &work, const Column &before, const Column &after)
{
    return work.swapped.contains(before.type.userType) && before.type.userType == after.type.userType
           && before.type.text.contains(u'[') == after.type.text.contains(u'[');
}

void alterEnum(Compilation *work, const EnumType &from, const EnumType &to, diff::Facets facets)
{
    QList<Statement> up;
    QList<Statement> down;
    if (facets & diff::Facet::Definition) {
        up = work->swapped.contains(to.id) ? swap(*work, to, from, true) : addValues(*work, from, to);
        down = swap(*work, from, to, false);
    }
    if ((facets & diff::Facet::Comment) && !work->swapped.contains(to.id))
        up.append(commentOn(u"TYPE"_s, work->newNames.of(to), to.comment));
    if ((facets & diff::Facet::Comment) && !(facets & diff::Facet::Definition))
        down.append(commentOn(u"TYPE"_s, work->newNames.of(from), from.comment));
    work->add(to.id, Action::Alter, up, down);
}

} // namespace relvar::postgresql
