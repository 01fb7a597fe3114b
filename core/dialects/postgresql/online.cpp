// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/postgresql/online.h"

#include "dialects/postgresql/clauses.h"
#include "dialects/postgresql/compile.h"
#include "dialects/postgresql/enums.h"
#include "dialects/postgresql/heldback.h"
#include "dialects/postgresql/notnull.h"
#include "dialects/postgresql/rules.h"
#include "dialects/postgresql/stash.h"
#include "dialects/postgresql/tablechange.h"
#include "dialects/postgresql/tableddl.h"
#include "schema/partname.h"

namespace relvar::postgresql {

using namespace Qt::Literals::StringLiterals;
using dialect::Action;
using dialect::Hazard;
using dialect::Statement;
using schema::Schema;
using schema::Table;

namespace {

QList<dialect::Step> inOrder(const QList<BothWays> &ways)
{
    QList<dialect::Step> steps;
    for (const BothWays &way : ways) {
        dialect::Step step{.id = {ObjectId(static_cast<quint64>(steps.size()) + 1), Action::Alter},
                           .up = way.up,
                           .down = way.down};
        if (!steps.isEmpty())
            step.after.append(steps.last().id);
        steps.append(step);
    }
    return steps;
}

QList<BothWays> waysOf(const QList<dialect::Step> &steps)
{
    QList<BothWays> ways;
    for (const dialect::Step &step : steps)
        ways.append({step.up, step.down});
    return ways;
}

schema::Index withoutSettings(schema::Index index)
{
    index.comment.clear();
    for (schema::KeyPart &part : index.parts)
        part.statisticsTarget.reset();
    return index;
}

/// The index that the key takes over.
template<typename Key>
schema::Index indexFor(const Key &key)
{
    schema::Index index{.id = ObjectId::create(),
                        .name = key.name,
                        .unique = true,
                        .parts = key.parts,
                        .included = key.included,
                        .options = key.options};
    if constexpr (requires { key.nullsNotDistinct; })
        index.nullsNotDistinct = key.nullsNotDistinct;
    return index;
}

template<typename Key>
QString usingIndex(const Key &key, const QString &kind)
{
    const QString name = quoteIdentifier(key.name);
    QString text = u"ADD CONSTRAINT "_s + name + u' ' + kind + u" USING INDEX "_s + name;
    if (key.deferrable)
        text += key.initiallyDeferred ? u" DEFERRABLE INITIALLY DEFERRED"_s : u" DEFERRABLE"_s;
    return text;
}

/// Outside a transaction, and therefore alone in its migration.
Statement createConcurrently(const schema::Index &index, const Table &table, const Names &names)
{
    QString sql = createIndex(index, table, names);
    sql.insert(sql.indexOf("INDEX "_L1) + 6, u"CONCURRENTLY "_s);
    Statement statement{.sql = sql,
                        .comment = u"If it fails it leaves an INVALID index: DROP INDEX CONCURRENTLY "_s
                                   + names.qualified(table.namespaceId, index.name) + u", then run it again"_s,
                        .outsideTransaction = true};
    if (index.unique) {
        statement.hazards.append(
            {Hazard::Kind::MayFailOnData,
             text("postgresql", "Rows of table %1 may have the same values (%2)", {table.name, index.name})});
    }
    return statement;
}

Statement dropConcurrently(const schema::Index &index, const Table &table, const Names &names)
{
    return {.sql = u"DROP INDEX CONCURRENTLY "_s + names.qualified(table.namespaceId, index.name),
            .outsideTransaction = true};
}

class Staging
{
public:
    Staging(const Schema &from, const Schema &to, const dialect::CompileOptions &options,
            const dialect::OnlineOptions &online, const QList<Backfill> &fills)
        : m_to(to)
        , m_options(options)
        , m_online(online)
        , m_fills(fills)
        , m_isQualified(Names::areQualified(from) || Names::areQualified(to))
        , m_now(from)
    {
    }

    Result<QList<dialect::Stage>> run()
    {
        if (const Result<> done = extendEnums(); !done)
            return fail(done.error());
        m_held = holdBack(m_now, m_to, m_fills, m_options.targetVersion);
        for (const auto step :
             {&Staging::dropIndexes, &Staging::makeFirst, &Staging::fillColumns, &Staging::validate,
              &Staging::buildIndexes, &Staging::replaceIndexes, &Staging::finish, &Staging::validate}) {
            if (const Result<> done = (this->*step)(); !done)
                return fail(done.error());
        }
        return m_stages;
    }

private:
    Result<> extendEnums()
    {
        const bool isOld = m_options.targetVersion != 0 && m_options.targetVersion < addsValuesInTransaction;
        for (const schema::EnumType &type : extendedEnums(m_now, m_to)) {
            for (qsizetype i = 0; i < type.values.size(); ++i) {
                const schema::EnumType before = *m_now.enumType(type.id);
                if (before.values == type.values)
                    break;
                if (isOld && before.values.contains(type.values.at(i)))
                    continue;
                schema::EnumType next = type;
                if (isOld) {
                    next.values = before.values;
                    next.values.insert(i, type.values.at(i));
                }
                Schema schema = m_now;
                for (Box<schema::EnumType> &box : schema.enums)
                    box = box->id == type.id ? Box<schema::EnumType>(next) : box;
                if (const Result<> done = compileStage(u"add values to "_s + type.name, schema); !done)
                    return done;
            }
        }
        return {};
    }

    Result<> dropIndexes()
    {
        for (const PartOf<schema::Index> &held : std::as_const(m_held.dropped))
            dropIndex(held.table, held.part.id);
        return {};
    }

    void dropIndex(ObjectId tableId, ObjectId indexId)
    {
        const Names names = namesNow();
        const Table &table = *m_now.table(tableId);
        const schema::Index index = *partWithId(table.indexes, indexId);
        Schema next = m_now;
        changeTable(&next, tableId, [&](Table &changed) {
            changed.indexes.removeIf([&](const schema::Index &each) { return each.id == indexId; });
        });
        append(u"drop "_s + index.name,
               {{{dropConcurrently(index, table, names)}, {createConcurrently(index, table, names)}}}, next);
    }

    /// Everything that takes no time, and what has no other form.
    Result<> makeFirst()
    {
        const diff::Changes changes = diff::diff(m_now, m_held.first, rules());
        if (changes.isEmpty())
            return {};
        Result<dialect::CompiledChanges> compiled = compileFirst(changes);
        if (!compiled)
            return fail(compiled.error());
        const Names names(compiled->expected, m_isQualified);
        for (const PartOf<schema::Column> &held : std::as_const(m_held.laterDefaults)) {
            for (dialect::Step &step : compiled->steps) {
                if (step.id == dialect::StepId{held.part.id, Action::Add})
                    giveDefaultLater(&step, held, names);
            }
        }
        append({}, *std::move(compiled));
        return {};
    }

    Result<dialect::CompiledChanges> compileFirst(const diff::Changes &changes)
    {
        dialect::CompileOptions options = m_options;
        options.migrationId = nextId();
        Result<ChangesInStep> compiled = compileInStep(m_now, m_held.first, changes, options);
        if (compiled && !compiled->kept.isEmpty() && m_online.migrationId) {
            // One migration makes the stashes, and each is filled by one of its own. They have the name of the one that
            // takes the values away.
            options.migrationId = m_online.migrationId(m_stages.size() + 1 + compiled->kept.size());
            compiled = compileInStep(m_now, m_held.first, changes, options);
        }
        if (!compiled)
            return fail(compiled.error());
        if (!compiled->kept.isEmpty())
            fillStashes(compiled->kept);
        return compiled->changes;
    }

    void fillStashes(const QList<KeptInStep> &stashes)
    {
        const Names names = namesNow();
        QList<BothWays> ways;
        QStringList tables;
        for (const KeptInStep &kept : stashes) {
            ways.append(StashInStep(kept, names).open());
            if (const QString &name = m_now.table(kept.table)->name; !tables.contains(name))
                tables.append(name);
        }
        const QString where = tables.size() == 1 ? tables.first() : u"%1 tables"_s.arg(tables.size());
        append(u"keep what goes from "_s + where, ways, m_now);
        for (const KeptInStep &kept : stashes) {
            const StashInStep stash(kept, names);
            const Statement down{.sql = u"SELECT 1"_s,
                                 .comment = u"The copies stay: they go with their table, in the migration before"_s};
            append(u"copy "_s + stash.displayName(), {{{stash.fill(m_online.batchRows)}, {down}}}, m_now);
        }
    }

    /// Rows that are there have NULL, rows that come get the default: no row is touched.
    static void giveDefaultLater(dialect::Step *step, const PartOf<schema::Column> &held, const Names &names)
    {
        const Table &table = *names.schema().table(held.table);
        schema::Column bare = *table.column(held.part.id);
        bare.defaultExpression.reset();
        step->up[0].sql = addColumnClause(bare, table, names);
        step->up.insert(1, {.sql = u"ALTER TABLE "_s + names.of(table) + u" ALTER COLUMN "_s
                                   + quoteIdentifier(bare.name) + u" SET DEFAULT "_s + *held.part.defaultExpression});
    }

    Result<> fillColumns()
    {
        for (const Backfill &fill : std::as_const(m_held.fills)) {
            const Table &table = *m_now.table(fill.table);
            const QString name = table.name + u'.' + table.column(fill.column)->name;
            const Statement up = fillInBatches(fill, table, namesNow(), m_online.batchRows, m_options.targetVersion);
            const Statement down{.sql = u"SELECT 1"_s,
                                 .comment = u"The values stay: they go with the column, in the migration before"_s};
            append(u"fill "_s + name, {{{up}, {down}}}, m_now);
            m_stages.last().remarks.append(
                text("postgresql", "The values that are filled into %1 go with the column, not with this migration.",
                     {name}));
        }
        return {};
    }

    /// All that is still NOT VALID, and then what is shown by that.
    Result<> validate()
    {
        Schema valid = m_now;
        for (const Box<Table> &table : m_now.tables) {
            if (const Table *target = m_to.table(table->id))
                validateParts(&valid, *table, *target);
        }
        Result<dialect::CompiledChanges> compiled = compileFrom(m_now, valid);
        if (!compiled)
            return fail(compiled.error());
        QList<BothWays> ways = waysOf(compiled->steps);
        Schema next = compiled->expected;
        requireColumns(&next, &ways);
        if (!ways.isEmpty())
            append(u"validate"_s, ways, next, compiled->followed);
        return {};
    }

    void validateParts(Schema *schema, const Table &now, const Table &target) const
    {
        const auto isLeft = [](const auto &parts, const auto &part) {
            const auto *wanted = partWithId(parts, part.id);
            return part.notValid && wanted && !wanted->notValid;
        };
        const auto isColumnLeft = [&](const schema::Column &column) {
            const schema::Column *wanted = target.column(column.id);
            return column.notNullNotValid && wanted && !wanted->notNullNotValid;
        };
        if (std::none_of(now.foreignKeys.cbegin(), now.foreignKeys.cend(),
                         [&](const auto &key) { return isLeft(target.foreignKeys, key); })
            && std::none_of(now.checks.cbegin(), now.checks.cend(),
                            [&](const auto &check) { return isLeft(target.checks, check); })
            && std::none_of(now.columns.cbegin(), now.columns.cend(), isColumnLeft))
            return;
        changeTable(schema, now.id, [&](Table &changed) {
            for (schema::ForeignKey &key : changed.foreignKeys)
                key.notValid = key.notValid && !isLeft(target.foreignKeys, key);
            for (schema::CheckConstraint &check : changed.checks)
                check.notValid = check.notValid && !isLeft(target.checks, check);
            for (schema::Column &column : changed.columns)
                column.notNullNotValid = column.notNullNotValid && !isColumnLeft(column);
        });
    }

    /// SET NOT NULL holds everybody up, so what reads the rows comes before the first of them.
    void requireColumns(Schema *next, QList<BothWays> *ways)
    {
        const Names names(*next, m_isQualified);
        QList<BothWays> required;
        for (const RequiredColumn &one : std::as_const(m_held.required)) {
            const Table &table = *m_now.table(one.table);
            const schema::Column &column = *m_to.table(one.table)->column(one.column);
            const QString alter = u"ALTER TABLE "_s + names.of(table);
            const QString check = quoteIdentifier(one.check.name);
            const Text refusal
                = text("postgresql", "Rows of table %1 may have no value for %2", {table.name, column.name});
            ways->append({{{.sql = alter + u" VALIDATE CONSTRAINT "_s + check,
                            .hazards = {{Hazard::Kind::MayFailOnData, refusal}}}},
                          {}});
            Statement setNotNull = addNotNull(column, table, names);
            setNotNull.hazards.clear();
            required.append(
                {{setNotNull, {.sql = alter + u" DROP CONSTRAINT "_s + check}},
                 {{.sql = alter + u" ADD "_s + constraintClause(one.check, table, names)},
                  {.sql = alter + u" ALTER COLUMN "_s + quoteIdentifier(column.name) + u" DROP NOT NULL"_s}}});
        }
        *ways += required;
        for (const RequiredColumn &one : std::as_const(m_held.required)) {
            changeTable(next, one.table, [&](Table &table) {
                table.checks.removeIf([&](const auto &check) { return check.id == one.check.id; });
                schema::Column &column = *partWithId(table.columns, one.column);
                column.notNull = true;
            });
        }
        m_held.required.clear();
    }

    Result<> buildIndexes()
    {
        for (const PartOf<schema::Index> &held : std::as_const(m_held.added))
            build(held.table, withoutSettings(held.part));
        for (const auto &held : std::as_const(m_held.uniques))
            build(held.table, indexFor(held.part));
        for (const auto &held : std::as_const(m_held.primaryKeys))
            build(held.table, indexFor(held.part));
        return {};
    }

    void build(ObjectId tableId, const schema::Index &index)
    {
        const Names names = namesNow();
        const Table &table = *m_now.table(tableId);
        Schema next = m_now;
        changeTable(&next, tableId, [&](Table &changed) { changed.indexes.append(index); });
        append(u"build "_s + index.name,
               {{{createConcurrently(index, table, names)}, {dropConcurrently(index, table, names)}}}, next);
    }

    /// The new one is there before the old one goes; finish() gives it the name.
    Result<> replaceIndexes()
    {
        for (const PartOf<schema::Index> &held : std::as_const(m_held.replaced)) {
            schema::Index index = withoutSettings(held.part);
            index.id = ObjectId::create();
            index.name = schema::nameOfPart(held.part.name, {}, u"new"_s);
            build(held.table, index);
            dropIndex(held.table, held.part.id);
            changeTable(&m_now, held.table,
                        [&](Table &table) { partWithId(table.indexes, index.id)->id = held.part.id; });
        }
        return {};
    }

    /// Keys over the indexes that are built, their names and comments, and what refers to them.
    Result<> finish()
    {
        QList<BothWays> ways;
        Schema keyed = m_now;
        for (const auto &held : std::as_const(m_held.uniques)) {
            ways.append(takeIndex(held, u"UNIQUE"_s));
            changeTable(&keyed, held.table, [&](Table &table) {
                removeIndex(&table, held.part.name);
                table.uniqueConstraints.append(held.part);
                table.uniqueConstraints.last().comment.clear();
            });
        }
        for (const auto &held : std::as_const(m_held.primaryKeys)) {
            ways.append(takeIndex(held, u"PRIMARY KEY"_s));
            changeTable(&keyed, held.table, [&](Table &table) {
                removeIndex(&table, held.part.name);
                table.primaryKey = held.part;
                table.primaryKey->comment.clear();
            });
        }
        Result<dialect::CompiledChanges> compiled = compileFrom(keyed, finished(keyed));
        if (!compiled)
            return fail(compiled.error());
        ways += waysOf(compiled->steps);
        if (!ways.isEmpty())
            append(u"finish"_s, ways, compiled->expected, compiled->followed);
        return {};
    }

    template<typename Key>
    BothWays takeIndex(const PartOf<Key> &held, const QString &kind) const
    {
        const Names names = namesNow();
        const Table &table = *m_now.table(held.table);
        const QString alter = u"ALTER TABLE "_s + names.of(table) + u' ';
        return {{{.sql = alter + usingIndex(held.part, kind)}},
                {{.sql = alter + u"DROP CONSTRAINT "_s + quoteIdentifier(held.part.name)},
                 {.sql = createIndex(indexFor(held.part), table, names),
                  .comment
                  = u"The index went with the key; nothing gives it back but building it, and writers wait"_s}}};
    }

    static void removeIndex(Table *table, const QString &name)
    {
        table->indexes.removeIf([&](const schema::Index &index) { return index.name == name; });
    }

    Schema finished(Schema schema) const
    {
        for (const QList<PartOf<schema::Index>> &list : {m_held.added, m_held.replaced}) {
            for (const PartOf<schema::Index> &held : list) {
                changeTable(&schema, held.table,
                            [&](Table &table) { *partWithId(table.indexes, held.part.id) = held.part; });
            }
        }
        for (const auto &held : m_held.uniques) {
            changeTable(&schema, held.table,
                        [&](Table &table) { *partWithId(table.uniqueConstraints, held.part.id) = held.part; });
        }
        for (const auto &held : m_held.primaryKeys)
            changeTable(&schema, held.table, [&](Table &table) { table.primaryKey = held.part; });
        for (const auto &held : m_held.references)
            changeTable(&schema, held.table, [&](Table &table) { table.foreignKeys.append(held.part); });
        for (const Box<Table> &target : m_to.tables) {
            const Table *table = schema.table(target->id);
            if (table && table->options != target->options)
                changeTable(&schema, target->id, [&](Table &changed) { changed.options = target->options; });
        }
        return schema;
    }

    Result<> compileStage(const QString &label, const Schema &next)
    {
        return compileFrom(m_now, next).map([&](dialect::CompiledChanges compiled) {
            append(label, std::move(compiled));
        });
    }

    /// Without what the person said of values: that belongs to makeFirst().
    Result<dialect::CompiledChanges> compileFrom(const Schema &now, const Schema &next) const
    {
        return compileChanges(now, next, diff::diff(now, next, rules()),
                              {.migrationId = nextId(),
                               .keepDropped = m_options.keepDropped,
                               .targetVersion = m_options.targetVersion});
    }

    void append(const QString &label, const QList<BothWays> &ways, const Schema &next,
                const QList<ObjectId> &followed = {})
    {
        append(label, {.steps = inOrder(ways), .expected = next, .followed = followed});
    }

    void append(const QString &label, dialect::CompiledChanges compiled)
    {
        const Schema before = std::exchange(m_now, compiled.expected);
        m_stages.append({.label = label, .from = before, .changes = std::move(compiled), .remarks = {}});
    }

    QString nextId() const
    {
        return m_online.migrationId ? m_online.migrationId(m_stages.size()) : m_options.migrationId;
    }

    Names namesNow() const { return Names(m_now, m_isQualified); }

    const Schema &m_to;
    const dialect::CompileOptions &m_options;
    const dialect::OnlineOptions &m_online;
    const QList<Backfill> &m_fills;
    const bool m_isQualified;
    HeldBack m_held;
    Schema m_now;
    QList<dialect::Stage> m_stages;
};

} // namespace

Result<QList<dialect::Stage>> compileOnline(const Schema &from, const Schema &to,
                                            const dialect::CompileOptions &options,
                                            const dialect::OnlineOptions &online, const QList<Backfill> &fills)
{
    return Staging(from, to, options, online, fills).run();
}

} // namespace relvar::postgresql
