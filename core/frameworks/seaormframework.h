// SPDX-License-Identifier: GPL-3.0-or-later
// What all frameworks have in common whose migrations are those of sea-orm-migration and whose entities are SeaORM's.
#pragma once

#include "frameworks/seaormentities.h"

namespace relvar::frameworks {

class SeaOrmFramework : public Framework
{
public:
    struct Description
    {
        QString id;
        QString displayName;
        /// Where a repository may have its entities; the first is where they go when there are none.
        QList<SeaOrmPlace> places;
        /// Loco's helpers are used, and its division of a model into two files is kept.
        bool isLoco = false;
    };

    explicit SeaOrmFramework(Description description);

    [[nodiscard]] QString id() const override { return m_description.id; }
    [[nodiscard]] QString displayName() const override { return m_description.displayName; }
    [[nodiscard]] bool supports(const QString &dialectId) const override;
    [[nodiscard]] QStringList reads() const override;
    [[nodiscard]] Result<Emission> migration(const MigrationRequest &request,
                                             const dialect::Dialect &dialect) const override;
    [[nodiscard]] Result<Emission> entities(const EntitiesRequest &request,
                                            const dialect::Dialect &dialect) const override;

private:
    Description m_description;
};

} // namespace relvar::frameworks
