// SPDX-License-Identifier: GPL-3.0-or-later
// SeaORM itself. https://www.sea-ql.org/SeaORM
#include "frameworks/seaormframework.h"
#include "frameworks/targets.h"

namespace relvar::frameworks {

using namespace Qt::Literals::StringLiterals;

const Framework &seaOrm()
{
    static const SeaOrmFramework framework({.id = u"seaorm"_s,
                                            .displayName = u"SeaORM"_s,
                                            .places = {{.folder = u"src/entities"_s},
                                                       {.folder = u"src/entity"_s},
                                                       {.folder = u"entity/src"_s, .index = u"lib.rs"_s},
                                                       {.folder = u"entity/src"_s}}});
    return framework;
}

} // namespace relvar::frameworks
