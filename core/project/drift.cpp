// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/drift.h"

#include "diff/rebase.h"
#include "project/push.h"
#include "project/snapshotcache.h"
#include "project/toolschema.h"
#include "runner/toolbaseline.h"

#include <algorithm>

namespace relvar::project {

using namespace Qt::Literals::StringLiterals;
using migration::LedgerRow;
using migration::MigrationFile;

namespace {

/// What a row says of the file that it was applied from: enough to name the state it led to.
MigrationFile fileOf(const LedgerRow &row)
{
    MigrationFile file;
    file.id = row.id;
    file.name = row.name;
    file.checksum = row.checksum;
    return file;
}

/// The rows that say what is in the database, by id. Error: one is applied in part.
Result<QList<LedgerRow>> appliedRows(const DatabaseStatus &status)
{
    QSet<QString> replaced;
    for (const migration::MigrationState &state : status.states) {
        if (state.state == migration::State::PartlyApplied) {
            return fail(runner::RunError::PartlyApplied,
                        text("project", "%1 is applied in part. %2",
                             {migration::fullName(state.id, state.name), state.advice.toString()}),
                        {}, state.id);
        }
        for (const LedgerRow &row : state.replacedRows) {
            if (row.id != state.id)
                replaced.insert(row.id);
        }
    }
    QList<LedgerRow> rows;
    for (const LedgerRow &row : status.ledger) {
        if (migration::isApplied(row) && !replaced.contains(row.id))
            rows.append(row);
    }
    return rows;
}

/// The schema after exactly the applied files. In order and without a gap it is a state of the folder, which is cached.
Result<schema::Schema> appliedSchema(const Project &project, const dialect::Dialect &dialect,
                                     const migration::MigrationDirectory &directory, const DatabaseStatus &status,
                                     const dialect::ScratchPlace &scratch, const database::CancelToken &cancel)
{
    Result<QList<LedgerRow>> rows = appliedRows(status);
    if (!rows)
        return fail(rows.error());
    if (rows->isEmpty())
        return dialect.emptySchema();

    QList<MigrationFile> applied;
    std::optional<LedgerRow> unlike;
    for (const LedgerRow &row : std::as_const(*rows)) {
        const MigrationFile *file = directory.find(row.id);
        const bool isReplacing = file && !file->replaces.isEmpty();
        if (file && (isReplacing || file->checksum == row.checksum))
            applied.append(*file);
        else if (!unlike)
            unlike = row;
    }
    if (unlike) {
        // What it made was seen when its file was still there, and may be remembered.
        std::sort(rows->begin(), rows->end(), [](const LedgerRow &left, const LedgerRow &right) {
            return migration::idLess(left.id, right.id);
        });
        QList<MigrationFile> files;
        for (const LedgerRow &row : std::as_const(*rows))
            files.append(fileOf(row));
        if (const auto known = readSnapshot(project, migration::chainHash(files, files.size())))
            return *known;
        return fail(migration::MigrationError::UnknownId,
                    directory.find(unlike->id)
                        ? text("project",
                               "Migration %1 was edited after it was applied, and no snapshot of what it made then is "
                               "left, so it is not known what the database should be. Accept the file as it is "
                               "(relvar-cli baseline %1), or bring the old one back.",
                               {unlike->id})
                        : text("project",
                               "Migration %1 is applied and its file is gone, and no snapshot of what it made is left, so "
                               "it is not known what the database should be. Restore the file.",
                               {unlike->id}),
                    {}, unlike->id);
    }
    const bool prefix = applied.size() <= directory.files.size()
                        && std::equal(applied.begin(), applied.end(), directory.files.begin(),
                                      [](const auto &left, const auto &right) { return left.id == right.id; });
    return prefix ? schemaAt(project, directory, dialect, applied.last().id, cancel, scratch)
                  : runner::replay(dialect, applied, cancel, project.scratchPlace(scratch));
}

/// Objects and parts that differ.
class Differing
{
public:
    explicit Differing(const diff::Pieces &pieces)
    {
        for (const diff::Piece &piece : pieces.pieces)
            m_keys.insert({piece.object, piece.part});
    }

    /// The piece's own object or part, or the whole that it is a part of.
    [[nodiscard]] bool has(const diff::Piece &piece) const
    {
        return m_keys.contains({piece.object, piece.part}) || m_keys.contains({piece.object, ObjectId()});
    }

private:
    QSet<std::pair<ObjectId, ObjectId>> m_keys;
};

void compareWithFiles(Drift &drift, const diff::Rules &rules)
{
    if (!drift.wanted) {
        for (Difference &difference : drift.differences)
            difference.files = FilesWant::Unknown;
        return;
    }
    const Differing fromExpected(diff::pieces(drift.expected, *drift.wanted, rules));
    const Differing fromActual(diff::pieces(drift.actual, *drift.wanted, rules));
    for (qsizetype i = 0; i < drift.pieces.pieces.size(); ++i) {
        const diff::Piece &piece = drift.pieces.pieces.at(i);
        if (!fromActual.has(piece))
            drift.differences[i].files = FilesWant::AsThere;
        else if (fromExpected.has(piece))
            drift.differences[i].files = FilesWant::Other;
    }
}

QSet<qsizetype> allBut(const Drift &drift, const QSet<qsizetype> &chosen)
{
    QSet<qsizetype> rest;
    for (qsizetype i = 0; i < drift.pieces.pieces.size(); ++i) {
        if (!chosen.contains(i))
            rest.insert(i);
    }
    return rest;
}

/// `readNewest`: the schema after all files.
Result<Drift> compared(const Project &project, const dialect::Dialect &dialect, const schema::Schema &expected,
                       const schema::Schema &actual, const std::function<Result<schema::Schema>()> &readNewest,
                       const database::CancelToken &cancel)
{
    const diff::Rules &rules = dialect.rules();
    Drift drift{.expected = expected, .actual = diff::pair(expected, actual, rules)};
    drift.pieces = diff::pieces(drift.expected, drift.actual, rules);
    // Mostly there is none, and nothing more is to be known.
    if (drift.pieces.pieces.isEmpty())
        return drift;
    for (const diff::Piece &piece : std::as_const(drift.pieces.pieces)) {
        const DriftNames names(piece, drift.expected, drift.actual);
        const bool isIgnored = std::any_of(project.driftIgnore.cbegin(), project.driftIgnore.cend(),
                                           [&names](const QString &rule) { return names.isMeantBy(rule); });
        drift.differences.append({.rule = names.rule(), .isIgnored = isIgnored});
    }
    if (const Result<schema::Schema> newest = readNewest()) {
        drift.wanted = diff::pairKeepingIds(drift.actual, diff::pair(drift.expected, *newest, rules), rules);
    } else if (cancel.isCancelled()) {
        return fail(newest.error());
    }
    compareWithFiles(drift, rules);
    return drift;
}

/// What the tool's history says is in the database.
Result<QList<formats::ToolMigration>> appliedOf(const ToolStatus &status)
{
    QHash<QString, const formats::ToolState *> states;
    for (const formats::ToolState &state : status.states) {
        states.insert(state.id, &state);
        using formats::Standing;
        const QStringList words{state.name.isEmpty() ? state.id : state.name, status.format->displayName()};
        if (state.standing == Standing::Failed) {
            return fail(runner::RunError::PartlyApplied,
                        text("project",
                             "%1 did not come to its end, so it is not known what the database should be. %2",
                             {words.first(), state.advice.toString()}),
                        {}, state.id);
        }
        if (state.standing == Standing::Missing) {
            return fail(
                migration::MigrationError::UnknownId,
                text("project",
                     "%1 is applied and its file is gone, so it is not known what the database should be. Restore "
                     "the file.",
                     words),
                {}, state.id);
        }
        if (state.standing == Standing::Edited || state.standing == Standing::Outdated) {
            return fail(
                migration::MigrationError::UnknownId,
                text("project",
                     "%1 was edited after it was applied, so it is not known what the database should be. Restore "
                     "the file as it was, or let %2 run it again where it does that.",
                     words),
                {}, state.id);
        }
    }
    QList<formats::ToolMigration> applied;
    for (const formats::ToolMigration &migration : status.folder.migrations) {
        const formats::ToolState *state = states.value(migration.id);
        const bool isThere
            = state
              && (state->standing == formats::Standing::Applied || state->standing == formats::Standing::NotNeeded);
        if (isThere && migration.isRegistered && !migration.isBaseline)
            applied.append(migration);
    }
    return applied;
}

/// Marks the new one, behind which and before which nothing is pending.
Result<> markSaved(const Project &project, const dialect::Dialect &dialect, const Saved &saved,
                   const AdoptRequest &request, const database::CancelToken &cancel)
{
    const auto connection = dialect.open(request.settings, cancel);
    if (!connection)
        return fail(connection.error());
    const formats::Format *format = formats::find(project.tool.format);
    if (!format)
        return runner::recordApplied(**connection, dialect, saved.file, request.options);
    return format->read(project.tool.folder).and_then([&](const formats::ToolFolder &folder) {
        return runner::markToolMigrations(**connection, request.settings, dialect, *format, folder, saved.file.id,
                                          request.options, cancel)
            .map([](const QStringList &) {});
    });
}

/// Whether a new migration of the tool can be marked there.
Result<> checkMarkable(const Project &project, const dialect::Dialect &dialect, const AdoptRequest &request,
                       const database::CancelToken &cancel)
{
    const formats::Format *format = formats::find(project.tool.format);
    if (!format)
        return {};
    const Result<ToolStatus> status = readToolStatus(project, dialect, request.settings, cancel);
    if (!status)
        return fail(status.error());
    for (const formats::ToolState &state : status->states) {
        using formats::Standing;
        if (state.standing == Standing::Pending || state.standing == Standing::OutOfOrder
            || state.standing == Standing::Skipped) {
            return fail(ProjectError::Outdated,
                        text("project",
                             "%1 is pending on %2, and would come before one that is applied already. Apply it first.",
                             {state.name, request.options.database}),
                        {}, state.id);
        }
    }
    return {};
}

} // namespace

QList<qsizetype> Drift::notIgnored() const
{
    QList<qsizetype> positions;
    for (qsizetype i = 0; i < differences.size(); ++i) {
        if (!differences.at(i).isIgnored)
            positions.append(i);
    }
    return positions;
}

QStringList Drift::lines() const
{
    QStringList lines;
    for (const qsizetype position : notIgnored()) {
        for (const diff::Description &line : pieces.pieces.at(position).lines)
            lines.append(line.text.toString());
    }
    return lines;
}

Result<Drift> readDrift(const Project &project, const dialect::Dialect &dialect,
                        const migration::MigrationDirectory &directory, const DatabaseStatus &status,
                        const database::CancelToken &cancel, const dialect::ScratchPlace &scratch)
{
    const Result<schema::Schema> expected = appliedSchema(project, dialect, directory, status, scratch, cancel);
    if (!expected)
        return fail(expected.error());
    return compared(
        project, dialect, *expected, status.schema,
        [&] { return schemaAt(project, directory, dialect, {}, cancel, scratch); }, cancel);
}

Result<Drift> readToolDrift(const Project &project, const dialect::Dialect &dialect, const ToolStatus &status,
                            const database::CancelToken &cancel, const dialect::ScratchPlace &scratch)
{
    const Result<QList<formats::ToolMigration>> applied = appliedOf(status);
    if (!applied)
        return fail(applied.error());
    const Result<QList<migration::MigrationFile>> files = filesOf(*status.format, *applied, dialect);
    if (!files)
        return fail(files.error());
    const dialect::ScratchPlace place = project.scratchPlace(scratch);
    const Result<schema::Schema> expected = files->isEmpty() ? Result<schema::Schema>(dialect.emptySchema())
                                                             : runner::replay(dialect, *files, cancel, place);
    if (!expected)
        return fail(expected.error());
    return compared(
        project, dialect, *expected, status.snapshot.schema,
        [&] { return schemaOfTool(*status.format, project.tool.folder, dialect, {}, cancel, place); }, cancel);
}

Result<DatabaseDrift> readDatabaseDrift(const Project &project, const dialect::Dialect &dialect,
                                        const migration::MigrationDirectory &directory,
                                        const database::ConnectionSettings &settings,
                                        const database::CancelToken &cancel, const dialect::ScratchPlace &scratch)
{
    if (!project.tool.format.isEmpty()) {
        const Result<ToolStatus> status = readToolStatus(project, dialect, settings, cancel);
        if (!status)
            return fail(status.error());
        return readToolDrift(project, dialect, *status, cancel, scratch).map([&status](const Drift &drift) {
            return DatabaseDrift{drift, status->snapshot.notHandled};
        });
    }
    const Result<DatabaseStatus> status = readStatus(dialect, settings, directory, cancel);
    if (!status)
        return fail(status.error());
    return readDrift(project, dialect, directory, *status, cancel, scratch).map([&status](const Drift &drift) {
        return DatabaseDrift{drift, status->notHandled};
    });
}

Result<AdoptedDrift> adopted(const Drift &drift, const dialect::Dialect &dialect, const QSet<qsizetype> &chosen)
{
    if (!drift.wanted) {
        return fail(ProjectError::Outdated,
                    text("project", "It is not known what the newest migrations lead to, so nothing can be put after "
                                    "them. relvar-cli verify tells what is wrong with them."));
    }
    const schema::Schema taken = diff::withChosen(drift.expected, drift.actual, drift.pieces, chosen);
    const diff::Rebased rebased = diff::rebase(drift.expected, taken, *drift.wanted, dialect.rules());
    if (!rebased.conflicts.isEmpty()) {
        const diff::Conflict &first = rebased.conflicts.constFirst();
        return fail(ProjectError::Outdated,
                    text("project",
                         "A pending migration and the database do not agree: %1 is %2 in the database, and will be %3. "
                         "Revert the database there, or change the pending migration, then take the rest in.",
                         {first.what.toString(), first.draft.toString(), first.base.toString()}));
    }
    return AdoptedDrift{rebased.base, rebased.schema};
}

Result<Saved> adoptDrift(const Project &project, const dialect::Dialect &dialect, const Drift &drift,
                         const AdoptRequest &request, const database::CancelToken &cancel)
{
    const Result<AdoptedDrift> taken = adopted(drift, dialect, request.chosen);
    if (!taken)
        return fail(taken.error());
    SaveRequest save{.name = request.name, .base = taken->base, .scratch = request.scratch};
    save.draft.schema = taken->schema;
    if (const Result<> markable = checkMarkable(project, dialect, request, cancel); !markable)
        return fail(markable.error());
    const Result<QList<Saved>> all = saveMigrations(project, dialect, save, cancel);
    if (!all)
        return fail(all.error());
    const Saved &saved = all->constFirst();
    const Result<> marked = markSaved(project, dialect, saved, request, cancel);
    if (!marked) {
        Error error = marked.error();
        error.message = text("project",
                             "Migration %1 was written, but could not be marked as applied on %2, where it would fail. "
                             "Delete its file, or mark it with relvar-cli baseline. %3",
                             {migration::fullName(saved.file.id, saved.file.name), request.options.database,
                              error.message.toString()});
        return fail(std::move(error));
    }
    return saved;
}

QSet<qsizetype> withDependents(const Drift &drift, const QSet<qsizetype> &chosen)
{
    return allBut(drift, diff::withoutUnmet(drift.pieces, allBut(drift, chosen)));
}

Result<plan::MigrationPlan> planReturn(const Project &project, const dialect::Dialect &dialect, const Drift &drift,
                                       const QSet<qsizetype> &chosen)
{
    const QSet<qsizetype> staying = allBut(drift, withDependents(drift, chosen));
    const schema::Schema target = diff::withChosen(drift.expected, drift.actual, drift.pieces, staying);
    dialect::CompileOptions options;
    options.keepDropped = false;
    options.targetVersion = project.targetVersion;
    return plan::compile(drift.actual, target, dialect, options);
}

Result<runner::RunFinished> returnDatabase(const Project &project, const dialect::Dialect &dialect,
                                           const database::ConnectionSettings &settings,
                                           const plan::MigrationPlan &plan, const runner::RunOptions &options,
                                           const runner::EventSink &sink, const database::CancelToken &cancel)
{
    const Text purpose = text("project", "Bring %1 back to what its migrations make", {options.database});
    return runOutside(project, dialect, settings, plan, {.purpose = purpose, .journalEvent = u"drift reverted"_s},
                      options, sink, cancel);
}

} // namespace relvar::project
