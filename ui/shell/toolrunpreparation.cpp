// SPDX-License-Identifier: GPL-3.0-or-later
// The part of run preparation that is about migrations that Relvar runs in the place of another tool.
#include "project/startover.h"
#include "project/toolschema.h"
#include "project/workflow.h"
#include "runner/toolrun.h"
#include "shell/runpreparation.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace relvar::shell {

namespace {

Result<> checkMayRun(const project::Project &project, const formats::Format &format)
{
    if (!format.bookkeeping()) {
        return fail(project::ProjectError::OfAnotherTool,
                    text("shell",
                         QT_TRANSLATE_NOOP("shell", "Relvar reads the history of %1 and does not write it. Run %1."),
                         {format.displayName()}));
    }
    return project::checkTrust(project);
}

runner::Target targetOf(const RunWish &wish, const QList<formats::ToolState> &states)
{
    runner::Target target{.id = wish.id};
    if (wish.everything) {
        target.count = int(std::count_if(states.cbegin(), states.cend(), [](const formats::ToolState &state) {
            return state.standing == formats::Standing::Applied;
        }));
    }
    return target;
}

runner::RunItem itemFor(const formats::ToolMigration &migration, const runner::ToolPlan &plan,
                        const formats::Bookkeeping &bookkeeping, const dialect::Dialect &dialect)
{
    const auto section
        = [&](const migration::Section &written) { return runner::sectionToRun(bookkeeping, dialect, written); };
    runner::RunItem item{.file = {.id = migration.id, .name = migration.name},
                         .direction = plan.direction,
                         .standing = {}};
    if (migration.up)
        item.file.up = section(*migration.up);
    if (migration.down)
        item.file.down = section(*migration.down);
    return item;
}

review::Item shownItem(const runner::RunItem &item)
{
    const bool up = item.direction == runner::Direction::Up;
    const migration::Section &section = up ? item.file.up : *item.file.down;
    return {.id = item.file.id,
            .name = item.file.name,
            .direction = item.direction,
            .sql = section.sql,
            .transactional = section.transactional,
            .revertible = item.file.down.has_value()};
}

/// The schema when all up to the migration have run; an empty id: none has.
Result<schema::Schema> schemaAt(const project::Project &project, const formats::Format &format,
                                const dialect::Dialect &dialect, const QString &id, const database::CancelToken &cancel)
{
    if (id.isEmpty())
        return dialect.emptySchema();
    return project::schemaOfTool(format, project.tool.folder, dialect, id, cancel, project.scratchPlace({}));
}

/// True when what is applied is a beginning of the folder.
bool isBeginning(const QList<formats::ToolState> &states)
{
    return std::all_of(states.cbegin(), states.cend(), [](const formats::ToolState &state) {
        return state.standing == formats::Standing::Applied || state.standing == formats::Standing::Pending;
    });
}

/// What is lost and locked, as far as it can be told; the rest becomes warnings.
void foretell(review::Review &review, const project::Project &project, const project::ToolStatus &status,
              const runner::ToolPlan &plan, const runner::RunPlan &run, database::Connection &connection,
              const dialect::Dialect &dialect, const database::CancelToken &cancel)
{
    const auto warn = [&review](const QString &sentence) { review.warnings.append(sentence); };
    if (!isBeginning(status.states)) {
        warn(QCoreApplication::translate("shell", "What is applied here is not a beginning of the folder, so the rows "
                                                  "that would be lost were not counted."));
        return;
    }
    const auto from = schemaAt(project, *status.format, dialect, plan.before, cancel);
    const auto to = schemaAt(project, *status.format, dialect, plan.reached.constLast(), cancel);
    for (const auto *side : {&from, &to}) {
        if (!*side) {
            warn(side->error().message.toString());
            return;
        }
    }
    const Result<QList<review::Loss>> losses = countLosses(connection, dialect, *from, *to, review.items);
    if (losses)
        review.losses = *losses;
    else
        warn(QCoreApplication::translate("shell", "The rows that would be lost could not be counted: %1")
                 .arg(losses.error().message.toString()));
    review.locks = project::foretellLocks(dialect, *from, run, connection.facts().version);
    // Last, because it gives the session a short limit for waiting.
    if (const Result<> measured = project::measureLocks(review.locks, connection, dialect); !measured)
        warn(QCoreApplication::translate("shell", "Who uses the tables now could not be read: %1")
                 .arg(measured.error().message.toString()));
}

/// Takes the newest back and applies it again, or all of them; the second only when the first came to its end.
Result<runner::RunFinished> redo(database::Connection &connection, const project::Project &project,
                                 const dialect::Dialect &dialect, const database::ConnectionSettings &settings,
                                 const runner::ToolRunRequest &back, bool everything, const runner::EventSink &sink,
                                 const database::CancelToken &cancel)
{
    const Result<runner::RunFinished> reverted
        = runner::executeToolRun(connection, settings, dialect, back, sink, cancel);
    if (!reverted || reverted->outcome != runner::RunFinished::Outcome::Done)
        return reverted;
    const Result<project::ToolStatus> status = project::readToolStatus(project, dialect, settings, cancel);
    if (!status)
        return fail(status.error());
    runner::Target target;
    if (!everything)
        target.count = int(back.plan.migrations.size());
    const Result<runner::ToolPlan> plan
        = runner::planToolRun(*back.format, status->folder, status->history, runner::Direction::Up, target);
    if (!plan)
        return fail(plan.error());
    return runner::executeToolRun(connection, settings, dialect,
                                  {back.format, status->folder, target, *plan, back.options}, sink, cancel);
}

/// The way up would take another one first.
Result<> checkNoneBefore(const QList<formats::ToolState> &states)
{
    for (const formats::ToolState &state : states) {
        if (state.standing == formats::Standing::OutOfOrder) {
            return fail(runner::RunError::OutOfOrder,
                        text("shell",
                             QT_TRANSLATE_NOOP("shell",
                                               "Nothing was run: %1 is pending, although a newer one is applied. "
                                               "Apply it first."),
                             {state.name}));
        }
    }
    return {};
}

} // namespace

Result<PreparedRun> prepareToolRun(const dialect::Dialect &dialect, const project::Project &project,
                                   const RunWish &wish, const database::CancelToken &cancel)
{
    const formats::Format &format = *formats::find(project.tool.format);
    if (const Result<> may = checkMayRun(project, format); !may)
        return fail(may.error());
    const Result<project::ToolStatus> status = project::readToolStatus(project, dialect, wish.settings, cancel);
    if (!status)
        return fail(status.error());
    const bool isRedo = wish.kind == RunWish::Kind::Redo;
    if (const Result<> free = checkNoneBefore(status->states); isRedo && !free)
        return fail(free.error());
    const auto direction = wish.kind == RunWish::Kind::Apply ? runner::Direction::Up : runner::Direction::Down;
    const runner::Target target = targetOf(wish, status->states);
    const Result<runner::ToolPlan> plan
        = runner::planToolRun(format, status->folder, status->history, direction, target);
    if (!plan)
        return fail(plan.error());
    PreparedRun prepared;
    prepared.review.target = wish.settings;
    prepared.review.product = status->snapshot.facts.product;
    runner::RunPlan run{.direction = direction, .items = {}};
    for (const formats::ToolMigration &migration : plan->migrations) {
        run.items.append(itemFor(migration, *plan, *format.bookkeeping(), dialect));
        prepared.review.items.append(shownItem(run.items.constLast()));
    }
    if (run.items.isEmpty())
        return prepared;

    const runner::RunOptions options = runOptions(project, wish.settings.name);
    if (const QString copied = backupSentence(dialect, options, prepared.review.items); !copied.isEmpty())
        prepared.review.warnings.append(copied);

    database::ConnectionSettings readOnly = wish.settings;
    readOnly.readOnly = true;
    const auto connection = dialect.open(readOnly, cancel);
    if (!connection)
        return fail(connection.error());
    const database::Interruptible interruptible(cancel, **connection);
    foretell(prepared.review, project, *status, *plan, run, **connection, dialect, cancel);
    prepared.script
        = [&dialect, project, isRedo, everything = wish.everything, settings = wish.settings,
           request = runner::ToolRunRequest{&format, status->folder, target, *plan, options}](
              const runner::EventSink &sink, const database::CancelToken &token) -> Result<runner::RunFinished> {
        const auto writing = dialect.open(settings, token);
        if (!writing)
            return fail(writing.error());
        const database::Interruptible stoppable(token, **writing);
        return isRedo ? redo(**writing, project, dialect, settings, request, everything, sink, token)
                      : runner::executeToolRun(**writing, settings, dialect, request, sink, token);
    };
    if (isRedo) {
        // Those that were pending before join in where all of them are applied again.
        QList<runner::RunItem> again(run.items.crbegin(), run.items.crend());
        if (wish.everything) {
            const Result<runner::ToolPlan> all
                = runner::planToolRun(format, status->folder, {}, runner::Direction::Up, {});
            if (!all)
                return fail(all.error());
            again.clear();
            for (const formats::ToolMigration &migration : all->migrations)
                again.append(itemFor(migration, *all, *format.bookkeeping(), dialect));
        }
        for (runner::RunItem &item : again) {
            item.direction = runner::Direction::Up;
            prepared.review.items.append(shownItem(item));
        }
    }
    return prepared;
}

Result<PreparedRun> prepareFresh(const dialect::Dialect &dialect, const project::Project &project, const RunWish &wish,
                                 const database::CancelToken &cancel)
{
    if (const Result<> may = project::mayStartOver(wish.settings, wish.settings.name); !may)
        return fail(may.error());
    // That all could be applied is found out before anything is dropped.
    QList<runner::RunItem> items;
    if (const formats::Format *format = formats::find(project.tool.format)) {
        if (const Result<> may = checkMayRun(project, *format); !may)
            return fail(may.error());
        const Result<formats::ToolFolder> folder = format->read(project.tool.folder);
        if (!folder)
            return fail(folder.error());
        const Result<runner::ToolPlan> plan = runner::planToolRun(*format, *folder, {}, runner::Direction::Up, {});
        if (!plan)
            return fail(plan.error());
        for (const formats::ToolMigration &migration : plan->migrations)
            items.append(itemFor(migration, *plan, *format->bookkeeping(), dialect));
    } else {
        const Result<migration::MigrationDirectory> directory = migration::readDirectory(project.migrationsPath());
        if (!directory)
            return fail(directory.error());
        if (const Result<> trusted = project::checkTrust(project); !trusted && !directory->files.isEmpty())
            return fail(trusted.error());
        const Result<runner::RunPlan> plan = runner::planUp(*directory, {}, {});
        if (!plan)
            return fail(plan.error());
        items = plan->items;
    }
    database::ConnectionSettings readOnly = wish.settings;
    readOnly.readOnly = true;
    const auto connection = dialect.open(readOnly, cancel);
    if (!connection)
        return fail(connection.error());
    const database::Interruptible interruptible(cancel, **connection);
    const Result<dialect::Snapshot> snapshot = dialect.introspect(**connection);
    if (!snapshot)
        return fail(snapshot.error());
    PreparedRun prepared;
    prepared.review.target = wish.settings;
    prepared.review.product = snapshot->facts.product;
    const migration::Section dropped = project::dropEverythingSection(dialect, *snapshot);
    prepared.review.items.append({.name = QCoreApplication::translate("shell", "Drop everything"),
                                  .direction = runner::Direction::Down,
                                  .sql = dropped.sql,
                                  .transactional = dropped.transactional});
    const Result<QList<review::Loss>> losses
        = countLosses(**connection, dialect, snapshot->schema, dialect.emptySchema(), prepared.review.items);
    if (!losses)
        return fail(losses.error());
    prepared.review.losses = *losses;
    for (const runner::RunItem &item : std::as_const(items))
        prepared.review.items.append(shownItem(item));
    prepared.review.title = QCoreApplication::translate("shell", "Drop everything on %1 and apply all migrations")
                                .arg(wish.settings.name);
    const runner::RunOptions options = runOptions(project, wish.settings.name);
    prepared.review.warnings.append(QCoreApplication::translate(
        "shell", "What is dropped here goes with what is in it; nothing is kept, and no migration takes it back."));
    prepared.script = [&dialect, project, settings = wish.settings, options](const runner::EventSink &sink,
                                                                             const database::CancelToken &token) {
        return project::makeFresh(project, dialect, settings, options, sink, token);
    };
    return prepared;
}

} // namespace relvar::shell
