// SPDX-License-Identifier: GPL-3.0-or-later
// RV6xx: views, triggers, policies, partitions, sequences and functions.
#include "edit/edits.h"
#include "lint/context.h"
#include "schema/expression.h"

#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace relvar::lint {

namespace {

using schema::Table;

/// What a text may use: the ids of everything.
class KnownObjects
{
public:
    explicit KnownObjects(const Context &context)
        : m_context(context)
    {
        const auto addAll = [&](const auto &list) {
            for (const auto &object : list)
                m_ids.insert(object->id);
        };
        addAll(context.schema().tables);
        addAll(context.schema().views);
        addAll(context.schema().enums);
        addAll(context.schema().sequences);
        addAll(context.schema().otherObjects);
    }

    [[nodiscard]] bool lacksOne(const QList<schema::Dependency> &dependencies) const
    {
        return std::any_of(dependencies.cbegin(), dependencies.cend(), [&](const schema::Dependency &dependency) {
            const Table *table = m_context.table(dependency.object);
            return !m_ids.contains(dependency.object)
                   || (table && !dependency.column.isNull() && !table->column(dependency.column));
        });
    }

private:
    const Context &m_context;
    QSet<ObjectId> m_ids;
};

/// Only where the database says what a view uses.
void findBrokenViews(const Context &context, Findings &findings)
{
    const KnownObjects known(context);
    for (const Box<schema::View> &view : context.schema().views) {
        if (known.lacksOne(view->dependsOn))
            findings.report(view->id, {}, text("lint", "The view %1 uses something that the draft drops", {view->name}),
                            text("lint", "Drop the view"), edit::dropView(view->id));
    }
}

void findBrokenTriggers(const Context &context, Findings &findings)
{
    const KnownObjects known(context);
    for (const Box<schema::Trigger> &trigger : context.schema().triggers) {
        if (known.lacksOne(trigger->dependsOn))
            findings.report(trigger->id, {},
                            text("lint", "The trigger %1 uses a function or table that the draft drops",
                                 {trigger->name}),
                            text("lint", "Drop the trigger"), edit::dropTrigger(trigger->id));
    }
}

const QString rowSecurity = u"ROW LEVEL SECURITY"_s;

bool isRowSecurityOn(const Table &table)
{
    return table.options.contains(rowSecurity) && !table.options.value(rowSecurity).contains(u"DISABLED");
}

QSet<ObjectId> tablesWithPolicies(const schema::Schema &schema)
{
    QSet<ObjectId> tables;
    for (const Box<schema::OtherObject> &object : schema.otherObjects) {
        if (object->kind == u"policy")
            tables.insert(object->owner);
    }
    return tables;
}

document::Edit withRowSecurity(const Table &table)
{
    QMap<QString, QString> options = table.options;
    options.insert(rowSecurity, options.value(rowSecurity).contains(u"FORCE") ? u"FORCE"_s : QString());
    return edit::changeTableOptions(table.id, table.comment, options);
}

void findIdlePolicies(const Context &context, Findings &findings)
{
    const QSet<ObjectId> tables = tablesWithPolicies(context.schema());
    for (const Box<Table> &table : context.schema().tables) {
        if (tables.contains(table->id) && !isRowSecurityOn(*table))
            findings.report(table->id, {},
                            text("lint", "%1 has policies, and its row security is off", {context.nameOf(*table)}),
                            text("lint", "Switch row security on"), withRowSecurity(*table));
    }
}

void findLockedTables(const Context &context, Findings &findings)
{
    const QSet<ObjectId> tables = tablesWithPolicies(context.schema());
    for (const Box<Table> &table : context.schema().tables) {
        if (!tables.contains(table->id) && isRowSecurityOn(*table))
            findings.report(table->id, {}, text("lint", "%1 has row security and no policy", {context.nameOf(*table)}));
    }
}

/// The partitions of each partitioned table.
QHash<ObjectId, QList<const Table *>> partitionsByParent(const schema::Schema &schema)
{
    QHash<ObjectId, QList<const Table *>> partitions;
    for (const Box<Table> &table : schema.tables) {
        if (table->isPartition())
            partitions[table->partitionOf].append(&*table);
    }
    return partitions;
}

void findNoPartitions(const Context &context, Findings &findings)
{
    const auto partitions = partitionsByParent(context.schema());
    for (const Box<Table> &table : context.schema().tables) {
        if (!table->partitionBy.isEmpty() && !partitions.contains(table->id))
            findings.report(table->id, {},
                            text("lint", "%1 is partitioned and has no partition", {context.nameOf(*table)}));
    }
}

void findNoDefaultPartition(const Context &context, Findings &findings)
{
    const auto partitions = partitionsByParent(context.schema());
    for (const Box<Table> &table : context.schema().tables) {
        const QList<const Table *> own = partitions.value(table->id);
        const bool isHash = table->partitionBy.startsWith(u"HASH", Qt::CaseInsensitive);
        const bool hasDefault = std::any_of(own.cbegin(), own.cend(), [](const Table *partition) {
            return partition->partitionBound.compare(u"DEFAULT", Qt::CaseInsensitive) == 0;
        });
        if (!table->partitionBy.isEmpty() && !own.isEmpty() && !isHash && !hasDefault)
            findings.report(table->id, {}, text("lint", "%1 has no default partition", {context.nameOf(*table)}));
    }
}

qint64 largestOf(const QString &type)
{
    if (type == u"smallint" || type == u"int2")
        return 32767;
    if (type == u"integer" || type == u"int" || type == u"int4")
        return 2147483647;
    return type == u"bigint" || type == u"int8" ? std::numeric_limits<qint64>::max() : 0;
}

void findShortSequences(const Context &context, Findings &findings)
{
    for (const Box<schema::Sequence> &sequence : context.schema().sequences) {
        const Table *table = context.table(sequence->ownerTable);
        const schema::Column *column = table ? table->column(sequence->ownerColumn) : nullptr;
        const qint64 most = column ? largestOf(bareType(column->type)) : 0;
        if (sequence->increment <= 0 || most == 0 || sequence->maximum >= most || sequence->cycle)
            continue;
        schema::Sequence longer = *sequence;
        longer.maximum = most;
        longer.dataType = bareType(column->type);
        findings.report(sequence->id, {},
                        text("lint", "The sequence %1 ends at %2, before %3.%4 is full",
                             {sequence->name, QString::number(sequence->maximum), context.nameOf(*table),
                              column->name}),
                        text("lint", "Let it count as far as the column"), edit::setSequence(longer));
    }
}

void findCyclingSequences(const Context &context, Findings &findings)
{
    for (const Box<schema::Sequence> &sequence : context.schema().sequences) {
        const Table *table = context.table(sequence->ownerTable);
        if (!sequence->cycle || !table || !table->isUnique({sequence->ownerColumn}))
            continue;
        schema::Sequence ending = *sequence;
        ending.cycle = false;
        findings.report(sequence->id, {},
                        text("lint", "The sequence %1 begins again, and its numbers are a key of %2",
                             {sequence->name, context.nameOf(*table)}),
                        text("lint", "Let it end instead"), edit::setSequence(ending));
    }
}

void findOpenDefiners(const Context &context, Findings &findings)
{
    for (const Box<schema::OtherObject> &object : context.schema().otherObjects) {
        if (object->kind != u"function" && object->kind != u"procedure")
            continue;
        const QString head = object->definition.section(u"AS $"_s, 0, 0).simplified();
        if (head.contains(u"SECURITY DEFINER"_s, Qt::CaseInsensitive)
            && !head.contains(u"SET search_path"_s, Qt::CaseInsensitive))
            findings.report(object->id, {},
                            text("lint", "%1 runs with its owner's rights and the caller's search_path",
                                 {object->name}));
    }
}

void findRules(const Context &context, Findings &findings)
{
    for (const Box<schema::OtherObject> &object : context.schema().otherObjects) {
        if (object->kind == u"rule")
            findings.report(object->id, {}, text("lint", "%1 is a rule", {object->name}));
    }
}

void findInheritance(const Context &context, Findings &findings)
{
    const Table &table = context.table();
    if (!table.inherits.isEmpty())
        findings.report(table.id, {}, text("lint", "%1 inherits from another table", {context.tableName()}));
}

} // namespace

QList<Check> objectChecks()
{
    const QString postgresql = u"postgresql"_s;
    return {
        {.code = u"RV601"_s,
         .name = u"broken-view"_s,
         .severity = Severity::Error,
         .title = text("lint", "Views over what is gone"),
         .cause = text("lint", "The database refuses to drop what a view uses, so the migration would fail."),
         .remedy = text("lint", "Change or drop the view, or keep what it uses."),
         .inSchema = findBrokenViews},
        {.code = u"RV602"_s,
         .name = u"broken-trigger"_s,
         .severity = Severity::Error,
         .title = text("lint", "Triggers without what they call"),
         .cause = text("lint", "The database refuses to drop the function of a trigger, so the migration would fail."),
         .remedy = text("lint", "Change or drop the trigger, or keep what it uses."),
         .inSchema = findBrokenTriggers},
        {.code = u"RV603"_s,
         .name = u"idle-policies"_s,
         .title = text("lint", "Policies that nothing enforces"),
         .cause
         = text("lint", "Without row level security the policies are there to be read alone, and everybody sees every "
                        "row."),
         .remedy = text("lint", "Switch row level security on."),
         .dialect = postgresql,
         .inSchema = findIdlePolicies},
        {.code = u"RV604"_s,
         .name = u"row-security-without-policy"_s,
         .title = text("lint", "Row security without a policy"),
         .cause = text("lint", "Nobody but the owner sees a row or can add one."),
         .remedy = text("lint", "Add a policy, or switch row level security off."),
         .dialect = postgresql,
         .inSchema = findLockedTables},
        {.code = u"RV605"_s,
         .name = u"no-partition"_s,
         .title = text("lint", "Partitioned tables without partitions"),
         .cause = text("lint", "There is no place for any row, so every insert fails."),
         .remedy = text("lint", "Make partitions."),
         .dialect = postgresql,
         .inSchema = findNoPartitions},
        {.code = u"RV606"_s,
         .name = u"no-default-partition"_s,
         .severity = Severity::Hint,
         .title = text("lint", "No default partition"),
         .cause = text("lint", "A row that fits no partition is refused, often on the first day of a month."),
         .remedy = text("lint", "Make a DEFAULT partition, or see to it that partitions are made in time."),
         .dialect = postgresql,
         .inSchema = findNoDefaultPartition},
        {.code = u"RV607"_s,
         .name = u"short-sequence"_s,
         .title = text("lint", "Sequences that end before their column"),
         .cause
         = text("lint", "When the sequence is used up every insert fails, although the column has room for more."),
         .remedy = text("lint", "Give the sequence the type of the column."),
         .dialect = postgresql,
         .inSchema = findShortSequences},
        {.code = u"RV608"_s,
         .name = u"cycling-sequence"_s,
         .title = text("lint", "Keys from a sequence that begins again"),
         .cause
         = text("lint", "After its end the sequence hands out numbers that are taken, and inserts fail one after "
                        "another."),
         .remedy = text("lint", "Let the sequence end, and make it long enough."),
         .dialect = postgresql,
         .inSchema = findCyclingSequences},
        {.code = u"RV609"_s,
         .name = u"open-search-path"_s,
         .title = text("lint", "SECURITY DEFINER without a search_path"),
         .cause
         = text("lint",
                "A caller who sets search_path can put functions of his own in the place of those that are meant, "
                "with the owner's rights."),
         .remedy
         = text("lint", "Add SET search_path = pg_catalog, pg_temp, or the schemas that it needs, to the function."),
         .dialect = postgresql,
         .inSchema = findOpenDefiners},
        {.code = u"RV610"_s,
         .name = u"rule"_s,
         .severity = Severity::Hint,
         .title = text("lint", "Rules"),
         .cause
         = text("lint",
                "A rule rewrites queries: volatile functions run more than once, and row counts are not what the "
                "program expects."),
         .remedy = text("lint", "Use a trigger."),
         .dialect = postgresql,
         .inSchema = findRules},
        {.code = u"RV611"_s,
         .name = u"inheritance"_s,
         .severity = Severity::Hint,
         .title = text("lint", "Tables that inherit"),
         .cause = text("lint", "Keys and references of the parent do not hold over the rows of its children."),
         .remedy = text("lint", "Use partitions, or a relation."),
         .dialect = postgresql,
         .inTable = findInheritance},
    };
}

} // namespace relvar::lint
