// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/toolschema.h"

#include "project/workflow.h"
#include "runner/rehearse.h"
#include "runner/toolrun.h"

#include <algorithm>
#include <functional>
#include <optional>

namespace relvar::project {

namespace {

bool wouldRun(const formats::ToolMigration &migration)
{
    return migration.isRegistered && !migration.isBaseline;
}

/// Nothing: it is no number.
std::optional<qulonglong> numberOf(const QString &id)
{
    const bool isDigits = !id.isEmpty() && migration::idOf(id) == id;
    bool fits = false;
    const qulonglong number = id.toULongLong(&fits);
    return isDigits && fits ? std::optional(number) : std::nullopt;
}

} // namespace

const formats::ToolMigration *findToolMigration(const formats::ToolFolder &folder, const QString &written)
{
    using Migration = formats::ToolMigration;
    const std::optional<qulonglong> number = numberOf(written);
    const std::function<bool(const Migration &)> ways[] = {
        [&written](const Migration &migration) { return migration.id == written; },
        [&written](const Migration &migration) { return migration.fileName == written; },
        [&written](const Migration &migration) { return migration.name == written; },
        [&number](const Migration &migration) { return number && numberOf(migration.id) == number; },
    };
    for (const bool runs : {true, false}) {
        for (const auto &isMeant : ways) {
            for (const Migration &migration : folder.migrations) {
                if (wouldRun(migration) == runs && isMeant(migration))
                    return &migration;
            }
        }
    }
    return nullptr;
}

namespace {

/// Why there is no schema after that one.
Text refusal(const formats::ToolMigration *migration, const formats::Format &format, const QString &written,
             const QString &folder)
{
    if (!migration)
        return text("project", "There is no migration %1 in %2.", {written, folder});
    if (!migration->isRegistered) {
        return text("project", "%1 is a file, but not registered with %2, which therefore never runs it.",
                    {migration->name, format.displayName()});
    }
    return text("project",
                "%1 is a baseline: it stands for the migrations before it, which are run instead. Name one "
                "of them.",
                {migration->name});
}

} // namespace

Result<QList<migration::MigrationFile>> filesOf(const formats::Format &format,
                                                const QList<formats::ToolMigration> &migrations,
                                                const dialect::Dialect &dialect)
{
    QList<migration::MigrationFile> files;
    for (const formats::ToolMigration &migration : migrations) {
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
        const migration::Section up = runner::asWritten(dialect, *migration.up);
        // As people call it: it is for messages alone, and the order is that of the tool.
        files.append({.id = migration.name,
                      .up = format.bookkeeping() ? runner::sectionToRun(*format.bookkeeping(), dialect, up) : up,
                      .unusualFileName = migration.fileName});
    }
    return files;
}

Result<schema::Schema> schemaOfTool(const formats::Format &format, const QString &folder,
                                    const dialect::Dialect &dialect, const QString &upTo,
                                    const database::CancelToken &cancel, const dialect::ScratchPlace &scratch)
{
    const Result<formats::ToolFolder> read = format.read(folder);
    if (!read)
        return fail(read.error());
    const formats::ToolMigration *last = upTo.isEmpty() ? nullptr : findToolMigration(*read, upTo);
    if (!upTo.isEmpty() && (!last || !wouldRun(*last)))
        return fail(migration::MigrationError::UnknownId, refusal(last, format, upTo, folder), {}, upTo);
    QList<formats::ToolMigration> run;
    for (const formats::ToolMigration &migration : read->migrations) {
        if (wouldRun(migration))
            run.append(migration);
        if (&migration == last)
            break;
    }
    const Result<QList<migration::MigrationFile>> files = filesOf(format, run, dialect);
    if (!files)
        return fail(files.error());
    return runner::replay(dialect, *files, cancel, scratch);
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
    if (const Result<> trusted = checkTrust(project); !trusted && holdsSql(head.folder)) {
        head.unknown = trusted.error();
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
