// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/toolschema.h"

#include "project/workflow.h"
#include "runner/rehearse.h"
#include "runner/toolrun.h"

#include <QDir>

#include <algorithm>

namespace relvar::project {

namespace {

bool isMeant(const formats::ToolMigration &migration, const QString &written)
{
    const QString id = migration::idOf(migration.id);
    return migration.id == written || migration.name == written
           || (!id.isEmpty() && id.toULongLong() == written.toULongLong());
}

} // namespace

Result<schema::Schema> schemaOfTool(const formats::Format &format, const QString &folder,
                                    const dialect::Dialect &dialect, const QString &upTo,
                                    const database::CancelToken &cancel, const dialect::ScratchPlace &scratch)
{
    const Result<formats::ToolFolder> read = format.read(folder);
    if (!read)
        return fail(read.error());
    QList<migration::MigrationFile> files;
    for (const formats::ToolMigration &migration : read->migrations) {
        if (!migration.isRegistered || migration.isBaseline)
            continue;
        if (!migration.problem.isEmpty())
            return fail(migration::MigrationError::BrokenFile, migration.problem, {}, migration.fileName);
        if (!migration.up) {
            return fail(migration::MigrationError::BrokenFile,
                        text("project",
                             "%1 is no SQL, so what it makes is known to %2 alone. Name a database that "
                             "has it.",
                             {migration.name, format.displayName()}),
                        {}, migration.fileName);
        }
        // As people call it: it is for messages alone, and the order is that of the tool.
        files.append({.id = migration.name,
                      .up = runner::asWritten(dialect, *migration.up),
                      .unusualFileName = migration.fileName});
        if (!upTo.isEmpty() && isMeant(migration, upTo))
            return runner::replay(dialect, files, cancel, scratch);
    }
    if (!upTo.isEmpty()) {
        return fail(migration::MigrationError::UnknownId,
                    text("project", "There is no migration %1 in %2.", {upTo, folder}), {}, upTo);
    }
    return runner::replay(dialect, files, cancel, scratch);
}

bool holdsSql(const formats::ToolFolder &folder)
{
    return std::any_of(folder.migrations.cbegin(), folder.migrations.cend(),
                       [](const formats::ToolMigration &migration) { return migration.up || migration.down; });
}

Result<ToolHead> readToolHead(const Project &project, const dialect::Dialect &dialect,
                              const database::CancelToken &cancel)
{
    const formats::Format &format = *formats::find(project.tool.format);
    Result<formats::ToolFolder> folder = format.read(project.tool.folder);
    if (!folder)
        return fail(folder.error());
    ToolHead head{.folder = *std::move(folder)};
    if (holdsSql(head.folder) && !isTrusted(project)) {
        head.unknown = Error{ProjectError::NotTrusted,
                             text("project",
                                  "The SQL of %1 was not run, because the folder is not trusted. Close the project and "
                                  "open it again to say that it is.",
                                  {QDir::toNativeSeparators(project.tool.folder)}),
                             {},
                             project.path};
        return head;
    }
    Result<schema::Schema> schema
        = schemaOfTool(format, project.tool.folder, dialect, {}, cancel, project.scratchPlace({}));
    if (schema)
        head.schema = *std::move(schema);
    else
        head.unknown = schema.error();
    return head;
}

} // namespace relvar::project
