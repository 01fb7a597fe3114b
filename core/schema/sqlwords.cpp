// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/sqlwords.h"

namespace relvar::schema {

QString sqlWords(ReferentialAction action)
{
    switch (action) {
    case ReferentialAction::NoAction:
        return QStringLiteral("NO ACTION");
    case ReferentialAction::Restrict:
        return QStringLiteral("RESTRICT");
    case ReferentialAction::Cascade:
        return QStringLiteral("CASCADE");
    case ReferentialAction::SetNull:
        return QStringLiteral("SET NULL");
    case ReferentialAction::SetDefault:
        return QStringLiteral("SET DEFAULT");
    }
    Q_UNREACHABLE();
    return {};
}

std::optional<ReferentialAction> referentialActionFromSql(const QString &words)
{
    for (const ReferentialAction action :
         {ReferentialAction::NoAction, ReferentialAction::Restrict, ReferentialAction::Cascade,
          ReferentialAction::SetNull, ReferentialAction::SetDefault}) {
        if (sqlWords(action).compare(words, Qt::CaseInsensitive) == 0)
            return action;
    }
    return std::nullopt;
}

} // namespace relvar::schema
