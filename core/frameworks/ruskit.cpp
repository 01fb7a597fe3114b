// SPDX-License-Identifier: GPL-3.0-or-later
// Ruskit as it is since February 2025: sea-orm-migration in migration/, entities of SeaORM below src/app. (Before,
// models had their migrations in themselves.) https://github.com/dayemsiddiqui/ruskit
#include "frameworks/seaormframework.h"
#include "frameworks/targets.h"

namespace relvar::frameworks {

using namespace Qt::Literals::StringLiterals;

const Framework &ruskit()
{
    static const SeaOrmFramework framework(
        {.id = u"ruskit"_s, .displayName = u"Ruskit"_s, .places = {{.folder = u"src/app/entities"_s}}});
    return framework;
}

} // namespace relvar::frameworks
