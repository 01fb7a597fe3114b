// SPDX-License-Identifier: GPL-3.0-or-later
#include "frameworks/seaormframework.h"

#include "frameworks/locomodels.h"
#include "frameworks/migrator.h"
#include "frameworks/seaormmigration.h"
#include "frameworks/seaormversion.h"

#include <algorithm>

namespace relvar::frameworks {

using namespace Qt::Literals::StringLiterals;

SeaOrmFramework::SeaOrmFramework(Description description)
    : m_description(std::move(description))
{
}

bool SeaOrmFramework::supports(const QString &dialectId) const
{
    return dialectId == u"postgresql"_s || dialectId == u"sqlite"_s;
}

QStringList SeaOrmFramework::reads() const
{
    QStringList patterns
        = migratorPlaces() + migratorCratePlaces() + QStringList{u"Cargo.toml"_s, u"*/migration/Cargo.toml"_s};
    for (const SeaOrmPlace &place : m_description.places)
        patterns.append(place.folder + u"/*.rs"_s);
    if (m_description.isLoco)
        patterns.append(u"src/models/*.rs"_s);
    patterns.removeDuplicates();
    return patterns;
}

Result<Emission> SeaOrmFramework::migration(const MigrationRequest &request, const dialect::Dialect &dialect) const
{
    const Result<QString> migrator = findMigrator(request.files);
    if (!migrator)
        return fail(migrator.error());
    if (migrator->isEmpty() && m_description.isLoco) {
        return fail(FrameworkError::Unreadable,
                    text("frameworks", "There is no %1. Name the folder of a Loco application, as `loco new` makes it.",
                         {migratorPlaces().first()}));
    }
    const SeaQueryTarget target{.isSqlite = dialect.id() == u"sqlite"_s,
                                .isFirstMajor = usesFirstSeaOrm(request.files),
                                .isLoco = m_description.isLoco};
    const Result<QString> file = seaOrmMigration(request.plan, dialect, target);
    if (!file)
        return fail(file.error());
    const QString name = seaOrmMigrationName(request.name, request.time);
    Emission emission;
    if (migrator->isEmpty()) {
        const Result<QList<FileEdit>> crate = newMigratorCrate(name, target, request.files);
        if (!crate)
            return fail(crate.error());
        emission.files = *crate;
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

Result<Emission> SeaOrmFramework::entities(const EntitiesRequest &request, const dialect::Dialect &dialect) const
{
    const auto found
        = std::find_if(m_description.places.cbegin(), m_description.places.cend(), [&](const SeaOrmPlace &place) {
              return request.files.contains(place.folder + u'/' + place.index);
          });
    SeaOrmEntities entities
        = seaOrmEntities(request, dialect,
                         found == m_description.places.cend() ? m_description.places.first() : *found);
    if (m_description.isLoco)
        addLocoModels(entities, request.files);
    return entities.emission;
}

} // namespace relvar::frameworks
