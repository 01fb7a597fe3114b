// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/preflight.h"

#include "project/rowsintheway.h"
#include "schema/hash.h"

#include <QSet>

#include <algorithm>

namespace relvar::project {

using namespace Qt::Literals::StringLiterals;
using migration::DirectoryProblem;

namespace {

/// Nobody waits longer for an answer that is only a warning.
constexpr dialect::SessionLimits lookingLimits{.lockTimeoutMs = 1000, .statementTimeoutMs = 15000};

using MigrationFiles = QList<migration::MigrationFile>;

/// The files that are applied, in the order of the folder; none: one of them has no file.
std::optional<MigrationFiles> appliedFiles(const migration::MigrationDirectory &directory,
                                           const QList<migration::LedgerRow> &ledger)
{
    MigrationFiles applied;
    for (const migration::MigrationState &state : migration::states(directory.files, ledger)) {
        const bool isThere = (state.row && migration::isApplied(*state.row)) || !state.replacedRows.isEmpty();
        if (!isThere)
            continue;
        const migration::MigrationFile *file = directory.find(state.id);
        if (!file)
            return std::nullopt;
        applied.append(*file);
    }
    return applied;
}

Result<schema::Schema> schemaOf(const Project &project, const dialect::Dialect &dialect,
                                const migration::MigrationDirectory &directory, const MigrationFiles &files,
                                const database::CancelToken &cancel, const dialect::ScratchPlace &scratch)
{
    if (files.isEmpty())
        return dialect.emptySchema();
    const bool isBeginning = files.size() <= directory.files.size()
                             && std::equal(files.begin(), files.end(), directory.files.begin(),
                                           [](const auto &left, const auto &right) { return left.id == right.id; });
    return isBeginning ? schemaAt(project, directory, dialect, files.last().id, cancel, scratch)
                       : runner::replay(dialect, files, cancel, project.scratchPlace(scratch));
}

MigrationFiles filesAfter(MigrationFiles files, const runner::RunPlan &run)
{
    for (const runner::RunItem &item : run.items) {
        files.removeIf([&item](const migration::MigrationFile &file) { return file.id == item.file.id; });
        if (item.direction == runner::Direction::Up)
            files.append(item.file);
    }
    std::sort(files.begin(), files.end(),
              [](const auto &left, const auto &right) { return migration::idLess(left.id, right.id); });
    return files;
}

/// What the run changes or relies on.
QSet<ObjectId> touchedBy(const diff::Changes &changes, const schema::Schema &before, const schema::Schema &after)
{
    QSet<ObjectId> touched;
    for (const diff::Description &line : diff::describe(changes, before, after))
        touched.insert(line.object);
    for (const Box<schema::Table> &table : after.tables) {
        for (const schema::ForeignKey &key : table->foreignKeys) {
            if (touched.contains(table->id))
                touched.insert(key.referencedTable);
        }
    }
    return touched;
}

/// How what the run touches differs in the database from what the run was made for.
void compareWhatIsTouched(Preflight &preflight, const dialect::Dialect &dialect, const schema::Schema &before,
                          const schema::Schema &actual, const QSet<ObjectId> &touched)
{
    Obstacle moved{.kind = Obstacle::Kind::MovedOn, .text = {}, .lines = {}, .columns = {}, .rows = {}};
    for (const diff::Description &line : diff::describe(diff::diff(before, actual, dialect.rules()), before, actual)) {
        if (touched.contains(line.object))
            moved.lines.append(line.text.toString());
    }
    if (moved.lines.isEmpty())
        return;
    moved.text = text("project", "What the run changes is not as its migrations were made for. Since then somebody has "
                                 "changed the database: take that into a migration of its own, or undo it.");
    preflight.obstacles.append(moved);
}

} // namespace

bool Preflight::isInTheWay() const
{
    return std::any_of(obstacles.begin(), obstacles.end(),
                       [](const Obstacle &obstacle) { return !obstacle.mayBeMended; });
}

QList<Obstacle> chainObstacles(const migration::MigrationDirectory &directory)
{
    QList<Obstacle> obstacles;
    for (const DirectoryProblem &problem : directory.problems) {
        if (problem.kind == DirectoryProblem::Kind::NewFile)
            continue;
        obstacles.append({.kind = Obstacle::Kind::Chain, .text = problem.text, .lines = {}, .columns = {}, .rows = {}});
    }
    return obstacles;
}

Result<Preflight> lookBeforeRun(const Project &project, const dialect::Dialect &dialect,
                                const migration::MigrationDirectory &directory,
                                const QList<migration::LedgerRow> &ledger, const runner::RunPlan &run,
                                database::Connection &connection, const database::CancelToken &cancel,
                                const dialect::ScratchPlace &scratch)
{
    Preflight preflight{.obstacles = chainObstacles(directory), .open = {}};
    if (run.items.isEmpty())
        return preflight;
    const auto notLooked = [&](const Error &error) -> Result<Preflight> {
        if (cancel.isCancelled())
            return fail(error);
        preflight.open.append(
            text("project", "Whether rows are in the way was not looked at: %1", {error.message.toString()}));
        return preflight;
    };
    for (const runner::RunItem &item : run.items) {
        if (item.part == runner::Part::Whole)
            continue;
        return notLooked({runner::RunError::FailedBefore,
                          text("project", "%1 stopped in the middle, so the database is at no point of its history.",
                               {migration::fullName(item.file.id, item.file.name)}),
                          {},
                          item.file.id});
    }
    const std::optional<MigrationFiles> applied = appliedFiles(directory, ledger);
    if (!applied) {
        return notLooked({migration::MigrationError::UnknownId,
                          text("project", "The file of an applied migration is missing, so it is not known what the "
                                          "database should be."),
                          {},
                          {}});
    }
    const Result<schema::Schema> before = schemaOf(project, dialect, directory, *applied, cancel, scratch);
    if (!before)
        return notLooked(before.error());
    const Result<schema::Schema> reached
        = schemaOf(project, dialect, directory, filesAfter(*applied, run), cancel, scratch);
    if (!reached)
        return notLooked(reached.error());
    const Result<dialect::Snapshot> snapshot = [&] {
        const database::Interruptible interruptible(cancel, connection);
        for (const QString &statement : dialect.sessionSetup(lookingLimits))
            static_cast<void>(connection.execute(statement));
        return dialect.introspect(connection);
    }();
    if (!snapshot)
        return notLooked(snapshot.error());

    const schema::Schema after = diff::pair(*before, *reached, dialect.rules());
    const schema::Schema actual = diff::pair(*before, snapshot->schema, dialect.rules());
    const QSet<ObjectId> touched = touchedBy(diff::diff(*before, after, dialect.rules()), *before, after);
    compareWhatIsTouched(preflight, dialect, *before, actual, touched);
    findRowsInTheWay(preflight, connection, dialect, actual, after, run, cancel);
    return preflight;
}

} // namespace relvar::project
