// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/toolbaseline.h"

#include "cli/commandsupport.h"
#include "project/toolschema.h"
#include "runner/toolbaseline.h"

namespace relvar::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<formats::ToolMigration> findMarkable(const formats::Format &format, const formats::ToolFolder &folder,
                                            const QString &written)
{
    const formats::ToolMigration *found = project::findToolMigration(folder, written);
    if (!found) {
        return fail(migration::MigrationError::UnknownId,
                    text("cli", "There is no migration \"%1\" in %2. relvar-cli status lists them.",
                         {written, folder.path}));
    }
    if (!found->isRegistered) {
        return fail(migration::MigrationError::UnknownId,
                    text("cli", "%1 is a file, but not registered with %2, which therefore never runs it.",
                         {found->name, format.displayName()}));
    }
    if (found->isRepeatable || found->isBaseline) {
        return fail(migration::MigrationError::UnknownId,
                    text("cli", "%1 has no place in the order of the migrations. Name the newest one with a version.",
                         {found->name}));
    }
    return *found;
}

} // namespace

Result<ExitCode> baselineWithTool(Session &session, const project::Project &project, const QString &migration,
                                  const QString &database)
{
    const formats::Format &format = *formats::find(project.tool.format);
    const auto folder = format.read(project.tool.folder);
    if (!folder)
        return fail(folder.error());
    const auto newest = findMarkable(format, *folder, migration);
    if (!newest)
        return fail(newest.error());
    const auto dialect = dialectOf(session, project);
    if (!dialect)
        return fail(dialect.error());
    auto chosen = chooseMigrated(session, project, **dialect, database);
    if (!chosen)
        return fail(chosen.error());
    Workplace workplace{project, *dialect, {}, *std::move(chosen)};
    const QString &shown = workplace.database.shown;
    const auto connection = connect(session, workplace, MissingDatabase::IsAnError);
    if (!connection)
        return fail(connection.error());
    if (workplace.database.settings.environment == database::Environment::Production) {
        const Text question
            = text("cli", "Mark everything up to %1 as applied on %2, without running it?", {newest->name, shown});
        if (auto confirmed = requireYes(session, question.toString()); !confirmed)
            return fail(confirmed.error());
    }
    const auto marked
        = runner::markToolMigrations(**connection, workplace.database.settings, **dialect, format, *folder, newest->id,
                                     runOptions(session, workplace), session.token());
    if (!marked)
        return fail(marked.error());
    if (session.output.json()) {
        session.output.document({{u"database"_s, shown},
                                 {u"id"_s, newest->id},
                                 {u"marked"_s, marked->size()},
                                 {u"migrations"_s, QJsonArray::fromStringList(*marked)}});
        return ExitCode::Done;
    }
    session.output.line(marked->isEmpty() ? text("cli", "%1: everything up to %2 was marked already; nothing changed.",
                                                 {shown, newest->name})
                                                .toString()
                                          : text("cli", "%1: %2 now count as applied, up to %3. No SQL was run.",
                                                 {shown, QString::number(marked->size()), newest->name})
                                                .toString());
    return ExitCode::Done;
}

} // namespace relvar::cli
