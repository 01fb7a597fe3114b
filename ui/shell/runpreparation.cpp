// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/runpreparation.h"

#include "project/kept.h"
#include "project/lockplan.h"
#include "project/workflow.h"
#include "runner/backup.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace relvar::shell {

namespace {

review::Item itemFor(const runner::RunItem &item, const migration::MigrationDirectory &directory,
                     const dialect::Dialect &dialect)
{
    const bool up = item.direction == runner::Direction::Up;
    const migration::MigrationFile *file = directory.find(item.file.id);
    // Another one has taken its place: what the database kept is what runs.
    if (file && file->checksum != item.file.checksum)
        file = nullptr;
    review::Item shown{.id = item.file.id, .name = item.file.name, .direction = item.direction};
    shown.fromDatabase = !file;
    shown.revertible = item.file.down.has_value();
    shown.proof = file ? file->proof : item.file.proof;
    shown.sql = runner::sqlOf(dialect, item);
    shown.transactional = up ? item.file.up.transactional : item.file.down && item.file.down->transactional;
    return shown;
}

/// What is applied once the items have run, as ids.
QStringList appliedAfter(QStringList applied, const QList<review::Item> &items)
{
    for (const review::Item &item : items) {
        if (item.direction == runner::Direction::Up)
            applied.append(item.id);
        else
            applied.removeAll(item.id);
    }
    return applied;
}

QString tableReference(const dialect::Dialect &dialect, const schema::Schema &schema, const schema::Table &table)
{
    const schema::Namespace *space = schema.findNamespace(table.namespaceId);
    return (space ? dialect.quoteIdentifier(space->name) + u'.' : QString()) + dialect.quoteIdentifier(table.name);
}

/// True when one of the statements puts rows of the object aside before it goes.
bool stashes(const dialect::Dialect &dialect, const QList<review::Item> &items, const schema::Schema &schema,
             const schema::Table &table)
{
    const QStringList names{tableReference(dialect, schema, table), dialect.quoteIdentifier(table.name)};
    return std::any_of(items.cbegin(), items.cend(), [&](const review::Item &item) {
        const QList<dialect::SplitStatement> statements = dialect.split(item.sql);
        return std::any_of(statements.cbegin(), statements.cend(), [&](const dialect::SplitStatement &statement) {
            const auto keeping = dialect.keeping(statement.sql);
            return keeping && names.contains(keeping->table);
        });
    });
}

/// Rows of a table, or values of a column, that are there now.
Result<qint64> count(database::Connection &connection, const QString &what, const QString &table)
{
    const Result<database::ResultSet> answer = connection.query(u"SELECT count(%1) FROM %2"_s.arg(what, table));
    if (!answer)
        return fail(answer.error());
    return answer->rows.value(0).value(0).toLongLong();
}

/// The schema that a set of applied migrations leads to; nothing when they are no beginning of the folder.
Result<std::optional<schema::Schema>> schemaFor(const project::Project &project, const dialect::Dialect &dialect,
                                                const migration::MigrationDirectory &directory,
                                                const QStringList &applied, const database::CancelToken &cancel)
{
    const std::optional<QString> id = reachedId(directory.files, applied);
    if (!id)
        return std::optional<schema::Schema>();
    if (id->isEmpty())
        return std::optional<schema::Schema>(dialect.emptySchema());
    Result<schema::Schema> schema = project::schemaAt(project, directory, dialect, *id, cancel);
    if (!schema)
        return fail(schema.error());
    return std::optional<schema::Schema>(std::move(*schema));
}

/// Who the journal of a database says did something.
QString userName()
{
    const QString name = qEnvironmentVariable("USER");
    return name.isEmpty() ? qEnvironmentVariable("LOGNAME") : name;
}

} // namespace

Result<QList<review::Loss>> countLosses(database::Connection &connection, const dialect::Dialect &dialect,
                                        const schema::Schema &from, const schema::Schema &to,
                                        const QList<review::Item> &items)
{
    QList<review::Loss> losses;
    const auto add = [&](const QString &object, const QString &counted, const schema::Table &table) -> Result<> {
        const Result<qint64> rows = count(connection, counted, tableReference(dialect, from, table));
        if (!rows)
            return fail(rows.error());
        losses.append({object, *rows, stashes(dialect, items, from, table)});
        return {};
    };
    const schema::Schema target = diff::pair(from, to, dialect.rules());
    for (const diff::Change &change : diff::diff(from, target, dialect.rules())) {
        if (const auto *dropped = std::get_if<diff::Dropped<Box<schema::Table>>>(&change)) {
            const schema::Table &table = *dropped->object;
            const QString object = QCoreApplication::translate("shell", "Table %1").arg(table.name);
            if (auto added = add(object, u"*"_s, table); !added)
                return fail(added.error());
        } else if (const auto *altered = std::get_if<diff::AlteredTable>(&change)) {
            for (const diff::TableChange &inside : altered->changes) {
                const auto *column = std::get_if<diff::Dropped<schema::Column>>(&inside);
                if (!column)
                    continue;
                const QString object = QCoreApplication::translate("shell", "Column %1.%2")
                                           .arg(altered->from->name, column->object.name);
                if (auto added = add(object, dialect.quoteIdentifier(column->object.name), *altered->from); !added)
                    return fail(added.error());
            }
        }
    }
    return losses;
}

runner::RunOptions runOptions(const project::Project &project, const QString &database)
{
    return {.database = database,
            .appliedBy = userName(),
            .toolVersion = QCoreApplication::applicationVersion(),
            .limits = {.lockTimeoutMs = project.lockTimeoutMs, .statementTimeoutMs = project.statementTimeoutMs},
            .backups = project.backupPolicy(),
            .logFolder = project.logPath()};
}

QString backupSentence(const dialect::Dialect &dialect, const runner::RunOptions &options,
                       const QList<review::Item> &items)
{
    const bool copies = dialect.capabilities().copiesToFile && !options.backups.folder.isEmpty()
                        && std::any_of(items.cbegin(), items.cend(), [&](const review::Item &item) {
                               return runner::removesSomething(dialect, item.sql);
                           });
    return copies ? QCoreApplication::translate("shell", "The whole database is copied first, into %1.")
                        .arg(options.backups.folder)
                  : QString();
}

Result<PreparedRun> prepareRun(const dialect::Dialect &dialect, const project::Project &project, const RunWish &wish,
                               const database::CancelToken &cancel)
{
    const Result<migration::MigrationDirectory> directory = migration::readDirectory(project.migrationsPath());
    if (!directory)
        return fail(directory.error());
    // Files may have come into a folder that had none when it was opened.
    if (const Result<> trusted = project::checkTrust(project); !trusted && !directory->files.isEmpty())
        return fail(trusted.error());
    database::ConnectionSettings readOnly = wish.settings;
    readOnly.readOnly = true;
    const auto connection = dialect.open(readOnly, cancel);
    if (!connection)
        return fail(connection.error());
    const database::Interruptible interruptible(cancel, **connection);
    const Result<QList<migration::LedgerRow>> ledger = migration::readLedger(**connection, dialect);
    if (!ledger)
        return fail(ledger.error());
    ConnectionReading reading{.ledger = *ledger};
    const QStringList applied = reading.applied();

    PreparedRun prepared;
    prepared.review.target = wish.settings;
    prepared.review.product = (*connection)->facts().product;
    runner::RunRequest request{.settings = wish.settings, .directory = *directory};
    request.options = runOptions(project, wish.settings.name);

    runner::RunPlan run;
    const auto tellKeeping = [&](const runner::RunPlan &plan) {
        run = plan;
        for (const project::AboutToKeep &keeping : project::measureKeeping(**connection, dialect, plan))
            prepared.review.keeping.append(project::describe(keeping).toString());
    };
    if (wish.kind == RunWish::Kind::Resume || wish.kind == RunWish::Kind::Undo) {
        request.repair
            = wish.kind == RunWish::Kind::Undo ? migration::Repair::Undo : migration::Repair::Resume;
        request.target.id = wish.id;
        const Result<runner::RunPlan> plan
            = runner::planRepair(*directory, *ledger, wish.id, request.repair, dialect);
        if (!plan)
            return fail(plan.error());
        for (const runner::RunItem &item : plan->items)
            prepared.review.items.append(itemFor(item, *directory, dialect));
        prepared.requests.append(request);
        return prepared;
    }
    if (wish.kind == RunWish::Kind::Apply) {
        request.target.id = wish.id;
        const Result<runner::RunPlan> plan = runner::planUp(*directory, *ledger, request.target);
        if (!plan)
            return fail(plan.error());
        tellKeeping(*plan);
        for (const runner::RunItem &item : plan->items)
            prepared.review.items.append(itemFor(item, *directory, dialect));
    } else {
        request.direction = runner::Direction::Down;
        request.target.id = wish.id;
        if (wish.everything)
            request.target.count = int(applied.size());
        const Result<runner::RunPlan> plan = runner::planDown(*directory, *ledger, request.target);
        if (!plan)
            return fail(plan.error());
        tellKeeping(*plan);
        const Result<QStringList> purged = project::readPurged(**connection, dialect);
        for (const runner::RunItem &item : plan->items) {
            prepared.review.items.append(itemFor(item, *directory, dialect));
            if (purged && purged->contains(item.file.id)) {
                prepared.review.warnings.append(
                    QCoreApplication::translate("shell",
                                                "What %1 kept was purged: the revert brings back the structure alone.")
                        .arg(migration::fullName(item.file.id, item.file.name)));
            }
        }
    }
    if (prepared.review.items.isEmpty())
        return prepared;
    prepared.requests.append(request);
    if (const QString copied = backupSentence(dialect, request.options, prepared.review.items); !copied.isEmpty())
        prepared.review.warnings.append(copied);

    const QList<review::Item> firstItems = prepared.review.items;
    if (wish.kind == RunWish::Kind::Redo) {
        runner::RunRequest again = request;
        again.direction = runner::Direction::Up;
        // Those that were pending before join in where all of them are applied again.
        again.target = {.id = wish.everything ? directory->files.constLast().id : firstItems.constFirst().id};
        QList<migration::MigrationFile> files;
        if (wish.everything)
            files = directory->files;
        else if (const migration::MigrationFile *file = directory->find(again.target.id))
            files.append(*file);
        const auto lost = std::find_if(firstItems.cbegin(), firstItems.cend(),
                                       [&](const review::Item &item) { return !directory->find(item.id); });
        if (files.isEmpty() || lost != firstItems.cend()) {
            return fail(runner::RunError::UnknownTarget,
                        text("shell",
                             QT_TRANSLATE_NOOP(
                                 "shell", "Migration %1 can be reverted, but not applied again: its file is missing. "
                                          "Restore the file, or revert without applying again."),
                             {lost != firstItems.cend() ? lost->id : again.target.id}));
        }
        prepared.requests.append(again);
        for (const migration::MigrationFile &file : std::as_const(files)) {
            run.items.append({.file = file, .direction = runner::Direction::Up, .standing = {}});
            prepared.review.items.append(itemFor({.file = file}, *directory, dialect));
        }
    }

    const auto from = schemaFor(project, dialect, *directory, applied, cancel);
    const auto to = schemaFor(project, dialect, *directory, appliedAfter(applied, firstItems), cancel);
    if (from && *from)
        prepared.review.locks = project::foretellLocks(dialect, **from, run, (*connection)->facts().version);
    for (const auto &side : {from, to}) {
        if (!side) {
            // Better known before than after; whoever wants may still see how it goes on the database itself.
            prepared.review.warnings.append(side.error().message.toString());
            return prepared;
        }
    }
    if (!*from || !*to) {
        prepared.review.warnings.append(QCoreApplication::translate(
            "shell",
            "What is applied here is not a beginning of the folder, so the rows that would be lost were not counted."));
        return prepared;
    }
    const Result<QList<review::Loss>> losses = countLosses(**connection, dialect, **from, **to, firstItems);
    if (losses)
        prepared.review.losses = *losses;
    else
        prepared.review.warnings.append(
            QCoreApplication::translate("shell", "The rows that would be lost could not be counted: %1")
                .arg(losses.error().message.toString()));
    runner::RunPlan first = run;
    first.items = run.items.first(firstItems.size());
    const Result<project::Preflight> preflight
        = project::lookBeforeRun(project, dialect, *directory, *ledger, first, **connection, cancel);
    if (!preflight)
        return fail(preflight.error());
    prepared.review.preflight = *preflight;
    // Last, because it gives the session a short limit for waiting.
    if (const Result<> measured = project::measureLocks(prepared.review.locks, **connection, dialect); !measured)
        prepared.review.warnings.append(
            QCoreApplication::translate("shell", "Who uses the tables now could not be read: %1")
                .arg(measured.error().message.toString()));
    return prepared;
}

Result<QList<review::Loss>> readLosses(const dialect::Dialect &dialect, const database::ConnectionSettings &settings,
                                       const plan::MigrationPlan &plan, const database::CancelToken &cancel)
{
    database::ConnectionSettings readOnly = settings;
    readOnly.readOnly = true;
    const auto connection = dialect.open(readOnly, cancel);
    if (!connection)
        return fail(connection.error());
    const database::Interruptible interruptible(cancel, **connection);
    return countLosses(**connection, dialect, plan.from, plan.to, {});
}

} // namespace relvar::shell
