// SPDX-License-Identifier: GPL-3.0-or-later
// RV8xx: what migrations do to data and to those who use the database. Only what the checks say; project/lintmigration
// finds it.
#include "lint/context.h"

using namespace Qt::Literals::StringLiterals;

namespace relvar::lint {

QList<Check> migrationChecks()
{
    const QString postgresql = u"postgresql"_s;
    return {
        {.code = u"RV801"_s,
         .name = u"loses-data"_s,
         .severity = Severity::Error,
         .title = text("lint", "Migrations that lose data"),
         .cause = text("lint", "A table or column goes, and nothing keeps what is in it."),
         .remedy
         = text("lint", "Let Relvar write the migration, which keeps it until it is purged, or copy it first.")},
        {.code = u"RV802"_s,
         .name = u"rewrites-table"_s,
         .title = text("lint", "Migrations that write a table anew"),
         .cause = text("lint", "All rows and indexes are written anew while nobody can read or write the table."),
         .remedy = text("lint", "Save the change as an online migration, which does it in steps."),
         .dialect = postgresql},
        {.code = u"RV803"_s,
         .name = u"blocks-while-reading"_s,
         .title = text("lint", "Migrations that read a table while others wait"),
         .cause = text("lint", "All rows are read under a lock that keeps writers waiting, or everybody."),
         .remedy = text("lint", "Build indexes CONCURRENTLY, add constraints NOT VALID and validate them afterwards."),
         .dialect = postgresql},
        {.code = u"RV804"_s,
         .name = u"no-way-back"_s,
         .title = text("lint", "Migrations that cannot be reverted"),
         .cause
         = text("lint", "The file has no down section, so when it turns out to be wrong there is a backup or nothing."),
         .remedy = text("lint", "Write the way back.")},
        {.code = u"RV805"_s,
         .name = u"not-proved"_s,
         .severity = Severity::Hint,
         .title = text("lint", "Migrations without a proof"),
         .cause
         = text("lint", "Nobody has run the file up, down and up again, so that the way back leads back is a hope."),
         .remedy = text("lint", "Run relvar-cli verify --stamp, or Prove on the timeline.")},
    };
}

} // namespace relvar::lint
