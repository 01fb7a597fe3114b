// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/toolsaving.h"

#include "migration/formats/reading.h"
#include "project/codefiles.h"
#include "project/saving.h"
#include "project/toolschema.h"
#include "schema/hash.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace relvar::project {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<const formats::Writing *> writingOf(const formats::Format &format)
{
    if (const formats::Writing *writing = format.writing())
        return writing;
    return fail(ProjectError::OfAnotherTool,
                text("project",
                     "Relvar does not write migrations of %1. Write it with %1; relvar-cli diff --sql has the "
                     "SQL of the draft.",
                     {format.displayName()}));
}

/// The folder, when all in it lead to the request's base.
Result<formats::ToolFolder> folderAtBase(const Project &project, const dialect::Dialect &dialect,
                                         const SaveRequest &request, const database::CancelToken &cancel)
{
    const formats::Format &format = *formats::find(project.tool.format);
    const Result<schema::Schema> newest
        = schemaOfTool(format, project.tool.folder, dialect, {}, cancel, project.scratchPlace(request.scratch));
    if (!newest)
        return fail(newest.error());
    if (schema::hash(*newest) != schema::hash(request.base)) {
        return fail(ProjectError::Outdated,
                    text("project",
                         "The migrations have changed since the draft was begun. Put the draft onto them first: the "
                         "window does so when it sees them, and relvar-cli new without --to."),
                    {}, project.tool.folder);
    }
    return format.read(project.tool.folder);
}

/// Queries of what the migration has made: they fail where it is not there.
QStringList checksOf(const plan::MigrationPlan &plan, const dialect::Dialect &dialect)
{
    QStringList checks;
    for (const Box<schema::Table> &table : plan.to.tables) {
        const auto before = std::find_if(plan.from.tables.cbegin(), plan.from.tables.cend(),
                                         [&table](const Box<schema::Table> &other) { return other->id == table->id; });
        const bool isSame = before != plan.from.tables.cend() && (*before)->name == table->name
                            && (*before)->columns == table->columns;
        if (isSame || table->columns.isEmpty())
            continue;
        const schema::Namespace *owner = plan.to.findNamespace(table->namespaceId);
        const QString name
            = (owner ? dialect.quoteIdentifier(owner->name) + u'.' : QString()) + dialect.quoteIdentifier(table->name);
        QStringList columns;
        // With the table's name: SQLite takes a lone quoted name that it does not find for a text.
        for (const schema::Column &column : table->columns)
            columns.append(dialect.quoteIdentifier(table->name) + u'.' + dialect.quoteIdentifier(column.name));
        checks.append(u"SELECT %1 FROM %2 WHERE 1 = 0"_s.arg(columns.join(u", "_s), name));
    }
    return checks;
}

formats::WritingRequest requestFor(const formats::Writing &writing, const formats::ToolFolder &folder,
                                   const migration::MigrationFile &file, const QStringList &checks)
{
    formats::WritingRequest request{.migration = {.title = file.title,
                                                  .name = file.name,
                                                  .time = QDateTime::currentDateTimeUtc(),
                                                  .proof = file.proof,
                                                  .up = file.up,
                                                  .down = file.down,
                                                  .checks = checks},
                                    .folder = folder,
                                    .files = {}};
    for (const QString &name : writing.reads(folder)) {
        if (const Result<QByteArray> bytes = formats::readFile(folder.path + u'/' + name))
            request.files.insert(name, *bytes);
    }
    return request;
}

/// All of the files or none, and none where one is not as it was read.
Result<> writeFiles(const QString &folder, const QList<formats::WrittenFile> &files)
{
    const QDir place(folder);
    for (const formats::WrittenFile &file : files) {
        const QString path = place.filePath(file.path);
        const bool isThere = QFile::exists(path);
        const bool isAsRead = isThere && file.before && formats::readFile(path).value_or(QByteArray()) == *file.before;
        if (isThere ? isAsRead : !file.before || file.before->isEmpty())
            continue;
        return fail(
            ProjectError::Outdated,
            text("project",
                 "%1 has changed meanwhile, so nothing was written. Look at what would be written now, and write "
                 "again.",
                 {QDir::toNativeSeparators(path)}),
            {}, path);
    }
    QList<FileContent> contents;
    for (const formats::WrittenFile &file : files)
        contents.append({file.path, file.bytes});
    return writeAllOrNone(folder, contents);
}

Result<Saved> writeInForm(const formats::Format &format, const dialect::Dialect &dialect, const QString &folderPath,
                          Saved saved, const QStringList &checks)
{
    // Those that were written before it are among them.
    const Result<formats::ToolFolder> folder = format.read(folderPath);
    if (!folder)
        return fail(folder.error());
    const formats::Writing &writing = *format.writing();
    const Result<formats::WrittenMigration> made
        = writing.write(requestFor(writing, *folder, saved.file, checks), dialect);
    if (!made)
        return fail(made.error());
    if (const Result<> written = writeFiles(folderPath, made->files); !written)
        return fail(written.error());
    const Result<formats::ToolFolder> after = format.read(folderPath);
    if (!after)
        return fail(after.error());
    for (const formats::ToolMigration &migration : after->migrations) {
        if (migration.id == made->id)
            saved.file.unusualFileName = migration.fileName;
    }
    saved.file.id = made->id;
    saved.path = folderPath + u'/' + saved.file.fileName();
    for (const formats::WrittenFile &file : made->files) {
        if (file.path != saved.file.unusualFileName)
            saved.otherPaths.append(folderPath + u'/' + file.path);
    }
    saved.remarks = made->remarks;
    return saved;
}

} // namespace

document::Document draftForTool(const formats::Format &format, document::Document draft)
{
    const formats::Writing *writing = format.writing();
    draft.intents.keepDropped = draft.intents.keepDropped && (!writing || writing->mayKeepDropped());
    return draft;
}

Result<QList<Saved>> saveToolMigrations(const Project &project, const dialect::Dialect &dialect,
                                        const SaveRequest &asked, const database::CancelToken &cancel)
{
    const formats::Format &format = *formats::find(project.tool.format);
    const Result<const formats::Writing *> writing = writingOf(format);
    if (!writing)
        return fail(writing.error());
    const Result<formats::ToolFolder> folder = folderAtBase(project, dialect, asked, cancel);
    if (!folder)
        return fail(folder.error());
    SaveRequest request = asked;
    request.draft = draftForTool(format, asked.draft);
    request.wayBack = asked.wayBack && (*writing)->keepsWayBack();
    // Ids of the tool may be anything; these are for the names of tables in which dropped rows are kept.
    const migration::MigrationDirectory nothing;
    const QString id
        = request.written ? request.written->id : migration::nextId(nothing, QDateTime::currentDateTimeUtc());
    const Result<QList<Planned>> plans
        = request.form == Form::Single
              ? planSingle(dialect, project.targetVersion, request, id).map([](const Planned &planned) {
                    return QList<Planned>{planned};
                })
              : planStages(dialect, project.targetVersion, nothing, request);
    if (!plans)
        return fail(plans.error());
    Result<QList<Saved>> all = preparedAll(project, dialect, request, *plans, cancel);
    if (!all)
        return all;
    for (qsizetype i = 0; i < all->size(); ++i) {
        const schema::Schema &before = i == 0 ? request.base : all->at(i - 1).reached;
        Result<Saved> written
            = writeInForm(format, dialect, project.tool.folder, all->at(i), checksOf(plans->at(i).plan, dialect))
                  .and_then([&](const Saved &saved) { return withRecord(project, dialect, request, before, saved); });
        if (!written)
            return fail(written.error());
        (*all)[i] = *std::move(written);
    }
    return all;
}

Result<formats::WrittenMigration> previewToolMigration(const Project &project, const dialect::Dialect &dialect,
                                                       const QString &name, const MigrationText &sql)
{
    const formats::Format &format = *formats::find(project.tool.format);
    const Result<const formats::Writing *> writing = writingOf(format);
    if (!writing)
        return fail(writing.error());
    const Result<formats::ToolFolder> folder = format.read(project.tool.folder);
    if (!folder)
        return fail(folder.error());
    migration::MigrationFile file{.id = sql.id,
                                  .name = migration::normalizedName(name),
                                  .title = name.simplified(),
                                  .up = sql.up};
    if ((*writing)->keepsWayBack())
        file.down = sql.down;
    return (*writing)->write(requestFor(**writing, *folder, file, {}), dialect);
}

} // namespace relvar::project
