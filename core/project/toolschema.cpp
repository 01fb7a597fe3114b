// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/toolschema.h"

#include "runner/rehearse.h"
#include "runner/toolrun.h"

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

} // namespace relvar::project
