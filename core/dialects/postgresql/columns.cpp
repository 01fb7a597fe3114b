// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/postgresql/columns.h"

#include "dialects/postgresql/clauses.h"
#include "dialects/postgresql/columnoptions.h"
#include "dialects/postgresql/datamoves.h"
#include "dialects/postgresql/defaults.h"
#include "dialects/postgresql/enums.h"
#include "dialects/postgresql/expressionnames.h"
#include "dialects/postgresql/faithfulcasts.h"
#include "dialects/postgresql/inheritance.h"
#include "dialects/postgresql/keptconversion.h"
#include "dialects/postgresql/keptforgood.h"
#include "dialects/postgresql/leftovers.h"
#include "dialects/postgresql/notnull.h"
#include "dialects/postgresql/removal.h"
#include "dialects/postgresql/tableddl.h"
#include "dialects/postgresql/types.h"

#include <algorithm>

namespace relvar::postgresql {

using namespace Qt::Literals::StringLiterals;
using dialect::Action;
using dialect::Hazard;
using dialect::Statement;
using diff::Facet;
using schema::Column;
using schema::Table;

namespace {

bool isSerial(const Column &column)
{
    return column.type.text.contains("serial"_L1, Qt::CaseInsensitive);
}

Statement inherit(const QString &table, const QString &words, const Names &names, ObjectId parent)
{
    return {.sql = u"ALTER TABLE "_s + table + words + names.table(parent)};
}

/// What one column of a table gets, both ways.
class ColumnChange
{
public:
    ColumnChange(Compilation *work, const Table &before, const Table &after, const diff::Altered<Column> &change)
        : m_work(*work)
        , m_before(before)
        , m_after(after)
        , m_from(change.from)
        , m_to(change.to)
        , m_facets(change.facets)
        , m_name(quoteIdentifier(m_to.name))
        , m_table(work->newNames.of(after))
        , m_alter(u"ALTER TABLE "_s + m_table + u" ALTER COLUMN "_s + m_name + u' ')
    {
    }

    void run()
    {
        const bool changesType = m_facets & (diff::Facets(Facet::Type) | Facet::Collation);
        if (m_work.lost.contains(m_from.id)) {
            makeAgain();
        } else {
            // Casting a default to the new type may be impossible even where casting the values is not.
            const bool renewsDefault
                = changesType && (m_from.defaultExpression || m_to.defaultExpression) && !keepsValues(m_from, m_to);
            const bool changesDefault
                = ((m_facets & Facet::Default) || renewsDefault) && !hasNewDefault(m_work, m_from, m_to);
            if ((m_facets & Facet::Generated) && m_from.generated && m_to.generated)
                step(setExpression(m_to), setExpression(m_from));
            else if ((m_facets & Facet::Generated) && m_from.generated)
                dropExpression();
            if (changesDefault && m_from.defaultExpression && (changesType || m_to.identity || !m_to.defaultExpression))
                step(u"DROP DEFAULT"_s, u"SET DEFAULT "_s + *m_from.defaultExpression);
            if (changesType)
                changeType();
            if (changesDefault && m_to.defaultExpression) {
                const bool isDropped = changesType || !m_from.defaultExpression;
                step(u"SET DEFAULT "_s + *m_to.defaultExpression,
                     isDropped ? u"DROP DEFAULT"_s : u"SET DEFAULT "_s + *m_from.defaultExpression);
            }
            if (m_facets & Facet::NotNull)
                changeNotNull();
            if (m_facets & Facet::Identity)
                takeIdentity();
            changeOptions(changesType);
        }
        if (m_facets & Facet::Comment || (m_work.lost.contains(m_from.id) && !m_to.comment.isEmpty())) {
            const QString column = columnName(m_after, m_to, m_work.newNames);
            m_up.append(commentOn(u"COLUMN"_s, column, m_to.comment));
            if (!m_work.lost.contains(m_from.id))
                m_down.prepend(commentOn(u"COLUMN"_s, column, m_from.comment));
        }
        m_work.add(m_to.id, Action::Alter, m_up, m_down);
    }

private:
    void step(const QString &up, const QString &down)
    {
        m_up.append({.sql = m_alter + up});
        m_down.prepend({.sql = m_alter + down});
    }

    static QString setExpression(const Column &column)
    {
        return u"SET EXPRESSION AS ("_s + column.generated->expression + u')';
    }

    /// After everything else, in both ways: a new type takes the settings of how it is stored away.
    void changeOptions(bool changesType)
    {
        m_up += changeColumnOptions(m_to, changesType ? lastingOptions(m_from) : m_from.options, m_after,
                                    m_work.newNames);
        Column back = m_from;
        back.name = m_to.name;
        const bool isMadeAgain = (m_facets & Facet::Generated) && m_from.generated && !m_to.generated;
        m_down += changeColumnOptions(back,
                                      isMadeAgain   ? QMap<QString, QString>()
                                      : changesType ? lastingOptions(m_to)
                                                    : m_to.options,
                                      m_after, m_work.nowNames);
    }

    void makeAgain()
    {
        m_up.append(
            {.sql = addColumnClause(m_to, m_after, m_work.newNames),
             .hazards = {{Hazard::Kind::RewritesTable, text("postgresql", "Table %1 is copied", {m_after.name})}}});
        if (comesAfterColumn(m_to))
            m_up.append(addNotNull(m_to, m_after, m_work.newNames));
        m_up += changeColumnOptions(m_to, {}, m_after, m_work.newNames);
        m_down.prepend({.sql = u"ALTER TABLE "_s + m_table + u" DROP COLUMN "_s + m_name});
        if (!m_to.generated && m_work.options.keepDropped)
            m_down.prepend(keepWrittenSince(m_work.stashes, m_before, m_after, m_to,
                                            isWrittenSince(m_to, m_work.newNames), m_work.newNames));
    }

    /// The way back makes the column anew, for nothing turns values into an expression. Tables below that have it by
    /// themselves too keep theirs when it goes above: they get it before the table above does, which finds it there.
    void dropExpression()
    {
        const QList<const Table *> below = tablesBelow(m_before.id, m_work.renamed, m_work.to);
        m_up += dropExpressionOfAll(below);
        Column back = m_from;
        back.name = m_to.name;
        QList<Statement> dropped{dropAgain(m_after, back)};
        dropped.first().hazards.append(
            {m_work.options.keepDropped ? Hazard::Kind::StashesData : Hazard::Kind::LosesData,
             text("postgresql", "Column %1", {m_after.name + u'.' + m_to.name})});
        QList<Statement> added{{.sql = addColumnClause(back, m_after, m_work.nowNames)}};
        QList<Statement> finished = finishColumn(m_after, back, comesAfterColumn(back));
        for (const Table *table : below) {
            const Column *own = table->column(back.name, Qt::CaseSensitive);
            if (!own)
                continue;
            const bool isGiven = own->inherited || table->isPartition();
            if (!isGiven) {
                dropped.append(dropAgain(*table, *own));
                added.prepend({.sql = addColumnClause(*own, *table, m_work.nowNames)});
            }
            const bool isRequiredHereAlone = own->notNull && !handsNotNullDown(back);
            finished += finishColumn(*table, *own, isGiven ? isRequiredHereAlone : comesAfterColumn(*own));
            finished += changeColumnOptions(*own, {}, *table, m_work.nowNames);
        }
        if (m_work.options.keepDropped) {
            dropped.prepend(keepWrittenSince(m_work.stashes, m_before, m_after, back,
                                             quoteIdentifier(back.name) + u"::text IS DISTINCT FROM ("_s
                                                 + back.generated->expression + u")::text"_s,
                                             m_work.newNames));
        }
        m_down = dropped + added + finished + m_down;
    }

    /// PostgreSQL hands it down to tables below those below only since 14.24 and the releases of that day; before, it
    /// refuses (15.18 does). Tables that own all their columns can leave while it happens, and lose nothing by that.
    QList<Statement> dropExpressionOfAll(const QList<const Table *> &below) const
    {
        const Statement here{.sql = m_alter + u"DROP EXPRESSION"_s};
        QList<Statement> leave;
        QList<Statement> drop;
        QList<Statement> join;
        for (const Table *table : below) {
            const QList<ObjectId> parents = parentsOf(*table);
            if (parents.contains(m_before.id))
                continue;
            if (parents.size() > 1 || table->isPartition()
                || std::any_of(table->columns.cbegin(), table->columns.cend(),
                               [](const Column &column) { return column.inherited; }))
                return {here};
            const QString name = m_work.newNames.of(*table);
            leave.append(inherit(name, u" NO INHERIT "_s, m_work.newNames, parents.first()));
            drop.append({.sql = u"ALTER TABLE "_s + name + u" ALTER COLUMN "_s + m_name + u" DROP EXPRESSION"_s});
            join.append(inherit(name, u" INHERIT "_s, m_work.newNames, parents.first()));
        }
        return leave + QList<Statement>{here} + drop + join;
    }

    Statement dropAgain(const Table &table, const Column &column) const
    {
        return {.sql = u"ALTER TABLE "_s + m_work.nowNames.of(table) + u" DROP COLUMN "_s
                       + quoteIdentifier(column.name)};
    }

    QList<Statement> finishColumn(const Table &table, const Column &column, bool needsNotNull) const
    {
        QList<Statement> statements;
        if (!column.comment.isEmpty())
            statements.append(commentOn(u"COLUMN"_s, columnName(table, column, m_work.nowNames), column.comment));
        if (needsNotNull)
            statements.append(addNotNull(column, table, m_work.nowNames));
        return statements;
    }

    const dialect::CompileOptions::Conversion *conversion() const
    {
        const auto &all = m_work.options.conversions;
        const auto found
            = std::find_if(all.cbegin(), all.cend(), [&](const auto &each) { return each.column == m_to.id; });
        return found == all.cend() ? nullptr : &*found;
    }

    QString castTo(const Column &target, const Names &names, const Column &source) const
    {
        // Between two types of people there is a way through text alone.
        const bool throughText = !target.type.userType.isNull() && !source.type.userType.isNull();
        return m_name + (throughText ? u"::text::"_s : u"::"_s) + names.type(target.type);
    }

    Statement retype(const Column &source, const Column &target, const Names &names, const QString &wish) const
    {
        Statement statement{.sql = m_alter + u"TYPE "_s + names.type(target.type) + collateClause(target.collation)};
        if (!wish.isEmpty())
            statement.sql += u" USING "_s + wish;
        else if (!isAssigned(source, target))
            statement.sql += u" USING "_s + castTo(target, names, source);
        const bool widens = isWidening(source.type.text, target.type.text);
        if (!wish.isEmpty() || !staysAsStored(source, target, m_work.options.targetVersion)) {
            statement.hazards.append(
                {Hazard::Kind::RewritesTable, text("postgresql", "Table %1 is copied", {m_after.name})});
        }
        if (!widens) {
            statement.hazards.append(
                {Hazard::Kind::MayFailOnData, text("postgresql", "Values of %1 may not fit the type %2",
                                                   {m_after.name + u'.' + m_to.name, target.type.text})});
        }
        return statement;
    }

    void changeType()
    {
        const auto *wishes = conversion();
        const QString wishUp = wishes ? wishes->up : QString();
        const QString wishDown = wishes ? wishes->down : QString();
        const bool isLossy = !wishUp.isEmpty() || !keepsValues(m_from, m_to);
        Statement up = retype(m_from, m_to, m_work.newNames, wishUp);
        const Statement down = retype(m_to, m_from, m_work.nowNames, wishDown);
        const auto key = isLossy && m_work.options.keepDropped ? lastingKey(m_before, m_after) : std::nullopt;
        const QString shown = m_after.name + u'.' + m_to.name;
        if (!isLossy) {
            m_up.append(up);
            m_down.prepend(down);
        } else if (!key) {
            up.hazards.append({Hazard::Kind::LosesData,
                               m_work.options.keepDropped
                                   ? text("postgresql",
                                          "What the conversion changes in %1: its table has no key by which the values "
                                          "could be kept",
                                          {shown})
                                   : text("postgresql", "What the conversion changes in %1", {shown})});
            m_up.append(up);
            m_down.prepend(down);
        } else {
            up.hazards.append(
                {Hazard::Kind::StashesData, text("postgresql", "What the conversion changes in %1", {shown})});
            const BothWays kept
                = keepConverted(&m_work,
                                {.before = m_before,
                                 .after = m_after,
                                 .from = m_from,
                                 .to = m_to,
                                 .up = up,
                                 .down = down,
                                 .converted = wishUp.isEmpty() ? castTo(m_to, m_work.newNames, m_from) : wishUp,
                                 .isCast = wishUp.isEmpty()},
                                *key);
            m_up += kept.up;
            m_down = kept.down + m_down;
        }
        if (wishDown.isEmpty() && m_work.options.keepDropped && !keepsValues(m_to, m_from) && !takesAnyText(m_from))
            m_down.prepend(keepWrittenSince(m_work.stashes, m_before, m_after, m_to, isCutOnTheWayBack(),
                                            m_work.newNames));
    }

    /// A value that the old type cannot say ("1.5" as an integer) is not the same there and back again.
    QString isCutOnTheWayBack() const
    {
        return u'(' + castTo(m_from, m_work.nowNames, m_to) + u")::"_s + m_work.newNames.type(m_to.type)
               + u"::text IS DISTINCT FROM "_s + m_name + u"::text"_s;
    }

    void changeNotNull()
    {
        Column back = m_from;
        back.name = m_to.name;
        const Table &table = *m_work.from.table(m_before.id);
        const Column *column = table.column(m_from.id);
        const QString usual = usualNotNullName(table, column ? *column : m_from);
        const QString usualNow = usualNotNullName(m_after, m_to);
        const QList<const Table *> below = tablesBelow(m_before.id, m_work.renamed, m_work.to);
        QList<const Table *> belowNow;
        for (const Table *heir : below)
            belowNow.append(m_work.to.table(heir->id));
        m_up += postgresql::changeNotNull(back, m_to, usual, usualNow, m_after, belowNow, m_work.newNames);
        m_down = postgresql::changeNotNull(m_to, back, usualNow, usual, m_after, below, m_work.newNames) + m_down;
    }

    void takeIdentity()
    {
        if (!m_to.identity)
            return;
        if (m_from.identity) {
            // The limits of a sequence follow the type of its column by themselves.
            if (const QString settings = identitySettings(m_from, m_to); !settings.isEmpty())
                step(settings, identitySettings(m_to, m_from));
            return;
        }
        m_up.append({.sql = m_alter + u"ADD "_s + identityClause(*m_to.identity)});
        m_up.append(continueIdentity(m_table, m_to));
        m_down.prepend({.sql = m_alter + u"DROP IDENTITY"_s});
    }

    /// https://www.postgresql.org/docs/current/sql-altertable.html: SET GENERATED … | SET sequence_option.
    static QString identitySettings(const Column &source, const Column &target)
    {
        const schema::Identity &from = *source.identity;
        const schema::Identity &to = *target.identity;
        QStringList settings;
        if (from.always != to.always)
            settings.append(to.always ? u"SET GENERATED ALWAYS"_s : u"SET GENERATED BY DEFAULT"_s);
        const auto set
            = [&](const QString &words, std::optional<qint64> old, std::optional<qint64> now, const QString &usual) {
                  if (old != now)
                      settings.append(u"SET "_s + (now ? words + u' ' + QString::number(*now) : usual));
              };
        set(u"INCREMENT BY"_s, from.increment, to.increment, u"INCREMENT BY 1"_s);
        set(u"MINVALUE"_s, from.minimum, to.minimum, u"NO MINVALUE"_s);
        set(u"MAXVALUE"_s, from.maximum, to.maximum, u"NO MAXVALUE"_s);
        // Where a sequence begins that says nothing depends on its direction.
        set(u"START WITH"_s, withDefaults(from, source.type).start, withDefaults(to, target.type).start, {});
        set(u"CACHE"_s, from.cache, to.cache, u"CACHE 1"_s);
        if (from.cycle != to.cycle)
            settings.append(to.cycle ? u"SET CYCLE"_s : u"SET NO CYCLE"_s);
        return settings.join(u' ');
    }

    Compilation &m_work;
    const Table &m_before;
    const Table &m_after;
    const Column &m_from;
    const Column &m_to;
    const diff::Facets m_facets;
    const QString m_name;
    const QString m_table;
    const QString m_alter;
    QList<Statement> m_up;
    QList<Statement> m_down;
};

void addColumn(Compilation *work, const Table &before, const Table &table, const Column &column)
{
    const QString alter = u"ALTER TABLE "_s + work->newNames.of(table);
    const bool waits = isFilled(*work, column.id);
    Column bare = column;
    bare.notNull = column.notNull && !waits;
    Statement add{.sql = addColumnClause(bare, table, work->newNames)};
    if (bare.notNull && !comesAfterColumn(column) && !column.defaultExpression && !column.generated
        && !column.identity && !isSerial(column)) {
        add.hazards.append({Hazard::Kind::MayFailOnData,
                            text("postgresql", "Rows of table %1 have no value for %2", {table.name, column.name})});
    }
    if (column.generated || column.identity || isSerial(column))
        add.hazards.append({Hazard::Kind::RewritesTable, text("postgresql", "Table %1 is copied", {table.name})});
    QList<Statement> up{add};
    if (!waits && comesAfterColumn(column))
        up.append(addNotNull(column, table, work->newNames));
    up += changeColumnOptions(column, {}, table, work->newNames);
    if (!column.comment.isEmpty())
        up.append(commentOn(u"COLUMN"_s, columnName(table, column, work->newNames), column.comment));
    const bool isLost = !column.generated && !goesBack(*work, column.id);
    const bool isKept = work->options.keepDropped && isLost;
    QList<Statement> down{{.sql = alter + u" DROP COLUMN "_s + quoteIdentifier(column.name)}};
    if (isLost) {
        down.first().hazards.append({isKept ? Hazard::Kind::StashesData : Hazard::Kind::LosesData,
                                     text("postgresql", "Column %1", {table.name + u'.' + column.name})});
    }
    if (isKept)
        down.prepend(keepWrittenSince(work->stashes, before, table, column,
                                      isWrittenSince(column, work->newNames, filledValue(*work, column.id)),
                                      work->newNames));
    work->add(column.id, Action::Add, up, down);
}

Statement attach(const Table &table, const Names &names)
{
    return {.sql = u"ALTER TABLE "_s + names.table(table.partitionOf) + u" ATTACH PARTITION "_s + names.of(table) + u' '
                   + table.partitionBound};
}

bool changesBound(const Table &from, const Table &to)
{
    return from.partitionOf != to.partitionOf || from.partitionBound != to.partitionBound;
}

/// How many parents stay, from the first on: the others are left and, to keep their order, inherited anew.
qsizetype keptParents(const Table &from, const Table &to)
{
    const auto ends = std::mismatch(from.inherits.cbegin(), from.inherits.cend(), to.inherits.cbegin(),
                                    to.inherits.cend());
    return ends.first - from.inherits.cbegin();
}

/// What ties the table to others.
void changeTies(const Compilation &work, const Table &from, const Table &to, QList<Statement> *up,
                QList<Statement> *down)
{
    const QString name = work.newNames.of(to);
    if (changesBound(from, to) && to.isPartition()) {
        up->append(attach(to, work.newNames));
        QList<Statement> leave{detachPartition(to, work.newNames)};
        if (from.partitionOf != to.partitionOf) {
            const Leftovers leftovers = leftoversOf(to, work.to);
            for (const QString &constraint : leftovers.constraints)
                leave.append({.sql = u"ALTER TABLE "_s + name + u" DROP CONSTRAINT "_s + quoteIdentifier(constraint)});
            for (const QString &index : leftovers.indexes)
                leave.append({.sql = u"DROP INDEX "_s + work.newNames.qualified(to.namespaceId, index)});
        }
        *down = leave + *down;
    }
    if (from.ofType != to.ofType) {
        const auto ofType = [&](const schema::DataType &type, const Names &names) -> Statement {
            return {.sql = u"ALTER TABLE "_s + name + (type.text.isEmpty() ? u" NOT OF"_s : u" OF "_s + names.type(type))};
        };
        up->append(ofType(to.ofType, work.newNames));
        down->prepend(ofType(from.ofType, work.nowNames));
    }
    for (qsizetype i = keptParents(from, to); i < to.inherits.size(); ++i) {
        up->append(inherit(name, u" INHERIT "_s, work.newNames, to.inherits.at(i)));
        down->prepend(inherit(name, u" NO INHERIT "_s, work.newNames, to.inherits.at(i)));
    }
}

/// Generated columns that nobody changed, and that went because what they compute with has another type now.
void makeComputedAgain(Compilation *work, const diff::AlteredTable &altered)
{
    for (const Column &column : altered.to->columns) {
        const Column *before = altered.from->column(column.id);
        const bool isChanged
            = std::any_of(altered.changes.cbegin(), altered.changes.cend(), [&](const diff::TableChange &inside) {
                  const auto *changed = std::get_if<diff::Altered<Column>>(&inside);
                  return changed && changed->to.id == column.id;
              });
        if (!before || isChanged || !isComputedAgain(*work, *altered.to, column))
            continue;
        const diff::Altered<Column> same{.from = *before, .to = column, .facets = {}};
        ColumnChange(work, *altered.from, *altered.to, same).run();
    }
}

/// New columns whose values people's functions compute while they come: these may read new tables.
bool callsFunctions(const Compilation &work, const diff::AlteredTable &altered)
{
    const auto isMadeOf = [&](ObjectId id) {
        const Table &table = *work.to.table(id);
        return table.partitionOf == altered.to->id || table.inherits.contains(altered.to->id)
               || std::any_of(table.dependsOn.cbegin(), table.dependsOn.cend(),
                              [&](const schema::Dependency &use) { return use.object == altered.to->id; });
    };
    if (std::any_of(work.addedTables.cbegin(), work.addedTables.cend(), isMadeOf))
        return false;
    return std::any_of(altered.changes.cbegin(), altered.changes.cend(), [&](const diff::TableChange &inside) {
        const auto *added = std::get_if<diff::Added<Column>>(&inside);
        return added
               && callsFunctionOf(added->object.generated ? added->object.generated->expression
                                                          : added->object.defaultExpression.value_or(QString()),
                                  work.to);
    });
}

} // namespace

Statement detachPartition(const Table &table, const Names &names)
{
    return {.sql = u"ALTER TABLE "_s + names.table(table.partitionOf) + u" DETACH PARTITION "_s + names.of(table)};
}

void leaveIdentities(Compilation *work)
{
    for (const diff::Change &change : work->changes) {
        const auto *altered = std::get_if<diff::AlteredTable>(&change);
        if (!altered)
            continue;
        for (const diff::TableChange &inside : altered->changes) {
            const auto *column = std::get_if<diff::Altered<Column>>(&inside);
            if (!column || !column->from.identity || column->to.identity || work->lost.contains(column->from.id))
                continue;
            const QString table = work->newNames.of(*altered->to);
            const QString alter
                = u"ALTER TABLE "_s + table + u" ALTER COLUMN "_s + quoteIdentifier(column->to.name) + u' ';
            Column named = column->from;
            named.name = column->to.name;
            BothWays ways;
            if (work->options.keepDropped) {
                ways = keepIdentityPosition(table, named, work->stashes.next());
                ways.up.prepend(openStash());
            } else {
                ways.down.append(continueIdentity(table, named));
            }
            ways.up.append({.sql = alter + u"DROP IDENTITY"_s});
            ways.down.prepend({.sql = alter + u"ADD "_s + identityClause(*column->from.identity)});
            work->add(column->to.id, Action::Drop, ways.up, ways.down);
        }
    }
}

void leaveTies(Compilation *work)
{
    for (const diff::Change &change : work->changes) {
        const auto *altered = std::get_if<diff::AlteredTable>(&change);
        if (!altered)
            continue;
        const Table &table = *work->from.table(altered->from->id);
        if (altered->from->isPartition() && changesBound(*altered->from, *altered->to))
            work->add(table.id, Action::Drop, {detachPartition(table, work->oldNames)},
                      {attach(table, work->oldNames)});
        QList<Statement> up;
        QList<Statement> down;
        const QString name = work->oldNames.of(table);
        for (qsizetype i = keptParents(table, *altered->to); i < table.inherits.size(); ++i) {
            up.append(inherit(name, u" NO INHERIT "_s, work->oldNames, table.inherits.at(i)));
            down.append(inherit(name, u" INHERIT "_s, work->oldNames, table.inherits.at(i)));
        }
        work->add(table.id, Action::Drop, up, down);
    }
}

void alterColumns(Compilation *work, Columns which)
{
    for (const diff::Change &change : work->changes) {
        const auto *altered = std::get_if<diff::AlteredTable>(&change);
        if (!altered || callsFunctions(*work, *altered) != (which == Columns::OfTablesThatCallFunctions))
            continue;
        // Generated columns need the others.
        for (const bool isGenerated : {false, true}) {
            for (const diff::TableChange &inside : altered->changes) {
                if (const auto *added = std::get_if<diff::Added<Column>>(&inside);
                    added && added->object.generated.has_value() == isGenerated)
                    addColumn(work, *altered->from, *altered->to, added->object);
                if (const auto *changed = std::get_if<diff::Altered<Column>>(&inside);
                    changed && changed->to.generated.has_value() == isGenerated)
                    ColumnChange(work, *altered->from, *altered->to, *changed).run();
            }
        }
        makeComputedAgain(work, *altered);
    }
}

void alterTables(Compilation *work)
{
    for (const diff::Change &change : work->changes) {
        const auto *altered = std::get_if<diff::AlteredTable>(&change);
        if (!altered)
            continue;
        const Table &from = *altered->from;
        const Table &to = *altered->to;
        const QString name = work->newNames.of(to);
        QList<Statement> up;
        QList<Statement> down;
        if (altered->facets & Facet::Partition)
            changeTies(*work, from, to, &up, &down);
        if (altered->facets & Facet::Options) {
            up += postgresql::changeOptions(from.options, to.options, name);
            down = postgresql::changeOptions(to.options, from.options, name) + down;
        }
        if (altered->facets & Facet::Comment) {
            up.append(commentOn(u"TABLE"_s, name, to.comment));
            down.prepend(commentOn(u"TABLE"_s, name, from.comment));
        }
        work->add(to.id, Action::Alter, up, down);
    }
}

} // namespace relvar::postgresql
