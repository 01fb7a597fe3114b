// SPDX-License-Identifier: GPL-3.0-or-later
// A migration's record, in Markdown beside its file, for people who review it or look back: what it does, to which
// tables, its SQL both ways, what becomes of the data, and what its proof found. No tool that reads folders of
// migrations takes such a file for one of its own: they know theirs by the endings .sql, .go and .rs, and Prisma and
// Drizzle by the names inside a migration's folder.
#pragma once

#include "project/project.h"

namespace relvar::project {

struct RecordSubject
{
    /// With what the proof found; the id may be that of another tool.
    migration::MigrationFile file;
    /// "20260131093000_add_phone"
    QString name;
    /// Where it leads from and to; ids mean the same in both.
    schema::Schema before;
    schema::Schema after;
    /// What the proof says besides the one phrase that the file has.
    QList<Text> proofReasons;
    /// As ServerFacts::version; 0: not known.
    int version = 0;
};

/// Pure.
[[nodiscard]] QString recordText(const RecordSubject &subject, const dialect::Dialect &dialect);
/// Beside the migration's file: "20260131093000_add_phone.md", "000001_users.md" of 000001_users.up.sql.
[[nodiscard]] QString recordPath(const QString &migrationPath);
/// Makes or replaces the record; answers its path. Errors: those of migration::writeAtomically().
[[nodiscard]] Result<QString> writeRecord(const QString &migrationPath, const RecordSubject &subject,
                                          const dialect::Dialect &dialect);

/// A migration of the project that is there already, Relvar's own or one that another tool runs, and the path of its
/// file. Runs SQL on a scratch database alone; whether the folder is trusted is for the caller to ask. Blocking.
/// Errors: UnknownId; one that is not written in SQL; those of schemaAt() and schemaOfTool().
struct RecordedMigration
{
    RecordSubject subject;
    QString path;
};
[[nodiscard]] Result<RecordedMigration> readRecorded(const Project &project, const dialect::Dialect &dialect,
                                                     const QString &migration, const database::CancelToken &cancel,
                                                     const dialect::ScratchPlace &scratch = {});

} // namespace relvar::project
