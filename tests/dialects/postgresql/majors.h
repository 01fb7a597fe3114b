// SPDX-License-Identifier: GPL-3.0-or-later
// Servers of every major, started for a test one after another, and what scripts make of a database there. The scripts
// are in versions/: everywhere.sql for all majors, <major>.sql for that one and later ones.
#pragma once

#include "dialects/postgresql/dialect.h"
#include "support/places.h"
#include "support/postgresqlserver.h"
#include "support/resultassert.h"

#include <QFile>
#include <QTest>

namespace relvar::test {

using namespace Qt::Literals::StringLiterals;

/// Rows of a test for each major, "major" in it. Those without programs say so and are skipped.
inline void addMajors(const QList<int> &majors = postgresqlMajors)
{
    QTest::addColumn<int>("major");
    for (const int major : majors)
        QTest::addRow("%d", major) << major;
}

inline QString versionScript(const QString &name)
{
    QFile file(test::sourceFile(u"tests/dialects/postgresql/versions/%1.sql"_s).arg(name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// All that a server of that major can have.
inline QString scriptOfMajor(int major)
{
    QString script = versionScript(u"everywhere"_s);
    for (const int one : postgresqlMajors) {
        if (one <= major)
            script += versionScript(QString::number(one));
    }
    return script;
}

/// What differs when `found` is compared with `wanted`, for people; empty when nothing does.
inline QString differenceOf(const schema::Schema &wanted, const schema::Schema &found)
{
    static const postgresql::PostgresqlDialect dialect;
    const diff::Rules &rules = dialect.rules();
    const schema::Schema paired = diff::pair(wanted, found, rules);
    QStringList lines;
    for (const diff::Description &line : diff::describe(diff::diff(wanted, paired, rules), wanted, paired))
        lines.append(line.text.toString());
    return lines.join(u'\n');
}

} // namespace relvar::test
