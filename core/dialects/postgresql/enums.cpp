// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/postgresql/enums.h"

#include "dialects/postgresql/clauses.h"
#include "dialects/postgresql/compile.h"
#include "dialects/postgresql/datamoves.h"
#include "dialects/postgresql/definitions.h"
#include "dialects/postgresql/expressionnames.h"
#include "dialects/postgresql/inheritance.h"
#include "dialects/postgresql/keptforgood.h"

#include <QRegularExpression>

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

QList<Statement> addValues(const Compilation &work, const EnumType &from, const EnumType &to)
{
    QList<Statement> statements;
    QStringList present = from.values;
    const bool isOld = work.options.targetVersion != 0 && work.options.targetVersion < addsValuesInTransaction;
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

bool isThereForSwap(const Compilation &work, const Table &table)
{
    return !work.droppedTables.contains(table.id) || staysForMoves(work, table.id);
}

bool isThereForSwap(const Compilation &work, const Table &table, const Column &column)
{
    const Table *after = work.to.table(table.id);
    return !work.lost.contains(column.id) || (staysForMoves(work, table.id) && (!after || !after->column(column.id)));
}

Use useOf(const Compilation &work, const Table &table, const Column &column, const Column *now, bool isUp)
{
    const bool isRenewed = now && hasNewDefault(work, column, *now);
    const std::optional<QString> &reached = isRenewed ? now->defaultExpression : column.defaultExpression;
    const std::optional<QString> &present = isUp ? column.defaultExpression : reached;
    return {&table, &column, present.has_value(), isUp ? reached : column.defaultExpression};
}

/// Columns of the type where a table above does not change them too. `isUp`: with the defaults that they shall have.
QList<Use> usesOf(const Compilation &work, ObjectId type, bool isUp)
{
    QList<Use> uses;
    for (const Box<Table> &table : work.renamed.tables) {
        if (!isThereForSwap(work, *table))
            continue;
        const QList<ObjectId> parents = parentsOf(*table);
        const Table *after = work.to.table(table->id);
        for (const Column &column : table->columns) {
            if (column.type.userType != type || !isThereForSwap(work, *table, column))
                continue;
            const bool isGiven = std::any_of(parents.cbegin(), parents.cend(), [&](ObjectId id) {
                const Table *above = work.renamed.table(id);
                const Column *given = above ? above->column(column.name, Qt::CaseSensitive) : nullptr;
                return given && given->type.userType == type;
            });
            if (isGiven)
                continue;
            const Column *now = after ? after->column(column.id) : nullptr;
            uses.append(useOf(work, *table, column, now, isUp));
        }
    }
    return uses;
}

/// Columns of other types whose defaults name one of these.
QList<Use> defaultsNaming(const Compilation &work, const QSet<QString> &names, bool isUp)
{
    const auto isNaming = [&](const std::optional<QString> &value) { return value && namesType(*value, names); };
    QList<Use> uses;
    for (const Box<Table> &table : work.renamed.tables) {
        const Table *after = work.to.table(table->id);
        for (const Column &column : table->columns) {
            const Column *now = after ? after->column(column.id) : nullptr;
            if (work.swappedBack.contains(column.type.userType) || !isThereForSwap(work, *table)
                || !isThereForSwap(work, *table, column))
                continue;
            if (const Use use = useOf(work, *table, column, now, isUp);
                isNaming(column.defaultExpression) || isNaming(use.defaultExpression))
                uses.append(use);
        }
    }
    return uses;
}

/// Replaces a type by one of the same name with other values, and with it the domains over it.
class Swap
{
public:
    Swap(Compilation *work, const EnumType &source, const EnumType &target, bool isUp)
        : m_work(*work)
        , m_target(target)
        , m_isUp(isUp)
        , m_name(work->newNames.qualified(target.namespaceId, target.name))
    {
        const auto goesAway
            = [&](const QString &value) { return source.values.contains(value) && !target.values.contains(value); };
        for (const schema::ValueMapping &mapping : work->options.valueMappings) {
            if (mapping.type != target.id)
                continue;
            if (isUp && goesAway(mapping.value)
                && (!mapping.replacement || target.values.contains(*mapping.replacement)))
                m_mappings.append(mapping);
            // What took the place of a value, and is new too, gives way to it.
            if (!isUp && mapping.replacement && goesAway(*mapping.replacement) && target.values.contains(mapping.value))
                m_mappings.append({mapping.type, *mapping.replacement, mapping.value});
        }
        for (const QString &value : source.values) {
            const bool isMapped = std::any_of(m_mappings.cbegin(), m_mappings.cend(),
                                              [&](const auto &mapping) { return mapping.value == value; });
            m_losesValues = m_losesValues || (!isMapped && !target.values.contains(value));
        }
    }

    /// With kept values.
    BothWays run()
    {
        // One at a time, and gone at the end of the statements.
        const QString old = u"relvar_old_type"_s;
        m_ways.up = {{.sql = u"ALTER TYPE "_s + m_name + u" RENAME TO "_s + quoteIdentifier(old)},
                     {.sql = createEnum(m_target, m_work.newNames)}};
        QStringList oldDomains;
        const QList<const schema::OtherObject *> domains = domainsOver();
        QSet<QString> names{m_target.name};
        for (const schema::OtherObject *domain : domains) {
            oldDomains.append(renewDomain(*domain, oldDomains.size() + 1));
            names.insert(domain->name);
        }
        const QList<Use> byName = defaultsNaming(m_work, names, m_isUp);
        for (const Use &use : byName)
            dropDefault(use);
        for (const Use &use : usesOf(m_work, m_target.id, m_isUp))
            change(use, m_name);
        for (const schema::OtherObject *domain : domains) {
            for (const Use &use : usesOf(m_work, domain->id, m_isUp))
                change(use, m_work.newNames.qualified(domain->namespaceId, domain->name));
        }
        for (const Use &use : byName)
            setDefault(use);
        for (const QString &domain : std::as_const(oldDomains))
            m_ways.up.append({.sql = u"DROP DOMAIN "_s + domain});
        m_ways.up.append({.sql = u"DROP TYPE "_s + m_work.newNames.qualified(m_target.namespaceId, old)});
        if (!m_target.comment.isEmpty())
            m_ways.up.append(commentOn(u"TYPE"_s, m_name, m_target.comment));
        return m_ways;
    }

    /// What the way back does before it swaps the types again.
    const QList<Statement> &beforeBack() const { return m_beforeBack; }

private:
    QList<const schema::OtherObject *> domainsOver() const
    {
        QList<const schema::OtherObject *> domains;
        for (const Box<schema::OtherObject> &object : (m_isUp ? m_work.to : m_work.renamed).otherObjects) {
            if (isSwappedDomain(*object, {m_target.id}) && m_work.swappedBack.contains(object->id))
                domains.append(&*object);
        }
        return domains;
    }

    /// The name under which the old one waits for its end.
    QString renewDomain(const schema::OtherObject &domain, qsizetype number)
    {
        const QString old = u"relvar_old_domain_"_s + QString::number(number);
        m_ways.up.append({.sql = u"ALTER DOMAIN "_s + m_work.newNames.qualified(domain.namespaceId, domain.name)
                                 + u" RENAME TO "_s + quoteIdentifier(old)});
        m_ways.up += statementsOf(domain.definition);
        return m_work.newNames.qualified(domain.namespaceId, old);
    }

    static bool isArray(const Column &column) { return column.type.text.contains(u'['); }

    /// As text, with the values that take the places of others.
    QString mapped(const Column &column) const
    {
        const QString name = quoteIdentifier(column.name);
        QString value = name + (isArray(column) ? u"::text[]"_s : u"::text"_s);
        const auto now = [](const schema::ValueMapping &mapping) {
            return mapping.replacement ? quoteLiteral(*mapping.replacement) : u"NULL"_s;
        };
        if (m_mappings.isEmpty())
            return value;
        if (isArray(column)) {
            for (const schema::ValueMapping &mapping : m_mappings) {
                value = u"array_replace("_s + value + u", "_s + quoteLiteral(mapping.value) + u", "_s + now(mapping)
                        + u')';
            }
            return value;
        }
        QString cases = u"(CASE "_s + value;
        for (const schema::ValueMapping &mapping : m_mappings)
            cases += u" WHEN "_s + quoteLiteral(mapping.value) + u" THEN "_s + now(mapping);
        return cases + u" ELSE "_s + value + u" END)"_s;
    }

    /// Of this table alone: those below may have one of their own.
    QString alterDefault(const Use &use) const
    {
        return u"ALTER TABLE ONLY "_s + m_work.newNames.of(*use.table) + u" ALTER COLUMN "_s
               + quoteIdentifier(use.column->name);
    }

    void dropDefault(const Use &use)
    {
        if (use.hasDefault)
            m_ways.up.append({.sql = alterDefault(use) + u" DROP DEFAULT"_s});
    }

    void setDefault(const Use &use)
    {
        if (use.defaultExpression)
            m_ways.up.append({.sql = alterDefault(use) + u" SET DEFAULT "_s + *use.defaultExpression});
    }

    void change(const Use &use, const QString &typeName)
    {
        const QString table = m_work.newNames.of(*use.table);
        const QString column = quoteIdentifier(use.column->name);
        const QString alter = u"ALTER TABLE "_s + table + u" ALTER COLUMN "_s + column;
        const QString type = isArray(*use.column) ? typeName + u"[]"_s : typeName;
        Statement retype{.sql = alter + u" TYPE "_s + type + u" USING "_s + mapped(*use.column) + u"::"_s + type,
                         .hazards = {{Hazard::Kind::RewritesTable,
                                      text("postgresql", "Table %1 is copied", {use.table->name})}}};
        if (m_losesValues) {
            retype.hazards.append({Hazard::Kind::MayFailOnData,
                                   text("postgresql", "Rows of table %1 may hold a value of %2 that goes away",
                                        {use.table->name, m_target.name})});
        }
        if (!m_mappings.isEmpty() && m_isUp)
            retype.hazards.append(keepMapped(use));
        if (use.hasDefault)
            m_ways.up.append({.sql = alter + u" DROP DEFAULT"_s});
        m_ways.up.append(retype);
        if (use.defaultExpression)
            m_ways.up.append({.sql = alter + u" SET DEFAULT "_s + *use.defaultExpression});
    }

    /// The rows with values that become others, by their key: those get them back that nobody has changed since.
    Hazard keepMapped(const Use &use)
    {
        const QString shown = use.table->name + u'.' + use.column->name;
        const Table *after = m_work.to.table(use.table->id);
        const bool hasHeirs
            = std::any_of(m_work.to.tables.cbegin(), m_work.to.tables.cend(),
                          [&](const Box<Table> &other) { return other->inherits.contains(use.table->id); });
        auto key = m_work.options.keepDropped && after && !hasHeirs ? lastingKey(*use.table, *after) : std::nullopt;
        if (key && key->contains(use.column->id))
            key.reset();
        if (!key) {
            return {Hazard::Kind::LosesData,
                    m_work.options.keepDropped
                        ? text("postgresql",
                               "Which rows had the values of %1 that become others: the table has no key by which that "
                               "could be kept",
                               {shown})
                        : text("postgresql", "Which rows had the values of %1 that become others", {shown})};
        }
        QStringList values;
        for (const schema::ValueMapping &mapping : std::as_const(m_mappings))
            values.append(quoteLiteral(mapping.value));
        const QString table = m_work.newNames.of(*use.table);
        const QString column = quoteIdentifier(use.column->name);
        const QString stash = m_work.stashes.next();
        const QString kept = StashNames::qualified(stash);
        const QString old = quoteIdentifier(use.column->name + u" before"_s);
        const QString now = quoteIdentifier(use.column->name + u" after"_s);
        m_ways.up.append(openStash());
        m_ways.up.append(lockTable(m_work.oldNames.of(*m_work.from.table(use.table->id))));
        m_ways.up.append({.sql = u"CREATE TABLE "_s + kept + u" AS SELECT "_s + keptColumns(*use.table, *key)
                                 + u", "_s + column + u"::text AS "_s + old + u", "_s + mapped(*use.column)
                                 + u"::text AS "_s + now + u" FROM "_s + table + u" WHERE "_s + column
                                 + (isArray(*use.column) ? u"::text[] && ARRAY["_s + values.join(u", "_s) + u']'
                                                         : u"::text IN ("_s + values.join(u", "_s) + u')'),
                          .comment = u"Keeps the values that become others, for the way back"_s});
        const QString matches = matchKeys(*use.table, *key, table, u"kept"_s);
        m_beforeBack.append({.sql = u"DELETE FROM "_s + kept + u" AS kept USING "_s + table + u" WHERE "_s + matches
                                    + u" AND "_s + table + u'.' + column + u"::text IS DISTINCT FROM kept."_s + now,
                             .comment = u"What was changed since then stays"_s});
        m_ways.down += withoutTriggers(
            {{.sql = u"UPDATE "_s + table + u" SET "_s + column + u" = kept."_s + old + u"::"_s
                     + m_work.nowNames.type(use.column->type) + u" FROM "_s + kept + u" AS kept WHERE "_s + matches}},
            *use.table, m_work.nowNames, m_work.goneBack);
        m_ways.down += closeStash(stash, table, matches);
        return {Hazard::Kind::StashesData, text("postgresql", "Values of %1 that become others", {shown})};
    }

    Compilation &m_work;
    const EnumType &m_target;
    const bool m_isUp;
    const QString m_name;
    QList<schema::ValueMapping> m_mappings;
    /// Some go away, and nobody has said what becomes of the rows.
    bool m_losesValues = false;
    BothWays m_ways;
    QList<Statement> m_beforeBack;
};

/// What speaks of the value in the words in which the server writes it; empty: nothing.
QString userOf(const schema::Schema &schema, const EnumType &type, const QString &value)
{
    const QRegularExpression words(QRegularExpression::escape(quoteLiteral(value)) + uR"(::(?:[^\s.]+\.)?"?)"_s
                                   + QRegularExpression::escape(type.name) + uR"("?(?!\w))"_s);
    for (const Box<Table> &table : schema.tables) {
        for (const Column &column : table->columns) {
            if (column.defaultExpression && column.defaultExpression->contains(words))
                return text("postgresql", "The default of %1.%2", {table->name, column.name}).toString();
            if (column.generated && column.generated->expression.contains(words))
                return text("postgresql", "Column %1.%2", {table->name, column.name}).toString();
        }
        for (const schema::CheckConstraint &check : table->checks) {
            if (check.expression.contains(words))
                return text("postgresql", "Check %1 of %2", {check.name, table->name}).toString();
        }
        for (const schema::Index &index : table->indexes) {
            const bool isInKey
                = std::any_of(index.parts.cbegin(), index.parts.cend(),
                              [&](const schema::KeyPart &part) { return part.expression.contains(words); });
            if (isInKey || index.predicate.contains(words))
                return text("postgresql", "Index %1 of %2", {index.name, table->name}).toString();
        }
    }
    for (const Box<schema::View> &view : schema.views) {
        if (view->definition.contains(words))
            return text("postgresql", "View %1", {view->name}).toString();
    }
    for (const Box<schema::OtherObject> &object : schema.otherObjects) {
        if (object->kind == "domain"_L1 && object->definition.contains(words))
            return text("postgresql", "Domain %1", {object->name}).toString();
    }
    return {};
}

} // namespace

Result<> checkRemovedValues(const Compilation &work)
{
    for (const Box<EnumType> &before : work.renamed.enums) {
        const EnumType *after = work.to.enumType(before->id);
        if (!after || !work.swapped.contains(before->id))
            continue;
        for (const QString &value : before->values) {
            const QString user = after->values.contains(value) ? QString() : userOf(work.to, *after, value);
            if (user.isEmpty())
                continue;
            return fail(CompileError::Unsupported,
                        text("postgresql", "%1 speaks of the value %2 of %3, which goes away. Change or drop it first.",
                             {user, value, after->name}));
        }
    }
    return {};
}

bool isSwappedDomain(const schema::OtherObject &object, const QSet<ObjectId> &enums)
{
    return object.kind == "domain"_L1
           && std::any_of(object.dependsOn.cbegin(), object.dependsOn.cend(),
                          [&](const schema::Dependency &use) { return enums.contains(use.object); });
}

bool hasNewDefault(const Compilation &work, const Column &before, const Column &after)
{
    if (before.type.userType != after.type.userType
        || before.type.text.contains(u'[') != after.type.text.contains(u'['))
        return false;
    if (work.swapped.contains(before.type.userType))
        return true;
    const auto isNaming
        = [&](const std::optional<QString> &value) { return value && namesType(*value, work.swappedNames); };
    return before.type == after.type && (isNaming(before.defaultExpression) || isNaming(after.defaultExpression));
}

void alterEnum(Compilation *work, const EnumType &from, const EnumType &to, diff::Facets facets)
{
    QList<Statement> up;
    QList<Statement> down;
    if (facets & diff::Facet::Definition) {
        if (work->swapped.contains(to.id)) {
            Swap swap(work, from, to, true);
            const BothWays ways = swap.run();
            up = ways.up;
            down = swap.beforeBack() + Swap(work, to, from, false).run().up + ways.down;
        } else {
            up = addValues(*work, from, to);
            down = Swap(work, to, from, false).run().up;
        }
    }
    if ((facets & diff::Facet::Comment) && !work->swapped.contains(to.id))
        up.append(commentOn(u"TYPE"_s, work->newNames.of(to), to.comment));
    if ((facets & diff::Facet::Comment) && !(facets & diff::Facet::Definition))
        down.append(commentOn(u"TYPE"_s, work->newNames.of(from), from.comment));
    work->add(to.id, Action::Alter, up, down);
}

} // namespace relvar::postgresql
