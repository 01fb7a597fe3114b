// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/postgresql/gradual.h"

#include "dialect/dialect.h"
#include "dialects/postgresql/columncopy.h"
#include "dialects/postgresql/compile.h"
#include "dialects/postgresql/following.h"
#include "dialects/postgresql/online.h"
#include "dialects/postgresql/rules.h"
#include "dialects/postgresql/stash.h"
#include "dialects/postgresql/tablechange.h"
#include "dialects/postgresql/twocolumns.h"
#include "schema/expression.h"

#include <algorithm>

namespace relvar::postgresql {

using namespace Qt::Literals::StringLiterals;
using dialect::OnlineError;
using diff::Facet;
using schema::Column;
using schema::Schema;
using schema::Table;

namespace {

/// The first release whose views can run with the rights of the one who asks.
constexpr int asksInvoker = 150000;

struct Wanted
{
    ObjectId table;
    /// Null: the table itself.
    ObjectId column;
    bool retypes = false;
};

tl::unexpected<Error> notOneChange()
{
    return fail(OnlineError::NotOneChange,
                text("postgresql",
                     "Old and new can live side by side for one change at a time: another name or type of one column, "
                     "or another name of one table. Save other changes by themselves."));
}

tl::unexpected<Error> notSupported(Text message)
{
    return fail(OnlineError::NotSupported, std::move(message));
}

/// The only change of the table is the type of this column, which texts that name it may be written for.
const diff::Altered<Column> *retypedColumn(const diff::AlteredTable &table)
{
    constexpr diff::Facets possible = diff::Facets(Facet::Type) | Facet::Collation | Facet::Default;
    const diff::Altered<Column> *retyped = nullptr;
    for (const diff::TableChange &change : table.changes) {
        const auto *column = std::get_if<diff::Altered<Column>>(&change);
        if (!column)
            continue;
        if (retyped || (column->facets & ~possible)
            || !(column->facets & (diff::Facets(Facet::Type) | Facet::Collation)))
            return nullptr;
        retyped = column;
    }
    const auto isFollowing = [&](const diff::TableChange &change) {
        if (std::holds_alternative<diff::Altered<Column>>(change))
            return true;
        if (const auto *check = std::get_if<diff::Altered<schema::CheckConstraint>>(&change))
            return schema::mentions(check->to.expression, retyped->to.name);
        const auto *index = std::get_if<diff::Altered<schema::Index>>(&change);
        return index && schema::mentions(index->to.predicate, retyped->to.name);
    };
    return retyped && std::all_of(table.changes.cbegin(), table.changes.cend(), isFollowing) ? retyped : nullptr;
}

Result<Wanted> wantedChange(const Schema &from, const Schema &to)
{
    QList<Wanted> wanted;
    for (const Box<Table> &after : to.tables) {
        const Table *before = from.table(after->id);
        if (before && before->name != after->name)
            wanted.append({after->id, {}});
        for (const Column &column : after->columns) {
            const Column *old = before ? before->column(column.id) : nullptr;
            if (old && old->name != column.name)
                wanted.append({after->id, column.id});
        }
    }
    const Followed followed = followRenames(from, to);
    const diff::Changes rest = diff::diff(followed.renamed, followed.expected, rules());
    if (rest.size() > 1 || wanted.size() > 1)
        return notOneChange();
    if (rest.isEmpty() && wanted.isEmpty())
        return notOneChange();
    if (rest.isEmpty())
        return wanted.first();
    const auto *table = std::get_if<diff::AlteredTable>(&rest.first());
    const auto *column = table && !table->facets ? retypedColumn(*table) : nullptr;
    if (!column || (!wanted.isEmpty() && wanted.first().column != column->to.id))
        return notOneChange();
    return Wanted{table->to->id, column->to.id, true};
}

class Gradual
{
public:
    Gradual(const Schema &from, const Schema &to, const dialect::CompileOptions &options,
            const dialect::OnlineOptions &online)
        : m_from(from)
        , m_to(to)
        , m_options(options)
        , m_online(online)
    {
    }

    Result<QList<dialect::Stage>> run()
    {
        const Result<Wanted> wanted = wantedChange(m_from, m_to);
        if (!wanted)
            return fail(wanted.error());
        m_wanted = *wanted;
        const Result<> done = m_wanted.column.isNull() ? renameTable() : replaceColumn();
        if (!done)
            return fail(done.error());
        return m_stages;
    }

private:
    const Table &before() const { return *m_from.table(m_wanted.table); }
    const Table &after() const { return *m_to.table(m_wanted.table); }

    // A table: the old name becomes a view, through which programs write as before.
    Result<> renameTable()
    {
        const Table &table = before();
        const bool asksRows = std::any_of(table.options.keyBegin(), table.options.keyEnd(), [](const QString &option) {
            return option.contains("ROW LEVEL SECURITY"_L1, Qt::CaseInsensitive);
        });
        const bool isInvoker = m_options.targetVersion >= asksInvoker;
        if (asksRows && !isInvoker) {
            return notSupported(text("postgresql",
                                     "%1 has row level security, and a view in its place would go around it before "
                                     "PostgreSQL 15. Say postgresql_version in relvar.toml when the server is newer.",
                                     {table.name}));
        }
        Schema both = m_to;
        const Names names(m_to, Names::areQualified(m_to));
        const Names oldNames(m_from, Names::areQualified(m_to));
        QList<ObjectId> columns;
        for (const Column &column : after().columns)
            columns.append(column.id);
        const schema::View view{.id = ObjectId::create(),
                                .namespaceId = table.namespaceId,
                                .name = table.name,
                                .definition = u"CREATE VIEW "_s + oldNames.of(table)
                                              + (isInvoker ? u" WITH (security_invoker=true)"_s : QString())
                                              + u" AS SELECT "_s + quotedColumns(after(), columns) + u" FROM "_s
                                              + names.of(after()),
                                .dependsOn = {{table.id, {}}}};
        both.views.append(view);
        for (const Box<schema::OtherObject> &object : m_from.otherObjects) {
            if (object->owner == table.id && schema::isAboutAccess(*object))
                both.otherObjects.append(accessTo(view.id, *object));
        }
        if (const Result<> done = compileStage(u"with the old name as a view"_s, m_from, both); !done)
            return done;
        Schema last = m_stages.last().changes.expected;
        last.views.removeIf([&](const Box<schema::View> &each) { return each->id == view.id; });
        last.otherObjects.removeIf([&](const Box<schema::OtherObject> &each) { return each->owner == view.id; });
        return compileStage(u"drop the old name"_s, m_stages.last().changes.expected, last);
    }

    static schema::OtherObject accessTo(ObjectId view, schema::OtherObject object)
    {
        object.id = ObjectId::create();
        object.owner = view;
        object.dependsOn.clear();
        for (QString *text : {&object.definition, &object.dropStatement}) {
            if (text->startsWith("ALTER TABLE "_L1))
                text->replace(0, 12, u"ALTER VIEW "_s);
        }
        return object;
    }

    // A column: a second one, and a trigger
    Result<> replaceColumn()
    {
        if (const Result<> possible = refuseImpossible(); !possible)
            return possible;
        Schema expanded = m_from;
        const Table &table = before();
        const Column &older = *table.column(m_wanted.column);
        const Names names(m_from, Names::areQualified(m_from));
        const ColumnCopy copy(after(), older, m_wanted.retypes);
        const auto conversion
            = std::find_if(m_options.conversions.cbegin(), m_options.conversions.cend(),
                           [&](const auto &each) { return each.column == m_wanted.column; });
        const bool isGiven = m_wanted.retypes && conversion != m_options.conversions.cend();
        // They speak of the column under the name that it gets.
        const QString &name = after().column(older.id)->name;
        const QString up = isGiven ? schema::renameIdentifier(conversion->up, name, older.name) : QString();
        const QString down = isGiven ? schema::renameIdentifier(conversion->down, name, copy.column().name) : QString();
        const TwoColumns two(table, older, copy.column(), up, down, names);
        const schema::OtherObject function = two.function();
        const schema::Trigger trigger = two.trigger(function, m_options.targetVersion);
        changeTable(&expanded, table.id, [&](Table &changed) { copy.addTo(&changed); });
        expanded.otherObjects.append(function);
        expanded.triggers.append(trigger);

        dialect::CompileOptions options = plainOptions();
        // The way back of a new name takes nothing that the older column does not have.
        options.keepDropped = m_wanted.retypes && m_options.keepDropped;
        Result<QList<dialect::Stage>> stages = compileOnline(m_from, expanded, options, m_online, {two.fill()});
        if (!stages)
            return fail(stages.error());
        m_stages = *std::move(stages);
        m_stages.first().label = u"expand"_s;
        return contract(copy, function.id, trigger.id, up, down);
    }

    Result<> refuseImpossible() const
    {
        const Table &table = before();
        const Column &column = *table.column(m_wanted.column);
        const QString name = table.name + u'.' + column.name;
        if (!standsAlone(table, m_from)) {
            return notSupported(text("postgresql", "%1 belongs to a table with partitions or heirs: their columns "
                                                   "cannot be doubled one by one.",
                                     {name}));
        }
        if (column.generated)
            return notSupported(
                text("postgresql", "%1 is computed from other columns; save the change as it is.", {name}));
        if (!m_wanted.retypes)
            return {};
        if (column.identity) {
            return notSupported(
                text("postgresql", "%1 numbers its rows by itself, and two columns cannot share that.", {name}));
        }
        const auto refers = [&](const Schema::Reference &reference) {
            const auto *key = partWithId(m_from.table(reference.table)->foreignKeys, reference.foreignKey);
            return key->referencedColumns.contains(column.id);
        };
        const QList<Schema::Reference> references = m_from.referencesTo(table.id);
        if (table.isPrimaryKeyColumn(column.id) || std::any_of(references.cbegin(), references.cend(), refers)) {
            return notSupported(text("postgresql",
                                     "%1 is in the primary key, or other tables refer to it: they would need a second "
                                     "column each. Save the change as it is, at a quiet time.",
                                     {name}));
        }
        if (const QString user = userOfName(table, column); !user.isEmpty()) {
            return notSupported(text("postgresql", "%1 uses %2, and cannot use two columns.", {user, name}));
        }
        return {};
    }

    /// What names the old column and cannot be made a second time for the new one.
    QString userOfName(const Table &table, const Column &column) const
    {
        for (const Column &other : table.columns) {
            if (other.generated && schema::mentions(other.generated->expression, column.name))
                return table.name + u'.' + other.name;
        }
        for (const schema::ExclusionConstraint &exclusion : table.exclusions) {
            if (schema::mentions(exclusion.definition, column.name))
                return exclusion.name;
        }
        // A text that names the column is made again with that name; it is right when the name stays.
        if (after().column(column.id)->name == column.name)
            return {};
        const auto isUse = [&](const schema::Dependency &use) { return use.column == column.id; };
        const auto user = [&](const auto &list) {
            for (const auto &object : list) {
                if (std::any_of(object->dependsOn.cbegin(), object->dependsOn.cend(), isUse))
                    return object->name;
            }
            return QString();
        };
        for (const QString &name : {user(m_from.views), user(m_from.triggers), user(m_from.otherObjects)}) {
            if (!name.isEmpty())
                return name;
        }
        return {};
    }

    /// First what kept the columns in step goes, then one of them. A new name: the older one is renamed with all that
    /// is on it, and the copy goes. A new type: the copy takes its place.
    Result<> contract(const ColumnCopy &copy, ObjectId function, ObjectId trigger, const QString &toNewer,
                      const QString &toOlder)
    {
        Schema both = m_stages.last().changes.expected;
        if (m_wanted.retypes)
            copy.exchange(&both);
        const ObjectId leaving = m_wanted.retypes ? copy.olderId() : copy.column().id;
        Schema loose = both;
        loose.triggers.removeIf([&](const Box<schema::Trigger> &each) { return each->id == trigger; });
        loose.otherObjects.removeIf([&](const Box<schema::OtherObject> &each) { return each->id == function; });
        changeTable(&loose, m_wanted.table,
                    [&](Table &table) { partWithId(table.columns, leaving)->notNull = false; });
        const Result<dialect::CompiledChanges> first = compileFrom(both, loose, plainOptions());
        if (!first)
            return fail(first.error());
        dialect::CompileOptions options = plainOptions();
        options.keepDropped = m_wanted.retypes && m_options.keepDropped;
        Result<dialect::CompiledChanges> second = compileFrom(first->expected, m_to, options);
        if (!second)
            return fail(second.error());

        const Table &table = *first->expected.table(m_wanted.table);
        const Column &gone = *table.column(leaving);
        const Column &staying = *table.column(m_wanted.column);
        const Names names(first->expected, Names::areQualified(first->expected));
        const TwoColumns two(table, gone, staying, toNewer, toOlder, names);
        for (dialect::Step &step : second->steps) {
            if (step.id != dialect::StepId{leaving, dialect::Action::Drop})
                continue;
            step.down += withoutTriggers({{.sql = two.restoreOlder(), .comment = u"Brings both in step again"_s}},
                                         table, names, {});
            // The other column has all that it holds.
            for (dialect::Statement &statement : step.up) {
                if (!m_wanted.retypes)
                    statement.hazards.clear();
            }
        }
        dialect::CompiledChanges joined = *std::move(second);
        joined.steps = joinedSteps(first->steps, joined.steps);
        m_stages.append({.label = u"contract"_s, .from = both, .changes = joined, .remarks = {}});
        return {};
    }

    static QList<dialect::Step> joinedSteps(QList<dialect::Step> first, QList<dialect::Step> second)
    {
        QList<dialect::Step> steps;
        for (dialect::Step step : first + second) {
            step.id = {ObjectId(static_cast<quint64>(steps.size()) + 1), dialect::Action::Alter};
            step.before.clear();
            step.after.clear();
            if (!steps.isEmpty())
                step.after.append(steps.last().id);
            steps.append(step);
        }
        return steps;
    }

    /// Without conversions: the values are carried over by the trigger.
    dialect::CompileOptions plainOptions() const
    {
        return {.migrationId = m_options.migrationId,
                .keepDropped = m_options.keepDropped,
                .targetVersion = m_options.targetVersion};
    }

    Result<> compileStage(const QString &label, const Schema &from, const Schema &to)
    {
        return compileFrom(from, to, plainOptions()).map([&](const dialect::CompiledChanges &compiled) {
            m_stages.append({.label = label, .from = from, .changes = compiled, .remarks = {}});
        });
    }

    Result<dialect::CompiledChanges> compileFrom(const Schema &from, const Schema &to,
                                                 dialect::CompileOptions options) const
    {
        if (m_online.migrationId)
            options.migrationId = m_online.migrationId(m_stages.size());
        return compileChanges(from, to, diff::diff(from, to, rules()), options);
    }

    const Schema &m_from;
    const Schema &m_to;
    const dialect::CompileOptions &m_options;
    const dialect::OnlineOptions &m_online;
    Wanted m_wanted;
    QList<dialect::Stage> m_stages;
};

} // namespace

Result<QList<dialect::Stage>> compileGradual(const Schema &from, const Schema &to,
                                             const dialect::CompileOptions &options,
                                             const dialect::OnlineOptions &online)
{
    return Gradual(from, to, options, online).run();
}

} // namespace relvar::postgresql
