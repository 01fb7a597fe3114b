// SPDX-License-Identifier: GPL-3.0-or-later
// SeaORM: migrations of the crate sea-orm-migration, entities of sea-orm. https://www.sea-ql.org/SeaORM
#include "frameworks/migrator.h"
#include "frameworks/seaormentities.h"
#include "frameworks/seaormmigration.h"
#include "frameworks/targets.h"

namespace relvar::frameworks {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Where the repository has its entities, or else where sea-orm-cli's documentation puts them.
SeaOrmPlace entityPlace(const Files &files)
{
    for (const SeaOrmPlace &place :
         {SeaOrmPlace{.folder = u"src/entities"_s}, SeaOrmPlace{.folder = u"src/entity"_s},
          SeaOrmPlace{.folder = u"entity/src"_s, .index = u"lib.rs"_s}, SeaOrmPlace{.folder = u"entity/src"_s}}) {
        if (files.contains(place.folder + u'/' + place.index))
            return place;
    }
    return {.folder = u"src/entities"_s};
}

class SeaOrm : public Framework
{
public:
    QString id() const override { return u"seaorm"_s; }
    QString displayName() const override { return u"SeaORM"_s; }

    bool supports(const QString &dialectId) const override
    {
        return dialectId == u"postgresql"_s || dialectId == u"sqlite"_s;
    }

    QStringList reads() const override
    {
        return migratorPlaces()
               + QStringList{u"Cargo.toml"_s,        u"migration/Cargo.toml"_s, u"*/migration/Cargo.toml"_s,
                             u"src/entities/*.rs"_s, u"src/entity/*.rs"_s,      u"entity/src/*.rs"_s};
    }

    Result<Emission> migration(const MigrationRequest &request, const dialect::Dialect &dialect) const override
    {
        const Result<QString> migrator = findMigrator(request.files);
        if (!migrator)
            return fail(migrator.error());
        const Result<QString> file = seaOrmMigration(request.plan, dialect,
                                                     {.isSqlite = dialect.id() == u"sqlite"_s,
                                                      .isFirstMajor = usesFirstSeaOrm(request.files)});
        if (!file)
            return fail(file.error());
        const QString name = seaOrmMigrationName(request.name, request.time);
        Emission emission;
        if (migrator->isEmpty()) {
            emission.files = newMigratorCrate(name, dialect.id());
            emission.files.append({.path = u"migration/src/"_s + name + u".rs"_s, .before = {}, .text = *file});
            return emission;
        }
        const QString before = request.files.value(*migrator);
        const Result<QString> after = registerMigration(before, name, *migrator);
        if (!after)
            return fail(after.error());
        const QString folder = migrator->left(migrator->lastIndexOf(u'/') + 1);
        emission.files.append({.path = folder + name + u".rs"_s, .before = {}, .text = *file});
        emission.files.append({.path = *migrator, .before = before, .text = *after});
        return emission;
    }

    Result<Emission> entities(const EntitiesRequest &request, const dialect::Dialect &dialect) const override
    {
        return seaOrmEntities(request, dialect, entityPlace(request.files));
    }
};

} // namespace

const Framework &seaOrm()
{
    static const SeaOrm framework;
    return framework;
}

} // namespace relvar::frameworks
