// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/plan.h"

namespace relvar::plan {

QString toSql(const dialect::Script &script)
{
    QString text;
    for (const dialect::Statement &statement : script.statements) {
        if (!text.isEmpty())
            text += u'\n';
        if (!statement.comment.isEmpty())
            text += QStringLiteral("-- ") + statement.comment.simplified() + u'\n';
        text += statement.sql;
        // A verbatim definition may end in a comment of its own, which would swallow the semicolon.
        const qsizetype lastLine = statement.sql.lastIndexOf(u'\n') + 1;
        if (statement.sql.indexOf(QStringLiteral("--"), lastLine) >= 0)
            text += u'\n';
        text += QStringLiteral(";\n");
    }
    return text;
}

} // namespace relvar::plan
