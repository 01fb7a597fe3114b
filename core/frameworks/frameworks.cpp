// SPDX-License-Identifier: GPL-3.0-or-later
#include "frameworks/frameworks.h"

#include "frameworks/targets.h"

#include <algorithm>

namespace relvar::frameworks {

const QList<const Framework *> &all()
{
    static const QList<const Framework *> frameworks = {
        &seaOrm(), &loco(), &ruskit(), &drizzle(), &prisma(), &fluentOrm(),
    };
    return frameworks;
}

const Framework *find(const QString &id)
{
    const auto found
        = std::find_if(all().begin(), all().end(), [&id](const Framework *framework) { return framework->id() == id; });
    return found == all().end() ? nullptr : *found;
}

} // namespace relvar::frameworks
