// SPDX-License-Identifier: GPL-3.0-or-later
// Several migrations in a row become one that leads to the same: made, held against the old ones on scratch databases,
// and only then written. Blocking: called from workers and from the terminal.
#pragma once

#include "project/workflow.h"

namespace relvar::project {

struct SquashRequest
{
    /// Ids, both included.
    QString first;
    QString last;
    /// As typed; empty: named after what it does.
    QString name;
    dialect::ScratchPlace scratch;
};

struct Squash
{
    /// Has the id of the last one, so that it stays where it is in the order and counts as applied for other runners
    /// too; names all of them as replaced.
    migration::MigrationFile file;
    QList<migration::MigrationFile> replaced;
    /// True: written anew from the difference of the schemas. False: the statements of the old files one after another.
    bool isAnew = false;
    /// Why the statements were kept.
    QList<Text> reasons;
    /// Those without a way back, for whose sake the ways back of the others are given up: the file has none either.
    QList<migration::MigrationFile> oneWay;
    runner::Proof proof;
    schema::Schema reached;
    /// Of the record beside it, see record.h: where one that it replaces has one, or the project wants them; else
    /// empty.
    QString record;
};

/// Files that the program wrote and nobody changed are compiled anew from the state before the first to the state after
/// the last; where one was written by hand, or the rows would not be the same, all statements are put one after
/// another, the ways back in reverse. Writes nothing. Errors: an unknown id, fewer than two, files that differ from
/// what relvar.sum recorded, one that replaces others already, one that runs without a transaction where the statements
/// are kept, an outcome that is not the same.
[[nodiscard]] Result<Squash> planSquash(const Project &project, const dialect::Dialect &dialect,
                                        const SquashRequest &request, const database::CancelToken &cancel);

struct Squashed
{
    migration::MigrationFile file;
    QString path;
    /// Where the old files and the old relvar.sum are now.
    QString backup;
};

/// Keeps the old files and their records in .relvar/backups/, takes them out of the folder, writes the new one and
/// relvar.sum. When it fails, the folder is as it was. Error Outdated: a file of the range is another one by now.
[[nodiscard]] Result<Squashed> writeSquash(const Project &project, const Squash &squash);

} // namespace relvar::project
