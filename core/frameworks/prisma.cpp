// SPDX-License-Identifier: GPL-3.0-or-later
// Prisma: schema.prisma, and a folder for each migration with its SQL. Prisma has no way back; its documentation puts
// one into the same folder as down.sql, for people to run, and so do we.
// https://www.prisma.io/docs/orm/prisma-migrate/workflows/generating-down-migrations
#include "base/words.h"
#include "frameworks/leftout.h"
#include "frameworks/markedpart.h"
#include "frameworks/prismamodel.h"
#include "frameworks/targets.h"

#include <QRegularExpression>

#include <algorithm>

namespace relvar::frameworks {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What the schema's own files say before something is added.
struct Ground
{
    PrismaPlaces places;
    /// The schema as it is; empty: there is none.
    QString before;
    /// Models and enums that people wrote.
    QList<PrismaBlock> own;
    bool hasMarkers = false;
    /// Some file has a datasource.
    bool hasDatasource = false;
    QString provider;
    QString namespaces;

    /// There is no schema, so all of it is ours to make.
    [[nodiscard]] bool isNew() const { return before.trimmed().isEmpty() && !hasDatasource; }
};

Ground groundOf(const Files &files)
{
    Ground ground{.places = prismaPlaces(files)};
    ground.before = files.value(ground.places.schema);
    ground.hasMarkers = withMarkedPart(ground.before, {}, slashMarkers()).has_value();
    QStringList texts{outsideOfMarkers(ground.before, slashMarkers())};
    for (const QString &path : ground.places.beside)
        texts.append(files.value(path));
    for (const QString &text : std::as_const(texts)) {
        ground.own += prismaBlocks(text);
        if (const QString provider = datasourceProperty(text, u"provider"_s); !provider.isEmpty()) {
            ground.hasDatasource = true;
            ground.provider = provider;
            ground.namespaces = datasourceProperty(text, u"schemas"_s);
        }
    }
    return ground;
}

/// As Prisma runs it: the whole file at once, which a server takes for one transaction and SQLite for none.
QString prismaScript(const dialect::Script &script, const dialect::Dialect &dialect)
{
    const QString sql = plan::toSql(script);
    const bool needsFrame = dialect.id() == u"sqlite"_s && !sql.isEmpty() && !bringsTransaction(script, dialect);
    return needsFrame ? u"BEGIN;\n\n"_s + sql + u"\nCOMMIT;\n"_s : sql;
}

QString headOf(const Ground &ground, const PrismaModel &model, const QString &provider)
{
    const bool isOld = ground.places.isBeforeSeven;
    QString head
        = isOld ? u"generator client {\n  provider = \"prisma-client-js\"\n}\n"_s
                : u"generator client {\n  provider = \"prisma-client\"\n  output   = \"../generated/prisma\"\n}\n"_s;
    QList<std::pair<QString, QString>> properties{{u"provider"_s, u'"' + provider + u'"'}};
    if (isOld)
        properties.append({u"url"_s, u"env(\"DATABASE_URL\")"_s});
    if (!model.namespaces.isEmpty())
        properties.append({u"schemas"_s, u"[\""_s + model.namespaces.join(u"\", \""_s) + u"\"]"_s});
    qsizetype width = 0;
    for (const auto &[name, value] : std::as_const(properties))
        width = std::max(width, name.size());
    head += u"\ndatasource db {\n"_s;
    for (const auto &[name, value] : std::as_const(properties))
        head += u"  "_s + name.leftJustified(width) + u" = "_s + value + u'\n';
    return head + u"}\n\n"_s;
}

class Prisma : public Framework
{
public:
    QString id() const override { return u"prisma"_s; }
    QString displayName() const override { return u"Prisma"_s; }
    bool supports(const QString &dialectId) const override
    {
        return dialectId == u"postgresql"_s || dialectId == u"sqlite"_s;
    }
    QStringList reads() const override { return prismaFiles(); }
    Result<Emission> migration(const MigrationRequest &request, const dialect::Dialect &dialect) const override;
    Result<Emission> entities(const EntitiesRequest &request, const dialect::Dialect &dialect) const override;

private:
    /// The schema belongs to somebody: it has models of these tables, and no place for ours.
    static bool isByHand(const Ground &ground, const schema::Schema &schema);
    static Result<> checkProduct(const Ground &ground, const Files &files, const dialect::Dialect &dialect);
    static PrismaModel modelOf(const Ground &ground, const schema::Schema &schema, const dialect::Dialect &dialect);
    static void addSchema(const Ground &ground, const PrismaModel &model, const Files &files,
                          const dialect::Dialect &dialect, Emission &emission);
};

bool Prisma::isByHand(const Ground &ground, const schema::Schema &schema)
{
    if (ground.hasMarkers)
        return false;
    return std::any_of(ground.own.cbegin(), ground.own.cend(), [&](const PrismaBlock &block) {
        return std::any_of(schema.tables.cbegin(), schema.tables.cend(),
                           [&](const Box<schema::Table> &table) { return table->name == block.nameInDatabase; });
    });
}

Result<> Prisma::checkProduct(const Ground &ground, const Files &files, const dialect::Dialect &dialect)
{
    const auto isIt = [&](const QString &provider) {
        const QString bare = QString(provider).remove(u'"');
        return bare.isEmpty() || bare == dialect.id() || (bare == u"postgres"_s && dialect.id() == u"postgresql"_s);
    };
    const QString lockPath = ground.places.migrations + u"/migration_lock.toml"_s;
    static const QRegularExpression line(u"^\\s*provider\\s*=\\s*\"([^\"]*)\""_s, QRegularExpression::MultilineOption);
    const QString locked = line.match(files.value(lockPath)).captured(1);
    for (const auto &[path, provider] :
         {std::pair(ground.places.schema, ground.provider), std::pair(lockPath, locked)}) {
        if (!isIt(provider)) {
            return fail(FrameworkError::NotSupported,
                        text("frameworks", "%1 is about %2, the schema about %3. Give the folder of the other one.",
                             {path, QString(provider).remove(u'"'), dialect.id()}),
                        {}, path);
        }
    }
    return {};
}

PrismaModel Prisma::modelOf(const Ground &ground, const schema::Schema &schema, const dialect::Dialect &dialect)
{
    PrismaModel model
        = prismaModel(schema, dialect.id() == u"sqlite"_s ? PrismaProduct::Sqlite : PrismaProduct::PostgreSql,
                      ground.own, !ground.namespaces.isEmpty());
    for (const QString &space : std::as_const(model.namespaces)) {
        if (!ground.isNew() && !ground.namespaces.contains(u'"' + space + u'"')) {
            model.notExpressed.append(relvar::text("frameworks",
                                                   "The datasource does not name the schema %1. Add it there: "
                                                   "schemas = [%2].",
                                                   {space, u'"' + model.namespaces.join(u"\", \""_s) + u'"'}));
        }
    }
    return model;
}

void Prisma::addSchema(const Ground &ground, const PrismaModel &model, const Files &files,
                       const dialect::Dialect &dialect, Emission &emission)
{
    const QString notes = asComments(model.notExpressed, u"//"_s);
    const QString part
        = (notes.isEmpty() ? QString() : u"// Not in this file:\n"_s + notes + u'\n') + model.code + u'\n';
    QString text;
    if (const auto replaced = withMarkedPart(ground.before, part, slashMarkers())) {
        text = *replaced;
    } else if (ground.before.trimmed().isEmpty()) {
        text = (ground.hasDatasource ? QString() : headOf(ground, model, dialect.id())) + marked(part, slashMarkers());
    } else {
        text = ground.before + (ground.before.endsWith(u'\n') ? u"\n"_s : u"\n\n"_s) + marked(part, slashMarkers());
    }
    emission.files.append({ground.places.schema, ground.before, text});
    if (ground.isNew() && !ground.places.isBeforeSeven && !files.contains(u"prisma.config.ts"_s)) {
        emission.files.append(
            {u"prisma.config.ts"_s,
             {},
             u"import { defineConfig, env } from 'prisma/config';\n\nexport default defineConfig({\n    schema: '%1',\n"
             "    migrations: { path: '%2' },\n    datasource: { url: env('DATABASE_URL') },\n});\n"_s.arg(
                 ground.places.schema, ground.places.migrations)});
    }
}

Result<Emission> Prisma::migration(const MigrationRequest &request, const dialect::Dialect &dialect) const
{
    const Ground ground = groundOf(request.files);
    if (const Result<> checked = checkProduct(ground, request.files, dialect); !checked)
        return fail(checked.error());
    const auto &statements = request.plan.up.statements;
    const bool isAlone = std::any_of(statements.cbegin(), statements.cend(),
                                     [](const dialect::Statement &statement) { return statement.outsideTransaction; });
    if (isAlone && statements.size() > 1 && !bringsTransaction(request.plan.up, dialect)) {
        return fail(FrameworkError::NotSupported,
                    text("frameworks", "A statement of this migration must not run in a transaction, and Prisma runs "
                                       "a file of several statements in one. Make it a migration of its own, or write "
                                       "the change without CONCURRENTLY."));
    }
    const PrismaModel model = modelOf(ground, request.plan.to, dialect);
    Emission emission{.files = {}, .notExpressed = model.notExpressed};
    const QString words = snakeCase(request.name);
    const QString name = request.time.toString(u"yyyyMMddHHmmss"_s) + u'_' + (words.isEmpty() ? u"migration"_s : words);
    const QString folder = ground.places.migrations + u'/' + name;
    const bool byHand = isByHand(ground, request.plan.to);
    if (byHand) {
        emission.notExpressed.append(
            text("frameworks",
                 "%1 was written by hand and stays as it is. Make the change there, too: otherwise prisma migrate dev "
                 "takes it back.",
                 {ground.places.schema}));
    }
    const QString head = u"-- The way back is in down.sql beside this file: Prisma itself has none.\n"_s
                         + (emission.notExpressed.isEmpty() ? QString() : u"-- Not in schema.prisma:\n"_s)
                         + asComments(emission.notExpressed, u"--"_s);
    emission.files.append({folder + u"/migration.sql"_s, {}, head + u'\n' + prismaScript(request.plan.up, dialect)});
    emission.files.append(
        {folder + u"/down.sql"_s,
         {},
         u"-- Takes back %1. Prisma does not run this file:\n--   prisma db execute --file %2/down.sql\n"
         "-- Afterwards delete the migration's row of _prisma_migrations (migration_name = '%1').\n\n"_s.arg(name,
                                                                                                             folder)
             + prismaScript(request.plan.down, dialect)});
    const QString lock = ground.places.migrations + u"/migration_lock.toml"_s;
    if (!request.files.contains(lock)) {
        emission.files.append(
            {lock,
             {},
             u"# Please do not edit this file manually\n"
             "# It should be added in your version-control system (e.g., Git)\nprovider = \"%1\"\n"_s.arg(
                 dialect.id())});
    }
    if (!byHand)
        addSchema(ground, model, request.files, dialect, emission);
    return emission;
}

Result<Emission> Prisma::entities(const EntitiesRequest &request, const dialect::Dialect &dialect) const
{
    const Ground ground = groundOf(request.files);
    if (const Result<> checked = checkProduct(ground, request.files, dialect); !checked)
        return fail(checked.error());
    if (isByHand(ground, request.schema)) {
        return fail(FrameworkError::Unreadable,
                    text("frameworks",
                         "%1 was written by hand, so nothing in it is replaced. Write the lines “%2” and “%3” where "
                         "the generated part shall stand, or give the file another name.",
                         {ground.places.schema, slashMarkers().begin, slashMarkers().end}),
                    {}, ground.places.schema);
    }
    const PrismaModel model = modelOf(ground, request.schema, dialect);
    Emission emission{.files = {}, .notExpressed = model.notExpressed};
    addSchema(ground, model, request.files, dialect, emission);
    return emission;
}

} // namespace

const Framework &prisma()
{
    static const Prisma framework;
    return framework;
}

} // namespace relvar::frameworks
