// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/workflow.h"

#include "project/intents.h"
#include "project/record.h"
#include "project/saving.h"
#include "project/snapshotcache.h"
#include "project/verify.h"
#include "project/writtenrenames.h"
#include "schema/hash.h"

#include <QFileInfo>

#include <algorithm>

namespace relvar::project {

using namespace Qt::Literals::StringLiterals;

namespace {

tl::unexpected<Error> brokenDirectory(const migration::DirectoryProblem &problem)
{
    return fail(migration::MigrationError::BrokenFile, problem.text, {}, problem.fileName);
}

/// How many of the files lead to the state after `upTo`; all when it is empty.
Result<qsizetype> countUpTo(const migration::MigrationDirectory &directory, const QString &upTo)
{
    if (upTo.isEmpty())
        return directory.files.size();
    for (qsizetype i = 0; i < directory.files.size(); ++i) {
        if (directory.files.at(i).id == upTo)
            return i + 1;
    }
    return fail(migration::MigrationError::UnknownId,
                text("project", "There is no migration %1 in %2.", {upTo, directory.path}), {}, upTo);
}

plan::Grade worse(plan::Grade left, plan::Grade right)
{
    return std::max(left, right);
}
static_assert(plan::Grade::Lossless < plan::Grade::StructureOnly
              && plan::Grade::StructureOnly < plan::Grade::Irreversible
              && plan::Grade::Irreversible < plan::Grade::Unproved);

QString lines(const QList<Text> &reasons)
{
    QStringList result;
    for (const Text &reason : reasons)
        result.append(reason.toString());
    return result.join(u'\n');
}

Result<plan::MigrationPlan> compileDraft(const dialect::Dialect &dialect, int targetVersion, const schema::Schema &base,
                                         const document::Document &draft, const QString &id)
{
    dialect::CompileOptions options = compileOptions(draft.intents);
    options.migrationId = id;
    options.targetVersion = targetVersion;
    Result<plan::MigrationPlan> plan = plan::compile(base, *draft.schema, dialect, options);
    if (plan && plan->isEmpty()) {
        return fail(ProjectError::NothingChanged,
                    text("project", "There is nothing to save: the draft is what the newest migration leads to."));
    }
    return plan;
}

bool isFree(const migration::MigrationDirectory &directory, const QString &id)
{
    return directory.files.isEmpty() || migration::idLess(directory.files.last().id, id);
}

Result<runner::Proof> prove(const dialect::Dialect &dialect, const plan::MigrationPlan &plan,
                            const migration::MigrationFile &file, const SaveRequest &request,
                            const dialect::ScratchPlace &scratch, const ProofMaterial &material,
                            const database::CancelToken &cancel)
{
    Result<runner::Proof> proof = runner::rehearse(dialect,
                                                   {.from = plan.from,
                                                    .expected = plan.to,
                                                    .up = file.up,
                                                    .down = file.down,
                                                    .preparations = material.preparations,
                                                    .sample = material.sample,
                                                    .followed = plan.followed,
                                                    .scratch = scratch},
                                                   cancel);
    if (!proof)
        return proof;
    if (!proof->held) {
        // What is missing here is no fault of the migration: it is written, and says so.
        proof->reached = plan.to;
        proof->fromHash = schema::hash(plan.from);
        proof->toHash = schema::hash(plan.to);
        return proof;
    }
    if (proof->grade == plan::Grade::Unproved && request.evenUnproved)
        return proof;
    if (proof->grade == plan::Grade::Unproved) {
        return fail(ProjectError::ProofFailed,
                    text("project", "The migration was not written: its proof failed. %1",
                         {proof->reasons.isEmpty() ? QString() : proof->reasons.first().toString()}),
                    lines(proof->reasons.mid(1)), proof->failedAt);
    }
    if (request.written)
        return proof;
    // What the compiler knows to be lost counts also when no probe row happened to show it.
    proof->grade = worse(proof->grade, plan.grade);
    proof->reasons = plan.reasons + proof->reasons;
    return proof;
}

} // namespace

Result<schema::Schema> schemaAt(const Project &project, const migration::MigrationDirectory &directory,
                                const dialect::Dialect &dialect, const QString &upTo,
                                const database::CancelToken &cancel, const dialect::ScratchPlace &scratch)
{
    const QList<migration::DirectoryProblem> errors = directory.errors();
    if (!errors.isEmpty())
        return brokenDirectory(errors.first());
    const Result<qsizetype> count = countUpTo(directory, upTo);
    if (!count)
        return fail(count.error());
    if (*count == 0)
        return dialect.emptySchema();
    const QString chain = migration::chainHash(directory.files, *count);
    if (std::optional<schema::Schema> cached = readSnapshot(project, chain))
        return *std::move(cached);
    Result<schema::Schema> schema
        = runner::replay(dialect, directory.files.mid(0, *count), cancel, project.scratchPlace(scratch));
    if (!schema)
        return schema;
    if (const std::optional<NearSnapshot> near = nearestSnapshot(project, directory.files, *count)) {
        const QList<migration::MigrationFile> between
            = near->count < *count ? directory.files.mid(near->count, *count - near->count)
                                   : QList<migration::MigrationFile>();
        schema = diff::pair(near->schema, *schema, dialect.rules(), writtenRenames(between));
    }
    // Without a cache (a read-only checkout) the next call replays again.
    static_cast<void>(writeSnapshot(project, chain, *schema));
    return schema;
}

Result<MigrationText> compileMigration(const dialect::Dialect &dialect, int targetVersion, const schema::Schema &base,
                                       const document::Document &draft, const QString &id)
{
    return compileDraft(dialect, targetVersion, base, draft, id).map([&id](const plan::MigrationPlan &plan) {
        return textOf(plan, id);
    });
}

MigrationText textOf(const plan::MigrationPlan &plan, const QString &id)
{
    MigrationText written{id, {plan::toSql(plan.up).trimmed(), plan.up.transactional}, {}};
    if (!plan.down.statements.isEmpty())
        written.down = migration::Section{plan::toSql(plan.down).trimmed(), plan.down.transactional};
    return written;
}

Result<migration::MigrationDirectory> directoryAtBase(const Project &project, const dialect::Dialect &dialect,
                                                      const SaveRequest &request, const database::CancelToken &cancel)
{
    Result<migration::MigrationDirectory> directory = migration::readDirectory(project.migrationsPath());
    if (!directory)
        return directory;
    const Result<schema::Schema> newest = schemaAt(project, *directory, dialect, {}, cancel, request.scratch);
    if (!newest)
        return fail(newest.error());
    if (schema::hash(*newest) != schema::hash(request.base)) {
        return fail(ProjectError::Outdated,
                    text("project",
                         "The migrations have changed since the draft was begun. Put the draft onto them first: the "
                         "window does so when it sees them, and relvar-cli new without --to."),
                    {}, project.path);
    }
    return directory;
}

Result<Saved> prepared(const Project &project, const dialect::Dialect &dialect, const SaveRequest &request,
                       const plan::MigrationPlan &plan, const migration::MigrationFile &file,
                       const ProofMaterial &material, const database::CancelToken &cancel)
{
    Saved saved;
    saved.file = file;
    if (request.prove) {
        Result<runner::Proof> proof
            = prove(dialect, plan, file, request, project.scratchPlace(request.scratch), material, cancel);
        if (!proof)
            return fail(proof.error());
        saved.proof = *std::move(proof);
    } else {
        saved.proof = {.grade = plan::Grade::Unproved,
                       .reasons = {text("project", "It was saved without a proof.")},
                       .reached = plan.to,
                       .fromHash = schema::hash(plan.from),
                       .toHash = schema::hash(plan.to)};
    }
    // An up part that failed leads nowhere that could be read.
    saved.isReached = request.prove && (!saved.proof.reached.isEmpty() || plan.to.isEmpty());
    saved.reached = saved.isReached ? saved.proof.reached : plan.to;
    saved.file.proof = stampOf(saved.proof);
    return saved;
}

Result<Saved> write(const Project &project, const dialect::Dialect &dialect,
                    const migration::MigrationDirectory &directory, const SaveRequest &request,
                    const schema::Schema &before, Saved saved)
{
    const Result<QString> path = migration::write(directory, saved.file);
    if (!path)
        return fail(path.error());
    saved.path = *path;
    const Result<migration::MigrationDirectory> after = migration::readDirectory(project.migrationsPath());
    if (!after)
        return fail(after.error());
    if (const migration::MigrationFile *written = after->find(saved.file.id))
        saved.file = *written;
    // The ids of the draft go on: what was renamed stays the same object. Only what was read back is worth keeping, or,
    // where there is no place to read it back from, what was planned: nothing else tells the next draft where it
    // starts.
    if (saved.isReached)
        static_cast<void>(writeSnapshot(project, after->chain, saved.reached));
    return withRecord(project, dialect, request, before, std::move(saved));
}

Result<Saved> withRecord(const Project &project, const dialect::Dialect &dialect, const SaveRequest &request,
                         const schema::Schema &before, Saved saved)
{
    if (!request.record.value_or(project.records))
        return saved;
    const Result<QString> record = writeRecord(saved.path,
                                               {.file = saved.file,
                                                .name = QFileInfo(recordPath(saved.path)).completeBaseName(),
                                                .before = before,
                                                .after = saved.reached,
                                                .proofReasons = saved.proof.reasons,
                                                .version = project.targetVersion},
                                               dialect);
    if (!record)
        return fail(record.error());
    saved.recordPath = *record;
    return saved;
}

Result<Planned> planSingle(const dialect::Dialect &dialect, int targetVersion, const SaveRequest &request,
                           const QString &id)
{
    Planned planned;
    planned.file.id = id;
    planned.file.name = migration::normalizedName(request.name);
    planned.file.title = request.name.simplified();
    if (planned.file.name.isEmpty()) {
        return fail(migration::MigrationError::BadName,
                    text("project", "A migration needs a name with letters or digits in it. Say what it changes, for "
                                    "example: Add phone to users."));
    }
    Result<plan::MigrationPlan> plan = compileDraft(dialect, targetVersion, request.base, request.draft, id);
    if (!plan)
        return fail(plan.error());
    planned.plan = *std::move(plan);
    const MigrationText sql = request.written.value_or(textOf(planned.plan, id));
    planned.file.up = sql.up;
    if (request.wayBack)
        planned.file.down = sql.down;
    return planned;
}

Result<Saved> saveMigration(const Project &project, const dialect::Dialect &dialect, const SaveRequest &request,
                            const database::CancelToken &cancel)
{
    const Result<migration::MigrationDirectory> directory = directoryAtBase(project, dialect, request, cancel);
    if (!directory)
        return fail(directory.error());
    // Other files may have come since it was written by hand.
    const QString id = request.written && isFree(*directory, request.written->id)
                           ? request.written->id
                           : migration::nextId(*directory, QDateTime::currentDateTimeUtc());
    const Result<Planned> planned = planSingle(dialect, project.targetVersion, request, id);
    if (!planned)
        return fail(planned.error());
    Result<QList<Saved>> saved = preparedAll(project, dialect, request, {*planned}, cancel);
    if (!saved)
        return fail(saved.error());
    return write(project, dialect, *directory, request, request.base, saved->takeFirst());
}

} // namespace relvar::project
