// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"

namespace relvar {

QString Error::toString() const
{
    QString result = message.toString();
    if (!where.isEmpty())
        result += QStringLiteral(" [") + where + QLatin1Char(']');
    if (!detail.isEmpty())
        result += QStringLiteral("\n") + detail;
    return result;
}

} // namespace relvar
