// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/loadschema.h"

#include "cli/schemalimit.h"
#include "cli/sqlfile.h"
#include "imports/schemafile.h"
#include "project/rebasedraft.h"
#include "project/toolframework.h"
#include "project/toolschema.h"

#include <QDir>
#include <QFileInfo>

namespace relvar::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What one call of loadSchema() works with.
struct Loading
{
    Session &session;
    std::optional<project::Project> project;
    /// Of the other source of the command; null: none, or it does not tell either.
    const dialect::Dialect *otherDialect = nullptr;

    /// What the project, --dialect or the other source tells.
    [[nodiscard]] Result<const dialect::Dialect *> dialect() const
    {
        if (!project && session.options.dialect.isEmpty() && otherDialect != nullptr)
            return otherDialect;
        return dialectOf(session, project);
    }
    [[nodiscard]] Result<dialect::ScratchPlace> scratch() const { return scratchPlace(session, project); }
};

const dialect::Dialect *dialectNamedBy(const QString &written, const Session &session)
{
    const auto source = parseSource(written, session.dialects);
    return source && source->kind == Source::Kind::Database ? dialect::find(session.dialects, source->dialect)
                                                            : nullptr;
}

Result<LoadedSchema> loadFile(const Loading &loading, const QString &path)
{
    const auto dialect = loading.dialect();
    if (!dialect)
        return fail(dialect.error());
    const auto place = loading.scratch();
    if (!place)
        return fail(place.error());
    const auto file = SqlFile::open(path);
    if (!file)
        return fail(file.error());
    auto read = imports::readSchemaFile(file->sql(), path, **dialect, *place, loading.session.token());
    if (!read) {
        Error error = read.error();
        // As every file that is not what it should be.
        if (error.code.is(imports::ImportError::NothingFound) || error.code.is(imports::ImportError::CutOff))
            error.code = CliError::Unreadable;
        return fail(error);
    }
    LoadedSchema loaded{read->schema, *dialect, read->notHandled, read->histories, 0, false};
    loaded.isScript = read->isScript;
    loaded.notNormalised = read->notNormalised;
    return loaded;
}

/// Of a folder of another tool.
Result<LoadedSchema> loadTool(const Loading &loading, const formats::Format &format, const QString &folder,
                              const QString &upTo)
{
    const auto dialect = loading.dialect();
    if (!dialect)
        return fail(dialect.error());
    const auto place = loading.scratch();
    if (!place)
        return fail(place.error());
    auto schema = project::schemaOfTool(format, folder, **dialect, upTo, loading.session.token(), *place);
    if (!schema)
        return fail(schema.error());
    return LoadedSchema{*std::move(schema), *dialect, {}, {}, 0, false};
}

/// Whose migrations are in the folder; null: they are read as Relvar's own, which dbmate's can be too.
const formats::Format *formatOf(const QDir &folder)
{
    for (const formats::Format *format : formats::all()) {
        if (format->id() != u"dbmate"_s && format->detect(folder))
            return format;
    }
    return nullptr;
}

/// Each replay gives ids of its own: those of the draft, where one was begun over the same.
Result<LoadedSchema> withDraftIds(const Loading &loading, LoadedSchema head)
{
    const auto draft = project::readDraft(*loading.project);
    if (!draft)
        return fail(draft.error());
    if (!*draft)
        return head;
    head.schema = diff::pair((*draft)->base, head.schema, head.dialect->rules());
    head.carriesDraftIds = head.schema == (*draft)->base;
    return head;
}

Result<LoadedSchema> loadHead(const Loading &loading, const QString &upTo)
{
    const project::Project &project = *loading.project;
    const auto dialect = loading.dialect();
    if (!dialect)
        return fail(dialect.error());
    if (auto trusted = requireTrust(loading.session, project); !trusted)
        return fail(trusted.error());
    if (!project.tool.format.isEmpty()) {
        auto loaded = loadTool(loading, *formats::find(project.tool.format), project.tool.folder, upTo);
        return loaded && upTo.isEmpty() ? withDraftIds(loading, *std::move(loaded)) : loaded;
    }
    const auto directory = readMigrations(project);
    if (!directory)
        return fail(directory.error());
    if (!upTo.isEmpty()) {
        if (auto found = findMigration(*directory, upTo); !found)
            return fail(found.error());
    }
    const auto place = loading.scratch();
    if (!place)
        return fail(place.error());
    auto schema = project::schemaAt(project, *directory, **dialect, upTo, loading.session.token(), *place);
    if (!schema)
        return fail(schema.error());
    return LoadedSchema{*std::move(schema), *dialect, {}, {}, 0, upTo.isEmpty()};
}

Result<LoadedSchema> loadDraft(const Loading &loading)
{
    const auto draft = project::readDraft(*loading.project);
    if (!draft)
        return fail(draft.error());
    if (!*draft)
        return loadHead(loading, {});
    const auto dialect = loading.dialect();
    if (!dialect)
        return fail(dialect.error());
    const auto directory = migrationsBelowDraft(*loading.project);
    if (!directory)
        return fail(directory.error());
    LoadedSchema loaded{.schema = *(*draft)->document.schema, .dialect = *dialect, .draft = **draft};
    // No scratch database runs code: the draft was begun over what a database has.
    if (project::isCode(*loading.project))
        return loaded;
    loaded.carriesDraftIds = loading.project->tool.format.isEmpty() && (*draft)->chain == directory->chain;
    if (loaded.carriesDraftIds)
        return loaded;
    // Over other files than it was begun over: as it goes on over these.
    const auto head = loadHead(loading, {});
    if (!head)
        return fail(head.error());
    const project::MovedDraft moved = project::rebaseDraft(**draft, head->schema, *directory, (*dialect)->rules());
    if (!moved.conflicts.isEmpty()) {
        loading.session.output.remark(
            text("cli", "The draft and newer migrations disagree in %1 places; shown is what the draft wants. "
                        "relvar-cli new lists them.",
                 {QString::number(moved.conflicts.size())})
                .toString());
    }
    loaded.schema = *moved.draft.document.schema;
    loaded.draft = moved.draft;
    loaded.carriesDraftIds = moved.draft.base == head->schema;
    return loaded;
}

Result<LoadedSchema> loadDirectory(const Loading &loading, const Source &source)
{
    if (loading.project
        && QFileInfo(loading.project->migrationsPath()).canonicalFilePath()
               == QFileInfo(source.text).canonicalFilePath()) {
        auto loaded = loadHead(loading, source.upTo);
        if (loaded)
            loaded->carriesDraftIds = false;
        return loaded;
    }
    if (const formats::Format *format = formatOf(QDir(source.text)))
        return loadTool(loading, *format, source.text, source.upTo);
    const auto dialect = loading.dialect();
    if (!dialect)
        return fail(dialect.error());
    const auto directory = migration::readDirectory(source.text);
    if (!directory)
        return fail(directory.error());
    if (const QList<migration::DirectoryProblem> errors = directory->errors(); !errors.isEmpty())
        return fail(runner::RunError::DirectoryBroken, errors.constFirst().text);
    QList<migration::MigrationFile> files = directory->files;
    if (!source.upTo.isEmpty()) {
        if (auto found = findMigration(*directory, source.upTo); !found)
            return fail(found.error());
        files.removeIf(
            [&source](const migration::MigrationFile &file) { return migration::idLess(source.upTo, file.id); });
    }
    const auto place = loading.scratch();
    if (!place)
        return fail(place.error());
    auto schema = runner::replay(**dialect, files, loading.session.token(), *place);
    if (!schema)
        return fail(schema.error());
    return LoadedSchema{*std::move(schema), *dialect, {}, {}, 0, false};
}

} // namespace

Result<LoadedSchema> loadSchema(Session &session, ChosenDatabase &chosen)
{
    const dialect::Dialect *dialect = dialect::find(session.dialects, chosen.settings.dialect);
    if (dialect == nullptr)
        return fail(CliError::NoDialect, text("cli", "This build has no dialect \"%1\".", {chosen.settings.dialect}));
    const auto connection = openExisting(session, *dialect, chosen);
    if (!connection)
        return fail(connection.error());
    const database::Interruptible interruptible(session.token(), **connection);
    auto snapshot = dialect->introspect(**connection);
    if (!snapshot)
        return fail(snapshot.error());
    LoadedSchema loaded{std::move(snapshot->schema),     dialect,
                        std::move(snapshot->notHandled), std::move(snapshot->histories),
                        snapshot->facts.version,         false};
    if (!chosen.schemas.isEmpty()) {
        auto limited = limitedTo(loaded.schema, chosen.schemas, loaded.notHandled);
        if (!limited)
            return fail(limited.error());
        loaded.schema = *std::move(limited);
    }
    return loaded;
}

Result<LoadedSchema> loadSchema(Session &session, const QString &written, const QString &other)
{
    const auto source = parseSource(written, session.dialects);
    if (!source)
        return fail(source.error());
    const auto project = findProject(session);
    if (!project)
        return fail(project.error());
    const Loading loading{session, *project, dialectNamedBy(other, session)};

    switch (source->kind) {
    case Source::Kind::Database:
    case Source::Kind::Connection: {
        auto chosen = databaseOf(*source, *project, QDir::currentPath());
        return chosen ? loadSchema(session, *chosen) : Result<LoadedSchema>(fail(chosen.error()));
    }
    case Source::Kind::File:
        return loadFile(loading, source->text);
    case Source::Kind::Directory:
        return loadDirectory(loading, *source);
    case Source::Kind::Empty: {
        const auto dialect = loading.dialect();
        return dialect ? Result<LoadedSchema>(LoadedSchema{(*dialect)->emptySchema(), *dialect, {}, {}, 0, false})
                       : Result<LoadedSchema>(fail(dialect.error()));
    }
    case Source::Kind::Draft:
    case Source::Kind::Head:
        break;
    }
    if (!*project) {
        const auto opened = openProject(session);
        return fail(opened.error());
    }
    return source->kind == Source::Kind::Draft ? loadDraft(loading) : loadHead(loading, {});
}

} // namespace relvar::cli
