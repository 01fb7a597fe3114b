// SPDX-License-Identifier: GPL-3.0-or-later
// Loco: migrations of sea-orm-migration with helpers of its own, and models in two files. https://loco.rs
#include "frameworks/seaormframework.h"
#include "frameworks/targets.h"

namespace relvar::frameworks {

using namespace Qt::Literals::StringLiterals;

const Framework &loco()
{
    static const SeaOrmFramework framework(
        {.id = u"loco"_s,
         .displayName = u"Loco"_s,
         .places = {{.folder = u"src/models/_entities"_s, .form = SeaOrmPlace::Form::Loco}},
         .isLoco = true});
    return framework;
}

} // namespace relvar::frameworks
