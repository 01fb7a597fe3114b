// SPDX-License-Identifier: GPL-3.0-or-later
// Drizzle: schema.ts and relations.ts; in 0.x a file of SQL with its snapshot and its entry in the journal, in 1.0 a
// folder with the SQL and the snapshot. Drizzle has no way back, so that is written beside.
// https://orm.drizzle.team/docs/kit-overview
#include "frameworks/drizzleddl.h"
#include "frameworks/drizzledeltas.h"
#include "frameworks/drizzlefiles.h"
#include "frameworks/drizzlemodel.h"
#include "frameworks/leftout.h"
#include "frameworks/markedpart.h"
#include "frameworks/targets.h"
#include "frameworks/typescript.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

namespace relvar::frameworks {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What drizzle-orm's migrators cut files at. https://orm.drizzle.team/docs/drizzle-config-file#breakpoints
constexpr auto breakpoint = "--> statement-breakpoint"_L1;

/// A script as Drizzle runs it: statement by statement, in a transaction that the migrator begins.
QString statementsOf(const dialect::Script &script, const dialect::Dialect &dialect)
{
    QStringList parts;
    for (const dialect::Statement &statement : script.statements) {
        const dialect::TransactionControl control = dialect.transactionControl(statement.sql);
        if (control == dialect::TransactionControl::Begin || control == dialect::TransactionControl::Commit)
            continue;
        parts.append(plan::toSql({.statements = {statement}}));
    }
    return parts.join(breakpoint + u'\n');
}

/// The file with the generated part in it. Error Unreadable: it was written by hand.
Result<QString> withPart(const Files &files, const QString &path, const QString &part)
{
    const QString before = files.value(path);
    if (before.trimmed().isEmpty())
        return marked(part, slashMarkers());
    if (const auto text = withMarkedPart(before, part, slashMarkers()))
        return *text;
    return fail(FrameworkError::Unreadable,
                text("frameworks",
                     "%1 was written by hand, so nothing in it is replaced. Write the lines “%2” and “%3” where the "
                     "generated part shall stand, or give the file another name.",
                     {path, slashMarkers().begin, slashMarkers().end}),
                {}, path);
}

bool isByHand(const Files &files, const QString &path)
{
    const QString before = files.value(path);
    return !before.trimmed().isEmpty() && !withMarkedPart(before, {}, slashMarkers());
}

/// What people have to do about the configuration.
QList<Text> notesOn(const DrizzlePlaces &places)
{
    if (!places.schemaIsElsewhere)
        return {};
    return {text("frameworks", "%1 names another file than %2. Add it there.", {places.config, places.schema})};
}

FileEdit editOf(const Files &files, const QString &path, const QString &text)
{
    return {path, files.value(path), text};
}

/// Above the statements of a migration.
QString headOf(const QString &wayBack, const Emission &emission)
{
    return u"-- The way back is in "_s + wayBack + u": Drizzle itself has none.\n"_s
           + (emission.notExpressed.isEmpty() ? QString() : u"-- Not in Drizzle's snapshot:\n"_s)
           + asComments(emission.notExpressed, u"--"_s);
}

/// Derived, not random: the same request gives the same files.
QString idOf(const QJsonObject &snapshot, const QString &previousId, const QString &name)
{
    return QUuid::createUuidV5(QUuid(previousId), QJsonDocument(snapshot).toJson() + name.toUtf8())
        .toString(QUuid::WithoutBraces);
}

class Drizzle : public Framework
{
public:
    QString id() const override { return u"drizzle"_s; }
    QString displayName() const override { return u"Drizzle"_s; }
    bool supports(const QString &dialectId) const override
    {
        return dialectId == u"postgresql"_s || dialectId == u"sqlite"_s;
    }
    QStringList reads() const override { return drizzleFiles(); }
    Result<Emission> migration(const MigrationRequest &request, const dialect::Dialect &dialect) const override;
    Result<Emission> entities(const EntitiesRequest &request, const dialect::Dialect &dialect) const override;

private:
    static Result<> addToJournal(const DrizzleModel &model, const MigrationRequest &request,
                                 const DrizzlePlaces &places, const dialect::Dialect &dialect, Emission &emission);
    static Result<> addFolder(const DrizzleModel &model, const MigrationRequest &request, const DrizzlePlaces &places,
                              const dialect::Dialect &dialect, Emission &emission);
    static Result<> addModels(const DrizzleModel &model, const Files &files, const DrizzlePlaces &places,
                              const dialect::Dialect &dialect, Emission &emission);
};

/// schema.ts and relations.ts, and the configuration where there is none.
Result<> Drizzle::addModels(const DrizzleModel &model, const Files &files, const DrizzlePlaces &places,
                            const dialect::Dialect &dialect, Emission &emission)
{
    const QString notes = asComments(model.notExpressed + notesOn(places), u"//"_s);
    const QString head = notes.isEmpty() ? QString() : u"// Not in this file:\n"_s + notes + u'\n';
    const Result<QString> schema = withPart(files, places.schema, head + model.schemaCode);
    if (!schema)
        return fail(schema.error());
    emission.files.append(editOf(files, places.schema, *schema));
    if (isByHand(files, places.relations)) {
        emission.notExpressed.append(
            text("frameworks",
                 "%1 was written by hand and stays as it is. Relations of the schema that are not in it "
                 "are yours to add.",
                 {places.relations}));
    } else if (!model.relationsCode.isEmpty() || files.contains(places.relations)) {
        const Result<QString> relations = withPart(files, places.relations, model.relationsCode);
        if (!relations)
            return fail(relations.error());
        emission.files.append(editOf(files, places.relations, *relations));
    }
    if (places.config.isEmpty()) {
        emission.files.append(
            {u"drizzle.config.ts"_s,
             {},
             u"import { defineConfig } from 'drizzle-kit';\n\nexport default defineConfig({\n    dialect: %1,\n"
             "    schema: %2,\n    out: %3,\n});\n"_s.arg(typescript::quoted(dialect.id()),
                                                          typescript::quoted(u"./"_s + places.schema),
                                                          typescript::quoted(u"./"_s + places.migrations))});
    }
    return {};
}

/// 0.x: files of SQL, snapshots beside them, and the journal.
Result<> Drizzle::addToJournal(const DrizzleModel &model, const MigrationRequest &request, const DrizzlePlaces &places,
                               const dialect::Dialect &dialect, Emission &emission)
{
    const Result<DrizzleNext> next = drizzleNext(request, places, dialect.id());
    if (!next)
        return fail(next.error());
    emission.files.append(
        {places.migrations + u'/' + next->tag + u".sql"_s,
         {},
         headOf(u"down/"_s + next->tag + u".sql"_s, emission) + statementsOf(request.plan.up, dialect)});
    emission.files.append({places.migrations + u"/down/"_s + next->tag + u".sql"_s,
                           {},
                           u"-- Takes back "_s + next->tag
                               + u".sql. Drizzle does not run this file; after it has been run, delete the "
                                 "migration's row\n-- of __drizzle_migrations (created_at = "_s
                               + QString::number(next->when) + u").\n"_s + plan::toSql(request.plan.down)});
    QJsonObject snapshot = model.snapshot;
    snapshot.insert(u"id"_s, idOf(snapshot, next->previousId, next->tag + QString::number(next->when)));
    snapshot.insert(u"prevId"_s, next->previousId);
    emission.files.append({places.migrations + u"/meta/"_s + next->prefix + u"_snapshot.json"_s,
                           {},
                           QString::fromUtf8(QJsonDocument(snapshot).toJson())});
    emission.files.append(
        {places.migrations + u"/meta/_journal.json"_s, next->journal, drizzleJournal(*next, dialect.id())});
    return {};
}

/// 1.0: a folder with the SQL and the snapshot.
Result<> Drizzle::addFolder(const DrizzleModel &model, const MigrationRequest &request, const DrizzlePlaces &places,
                            const dialect::Dialect &dialect, Emission &emission)
{
    const Result<DrizzleFolder> folder = drizzleFolder(request, places, dialect.id());
    if (!folder)
        return fail(folder.error());
    const bool isServer = dialect.id() == u"postgresql"_s;
    const QString path = places.migrations + u'/' + folder->name;
    emission.files.append({path + u"/migration.sql"_s,
                           {},
                           headOf(u"down.sql beside this file"_s, emission) + statementsOf(request.plan.up, dialect)});
    emission.files.append({path + u"/down.sql"_s,
                           {},
                           u"-- Takes back "_s + folder->name
                               + u". Drizzle does not run this file; after it has been run, delete the migration's "
                                 "row\n-- of __drizzle_migrations (name = '"_s
                               + folder->name + u"').\n"_s + plan::toSql(request.plan.down)});
    QJsonObject snapshot{{u"version"_s, folder->version},
                         {u"dialect"_s, isServer ? u"postgres"_s : u"sqlite"_s},
                         {u"prevIds"_s, QJsonArray::fromStringList(folder->previousIds)}};
    const QJsonArray entities = drizzleDdl(request.plan.to, model.snapshot, isServer);
    const bool hasDeltas = isServer && folder->version.toInt() > 8;
    const bool isBase = !hasDeltas || folder->snapshots.isEmpty();
    if (isBase)
        snapshot.insert(u"ddl"_s, entities);
    else
        snapshot.insert(u"deltas"_s, drizzleDeltas(drizzleEntities(folder->snapshots), entities));
    snapshot.insert(u"id"_s, idOf(snapshot, folder->previousIds.first(), folder->name));
    if (hasDeltas) {
        snapshot.insert(u"type"_s, isBase ? u"base"_s : u"diff"_s);
        // Which statement touches what: for telling whether branches of migrations are in each other's way.
        snapshot.insert(u"footprints"_s, QJsonArray());
    } else {
        snapshot.insert(u"renames"_s, QJsonArray());
    }
    emission.files.append({path + u"/snapshot.json"_s, {}, QString::fromUtf8(QJsonDocument(snapshot).toJson())});
    return {};
}

Result<Emission> Drizzle::migration(const MigrationRequest &request, const dialect::Dialect &dialect) const
{
    const DrizzlePlaces places = drizzlePlaces(request.files);
    const DrizzleModel model = drizzleModel(request.plan.to, dialect, places.hasFolders);
    Emission emission{.files = {}, .notExpressed = model.notExpressed};
    for (const dialect::Script *script : {&request.plan.up, &request.plan.down}) {
        for (const dialect::Statement &statement : script->statements) {
            if (statement.sql.contains(breakpoint)) {
                return fail(FrameworkError::NotSupported,
                            text("frameworks",
                                 "A statement has the text “%1” in it, at which Drizzle would cut it in two. Change "
                                 "the comment or default that has it.",
                                 {breakpoint}));
            }
        }
    }
    if (bringsTransaction(request.plan.up, dialect)) {
        emission.notExpressed.append(
            text("frameworks", "Tables are replaced, which needs PRAGMA foreign_keys = OFF, and Drizzle begins a "
                               "transaction first, in which that has no effect. Switch foreign keys off on the "
                               "connection before migrate(); otherwise the migration stops before it changes "
                               "anything."));
    }
    if (std::any_of(request.plan.up.statements.cbegin(), request.plan.up.statements.cend(),
                    [](const dialect::Statement &statement) { return statement.outsideTransaction; })
        && !bringsTransaction(request.plan.up, dialect)) {
        return fail(FrameworkError::NotSupported,
                    text("frameworks", "A statement of this migration must not run in a transaction, and Drizzle runs "
                                       "every migration in one. Write the change without CONCURRENTLY, or run it as "
                                       "SQL by hand."));
    }
    const bool byHand = isByHand(request.files, places.schema);
    if (byHand) {
        emission.notExpressed.append(
            text("frameworks",
                 "%1 and %2 were written by hand and stay as they are. Make the change there, too: "
                 "otherwise drizzle-kit generate takes it back.",
                 {places.schema, places.relations}));
    } else {
        emission.notExpressed += notesOn(places);
    }
    if (const Result<> added = places.hasFolders ? addFolder(model, request, places, dialect, emission)
                                                 : addToJournal(model, request, places, dialect, emission);
        !added)
        return fail(added.error());
    if (byHand)
        return emission;
    if (const Result<> added = addModels(model, request.files, places, dialect, emission); !added)
        return fail(added.error());
    return emission;
}

Result<Emission> Drizzle::entities(const EntitiesRequest &request, const dialect::Dialect &dialect) const
{
    const DrizzlePlaces places = drizzlePlaces(request.files);
    const DrizzleModel model = drizzleModel(request.schema, dialect, places.hasFolders);
    Emission emission{.files = {}, .notExpressed = model.notExpressed + notesOn(places)};
    if (const Result<> added = addModels(model, request.files, places, dialect, emission); !added)
        return fail(added.error());
    return emission;
}

} // namespace

const Framework &drizzle()
{
    static const Drizzle framework;
    return framework;
}

} // namespace relvar::frameworks
