// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/sqlite/compile.h"

#include "dialects/sqlite/affinity.h"
#include "dialects/sqlite/alter.h"
#include "dialects/sqlite/ddl.h"
#include "dialects/sqlite/dependents.h"
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
        , m_moves(schema::movesBetween(from, to, options.moves), m_renamed, m_to)
    {
    }

    Result<dialect::CompiledChanges> compile()
    {
        Result<std::unique_ptr<Replica>> replica = Replica::make(createStatements(touchedSchema()));
        if (!replica)
            return fail(replica.error());
        m_replica = std::move(*replica);
        const Result<StoredTexts> textsBefore = m_replica->texts();
        const auto brokenBefore = m_replica->broken(asksNames(m_changes));
        if (!textsBefore || !brokenBefore)
            return fail(textsBefore ? brokenBefore.error() : textsBefore.error());

        if (const Result<StoredTexts> followed = m_replica->textsAfter(m_renames.up); !m_renames.isEmpty() && followed)
            m_followed = *followed;

        for (const auto &part :
             {&Compilation::dropTriggersAndViews, &Compilation::putReadersAside, &Compilation::dropTablesInTheWay,
              &Compilation::rename, &Compilation::learnNames, &Compilation::addTables, &Compilation::makeRows,
              &Compilation::alterTables, &Compilation::takeRowsBack, &Compilation::dropTables,
              &Compilation::addTablesInTheirPlace, &Compilation::addViewsAndTriggers, &Compilation::keepComments}) {
            if (const Result<> done = (this->*part)(); !done)
                return fail(done.error());
        }
        const auto brokenNow = m_replica->broken(asksNames(m_changes));
        if (!brokenNow)
            return fail(brokenNow.error());
        if (const Result<> works = checkDependents(*brokenBefore, *brokenNow, m_changes, m_to); !works)
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

    /// With what moves read besides.
    Schema touchedSchema() const
    {
        Schema part = touchedPart(m_from, m_changes);
        for (const Box<Table> &table : m_from.tables) {
            if (m_moves.concern(table->id) && !part.table(table->id))
                part.tables.append(table);
        }
        return part;
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

    Result<> dropTrigger(const schema::Trigger &trigger)
    {
        m_gone.insert(trigger.id);
        return add({.id = {trigger.id, Action::Drop},
                    .up = {{.sql = u"DROP TRIGGER "_s + quoteIdentifier(trigger.name)}},
                    .down = {{.sql = trigger.definition}},
                    .after = {},
                    .before = {}});
    }

    Result<> dropView(const schema::View &view)
    {
        // The triggers of a view go with it; they are dropped by name so that they come back.
        for (const Box<schema::Trigger> &trigger : m_from.triggers) {
            if (trigger->tableId != view.id || m_gone.contains(trigger->id))
                continue;
            if (const Result<> done = dropTrigger(*trigger); !done)
                return done;
        }
        m_goneViews.insert(foldCase(view.name));
        const QList<StepId> before = allSteps();
        return add({.id = {view.id, Action::Drop},
                    .up = {{.sql = u"DROP VIEW "_s + quoteIdentifier(view.name)}},
                    .down = {{.sql = view.definition}},
                    .after = before,
                    .before = {}});
    }

    // Views and triggers go first and come last, so that none is in the way of a change that the new text follows.
    Result<> dropTriggersAndViews()
    {
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

    /// A new name makes SQLite read all views and triggers, also those over views that are gone at that moment.
    Result<> putReadersAside()
    {
        if (m_renames.isEmpty() || m_goneViews.isEmpty() || m_replica->wouldRun({m_renames.up}))
            return {};
        const QSet<ObjectId> readers = readersOf(m_from, m_goneViews);
        for (const Box<schema::Trigger> &trigger : m_from.triggers) {
            if (!readers.contains(trigger->id) || m_gone.contains(trigger->id))
                continue;
            if (const Result<> done = dropTrigger(*trigger); !done)
                return done;
        }
        for (const Box<schema::View> &view : m_from.views) {
            const schema::View *after = m_to.view(view->id);
            if (!readers.contains(view->id) || m_goneViews.contains(foldCase(view->name)) || !after)
                continue;
            if (const Result<> done = dropView(*view); !done)
                return done;
            m_aside.append(*after);
        }
        return {};
    }

    Result<> dropTablesInTheWay()
    {
        for (const ObjectId id : std::as_const(m_renames.inTheWay)) {
            if (m_moves.concern(id))
                return nameIsTaken(m_from.table(id)->name);
        }
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
                {m_options.keepDropped ? Hazard::Kind::StashesData : Hazard::Kind::LosesData,
                 text("sqlite", "Rows of table %1", {table->name})});
            if (m_options.keepDropped && !m_moves.goesBack(table->id))
                step.down = keepWrittenSince(m_stashes, *table) + step.down;
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

    /// Rows of new tables come before the tables that they are made from lose anything.
    Result<> makeRows()
    {
        for (const schema::DataMove &move : m_moves.all()) {
            for (const schema::Transfer &transfer : move.up) {
                if (transfer.makesRows && !m_added.contains(transfer.into))
                    return nameIsTaken(m_to.table(transfer.into)->name);
            }
            if (const Result<> done = add(m_moves.makeRows(move, m_base, m_added)); !done)
                return done;
        }
        return {};
    }

    /// On the way back, into tables that are there again, from tables that still have what they got.
    Result<> takeRowsBack()
    {
        for (const schema::DataMove &move : m_moves.all()) {
            Step step = m_moves.takeRowsBack(move, m_base);
            for (const auto &[table, condition] : m_moves.rowsLeft(move)) {
                if (m_options.keepDropped)
                    step.down = keepWrittenSince(m_stashes, *m_to.table(table), condition) + step.down;
            }
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
        Result<QList<diff::AlteredTable>> sorted = m_moves.readersFirst(m_altered);
        if (!sorted)
            return fail(sorted.error());
        m_altered = *std::move(sorted);
        const AlterContext context{m_from, m_renamed, m_to, m_options, m_moves, *m_replica, m_stashes};
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
            step.after += m_moves.beforeAlter(altered.to->id);
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
            step.after += m_moves.beforeDrop(table->id);
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
                for (const View &view : std::as_const(m_aside)) {
                    if (const Result<> done = addObject(u"VIEW"_s, view); !done)
                        return done;
                }
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
    const DataMoves m_moves;
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
    /// Folded names of views that are dropped first; those of them that come back as they follow the renames.
    QSet<QString> m_goneViews;
    QList<schema::View> m_aside;
    QSet<ObjectId> m_added;
    QHash<QString, StepId> m_leaving;
};

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
