// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/postgresql/historyschemas.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace relvar::postgresql {

void leaveOutEmpty(schema::Schema &schema, const QSet<ObjectId> &spaces)
{
    for (const schema::Namespace &space : QList(schema.namespaces)) {
        if (space.name == "public"_L1 || !spaces.contains(space.id))
            continue;
        const auto isIn = [&space](const auto &object) { return object->namespaceId == space.id; };
        const auto holds = [&isIn](const auto &objects) { return std::any_of(objects.begin(), objects.end(), isIn); };
        const auto isAboutIt = [&space](const Box<schema::OtherObject> &object) {
            return object->owner == space.id && schema::isAboutAccess(*object);
        };
        const bool holdsOthers = std::any_of(schema.otherObjects.begin(), schema.otherObjects.end(),
                                             [&](const auto &object) { return isIn(object) && !isAboutIt(object); });
        if (holdsOthers || holds(schema.tables) || holds(schema.views) || holds(schema.enums)
            || holds(schema.sequences))
            continue;
        schema.otherObjects.removeIf(isAboutIt);
        schema.namespaces.removeIf([&space](const schema::Namespace &other) { return other.id == space.id; });
    }
}

} // namespace relvar::postgresql
