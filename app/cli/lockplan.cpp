// SPDX-License-Identifier: GPL-3.0-or-later
// plan: what a run would lock, and whom that keeps waiting.
#include "project/lockplan.h"
#include "cli/commandsupport.h"
#include "project/kept.h"

#include <algorithm>

namespace relvar::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

struct PlanArguments
{
    QString database;
    HowFar howFar;
    bool down = false;
    bool draft = false;
    bool offline = false;
};

/// What is looked at, before any lock is foretold.
struct Subject
{
    const dialect::Dialect *dialect = nullptr;
    schema::Schema before;
    runner::RunPlan run;
    int version = 0;
    /// Null: nothing is measured.
    std::unique_ptr<database::Connection> connection;
    /// For people; empty without a database.
    QString database;
};

Result<Subject> ofDatabase(Session &session, Workplace &workplace, const PlanArguments &arguments)
{
    Subject subject{.dialect = workplace.dialect, .before = {}, .run = {}, .connection = {}, .database = {}};
    workplace.database.settings.readOnly = true;
    auto connection = connect(session, workplace, MissingDatabase::IsAnError);
    if (!connection)
        return fail(connection.error());
    const auto ledger = migration::readLedger(**connection, *workplace.dialect);
    if (!ledger)
        return fail(ledger.error());
    auto run = arguments.down ? runner::planDown(workplace.directory, *ledger, arguments.howFar.target())
                              : runner::planUp(workplace.directory, *ledger, arguments.howFar.target());
    if (!run)
        return fail(run.error());
    subject.run = *std::move(run);
    // Nobody else's locks can be told where the product has none for tables.
    if (workplace.dialect->capabilities().lockForecast) {
        auto read = workplace.dialect->introspect(**connection);
        if (!read)
            return fail(read.error());
        subject.before = std::move(read->schema);
    }
    subject.version = (*connection)->facts().version;
    subject.connection = *std::move(connection);
    subject.database = workplace.database.shown;
    return subject;
}

/// The newest files, or those that the options say, from the state before them.
Result<Subject> ofFiles(Session &session, const project::Project &project, const dialect::Dialect &dialect,
                        const PlanArguments &arguments)
{
    if (auto trusted = requireTrust(session, project); !trusted)
        return fail(trusted.error());
    auto directory = readMigrations(project);
    if (!directory)
        return fail(directory.error());
    QList<migration::MigrationFile> files = directory->files;
    if (!arguments.howFar.to.isEmpty()) {
        const auto last = findMigration(*directory, arguments.howFar.to);
        if (!last)
            return fail(last.error());
        while (!files.isEmpty() && files.constLast().id != last->id)
            files.removeLast();
        // The way down stops before it.
        if (arguments.down) {
            const QList<migration::MigrationFile> all = directory->files;
            files = all.mid(files.size());
        }
    }
    const qsizetype count = arguments.howFar.count > 0                         ? arguments.howFar.count
                            : arguments.down && !arguments.howFar.to.isEmpty() ? files.size()
                                                                               : 1;
    const qsizetype first = std::max<qsizetype>(0, files.size() - count);
    const QList<migration::MigrationFile> chosen = files.mid(first);
    Subject subject{.dialect = &dialect,
                    .before = dialect.emptySchema(),
                    .run = {},
                    .version = project.targetVersion,
                    .connection = {},
                    .database = {}};
    subject.run.direction = arguments.down ? runner::Direction::Down : runner::Direction::Up;
    for (const migration::MigrationFile &file : chosen) {
        const runner::RunItem item{.file = file, .direction = subject.run.direction, .standing = {}};
        if (arguments.down)
            subject.run.items.prepend(item);
        else
            subject.run.items.append(item);
    }
    if (chosen.isEmpty())
        return subject;
    const auto place = scratchPlace(session, project);
    if (!place)
        return fail(place.error());
    const qsizetype at = directory->files.indexOf(chosen.constFirst());
    const QString reached = arguments.down ? chosen.constLast().id
                            : at > 0       ? directory->files.at(at - 1).id
                                           : QString();
    if (reached.isEmpty())
        return subject;
    auto before = project::schemaAt(project, *directory, dialect, reached, session.token(), *place);
    if (!before)
        return fail(before.error());
    subject.before = *std::move(before);
    return subject;
}

Result<Subject> ofDraft(const project::Project &project, const dialect::Dialect &dialect,
                        const PlanArguments &arguments)
{
    const auto draft = project::readDraft(project);
    if (!draft)
        return fail(draft.error());
    Subject subject{.dialect = &dialect,
                    .before = {},
                    .run = {},
                    .version = project.targetVersion,
                    .connection = {},
                    .database = {}};
    if (!*draft)
        return subject;
    const auto directory = migration::readDirectory(project.migrationsPath());
    if (!directory)
        return fail(directory.error());
    const auto compiled = project::compileMigration(dialect, project.targetVersion, (*draft)->base, (*draft)->document,
                                                    migration::nextId(*directory, QDateTime::currentDateTimeUtc()));
    if (!compiled)
        return compiled.error().code.is(project::ProjectError::NothingChanged) ? Result<Subject>(std::move(subject))
                                                                               : fail(compiled.error());
    subject.run.direction = arguments.down ? runner::Direction::Down : runner::Direction::Up;
    migration::MigrationFile file{.id = compiled->id, .name = text("cli", "draft").toString()};
    file.up = compiled->up;
    file.down = compiled->down;
    subject.run.items.append({.file = file, .direction = subject.run.direction, .standing = {}});
    subject.before = arguments.down ? *(*draft)->document.schema : (*draft)->base;
    return subject;
}

Result<Subject> readSubject(Session &session, const PlanArguments &arguments)
{
    const auto project = openProject(session);
    if (!project)
        return fail(project.error());
    const auto dialect = dialectOf(session, *project);
    if (!dialect)
        return fail(dialect.error());
    Result<Workplace> workplace = arguments.offline ? Result<Workplace>(fail(CliError::NoDatabase, {}))
                                                    : openWorkplace(session, arguments.database);
    const bool hasDatabase = workplace.has_value();
    if (!hasDatabase && !workplace.error().code.is(CliError::NoDatabase))
        return fail(workplace.error());
    if (!arguments.draft)
        return hasDatabase ? ofDatabase(session, *workplace, arguments)
                           : ofFiles(session, *project, **dialect, arguments);
    Result<Subject> subject = ofDraft(*project, **dialect, arguments);
    if (!subject || !hasDatabase)
        return subject;
    workplace->database.settings.readOnly = true;
    auto connection = connect(session, *workplace, MissingDatabase::IsAnError);
    if (!connection) {
        // The draft can be told without; one that was named has to be there.
        if (!arguments.database.isEmpty())
            return fail(connection.error());
        session.output.remark(text("cli", "Without sizes: %1", {connection.error().message.toString()}).toString());
        return subject;
    }
    subject->version = (*connection)->facts().version;
    subject->connection = *std::move(connection);
    subject->database = workplace->database.shown;
    return subject;
}

QJsonObject toJson(const project::PlannedLock &lock)
{
    QJsonArray holders;
    for (const dialect::LockHolder &holder : lock.holders) {
        holders.append(QJsonObject{{u"session"_s, holder.session},
                                   {u"mode"_s, dialect::sqlName(holder.mode)},
                                   {u"user"_s, holder.user},
                                   {u"application"_s, holder.application},
                                   {u"statement"_s, holder.statement},
                                   {u"seconds"_s, holder.ageSeconds}});
    }
    static const QStringList works{u"catalog"_s, u"rows"_s, u"scan"_s, u"rewrite"_s};
    return {{u"table"_s, lock.lock.table},
            {u"mode"_s, dialect::sqlName(lock.lock.mode)},
            {u"blocksReads"_s, dialect::blocksReads(lock.lock.mode)},
            {u"blocksWrites"_s, dialect::blocksWrites(lock.lock.mode)},
            {u"work"_s, works.at(int(lock.lock.work))},
            {u"rows"_s, lock.size.rows},
            {u"bytes"_s, lock.size.bytes},
            {u"exact"_s, lock.size.isExact},
            {u"holders"_s, holders}};
}

QJsonArray toJson(const QList<Text> &texts)
{
    QJsonArray array;
    for (const Text &text : texts)
        array.append(text.toString());
    return array;
}

QJsonObject toJson(const project::LockPlanFile &file)
{
    QJsonArray statements;
    for (const project::PlannedStatement &statement : file.statements) {
        QJsonArray locks;
        for (const project::PlannedLock &lock : statement.locks)
            locks.append(toJson(lock));
        statements.append(QJsonObject{{u"sql"_s, statement.sql},
                                      {u"line"_s, statement.line},
                                      {u"known"_s, statement.isKnown},
                                      {u"locks"_s, locks},
                                      {u"remarks"_s, toJson(statement.remarks)}});
    }
    return {{u"name"_s, file.name},
            {u"direction"_s, file.direction == runner::Direction::Up ? u"up"_s : u"down"_s},
            {u"transactional"_s, file.transactional},
            {u"statements"_s, statements},
            {u"consequences"_s, toJson(project::consequences(file))},
            {u"waits"_s, toJson(project::waits(file))}};
}

/// The first line, cut where a terminal would wrap.
QString shortened(const QString &sql)
{
    constexpr qsizetype longest = 100;
    const QString line = sql.simplified();
    return line.size() <= longest ? line : line.left(longest - 1) + u'…';
}

Color colorOf(const dialect::TableLock &lock)
{
    const bool isLong = lock.work == dialect::TableWork::Rewrite || lock.work == dialect::TableWork::Scan;
    if (dialect::blocksReads(lock.mode))
        return isLong ? Color::Red : Color::Yellow;
    return dialect::blocksWrites(lock.mode) ? Color::Yellow : Color::Plain;
}

void show(Output &output, const project::LockPlan &plan, const project::LockPlanFile &file)
{
    const Text title = file.direction == runner::Direction::Up ? text("cli", "%1, up", {file.name})
                                                               : text("cli", "%1, down", {file.name});
    output.line(output.colored(title.toString(), Color::Bold));
    for (const project::PlannedStatement &statement : file.statements) {
        output.line(
            u"  "_s
            + text("cli", "line %1: %2", {QString::number(statement.line), shortened(statement.sql)}).toString());
        if (!statement.isKnown)
            output.line(
                u"    "_s
                + output.colored(text("cli", "not understood: it may lock anything").toString(), Color::Yellow));
        else if (statement.locks.isEmpty())
            output.line(u"    "_s
                        + output.colored(text("cli", "locks no table that others see").toString(), Color::Muted));
        for (const project::PlannedLock &lock : statement.locks) {
            QStringList parts{dialect::sqlName(lock.lock.mode),
                              text("cli", "blocks %1", {project::blockedBy(lock.lock.mode).toString()}).toString(),
                              project::describe(lock.lock.work).toString()};
            if (plan.isMeasured)
                parts.append(project::describe(lock.size));
            output.line(u"    "_s
                        + output.colored(lock.lock.table + u": "_s + parts.join(u", "_s), colorOf(lock.lock)));
        }
        for (const Text &remark : statement.remarks)
            output.line(u"    "_s + output.colored(remark.toString(), Color::Muted));
    }
    for (const Text &sentence : project::consequences(file))
        output.line(u"  → "_s + sentence.toString());
    for (const Text &sentence : project::waits(file))
        output.line(u"  → "_s + output.colored(sentence.toString(), Color::Red));
    output.line();
}

Result<ExitCode> planLocks(Session &session, const PlanArguments &arguments)
{
    Result<Subject> subject = readSubject(session, arguments);
    if (!subject)
        return fail(subject.error());
    project::LockPlan plan = project::foretellLocks(*subject->dialect, subject->before, subject->run, subject->version);
    if (subject->connection) {
        const database::Interruptible interruptible(session.token(), *subject->connection);
        if (const Result<> measured = project::measureLocks(plan, *subject->connection, *subject->dialect); !measured)
            return fail(measured.error());
    }
    Output &output = session.output;
    if (output.json()) {
        QJsonArray files;
        for (const project::LockPlanFile &file : std::as_const(plan.files))
            files.append(toJson(file));
        output.document({{u"database"_s, subject->database},
                         {u"foretold"_s, plan.isForetold},
                         {u"measured"_s, plan.isMeasured},
                         {u"remark"_s, plan.remark.toString()},
                         {u"files"_s, files}});
        return ExitCode::Done;
    }
    if (plan.files.isEmpty())
        output.line(text("cli", "There is nothing to run.").toString());
    else if (!plan.isForetold)
        output.line(plan.remark.toString());
    for (const project::LockPlanFile &file : std::as_const(plan.files)) {
        if (plan.isForetold)
            show(output, plan, file);
    }
    return ExitCode::Done;
}

} // namespace

void addPlan(CLI::App &app, Command &chosen)
{
    CLI::App &command = *app.add_subcommand("plan", "Tell what a run would lock, and for how long");
    const auto arguments = std::make_shared<PlanArguments>();
    addDatabase(command, arguments->database);
    CLI::Option *count = addCount(command, arguments->howFar);
    addTo(command, arguments->howFar, count,
          "As up and down take it: the last one up, the one that stays on the way down");
    command.add_flag("--down", arguments->down, "The way back");
    command.add_flag("--draft", arguments->draft, "The draft instead of migrations")->excludes(count);
    command.add_flag("--offline", arguments->offline,
                     "From the files alone, the newest unless told otherwise; also where there is no database");
    command.callback([arguments, &chosen] {
        chosen.run = [arguments](Session &session) { return planLocks(session, *arguments); };
    });
}

} // namespace relvar::cli
