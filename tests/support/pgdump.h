// SPDX-License-Identifier: GPL-3.0-or-later
// What pg_dump -s writes of a database, as statements that can be compared: what differs between two of them is what
// one of the databases has and the other has not. Not for dumps with rows.
#pragma once

#include "dialects/postgresql/split.h"
#include "support/postgresqlserver.h"

#include <QRegularExpression>

namespace relvar::test {

/// Storage parameters stand in the order in which they were once set.
[[nodiscard]] inline QString withSortedParameters(QString sql)
{
    static const QRegularExpression list(QStringLiteral("WITH \\(([^()]*=[^()]*)\\)"));
    qsizetype from = 0;
    for (auto match = list.match(sql); match.hasMatch(); match = list.match(sql, from)) {
        QStringList parameters = match.captured(1).split(QStringLiteral(", "));
        parameters.sort();
        sql.replace(match.capturedStart(1), match.capturedLength(1), parameters.join(QStringLiteral(", ")));
        from = match.capturedEnd();
    }
    return sql;
}

/// The statements of a dump, sorted, for the order of independent objects is free. SET default_… is written into the
/// statements that it is about.
[[nodiscard]] inline QStringList statementsOfDump(const QString &dump)
{
    const QString tablespace = QStringLiteral("SET default_tablespace");
    const QString method = QStringLiteral("SET default_table_access_method");
    QString place;
    QString access;
    QStringList statements;
    for (const dialect::SplitStatement &statement : postgresql::split(dump)) {
        const QString &sql = statement.sql;
        if (sql.startsWith(tablespace)) {
            place = sql.section(u'=', 1).trimmed();
            continue;
        }
        if (sql.startsWith(method)) {
            access = sql.section(u'=', 1).trimmed();
            continue;
        }
        if (sql.startsWith(QStringLiteral("SET ")) || sql.startsWith(QStringLiteral("SELECT pg_catalog.set_config")))
            continue;
        const bool hasPlace = !place.isEmpty() && place != QStringLiteral("''")
                              && (sql.startsWith(QStringLiteral("CREATE TABLE"))
                                  || sql.contains(QStringLiteral("INDEX")) || sql.contains(QStringLiteral(" KEY"))
                                  || sql.contains(QStringLiteral("UNIQUE")) || sql.contains(QStringLiteral("EXCLUDE")));
        QString text = withSortedParameters(sql);
        if (hasPlace)
            text += QStringLiteral(" -- in ") + place;
        if (sql.startsWith(QStringLiteral("CREATE TABLE")) && access != QStringLiteral("heap"))
            text += QStringLiteral(" -- with ") + access;
        statements.append(text);
    }
    statements.sort();
    return statements;
}

/// The statements that only one of the dumps has, "- " before those of the first and "+ " before the second's; empty
/// when the databases are the same.
[[nodiscard]] inline QString differenceOfDumps(const QString &first, const QString &second)
{
    const QStringList one = statementsOfDump(first);
    QStringList added = statementsOfDump(second);
    QStringList lines;
    for (const QString &statement : one) {
        if (!added.removeOne(statement))
            lines.append(QStringLiteral("- ") + statement);
    }
    for (const QString &statement : std::as_const(added))
        lines.append(QStringLiteral("+ ") + statement);
    return lines.join(u'\n');
}

} // namespace relvar::test
