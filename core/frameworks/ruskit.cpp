// SPDX-License-Identifier: GPL-3.0-or-later
// Ruskit as it is since February 2025: sea-orm-migration in migration/, entities of SeaORM below src/app. Before,
// models had their migrations in themselves, and that form is kept where a repository has it.
// https://github.com/dayemsiddiqui/ruskit
#include "frameworks/ruskitmodels.h"
#include "frameworks/seaormframework.h"
#include "frameworks/targets.h"

namespace relvar::frameworks {

using namespace Qt::Literals::StringLiterals;

namespace {

class Ruskit : public SeaOrmFramework
{
public:
    Ruskit()
        : SeaOrmFramework(
            {.id = u"ruskit"_s, .displayName = u"Ruskit"_s, .places = {{.folder = u"src/app/entities"_s}}})
    {
    }

    [[nodiscard]] QStringList reads() const override { return SeaOrmFramework::reads() + ruskitModelFiles(); }

    [[nodiscard]] Result<Emission> migration(const MigrationRequest &request,
                                             const dialect::Dialect &dialect) const override
    {
        return hasRuskitModels(request.files) ? ruskitMigration(request, dialect)
                                              : SeaOrmFramework::migration(request, dialect);
    }

    [[nodiscard]] Result<Emission> entities(const EntitiesRequest &request,
                                            const dialect::Dialect &dialect) const override
    {
        return hasRuskitModels(request.files) ? ruskitEntities(request, dialect)
                                              : SeaOrmFramework::entities(request, dialect);
    }
};

} // namespace

const Framework &ruskit()
{
    static const Ruskit framework;
    return framework;
}

} // namespace relvar::frameworks
