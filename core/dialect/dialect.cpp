// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialect/dialect.h"

#include <algorithm>

namespace relvar::dialect {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString kindNotVisible = u"not visible"_s;

} // namespace

NotHandled notVisible(const QString &name, const QString &reason)
{
    return {kindNotVisible, name, reason};
}

const NotHandled *findNotVisible(const QList<NotHandled> &objects)
{
    const auto found = std::find_if(objects.cbegin(), objects.cend(),
                                    [](const NotHandled &object) { return object.kind == kindNotVisible; });
    return found == objects.cend() ? nullptr : &*found;
}

const Dialect *find(const QList<const Dialect *> &dialects, const QString &id)
{
    const auto found
        = std::find_if(dialects.cbegin(), dialects.cend(), [&](const Dialect *dialect) { return dialect->id() == id; });
    return found == dialects.cend() ? nullptr : *found;
}

} // namespace relvar::dialect
