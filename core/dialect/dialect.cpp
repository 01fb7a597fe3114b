// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialect/dialect.h"

#include <algorithm>

namespace relvar::dialect {

const Dialect *find(const QList<const Dialect *> &dialects, const QString &id)
{
    const auto found
        = std::find_if(dialects.cbegin(), dialects.cend(), [&](const Dialect *dialect) { return dialect->id() == id; });
    return found == dialects.cend() ? nullptr : *found;
}

} // namespace relvar::dialect
