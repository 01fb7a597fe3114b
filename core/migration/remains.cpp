// SPDX-License-Identifier: GPL-3.0-or-later
#include "migration/remains.h"

#include <QRegularExpression>

namespace relvar::migration {

using namespace Qt::Literals::StringLiterals;

Text remainsOf(const QString &sql)
{
    static const QRegularExpression indexed(
        uR"(\bCREATE\s+(?:UNIQUE\s+)?INDEX\s+CONCURRENTLY\s+(?:IF\s+NOT\s+EXISTS\s+)?("(?:[^"]|"")+"|[\w$]+)\s+ON\b)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression concurrent(
        uR"(^\s*(?:CREATE|DROP|REINDEX|ALTER)\b[^;]*\bCONCURRENTLY\b)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption);
    static const QRegularExpression committing(
        uR"(^\s*(?:CALL\b|DO\s.*\bCOMMIT\b))"_s, QRegularExpression::CaseInsensitiveOption
                                                     | QRegularExpression::MultilineOption
                                                     | QRegularExpression::DotMatchesEverythingOption);
    if (const QRegularExpressionMatch index = indexed.match(sql); index.hasMatch()) {
        return text("migration",
                    "Index %1 may be left behind INVALID; it is taken away when the migration runs again.",
                    {index.captured(1)});
    }
    if (concurrent.match(sql).hasMatch()) {
        return text("migration", "An index may be left behind INVALID: look at it before the migration runs again.");
    }
    if (committing.match(sql).hasMatch()) {
        return text("migration", "What it committed by itself before it stopped, such as batches of rows, stays in the "
                                 "database.");
    }
    return {};
}

} // namespace relvar::migration
