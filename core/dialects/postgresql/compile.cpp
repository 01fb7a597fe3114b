// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/postgresql/compile.h"

#include "dialects/postgresql/accesssteps.h"
#include "dialects/postgresql/clauses.h"
#include "dialects/postgresql/columns.h"
#include "dialects/postgresql/creationorder.h"
#include "dialects/postgresql/datamoves.h"
#include "dialects/postgresql/definitions.h"
#include "dialects/postgresql/domains.h"
#include "dialects/postgresql/enums.h"
#include "dialects/postgresql/indexmarks.h"
#include "dialects/postgresql/keptforgood.h"
#include "dialects/postgresql/newerfeatures.h"
#include "dialects/postgresql/obstacles.h"
#include "dialects/postgresql/parts.h"
#include "dialects/postgresql/removal.h"
#include "dialects/postgresql/renaming.h"
#include "dialects/postgresql/tableddl.h"

#include <algorithm>
#include <ranges>

namespace relvar::postgresql {

using namespace Qt::Literals::StringLiterals;
using dialect::Action;
using dialect::Hazard;
using dialect::Statement;
using diff::Facet;
using schema::Schema;
using schema::Table;

namespace {

template<typename ChangeType, typename Function>
void forEach(const diff::Changes &changes, Function function)
{
    for (const diff::Change &change : changes) {
        if (const auto *wanted = std::get_if<ChangeType>(&change))
            function(*wanted);
    }
}

QList<Statement> creation(const schema::View &view, const Names &names)
{
    return createView(view, names);
}
QList<Statement> creation(const schema::Trigger &trigger, const Names &)
{
    return statementsOf(trigger.definition);
}
QList<Statement> creation(const schema::OtherObject &object, const Names &)
{
    QList<Statement> statements = statementsOf(object.definition);
    // A body in SQL is checked when it is made, and names what may come later; what it uses is not recorded.
    if (object.kind == "function"_L1 || object.kind == "procedure"_L1) {
        statements.prepend({.sql = u"SET LOCAL check_function_bodies = false"_s,
                            .comment = u"Functions may name what comes after them"_s,
                            .place = Statement::Place::Opening});
    }
    return statements;
}

QList<Statement> removal(const schema::View &view, const Names &names)
{
    return {dropView(view, names)};
}
QList<Statement> removal(const schema::Trigger &trigger, const Names &names)
{
    return {dropTrigger(trigger, triggerTarget(trigger, names))};
}
QList<Statement> removal(const schema::OtherObject &object, const Names &names)
{
    return dropOther(object, names);
}

ObjectId ownerOf(const schema::View &)
{
    return {};
}
ObjectId ownerOf(const schema::Trigger &trigger)
{
    return trigger.tableId;
}
ObjectId ownerOf(const schema::OtherObject &object)
{
    return object.owner;
}

/// Calls the function with the object when it is a view, a trigger or another that is carried as text.
template<typename Function>
void withText(const SchemaObject &object, Function function)
{
    if (const auto *const *view = std::get_if<const schema::View *>(&object))
        function(**view);
    else if (const auto *const *trigger = std::get_if<const schema::Trigger *>(&object))
        function(**trigger);
    else if (const auto *const *other = std::get_if<const schema::OtherObject *>(&object))
        function(**other);
}

/// A trigger goes with its table, but has to go before that when its function does.
template<typename T>
bool needsAny(const T &object, ObjectId owner, const QSet<ObjectId> &others)
{
    return std::any_of(object.dependsOn.cbegin(), object.dependsOn.cend(), [&](const schema::Dependency &use) {
        return use.object != owner && others.contains(use.object);
    });
}

template<typename T>
const T *objectWithId(const QList<Box<T>> &list, ObjectId id)
{
    const auto found = std::find_if(list.cbegin(), list.cend(), [&](const Box<T> &object) { return object->id == id; });
    return found == list.cend() ? nullptr : &**found;
}

bool isIn(const Schema &schema, const schema::View &view)
{
    return schema.view(view.id) != nullptr;
}
bool isIn(const Schema &schema, const schema::Trigger &trigger)
{
    return objectWithId(schema.triggers, trigger.id) != nullptr;
}
bool isIn(const Schema &schema, const schema::OtherObject &object)
{
    return objectWithId(schema.otherObjects, object.id) != nullptr;
}

const schema::OtherObject *accessIn(const SchemaObject &object)
{
    const auto *const *other = std::get_if<const schema::OtherObject *>(&object);
    return other && schema::isAboutAccess(**other) ? *other : nullptr;
}

void dropTexts(Compilation *work)
{
    dropAccess(work);
    for (const SchemaObject &object : creationOrder(work->from) | std::views::reverse) {
        withText(object, [&](const auto &value) {
            if (!work->goneBack.contains(value.id) || accessIn(object))
                return;
            const ObjectId owner = ownerOf(value);
            const bool goesAlong = (work->gone.contains(owner)
                                    || (work->droppedTables.contains(owner) && !work->movedTables.contains(owner)))
                                   && !needsAny(value, owner, work->gone);
            work->add(value.id, Action::Drop,
                      work->gone.contains(value.id) && !goesAlong ? removal(value, work->oldNames) : QList<Statement>(),
                      creation(value, work->oldNames));
        });
    }
}

/// Makes of the old one the new one where it stays: ALTER DOMAIN, CREATE OR REPLACE.
void alterOther(Compilation *work, const schema::OtherObject &from, const schema::OtherObject &to)
{
    const auto up = alterDomain(from, to);
    const auto down = alterDomain(to, from);
    if (up && down)
        work->add(to.id, Action::Alter, *up, *down);
    else if (isReplaceable(from, to))
        work->add(to.id, Action::Alter, creation(to, work->newNames), creation(from, work->nowNames));
}

void addTexts(Compilation *work, const QSet<ObjectId> &made)
{
    QSet<ObjectId> added;
    for (const SchemaObject &object : creationOrder(work->to)) {
        withText(object, [&](const auto &value) {
            const bool isNew = !isIn(work->from, value);
            if (made.contains(value.id) || (!isNew && !work->goneBack.contains(value.id)) || accessIn(object))
                return;
            const ObjectId owner = ownerOf(value);
            const bool goesAlong
                = (added.contains(owner) || work->addedTables.contains(owner)) && !needsAny(value, owner, added);
            added.insert(value.id);
            work->add(value.id, Action::Add,
                      isNew || work->gone.contains(value.id) ? creation(value, work->newNames) : QList<Statement>(),
                      goesAlong ? QList<Statement>() : removal(value, work->newNames));
        });
    }
    forEach<diff::Altered<Box<schema::View>>>(work->changes, [&](const auto &change) {
        if ((change.facets & Facet::Comment) && !work->gone.contains(change.to->id)) {
            const QString name = work->newNames.of(*change.to);
            work->add(change.to->id, Action::Alter, {commentOn(viewKind(*change.to), name, change.to->comment)},
                      {commentOn(viewKind(*change.to), name, change.from->comment)});
        }
    });
    forEach<diff::Altered<Box<schema::OtherObject>>>(work->changes, [&](const auto &change) {
        if (!made.contains(change.to->id) && !work->gone.contains(change.to->id) && !schema::isAboutAccess(*change.to))
            alterOther(work, *change.from, *change.to);
    });
}

void addEnum(Compilation *work, const schema::EnumType &type)
{
    QList<Statement> up{{.sql = createEnum(type, work->newNames)}};
    if (!type.comment.isEmpty())
        up.append(commentOn(u"TYPE"_s, work->newNames.of(type), type.comment));
    work->add(type.id, Action::Add, up, {{.sql = u"DROP TYPE "_s + work->newNames.of(type)}});
}

void addSequence(Compilation *work, const schema::Sequence &sequence)
{
    QList<Statement> up{{.sql = createSequence(sequence, work->newNames)}};
    if (!sequence.comment.isEmpty())
        up.append(commentOn(u"SEQUENCE"_s, work->newNames.of(sequence), sequence.comment));
    work->add(sequence.id, Action::Add, up, {{.sql = u"DROP SEQUENCE "_s + work->newNames.of(sequence)}});
}

/// The table that owns it takes it along when it becomes logged or unlogged.
bool followsTable(const Compilation &work, const schema::Sequence &sequence)
{
    const Table *before = work.from.table(sequence.ownerTable);
    const Table *after = work.to.table(sequence.ownerTable);
    return before && after && isUnlogged(*before) != isUnlogged(*after);
}

void alterSequence(Compilation *work, const diff::Altered<Box<schema::Sequence>> &change)
{
    const QString name = work->newNames.of(*change.to);
    QList<Statement> up;
    QList<Statement> down;
    schema::Sequence like = *change.from;
    like.ownerTable = change.to->ownerTable;
    like.ownerColumn = change.to->ownerColumn;
    like.comment = change.to->comment;
    if (like.unlogged != change.to->unlogged && !followsTable(*work, *change.from)) {
        const auto persistence = [&](const schema::Sequence &sequence) -> Statement {
            return {.sql = u"ALTER SEQUENCE "_s + name + (sequence.unlogged ? u" SET UNLOGGED"_s : u" SET LOGGED"_s)};
        };
        up.append(persistence(*change.to));
        down.append(persistence(*change.from));
    }
    like.unlogged = change.to->unlogged;
    if (like != *change.to) {
        const auto settings = [&](const schema::Sequence &sequence) -> Statement {
            const QString type = like.dataType == change.to->dataType ? QString() : u"AS "_s + sequence.dataType + u' ';
            return {.sql = u"ALTER SEQUENCE "_s + name + u' ' + type + sequenceOptions(sequence)};
        };
        up.append(settings(*change.to));
        down.append(settings(*change.from));
    }
    if (change.facets & Facet::Comment) {
        up.append(commentOn(u"SEQUENCE"_s, name, change.to->comment));
        down.append(commentOn(u"SEQUENCE"_s, name, change.from->comment));
    }
    work->add(change.to->id, Action::Alter, up, down);
}

/// Types, sequences and the rest that tables are built on. Answers what of it is carried as text.
QSet<ObjectId> addFoundations(Compilation *work)
{
    QSet<ObjectId> made;
    const QSet<ObjectId> needed = foundations(work->to);
    forEach<diff::Altered<Box<schema::EnumType>>>(work->changes, [&](const auto &change) {
        alterEnum(work, *change.from, *change.to, change.facets);
    });
    forEach<diff::Altered<Box<schema::Sequence>>>(work->changes,
                                                  [&](const auto &change) { alterSequence(work, change); });
    for (const SchemaObject &object : creationOrder(work->to)) {
        if (const auto *const *type = std::get_if<const schema::EnumType *>(&object)) {
            if (!work->from.enumType((*type)->id))
                addEnum(work, **type);
        } else if (const auto *const *sequence = std::get_if<const schema::Sequence *>(&object)) {
            if (!work->from.sequence((*sequence)->id))
                addSequence(work, **sequence);
        } else if (const auto *const *other = std::get_if<const schema::OtherObject *>(&object);
                   other && needed.contains((*other)->id)) {
            const auto *before = objectWithId(work->renamed.otherObjects, (*other)->id);
            if (!before) {
                work->add((*other)->id, Action::Add, creation(**other, work->newNames),
                          removal(**other, work->newNames));
                made.insert((*other)->id);
            } else if (before->definition != (*other)->definition && !work->gone.contains(before->id)) {
                if (!work->swapped.contains(before->id))
                    alterOther(work, *before, **other);
                made.insert((*other)->id);
            }
        }
    }
    return made;
}

void addTables(Compilation *work)
{
    for (const SchemaObject &object : creationOrder(work->to)) {
        const auto *const *table = std::get_if<const Table *>(&object);
        if (!table || !work->addedTables.contains((*table)->id))
            continue;
        const bool isKept = work->options.keepDropped;
        QList<Statement> down{{.sql = u"DROP TABLE "_s + work->newNames.of(**table)}};
        // The rows of a partitioned table are in its partitions.
        if ((*table)->partitionBy.isEmpty()) {
            down.first().hazards.append({isKept ? Hazard::Kind::StashesData : Hazard::Kind::LosesData,
                                         text("postgresql", "Rows of table %1", {(*table)->name})});
        }
        down = leaveParent(*work, work->to, **table, work->newNames) + down;
        if (isKept && (*table)->partitionBy.isEmpty() && !(*table)->columns.isEmpty())
            down.prepend(keepWrittenSince(work->stashes, **table, work->newNames, rowsLeft(*work, (*table)->id)));
        work->add((*table)->id, Action::Add,
                  createTable(**table, work->newNames) + finishTable(**table, work->newNames), down);
    }
}

/// OWNED BY, once sequence and column are both there.
void ownSequences(Compilation *work)
{
    for (const Box<schema::Sequence> &sequence : work->to.sequences) {
        const schema::Sequence *before = work->from.sequence(sequence->id);
        const Table *owner = work->to.table(sequence->ownerTable);
        const schema::Column *column = owner ? owner->column(sequence->ownerColumn) : nullptr;
        const bool wasFreed = before && goesWithOwner(*work, *before);
        if (before && !wasFreed && before->ownerColumn == sequence->ownerColumn)
            continue;
        const QString alter = u"ALTER SEQUENCE "_s + work->newNames.of(*sequence) + u" OWNED BY "_s;
        const auto ownedBy = [&](const Table *table, const schema::Column *of, const Names &names) -> Statement {
            return {.sql = alter + (of ? columnName(*table, *of, names) : u"NONE"_s)};
        };
        const Table *oldOwner = before && !wasFreed ? work->renamed.table(before->ownerTable) : nullptr;
        const schema::Column *oldColumn = oldOwner ? oldOwner->column(before->ownerColumn) : nullptr;
        if (!column && !oldColumn)
            continue;
        work->add(sequence->id, Action::Alter, {ownedBy(owner, column, work->newNames)},
                  {ownedBy(oldOwner, oldColumn, work->nowNames)});
    }
}

void dropFoundations(Compilation *work)
{
    for (const SchemaObject &object : creationOrder(work->renamed) | std::views::reverse) {
        if (const auto *const *other = std::get_if<const schema::OtherObject *>(&object)) {
            if (work->gone.contains((*other)->id) || isIn(work->to, **other) || schema::isAboutAccess(**other))
                continue;
            work->add((*other)->id, Action::Drop, removal(**other, work->nowNames),
                      creation(**other, work->nowNames));
        } else if (const auto *const *sequence = std::get_if<const schema::Sequence *>(&object)) {
            const schema::Sequence &value = **sequence;
            if (work->to.sequence(value.id) || work->movedTables.contains(value.ownerTable))
                continue;
            QList<Statement> down{{.sql = createSequence(value, work->nowNames)}};
            if (!value.comment.isEmpty())
                down.append(commentOn(u"SEQUENCE"_s, work->nowNames.of(value), value.comment));
            work->add(value.id, Action::Drop,
                      goesWithOwner(*work, *work->from.sequence(value.id))
                          ? QList<Statement>()
                          : QList<Statement>{{.sql = u"DROP SEQUENCE "_s + work->nowNames.of(value)}},
                      down);
        } else if (const auto *const *type = std::get_if<const schema::EnumType *>(&object)) {
            if (work->to.enumType((*type)->id))
                continue;
            QList<Statement> down{{.sql = createEnum(**type, work->nowNames)}};
            if (!(*type)->comment.isEmpty())
                down.append(commentOn(u"TYPE"_s, work->nowNames.of(**type), (*type)->comment));
            work->add((*type)->id, Action::Drop, {{.sql = u"DROP TYPE "_s + work->nowNames.of(**type)}}, down);
        }
    }
    forEach<diff::Dropped<schema::Namespace>>(work->changes, [&](const auto &change) {
        const QString name = quoteIdentifier(change.object.name);
        QList<Statement> down{{.sql = u"CREATE SCHEMA "_s + name}};
        if (!change.object.comment.isEmpty())
            down.append(commentOn(u"SCHEMA"_s, name, change.object.comment));
        work->add(change.object.id, Action::Drop, {{.sql = u"DROP SCHEMA "_s + name}}, down);
    });
}

Result<> refuseImpossible(const Compilation &work)
{
    for (const diff::Change &change : work.changes) {
        const auto *altered = std::get_if<diff::AlteredTable>(&change);
        if (altered && altered->from->partitionBy != altered->to->partitionBy) {
            return fail(CompileError::Unsupported,
                        text("postgresql",
                             "How table %1 is partitioned cannot be changed. Make a new table and move the rows.",
                             {altered->to->name}));
        }
    }
    return {};
}

/// Fills the steps.
Result<> compileSteps(Compilation *work)
{
    if (const Result<> possible = refuseImpossible(*work); !possible)
        return possible;
    if (const Result<> found = findObstacles(work); !found)
        return found;
    if (const Result<> possible = checkMoves(*work).and_then([&] { return checkRemovedValues(*work); }); !possible)
        return possible;
    dropTexts(work);
    leaveSequences(work);
    leaveIndexMarks(work);
    leaveTies(work);
    dropParts(work);
    dropHeirs(work);
    dropColumns(work, Removal::AtOnce);
    dropTables(work, Removal::AtOnce);
    rename(work);
    leaveIdentities(work);
    const QSet<ObjectId> made = addFoundations(work);
    alterColumns(work, Columns::OfOthers);
    addTables(work);
    alterColumns(work, Columns::OfTablesThatCallFunctions);
    moveValues(work);
    dropColumns(work, Removal::AfterMoves);
    dropTables(work, Removal::AfterMoves);
    addParts(work);
    alterTables(work);
    takeIndexMarks(work);
    ownSequences(work);
    addTexts(work, made);
    addAccess(work);
    dropFoundations(work);
    return {};
}

dialect::CompiledChanges compiledChanges(const Compilation &work)
{
    return {.steps = work.steps, .expected = work.followed.expected, .followed = work.followed.texts};
}

} // namespace

Result<dialect::CompiledChanges> compileChanges(const Schema &from, const Schema &to, const diff::Changes &changes,
                                                const dialect::CompileOptions &options)
{
    if (changes.isEmpty())
        return dialect::CompiledChanges{.steps = {}, .expected = to};
    if (const Result<> possible = refuseNewer(to, options.targetVersion); !possible)
        return fail(possible.error());
    Compilation work(from, to, options);
    return compileSteps(&work).map([&] { return compiledChanges(work); });
}

Result<ChangesInStep> compileInStep(const Schema &from, const Schema &to, const diff::Changes &changes,
                                    const dialect::CompileOptions &options)
{
    if (changes.isEmpty())
        return ChangesInStep{.changes = {.steps = {}, .expected = to}, .kept = {}};
    if (const Result<> possible = refuseNewer(to, options.targetVersion); !possible)
        return fail(possible.error());
    Compilation work(from, to, options);
    work.fillsBefore = true;
    if (const Result<> done = compileSteps(&work); !done)
        return fail(done.error());
    ChangesInStep result{.changes = compiledChanges(work), .kept = work.keptInStep};
    if (result.kept.isEmpty())
        return result;
    // First on the way up, and last on the way back.
    dialect::Step close{.id = {ObjectId::create(), Action::Drop}};
    for (const KeptInStep &kept : result.kept) {
        const BothWays ways = StashInStep(kept, work.oldNames).close();
        close.up += ways.up;
        close.down += ways.down;
    }
    close.before.append(work.steps.first().id);
    result.changes.steps.prepend(close);
    return result;
}

dialect::Script frame(const QList<Statement> &statements)
{
    dialect::Script script;
    QList<Statement> body;
    QList<Statement> closing;
    for (const Statement &statement : statements) {
        QList<Statement> &part = statement.place == Statement::Place::Opening   ? script.statements
                                 : statement.place == Statement::Place::Closing ? closing
                                                                                : body;
        if (&part == &body || !part.contains(statement))
            part.append(statement);
        script.transactional = script.transactional && !statement.outsideTransaction;
    }
    // Outside a transaction no lock lasts longer than its statement, so the server refuses to take one.
    if (!script.transactional)
        script.statements.removeIf([](const Statement &one) { return one.sql.startsWith("LOCK TABLE "_L1); });
    script.statements += body + closing;
    return script;
}

} // namespace relvar::postgresql
