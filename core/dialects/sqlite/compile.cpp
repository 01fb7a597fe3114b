// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/sqlite/compile.h"

#include "dialects/sqlite/affinity.h"
#include "dialects/sqlite/alter.h"
#include "dialects/sqlite/ddl.h"
#include "dialects/sqlite/errors.h"
#include "dialects/sqlite/features.h"
#include "dialects/sqlite/rename.h"
#include "dialects/sqlite/restoretexts.h"
#include "dialects/sqlite/rules.h"
#include "dialects/sqlite/scope.h"
#include "dialects/sqlite/tabledrop.h"
#include "dialects/sqlite/tabletext.h"
#include "dialects/sqlite/tokenizer.h"

#include <QHash>

#include <sqlite3.h>

#include <algorithm>
#include <functional>

namespace relvar::sqlite {

using namespace Qt::Literals::StringLiterals;
using dialect::Action;
using dialect::Hazard;
using dialect::Statement;
using dialect::Step;
using dialect::StepId;
using schema::Schema;
using schema::Table;

int targetVersion(const dialect::CompileOptions &options)
{
    return options.targetVersion ? options.targetVersion : sqlite3_libversion_number();
}

namespace {

/// Checks without names are told apart by their expressions, which a rename has changed on one side until now.
diff::AlteredTable withoutEqualChecks(diff::AlteredTable altered)
{
    using schema::CheckConstraint;
    for (qsizetype i = altered.changes.size() - 1; i >= 0; --i) {
        const auto *dropped = std::get_if<diff::Dropped<CheckConstraint>>(&altered.changes.at(i));
        if (!dropped)
            continue;
        const auto same
            = std::find_if(altered.changes.cbegin(), altered.changes.cend(), [&](const diff::TableChange &change) {
                  const auto *added = std::get_if<diff::Added<CheckConstraint>>(&change);
                  return added && added->object.name == dropped->object.name
                         && rules().sameExpression(added->object.expression, dropped->object.expression);
              });
        if (same == altered.changes.cend())
            continue;
        const qsizetype other = same - altered.changes.cbegin();
        altered.changes.removeAt(std::max(i, other));
        altered.changes.removeAt(std::min(i, other));
        i = altered.changes.size();
    }
    return altered;
}

/// Compiles one set of changes. The steps are made in an order that works, each is run on the replica at once, and the
/// edges between them state no more than what is needed.
class Compilation
{
public:
    Compilation(const Schema &from, const Schema &to, const diff::Changes &changes,
                const dialect::CompileOptions &options)
        : m_from(from)
        , m_to(to)
        , m_changes(changes)
        , m_options(options)
        , m_stashes(options.migrationId)
        , m_renames(planRenames(from, to))
        , m_renamed(m_renames.renamed)
    {
    }

    Result<dialect::CompiledChanges> compile()
    {
        Result<std::unique_ptr<Replica>> replica = Replica::make(createStatements(touchedPart(m_from, m_changes)));
        if (!replica)
            return fail(replica.error());
        m_replica = std::move(*replica);
        const Result<StoredTexts> textsBefore = m_replica->texts();
        const auto brokenBefore = m_replica->broken(asksNames());
        if (!textsBefore || !brokenBefore)
            return fail(textsBefore ? brokenBefore.error() : textsBefore.error());

        if (const Result<StoredTexts> followed = m_replica->textsAfter(m_renames.up); !m_renames.isEmpty() && followed)
            m_followed = *followed;

        for (const auto &part :
             {&Compilation::dropTriggersAndViews, &Compilation::dropTablesInTheWay, &Compilation::rename,
              &Compilation::learnNames, &Compilation::addTables, &Compilation::alterTables, &Compilation::dropTables,
              &Compilation::addTablesInTheirPlace, &Compilation::addViewsAndTriggers, &Compilation::keepComments}) {
            if (const Result<> done = (this->*part)(); !done)
                return fail(done.error());
        }
        if (const Result<> works = checkDependents(*brokenBefore); !works)
            return fail(works.error());

        dialect::CompiledChanges compiled{.steps = {}, .expected = m_to};
        const Result<StoredTexts> textsReached = m_replica->texts();
        if (!textsReached)
            return fail(textsReached.error());
        adoptTexts(&compiled.expected, *textsReached);

        if (const Result<> restored = restoreTexts(*textsBefore); !restored)
            return fail(restored.error());
        compiled.steps = m_steps;
        return compiled;
    }

private:
    template<typename ChangeType, typename Function>
    Result<> forEach(Function function)
    {
        for (const diff::Change &change : m_changes) {
            if (const auto *wanted = std::get_if<ChangeType>(&change)) {
                if (const Result<> done = function(*wanted); !done)
                    return done;
            }
        }
        return {};
    }

    Result<> add(Step step)
    {
        if (step.up.isEmpty() && step.down.isEmpty())
            return {};
        if (const Result<> done = m_replica->run(step.up); !done)
            return done;
        m_steps.append(std::move(step));
        return {};
    }

    QList<StepId> ids(const std::function<bool(const StepId &)> &wanted) const
    {
        QList<StepId> found;
        for (const Step &step : m_steps) {
            if (wanted(step.id))
                found.append(step.id);
        }
        return found;
    }

    /// Everything so far.
    QList<StepId> allSteps() const
    {
        return ids([](const StepId &) { return true; });
    }

    /// True when the renames alone make the text what it shall be.
    bool isFollowed(const QString &type, const auto &object) const
    {
        const auto found = m_followed.constFind({type, object.name});
        return found != m_followed.cend() && rules().sameDefinition(*found, object.definition);
    }

    // Views and triggers go first and come last, so that none is in the way of a change that the new text follows.
    Result<> dropTriggersAndViews()
    {
        const auto dropTrigger = [&](const schema::Trigger &trigger) {
            m_gone.insert(trigger.id);
            return add({.id = {trigger.id, Action::Drop},
                        .up = {{.sql = u"DROP TRIGGER "_s + quoteIdentifier(trigger.name)}},
                        .down = {{.sql = trigger.definition}},
                        .after = {},
                        .before = {}});
        };
        const auto dropView = [&](const schema::View &view) -> Result<> {
            // The triggers of a view go with it; they are dropped by name so that they come back.
            for (const Box<schema::Trigger> &trigger : m_from.triggers) {
                if (trigger->tableId != view.id || m_gone.contains(trigger->id))
                    continue;
                if (const Result<> done = dropTrigger(*trigger); !done)
                    return done;
            }
            const QList<StepId> before = allSteps();
            return add({.id = {view.id, Action::Drop},
                        .up = {{.sql = u"DROP VIEW "_s + quoteIdentifier(view.name)}},
                        .down = {{.sql = view.definition}},
                        .after = before,
                        .before = {}});
        };
        using schema::Trigger;
        using schema::View;
        return forEach<diff::Dropped<Box<Trigger>>>([&](const auto &change) { return dropTrigger(*change.object); })
            .and_then([&] {
                return forEach<diff::Altered<Box<Trigger>>>([&](const auto &change) {
                    return isFollowed(u"trigger"_s, *change.to) ? Result<>() : dropTrigger(*change.from);
                });
            })
            .and_then([&] {
                return forEach<diff::Dropped<Box<View>>>([&](const auto &change) { return dropView(*change.object); });
            })
            .and_then([&] {
                return forEach<diff::Altered<Box<View>>>([&](const auto &change) {
                    return isFollowed(u"view"_s, *change.to) ? Result<>() : dropView(*change.from);
                });
            });
    }

    Result<> dropTablesInTheWay()
    {
        return dropAll([&](const Table &table) { return m_renames.inTheWay.contains(table.id); });
    }

    Result<> rename()
    {
        if (m_renames.isEmpty())
            return {};
        for (const diff::Change &change : m_changes) {
            if (const auto *altered = std::get_if<diff::AlteredTable>(&change); altered && m_renameStep.object.isNull())
                m_renameStep = {altered->from->id, Action::Rename};
        }
        const QList<StepId> before = allSteps();
        return add({.id = m_renameStep, .up = m_renames.up, .down = m_renames.down, .after = before, .before = {}});
    }

    /// How the database writes everything now that the names are the new ones.
    Result<> learnNames()
    {
        const Result<StoredTexts> texts = m_replica->texts();
        if (!texts)
            return fail(texts.error());
        adoptTexts(&m_renamed, *texts);
        m_renamed.triggers.removeIf([&](const Box<schema::Trigger> &trigger) { return m_gone.contains(trigger->id); });
        m_base = allSteps();

        for (const diff::Change &change : diff::diff(m_renamed, m_to, rules())) {
            if (const auto *altered = std::get_if<diff::AlteredTable>(&change))
                m_altered.append(withoutEqualChecks(*altered));
        }
        // A name that something still has which goes away: what wants it has to wait.
        for (const diff::Change &change : m_changes) {
            const auto *dropped = std::get_if<diff::Dropped<Box<Table>>>(&change);
            if (!dropped || m_gone.contains(dropped->object->id))
                continue;
            m_leaving.insert(foldCase(dropped->object->name), {dropped->object->id, Action::Drop});
            for (const schema::Index &index : dropped->object->indexes)
                m_leaving.insert(foldCase(index.name), {dropped->object->id, Action::Drop});
        }
        for (const diff::AlteredTable &altered : m_altered) {
            for (const schema::Index &index : altered.from->indexes) {
                const bool stays
                    = std::any_of(altered.to->indexes.cbegin(), altered.to->indexes.cend(),
                                  [&](const auto &other) { return other.id == index.id && other.name == index.name; });
                if (!stays)
                    m_leaving.insert(foldCase(index.name), {altered.from->id, Action::Alter});
            }
        }
        return {};
    }

    QList<StepId> stepsInTheWay(const Table &table) const
    {
        QList<StepId> steps;
        const auto wait = [&](const QString &name) {
            const auto found = m_leaving.constFind(foldCase(name));
            if (found != m_leaving.cend() && !steps.contains(*found))
                steps.append(*found);
        };
        wait(table.name);
        for (const schema::Index &index : table.indexes)
            wait(index.name);
        return steps;
    }

    Result<> addAll(bool inTheirPlace)
    {
        QList<const Table *> tables;
        for (const diff::Change &change : m_changes) {
            const auto *added = std::get_if<diff::Added<Box<Table>>>(&change);
            if (added && stepsInTheWay(*added->object).isEmpty() != inTheirPlace)
                tables.append(&*added->object);
        }
        for (const Table *table : parentsFirst(tables)) {
            Step step{.id = {table->id, Action::Add},
                      .up = {{.sql = tableText(*table, m_to)}},
                      .down = {dropTable(*table, m_to, m_from)},
                      .after = m_base + stepsInTheWay(*table),
                      .before = {}};
            step.down.first().hazards.append(
                {Hazard::Kind::LosesData, text("sqlite", "Rows of table %1", {table->name})});
            for (const schema::Index &index : table->indexes)
                step.up.append({.sql = indexText(index, *table)});
            for (const schema::ForeignKey &key : table->foreignKeys) {
                if (m_added.contains(key.referencedTable))
                    step.after.append({key.referencedTable, Action::Add});
            }
            m_added.insert(table->id);
            if (const Result<> done = add(std::move(step)); !done)
                return done;
        }
        return {};
    }

    Result<> addTables() { return addAll(false); }
    Result<> addTablesInTheirPlace() { return addAll(true); }

    Result<> alterTables()
    {
        const auto unreadable = m_replica->unreadable();
        if (!unreadable)
            return fail(unreadable.error());
        const AlterContext context{m_from, m_renamed, m_to, m_options, *m_replica, m_stashes};
        for (const diff::AlteredTable &altered : m_altered) {
            TableAlteration alteration = alterTable(context, altered);
            m_remembersPlaces = m_remembersPlaces || alteration.remembersPlaces;
            const QString name = altered.from->name;
            if (alteration.rebuilds && unreadable->contains(foldCase(name))) {
                return fail(SqliteError::Unsupported,
                            text("sqlite",
                                 "Table %1 would have to be written anew, and not all of its text was understood: %2. "
                                 "Something of it would be lost. Write the statements of this change by hand.",
                                 {name, unreadable->value(foldCase(name))}));
            }
            Step &step = alteration.step;
            step.after = m_base;
            for (const schema::ForeignKey &key : altered.to->foreignKeys) {
                if (m_added.contains(key.referencedTable))
                    step.after.append({key.referencedTable, Action::Add});
            }
            if (const Result<> done = add(std::move(step)); !done)
                return done;
        }
        return {};
    }

    Result<> dropAll(const std::function<bool(const Table &)> &wanted)
    {
        QList<const Table *> tables;
        for (const diff::Change &change : m_changes) {
            const auto *dropped = std::get_if<diff::Dropped<Box<Table>>>(&change);
            if (dropped && !m_gone.contains(dropped->object->id) && wanted(*dropped->object))
                tables.append(m_renamed.table(dropped->object->id));
        }
        QList<const Table *> childrenFirst = parentsFirst(tables);
        std::reverse(childrenFirst.begin(), childrenFirst.end());
        for (const Table *table : childrenFirst) {
            Step step{.id = {table->id, Action::Drop}, .up = {}, .down = {}, .after = m_base, .before = {}};
            step.down.append({.sql = tableText(*table, m_renamed)});
            if (m_options.keepDropped) {
                const TableStash stash = stashTable(m_stashes, *table);
                step.up = stash.keep;
                step.down.append(stash.restore);
            }
            for (const schema::Index &index : table->indexes)
                step.down.append({.sql = indexText(index, *table)});
            step.up.append(dropTable(*table, m_from, m_to));
            step.up.first().hazards.append({m_options.keepDropped ? Hazard::Kind::StashesData : Hazard::Kind::LosesData,
                                            text("sqlite", "Rows of table %1", {m_from.table(table->id)->name})});
            for (const Schema::Reference &reference : m_from.referencesTo(table->id)) {
                const bool isBefore = m_gone.contains(reference.table);
                if (isBefore || m_to.table(reference.table))
                    step.after.append({reference.table, isBefore ? Action::Drop : Action::Alter});
            }
            step.after.removeAll(step.id);
            m_gone.insert(table->id);
            if (const Result<> done = add(std::move(step)); !done)
                return done;
        }
        return {};
    }

    Result<> dropTables()
    {
        if (const Result<> done = dropAll([](const Table &) { return true; }); !done)
            return done;
        const auto dropOther = [&](const schema::OtherObject &object) {
            Statement drop{.sql = u"DROP TABLE "_s + quoteIdentifier(object.name)};
            drop.hazards.append(
                {Hazard::Kind::LosesData, text("sqlite", "Content of %1 %2", {object.kind, object.name})});
            return add({.id = {object.id, Action::Drop},
                        .up = {drop},
                        .down = {{.sql = object.definition}},
                        .after = m_base,
                        .before = {}});
        };
        using schema::OtherObject;
        return forEach<diff::Dropped<Box<OtherObject>>>([&](const auto &change) { return dropOther(*change.object); })
            .and_then([&] {
                return forEach<diff::Altered<Box<OtherObject>>>(
                    [&](const auto &change) { return dropOther(*change.from); });
            });
    }

    Result<> addViewsAndTriggers()
    {
        using schema::OtherObject;
        using schema::Trigger;
        using schema::View;
        const auto addObject = [&](const QString &kind, const auto &object) {
            const QList<StepId> before = allSteps();
            return add({.id = {object.id, Action::Add},
                        .up = {{.sql = object.definition}},
                        .down = {{.sql = u"DROP "_s + kind + u' ' + quoteIdentifier(object.name)}},
                        .after = before,
                        .before = {}});
        };
        const auto isNew = [&](ObjectId id) {
            return m_gone.contains(id)
                   || std::none_of(m_from.triggers.cbegin(), m_from.triggers.cend(),
                                   [&](const auto &trigger) { return trigger->id == id; });
        };
        return forEach<diff::Added<Box<OtherObject>>>(
                   [&](const auto &change) { return addObject(u"TABLE"_s, *change.object); })
            .and_then([&] {
                return forEach<diff::Altered<Box<OtherObject>>>(
                    [&](const auto &change) { return addObject(u"TABLE"_s, *change.to); });
            })
            .and_then([&] {
                return forEach<diff::Added<Box<View>>>(
                    [&](const auto &change) { return addObject(u"VIEW"_s, *change.object); });
            })
            .and_then([&] {
                return forEach<diff::Altered<Box<View>>>([&](const auto &change) {
                    return isFollowed(u"view"_s, *change.to) ? Result<>() : addObject(u"VIEW"_s, *change.to);
                });
            })
            .and_then([&]() -> Result<> {
                for (const Box<Trigger> &trigger : m_to.triggers) {
                    if (!isNew(trigger->id))
                        continue;
                    if (const Result<> done = addObject(u"TRIGGER"_s, *trigger); !done)
                        return done;
                }
                return {};
            });
    }

    /// SQLite's DROP COLUMN takes comments along that stand between the column and the next one.
    Result<> keepComments()
    {
        const Result<StoredTexts> present = m_replica->texts();
        if (!present)
            return fail(present.error());
        StoredTexts wanted;
        for (const diff::AlteredTable &altered : std::as_const(m_altered)) {
            const StoredName name{u"table"_s, altered.to->name};
            const QString text = changedTableText(*altered.from, *altered.to, m_to);
            if (comments(text) != comments(present->value(name)))
                wanted.insert(name, text);
        }
        const QList<StepId> before = allSteps();
        return add({.id = {ObjectId(), Action::Add},
                    .up = restoreSpelling(wanted, *present, false, targetVersion(m_options)),
                    .down = {},
                    .after = before,
                    .before = {}});
    }

    /// SQLite drops a table or column from under a view or trigger without a word when the table is replaced.
    Result<> checkDependents(const Replica::Broken &before) const
    {
        const auto now = m_replica->broken(asksNames());
        if (!now)
            return fail(now.error());
        QMap<QString, QString> onlyTexts;
        for (auto it = now->refusedAsNames.cbegin(); it != now->refusedAsNames.cend(); ++it) {
            // no such column: name, or since 3.47: no such column: "name" - should this be a string literal …
            constexpr auto missing = "no such column: "_L1;
            const QString rest = it.value().section(missing, -1);
            const QString name = rest.startsWith(u'"') ? tokenize(rest, 1).first().name() : rest;
            // Who writes a text in double quotes today may do so.
            if (isGoneColumn(name))
                onlyTexts.insert(it.key(), missing + name);
        }
        return checkDependents(before.refused, now->refused).and_then([&] {
            return checkDependents(before.refusedAsNames, onlyTexts);
        });
    }

    bool isGoneColumn(const QString &name) const
    {
        return std::any_of(m_changes.cbegin(), m_changes.cend(), [&](const diff::Change &change) {
            const auto *altered = std::get_if<diff::AlteredTable>(&change);
            return altered && altered->from->column(name) && !altered->to->column(name);
        });
    }

    /// Only a name that goes can become a text.
    Replica::AskNames asksNames() const
    {
        const bool goes = std::any_of(m_changes.cbegin(), m_changes.cend(), [&](const diff::Change &change) {
            const auto *altered = std::get_if<diff::AlteredTable>(&change);
            return altered
                   && std::any_of(altered->from->columns.cbegin(), altered->from->columns.cend(),
                                  [&](const schema::Column &column) { return !altered->to->column(column.name); });
        });
        return goes ? Replica::AskNames::Yes : Replica::AskNames::No;
    }

    Result<> checkDependents(const QMap<QString, QString> &before, const QMap<QString, QString> &now) const
    {
        for (auto it = now.cbegin(); it != now.cend(); ++it) {
            if (before.contains(it.key()))
                continue;
            const bool isView = std::any_of(m_to.views.cbegin(), m_to.views.cend(),
                                            [&](const Box<schema::View> &view) { return view->name == it.key(); });
            return fail(SqliteError::Unsupported,
                        isView ? text("sqlite", "View %1 could no longer be read: %2. Change or drop the view first.",
                                      {it.key(), it.value()})
                               : text("sqlite",
                                      "Rows of %1 could no longer be written: %2. Change or drop the trigger first.",
                                      {it.key(), it.value()}));
        }
        return {};
    }

    /// Runs the way back and compares: where SQLite's own ALTER TABLE leaves another spelling, a last step of the down
    /// puts the letters back.
    Result<> restoreTexts(const StoredTexts &before)
    {
        for (qsizetype i = m_steps.size() - 1; i >= 0; --i) {
            if (const Result<> done = m_replica->run(m_steps.at(i).down); !done)
                return done;
        }
        const Result<StoredTexts> after = m_replica->texts();
        if (!after)
            return fail(after.error());
        const QList<Statement> letters = restoreSpelling(before, *after, m_remembersPlaces, targetVersion(m_options));
        if (letters.isEmpty())
            return {};
        // First on the way up, with nothing to do there, it is the last on the way back.
        const Step last{.id = {ObjectId(), Action::Alter}, .up = {}, .down = letters, .after = {}, .before = {}};
        for (Step &step : m_steps)
            step.after.append(last.id);
        m_steps.prepend(last);
        return {};
    }

    const Schema &m_from;
    const Schema &m_to;
    const diff::Changes &m_changes;
    const dialect::CompileOptions &m_options;
    StashNames m_stashes;
    Renames m_renames;
    Schema m_renamed;
    /// Texts after the renames, had nothing else happened.
    StoredTexts m_followed;
    std::unique_ptr<Replica> m_replica;
    QList<diff::AlteredTable> m_altered;
    QList<Step> m_steps;
    /// Steps that come before all changes of tables.
    QList<StepId> m_base;
    StepId m_renameStep;
    bool m_remembersPlaces = false;
    QSet<ObjectId> m_gone;
    QSet<ObjectId> m_added;
    QHash<QString, StepId> m_leaving;
};

/// SQLite numbers the rows of a single INTEGER key alone; a draft may still say it of a column that was one.
Schema withoutIdleNumbers(Schema schema)
{
    for (Box<Table> &box : schema.tables) {
        const auto isIdle
            = [&](const schema::Column &column) { return column.identity && !isRowidAlias(*box, column); };
        if (std::none_of(box->columns.cbegin(), box->columns.cend(), isIdle))
            continue;
        Table table = *box;
        for (schema::Column &column : table.columns) {
            if (isIdle(column))
                column.identity.reset();
        }
        box = table;
    }
    return schema;
}

} // namespace

Result<dialect::CompiledChanges> compileChanges(const Schema &from, const Schema &to, const diff::Changes &changes,
                                                const dialect::CompileOptions &options)
{
    if (const Result<> fits = checkTarget(changes, targetVersion(options)); !fits)
        return fail(fits.error());
    if (const Result<> safe = checkRenames(from, changes, targetVersion(options)); !safe)
        return fail(safe.error());
    if (changes.isEmpty())
        return dialect::CompiledChanges{.steps = {}, .expected = to};
    const Schema target = withoutIdleNumbers(to);
    return Compilation(from, target, changes, options).compile();
}

} // namespace relvar::sqlite
